import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import { readPackage } from '../support/dataPackage.ts';
import { download, expect, test } from './support.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = fileURLToPath(new URL('../../test-results/single.html', import.meta.url));
const url = pathToFileURL(file).href;

// one worker builds the file once
test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  test.setTimeout(180_000);
  const command = ['--import', 'tsx', 'scripts/single.ts', '--county', '990101', '--out', file, '--quiet'];
  const said = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect(said).toMatch(/single\.html：\d+\.\d MB/);
});

test('a journey from the disk: overview, chart, the sentence behind a figure, and back', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (r) => /^(data|blob):/.test(r.url()) || requests.push(r.url().split('#')[0]!));
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云泽县');
  await expect(page.getByRole('table').first()).toContainText('未见');
  await page.getByRole('link', { name: '比较' }).click();
  const figure = page.getByRole('figure', { name: '行政处罚决定数' });
  await expect(figure.locator('svg').first()).toBeVisible();
  await figure
    .getByRole('row', { name: /^白马渡镇/ })
    .getByRole('link', { name: '346' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('白马渡镇 2024 年度报告');
  await expect(page.locator('[aria-current="true"], .at').first()).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('比较');
  expect([...new Set(requests)]).toEqual([url]);
});

test('its code is ES2020, as old browsers need it', () => {
  const code = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  expect(code.length).toBeGreaterThan(1_000_000);
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
});

test('every page opens from the disk', async ({ page }) => {
  await page.goto(url);
  for (const name of ['渠道', '问题', '依申请', '核查', '乡镇', '报告', '自查', '数据']) {
    const link = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('main h1')).not.toBeEmpty();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('files can be taken out of it: what is shown, everything, a picture, the package', async ({ page }) => {
  await page.goto(`${url}#/explore?tab=bar`);
  const figure = page.getByRole('figure', { name: '行政处罚决定数' });
  const shown = await download(page, () => figure.getByRole('button', { name: /CSV\s*所见/ }).click());
  expect(shown.text).toContain('白马渡镇');
  const picture = await download(page, () => figure.getByRole('button', { name: /PNG\s*2×/ }).click());
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  await page.goto(`${url}#/overview`);
  const briefing = await download(page, () => page.getByRole('button', { name: '简报（Word）' }).click());
  expect(Object.keys(unzipSync(briefing.bytes))).toContain('word/media/image1.png');
  await page.goto(`${url}#/data`);
  const reports = await download(page, () => page.getByRole('button', { name: 'reports.csv' }).click());
  const html = readFileSync(file, 'utf8');
  const whole = JSON.parse(readFileSync(`${root}/public/data/demo/index.json`, 'utf8')) as {
    totals: { reports: number };
  };
  const [, totals] = /"totals":(\{(?:[^{}]|\{[^{}]*\})*\})/.exec(html)!;
  // the collection has one county, so that nothing may have got lost
  expect(JSON.parse(totals!)).toEqual(whole.totals);
  expect(reports.text.trim().split('\n')).toHaveLength(whole.totals.reports + 1);
  const zip = unzipSync((await download(page, () => page.getByRole('button', { name: /下载全部/ }).click())).bytes);
  expect(readPackage((path) => zip[path]!).tables.reports).toHaveLength(whole.totals.reports);
});

test('a draft is checked without any server', async ({ page }) => {
  await page.goto(`${url}#/check`);
  const draft = fileURLToPath(new URL('../../reports/samples/柳毛湾镇-2024.txt', import.meta.url));
  await page.locator('input[type=file]').setInputFiles(draft);
  await expect(page.getByText('_Toc6').first()).toBeVisible();
});
