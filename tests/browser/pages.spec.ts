import { expect, open, test, violations } from './support.ts';

/** Every page of the navigation, and the address it has. */
const pages = [
  ['/overview?d=demo', '总览'],
  ['/explore?d=demo', '比较'],
  ['/channels?d=demo', '渠道'],
  ['/problems?d=demo', '问题'],
  ['/applications?d=demo', '依申请'],
  ['/findings?d=demo', '核查'],
  ['/township?d=demo&town=~990101104', '乡镇'],
  ['/report?d=demo&report=990101104-2023', '报告'],
  ['/check?d=demo', '自查'],
  ['/data?d=demo', '数据'],
] as const;

for (const lang of ['zh', 'en'] as const)
  for (const [address, name] of pages)
    test(`${name} in ${lang}: has a heading, no barrier, no overflow`, async ({ page }) => {
      await open(page, `${address}${lang === 'en' ? '&lang=en' : ''}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'en' : 'zh-CN');
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

test('the dark and the large view have no barrier either', async ({ page }) => {
  await open(page, '/overview?d=demo');
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('button', { name: '大字' }).click();
  expect(await violations(page)).toEqual([]);
});

test('what an address asks for and nobody knows is named, and the page stands', async ({ page }) => {
  await open(page, '/explore?d=demo&m=nonsense&tab=pie');
  await expect(page.getByText('nonsense')).toBeVisible();
  await expect(page.getByRole('figure')).toBeVisible();
});

test('back, forward and reload keep the state', async ({ page }) => {
  await open(page, '/explore?d=demo&tab=line');
  await page.getByRole('link', { name: '热力' }).click();
  await expect(page).toHaveURL(/tab=heatmap/);
  await page.goBack();
  await expect(page).not.toHaveURL(/tab=heatmap/);
  await page.goForward();
  await page.reload();
  await expect(page).toHaveURL(/tab=heatmap/);
  await expect(page.getByRole('figure').first()).toBeVisible();
});
