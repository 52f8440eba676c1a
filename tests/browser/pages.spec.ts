import { expect, expectNoOverflow, looks, open, test, violations } from './support.ts';

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
  ['/changes?d=demo', '更新'],
  ['/data?d=demo', '数据'],
] as const;

for (const [address, name] of pages)
  test(`${name}: a heading, no barrier, no overflow; nor in English, dark and in large type`, async ({ page }) => {
    test.slow();
    await open(page, address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoOverflow(page);
    await page.setViewportSize({ width: 1440, height: 740 });
    await open(page, `${address}&lang=en&dark=1&font=large`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    expect(await violations(page, 'html', looks)).toEqual([]);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await expectNoOverflow(page);
    }
  });

test('what opens has no barrier: county switch, search, embed dialog, citation', async ({ page }) => {
  await open(page, '/overview?d=samples');
  await page.getByRole('button', { name: /换一个(?:县|地方)/ }).click();
  await expect(page.getByRole('link', { name: /叶县/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await page.getByRole('searchbox').fill('lmw');
  await expect(page.getByRole('link', { name: /柳毛湾镇/ }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '引用' }).first().click();
  await expect(page.getByRole('textbox', { name: '复制下面的文字' })).toHaveValue(/数据版本/);
  await page.getByRole('button', { name: '嵌入' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a filter that finds nothing says so and offers the way back', async ({ page }) => {
  await open(page, '/findings?d=demo&q=nothing-like-this');
  await expect(page.getByText('没有符合的核查结果')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.locator('main').getByRole('button', { name: /清除/ }).last().click();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a figure alone in a frame has no barrier', async ({ page }) => {
  for (const address of ['/explore?d=demo&tab=line&embed=1', '/overview?d=demo&embed=1&fig=coverage&lang=en']) {
    await open(page, address);
    expect(await violations(page)).toEqual([]);
  }
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
