import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { download, expect, expectNoOverflow, open, test, violations } from './support.ts';

test('county staff: who is missing, whose figures do not add up, and the list to hand over', async ({ page }) => {
  await open(page, '/overview?d=demo');
  await expect(page.getByRole('table').first()).toContainText('未见');
  await page.getByRole('link', { name: '全部核查' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('核查');
  await page.getByLabel('程度').selectOption('error');
  await expect(page).toHaveURL(/severity=error/);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: '提醒' })).toHaveCount(0);
  await expect(rows.filter({ hasText: '石桥镇' }).first()).toContainText('正文写');
});

test('a journalist: from a figure to the sentence and back, and the CSV', async ({ page }) => {
  await open(page, '/explore?d=demo&m=proactive.penalties.decisions&tab=table');
  const figure = page.getByRole('figure').first();
  const { name, text } = await download(page, () => figure.getByRole('button', { name: /CSV\s*全部/ }).click());
  expect(name).toMatch(/\.csv$/);
  expect(text).toContain('白马渡镇');
  await figure
    .getByRole('row', { name: /^白马渡镇/ })
    .getByRole('link', { name: '346' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('白马渡镇 2024 年度报告');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('比较');
});

test('an editor: the chart alone in a frame', async ({ page }) => {
  await open(page, '/explore?d=demo&m=proactive.penalties.decisions&tab=bar&embed=1');
  await expect(page.getByRole('figure')).toBeVisible();
  await expect(page.getByRole('navigation', { name: '主导航' })).toHaveCount(0);
});

test('a clerk: a draft is checked in the browser and goes nowhere', async ({ page }) => {
  const posts: string[] = [];
  page.on('request', (r) => r.method() !== 'GET' && posts.push(r.url()));
  await open(page, '/check?d=samples');
  const draft = fileURLToPath(new URL('../../reports/samples/柳毛湾镇-2024.txt', import.meta.url));
  await page.locator('input[type=file]').setInputFiles(draft);
  await expect(page.getByText(/200 格|200 个数据格/).first()).toBeVisible();
  await expect(page.getByText('_Toc6').first()).toBeVisible();
  expect(posts).toEqual([]);
});

test('a journalist: a note at a point, handed on with all that is seen; a highlight, quoted', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await open(page, '/explore?d=demo&m=proactive.penalties.decisions');
  const points = page.getByRole('group', { name: /用方向键逐点查看/ });
  await points.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  const words = '<b>并入</b>县里';
  await page.getByLabel('文字').fill(words);
  await page.keyboard.press('Enter');
  const figure = page.getByRole('figure').first();
  await expect(figure.locator('.chart svg')).toContainText(words);
  await expect(figure.getByRole('list', { name: '批注' })).toContainText(words);
  const svg = (await download(page, () => figure.getByRole('button', { name: 'SVG' }).click())).text;
  expect(svg).toContain('&lt;b&gt;并入&lt;/b&gt;县里');
  expect(svg).not.toContain('<b>');
  await figure.getByRole('button', { name: '复制链接' }).click();
  await expect(figure.getByText('已复制')).toBeVisible();
  const link = await pasted();
  expect(link).toMatch(/#\/explore\?d=demo&c=990101&m=proactive\.penalties\.decisions&town=(\d{9}~){4}\d{9}&note=/);
  expect(link).toMatch(/&time=2019\.\.2024&tab=line$/);
  expect(page.url()).not.toContain('town=');
  await page.goto('about:blank');
  await page.goto(`${link}&embed=1`);
  await expect(page.locator('.emb .chart svg')).toContainText(words);

  await open(page, '/report?d=demo&c=990101&report=990101104-2024');
  const highlight = page.locator('.doc p mark.m-p a').first();
  const quote = await highlight.innerText();
  await highlight.click();
  await expect(page).toHaveURL(/at=problem:0/);
  const menu = page.locator('.pm-panel');
  await expect(menu.getByRole('button', { name: '复制引文（中文）' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu.getByText('已复制')).toBeVisible();
  expect(await pasted()).toContain(quote);
  expect(await pasted()).toMatch(/2024 年度政府信息公开工作年度报告.*report=990101104-2024&at=problem:0/);
  await menu.getByRole('button', { name: '为什么这样读' }).click();
  await expect(menu.locator('.trace li .t[title]').first()).toBeVisible();
  await menu.getByRole('button', { name: '读错了' }).click();
  await expect(menu.getByRole('textbox')).toHaveValue(/位置：problem:0\n原文：/);
  expect(await violations(page, '.pm-panel')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expectNoOverflow(page);
});

/** Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the keyboard does not get there');
}

/** The element with the focus shows it. */
const outline = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);

test('without a mouse: past the navigation, to a chart, to the source and back', async ({ page }) => {
  await open(page, '/overview?d=demo');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await tabTo(page, page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '比较' }));
  expect(await outline(page)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('比较');

  const points = page.getByRole('group', { name: /用方向键逐点查看/ });
  await expect(points).toBeVisible();
  await tabTo(page, points);
  expect(await outline(page)).toBe('solid');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/report\?.*at=/);
  await expect(page.locator('mark#at')).toBeFocused();
  expect(await outline(page)).toBe('solid');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('比较');
});

test('the county switch works from the keyboard, by pinyin initials', async ({ page }) => {
  await open(page, '/overview?d=samples');
  await tabTo(page, page.getByRole('button', { name: /换一个(?:县|地方)/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('sws');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/c=654203/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('沙湾市');
});
