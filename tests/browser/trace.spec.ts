import { expect, expectNoOverflow, open, test, violations } from './support.ts';

const report = '/report?d=demo&c=990101&report=990101104-2024';

test('each count, channel, statement, problem and measure tells why it was read so', async ({ page }) => {
  await open(page, report);
  const panel = page.getByRole('region', { name: '文字中读出的' });
  for (const kind of ['公开条数', '渠道', '申请、复议诉讼与收费', '问题', '措施'])
    await expect(panel.getByRole('heading', { name: new RegExp(`^${kind}`) })).toBeVisible();
  const buttons = panel.getByRole('button', { name: /^为什么/ });
  const n = await buttons.count();
  expect(n).toBe(await panel.locator('li').count());
  expect(n).toBeGreaterThan(20);
  for (let i = 0; i < n; i++) await buttons.nth(i).click();
  await expect(panel.locator('.trace:not([hidden]) .t')).not.toHaveCount(0);
  const names = await panel.locator('.trace .t').allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(n);
  // every rule is called something in Chinese, and says why
  expect(names.filter((name) => !/[\u4e00-\u9fff]/.test(name))).toEqual([]);
  expect((await panel.locator('.trace li .b').allTextContents()).filter((why) => !why.endsWith('。'))).toEqual([]);
  await expect(panel.locator('.trace').filter({ hasText: '权重最高的是' })).not.toHaveCount(0);
  expect(await violations(page, '#prose')).toEqual([]);
  await expectNoOverflow(page);
});

test('a trace opens and closes from the keyboard, and its reasons are loaded then', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, report);
  expect(loaded.filter((url) => /ruleReasons|described/.test(url))).toEqual([]);
  const why = page.getByRole('button', { name: /^为什么/ }).first();
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  const trace = page.locator(`[id="${await why.getAttribute('aria-controls')}"]`);
  await expect(trace.getByRole('list', { name: '据以读出的规则' })).toBeVisible();
  expect(loaded.filter((url) => /ruleReasons/.test(url))).toHaveLength(1);
  await page.keyboard.press('Space');
  await expect(why).toHaveAttribute('aria-expanded', 'false');
  await expect(trace).toBeHidden();
});

test('the words of what was read are one click away', async ({ page }) => {
  await open(page, report);
  await page.locator('#prose ul').last().getByRole('link').first().click();
  await expect(page).toHaveURL(/at=improvement:0/);
  await expect(page.locator('mark#at').first()).toBeInViewport();
});

test('it speaks English, and fits a narrow dark page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, `${report}&lang=en`);
  await page.getByRole('button', { name: /^Prose \d+$/ }).click();
  const panel = page.getByRole('region', { name: 'Read from the prose' });
  const buttons = panel.getByRole('button', { name: /^Why/ });
  await buttons.first().click();
  await buttons.last().click();
  await expect(panel.locator('.trace li .t[title]').first()).toBeVisible();
  const reasons = await panel.locator('.trace li .b').allTextContents();
  expect(reasons.filter((why) => !/[a-z]{2,}/.test(why))).toEqual([]);
  expect(await violations(page, '#prose')).toEqual([]);
  await expectNoOverflow(page);
});

test('a draft under 自查 tells why too', async ({ page }) => {
  await open(page, '/check?d=samples');
  const buffer = Buffer.from(
    '青石镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n全年通过县政府网站公开信息40条。\n' +
      '五、存在的主要问题及改进情况\n存在问题：一是人手少。改进措施：一是设专岗。\n青石镇人民政府\n2025年1月20日\n',
  );
  await page.locator('input[type=file]').setInputFiles({ name: '草稿.txt', mimeType: 'text/plain', buffer });
  const panel = page.getByRole('region', { name: '文字中读出的' });
  await panel.getByRole('button', { name: /^为什么 ?这样读：40 条/ }).click();
  await expect(panel.locator('.trace:not([hidden]) .q')).toHaveText('全年通过县政府网站公开信息40条');
  await expect(panel.locator('.trace:not([hidden]) .t[title^="counts/"]').first()).toBeVisible();
});
