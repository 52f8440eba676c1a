import { strFromU8, unzipSync } from 'fflate';
import { download, expect, expectNoOverflow, open, test, violations } from './support.ts';

test('to a meeting: the briefing as a Word file and on paper, then who wrote the same as whom', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '/overview?d=demo');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const file = await download(page, () => page.getByRole('button', { name: '简报（Word）' }).click());
  expect(file.name).toMatch(/^云泽县-2024-简报-v[0-9a-f]{8}\.docx$/);
  expect(loaded.some((url) => /briefingDocx/.test(url))).toBe(true);
  const parts = unzipSync(file.bytes);
  const words = strFromU8(parts['word/document.xml']!);
  for (const part of ['三、核查发现', '杏花乡', '都是虚构的', '连续 6 年']) expect(words).toContain(part);
  expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(3);

  await page.getByRole('link', { name: '简报打印版' }).click();
  const paper = page.locator('.paper');
  await expect(paper.getByRole('img')).toHaveCount(3);
  await expect(paper.getByRole('heading', { level: 3 })).toHaveCount(6);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await page.getByRole('checkbox', { name: '附各乡镇一页' }).check();
  await expect(page).toHaveURL(/each=1/);
  await expect(paper.getByRole('heading', { level: 3 })).toHaveCount(24);

  await open(page, '/findings?d=demo&rule=copied_township');
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '杏花乡' }) })
    .getByRole('link', { name: '并排看' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('杏花乡 2024 年度，与沙窝乡 2024 年度并排');
  const [left, right] = [page.getByRole('region', { name: /^杏花乡/ }), page.getByRole('region', { name: /^沙窝乡/ })];
  await left.getByRole('button', { name: '到另一份的第 1 段' }).click();
  await expect(right.getByRole('button', { name: '到另一份的第 1 段' })).toBeFocused();
  expect(await left.locator('mark').allTextContents()).toEqual(await right.locator('mark').allTextContents());
  expect(await violations(page)).toEqual([]);
  await expectNoOverflow(page);
  await page.getByRole('combobox', { name: '与另一份并排' }).selectOption('杏花乡 2023 年度');
  await expect(page).toHaveURL(/with=990101\d{3}-2023/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与杏花乡 2023 年度并排');
});
