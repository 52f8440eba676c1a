import { download, expect, open, test } from './support.ts';

const penalties = '/explore?d=samples&c=654203&m=proactive.penalties.decisions';

test('penalties of 柳毛湾镇 2024 are 3 on the chart, in the table and in the CSV, the source one click away', async ({
  page,
}) => {
  await open(page, `${penalties}&tab=bar`);
  const figure = page.getByRole('figure', { name: '行政处罚决定数' });
  await expect(figure.locator('svg text', { hasText: /^3$/ }).first()).toBeVisible();
  const row = figure.getByRole('row', { name: /柳毛湾镇/ });
  await expect(row.getByRole('cell').first()).toHaveText('3');
  const csv = await download(page, () => figure.getByRole('button', { name: /CSV\s*所见/ }).click());
  expect(csv.text.split('\n').find((line) => line.includes('柳毛湾镇'))).toMatch(/[,，]3(?:,|\r|$)/);
  await row.getByRole('link', { name: '3', exact: true }).click();
  await expect(page).toHaveURL(/\/report\?.*at=cell:proactive\.penalties\.decisions/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('柳毛湾镇 2024 年度报告');
  const mark = page.locator('mark#at');
  await expect(mark).toBeInViewport();
  await expect(mark).toContainText('3');
});

test('a mark of the chart leads to the same sentence', async ({ page }) => {
  await open(page, '/explore?d=demo&m=proactive.penalties.decisions&tab=bar&time=2024..2024');
  const points = page.getByRole('group', { name: /用方向键逐点查看/ });
  await points.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/report\?.*at=cell:proactive\.penalties\.decisions/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2024 年度报告/);
});

test('nothing is not zero: what was not seen or not read is named, and no line crosses it', async ({ page }) => {
  await open(page, '/explore?d=demo&m=proactive.penalties.decisions&tab=table');
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('云台乡')).toContainText('未见');
  await expect(row('松岭镇')).toContainText('读不出');
  await expect(row('松岭镇').getByRole('cell', { name: '0', exact: true })).toHaveCount(0);
});
