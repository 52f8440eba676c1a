import { test as base, expect } from '@playwright/test';
import { violations } from './support.ts';

/** These tests break the network: the browser says so on its console, which the other tests do not allow. */
const test = base;

test('data of another version: the page says so and offers to reload', async ({ page }) => {
  await page.route('**/counties/*.json', (route) => route.fulfill({ json: { format: 99 } }));
  await page.goto('./#/overview?d=demo');
  await expect(page.getByRole('alert')).toContainText('数据版本与页面不合');
  await expect(page.getByRole('alert').getByRole('button', { name: '刷新' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('no connection: what is shown stays, and trying again helps', async ({ page }) => {
  await page.route('**/findings/**', (route) => route.abort());
  await page.goto('./#/overview?d=demo');
  const failed = page.getByRole('alert');
  await expect(failed).toContainText('数据没有取到');
  await expect(page.getByRole('heading', { name: '见到谁的年报，什么时候发布' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/findings/**');
  await failed.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { name: '需要人看的' })).toBeVisible();
});

test('a report whose file is gone: its page keeps its head and names the file', async ({ page }) => {
  await page.route('**/reports/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./#/report?d=demo&report=990101104-2023');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('柳河镇 2023 年度报告');
  await expect(page.getByRole('alert')).toContainText('没有这个文件');
});

test('a county, a township and a report that are not there are named, with a way on', async ({ page }) => {
  await page.goto('./#/overview?d=demo&c=110101');
  await expect(page.getByText('没有代码为 110101 的县')).toBeVisible();
  await page.getByRole('link', { name: '回到总览' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云泽县');
  await page.goto('./#/report?d=demo&report=990101104-1999');
  await expect(page.getByText('990101104-1999')).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.goto('./#/explore?d=demo&town=990101999~990101104');
  await expect(page.getByRole('status').filter({ hasText: '乡镇代码 990101999' })).toBeVisible();
});
