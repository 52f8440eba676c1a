import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from '../../scripts/build.ts';
import { realEffects } from '../../scripts/effects.ts';
import { reportText } from '../support/report.ts';
import { download, expect, expectNoOverflow, open, test as plain, violations } from './support.ts';

const county = (code: string, province: string, prefecture: string, name: string, towns: readonly string[]) => ({
  ...{ code, province, prefecture, name },
  townships: towns.map((town, i) => ({ code: `${code}${101 + i}`, name: town })),
});
/** Three invented provinces; 青石镇 is in two of them. */
const counties = [
  county('970101', '岚海省', '汀州市', '松口县', ['青石镇', '鹤山镇', '柳林乡']),
  county('980101', '云岭省', '苍河市', '雾山县', ['石门镇', '竹溪乡', '麦田乡']),
  county('990101', '河川省', '宁江市', '云泽县', ['青石镇', '柳河镇', '沙窝乡', '东坪乡']),
  county('990102', '河川省', '宁江市', '乌岭县', ['古渡镇', '麻塘乡', '雁荡乡']),
];
const years = [2023, 2024];

/** What is late, and what was not handed in, in 2024. */
const late: Readonly<Record<string, string>> = {
  云泽县青石镇: '3月5日',
  乌岭县古渡镇: '2月20日',
  乌岭县麻塘乡: '4月1日',
};
const missing = ['云泽县东坪乡'];

function writeReports(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const title = { zh: '三省', en: 'Three provinces' };
  writeFileSync(join(folder, 'places.json'), JSON.stringify({ title, fictional: true, counties }));
  const people = ['990101101,2020,20000', '970101101,2020,10000'].map((line) => `${line},普查`);
  writeFileSync(join(folder, 'population.csv'), ['code,year,population,source', ...people].join('\n'));
  for (const { name, prefecture, townships } of counties)
    for (const [i, { name: township }] of townships.entries())
      for (const year of years) {
        const place = name + township;
        if (year === 2024 && missing.includes(place)) continue;
        const day = year === 2024 ? (late[place] ?? '1月20日') : '1月20日';
        const text = reportText({
          ...{ year, township },
          title: `${prefecture}${place}人民政府${year}年政府信息公开工作年度报告`,
          date: `${place}人民政府\n${year + 1}年${day}`,
          cells: { 'proactive.penalties.decisions': String(10 * (i + 1) + year - 2020) },
        });
        writeFileSync(join(folder, `${place}-${year}.txt`), text);
      }
}

/** The site with these reports in place of its own data. */
const test = plain.extend<{ three: undefined }, { data: string }>({
  data: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the braces
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'zhenlan-levels-')).replaceAll('\\', '/');
      writeReports(`${folder}/reports/three`);
      const quiet = { ...realEffects(), print: () => {}, report: () => {} };
      expect(await build(['--reports', `${folder}/reports`, '--out', `${folder}/data`, '--jobs', '1'], quiet)).toBe(0);
      await use(`${folder}/data`);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  three: [
    async ({ page, data }, use) => {
      await page.route('**/data/**', (route) => {
        const name = decodeURIComponent(new URL(route.request().url()).pathname.replace(/^.*\/data\//, ''));
        return route.fulfill({ contentType: 'application/json', body: readFileSync(join(data, name)) });
      });
      await use(undefined);
    },
    { auto: true },
  ],
});
// one after the other, so that the reports are read once
test.describe.configure({ mode: 'default' });

/** Chooses a township of any county by its name. */
async function add(page: Page, name: string, within: string): Promise<void> {
  await page.locator('#controls').getByRole('button', { name: '在整个数据集里找' }).click();
  const panel = page.locator('#controls .panel');
  await panel.getByRole('searchbox').fill(name);
  await panel.getByRole('link', { name: new RegExp(`^${name}.*${within}`) }).click();
}

test('a journalist compares townships of three provinces in one chart', async ({ page }) => {
  await open(page, '/explore?c=990101&town=~990101101&tab=table&others=0');
  await add(page, '青石镇', '松口县');
  await add(page, '石门', '雾山县');
  await expect(page).toHaveURL(/town=990101101~970101101~980101101/);
  const rows = page.getByRole('figure').getByRole('table').getByRole('row');
  for (const name of ['云泽县青石镇', '松口县青石镇', '雾山县石门镇'])
    await expect(rows.filter({ hasText: name }).first()).toContainText('14');
  // the median stays that of the county
  await page.getByRole('link', { name: '折线' }).click();
  await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
});

test('a journalist holds two measures of three provinces against each other, takes the files and shares the link', async ({
  page,
}) => {
  await open(page, '/explore?c=all&unit=province&tab=scatter');
  const controls = page.locator('#controls');
  const names = ['云泽县青石镇', '松口县青石镇', '雾山县石门镇'];
  for (const name of names) {
    await controls.getByRole('searchbox', { name: '名称、拼音首字母或代码' }).fill(name.slice(3));
    await controls.getByRole('button', { name, exact: true }).click();
  }
  await controls.getByRole('combobox', { name: '横轴指标' }).selectOption('coverage');
  await controls.getByRole('combobox', { name: '数字给法' }).selectOption('head');
  const figure = page.getByRole('figure');
  await expect(figure.getByRole('heading')).toContainText('每万人');
  const csv = await download(page, () => figure.getByRole('button', { name: 'CSV' }).click());
  const row = (name: string) => csv.text.split('\n').find((line) => line.includes(name));
  expect(row(names[0]!)).toMatch(/,7,,\d+(\.\d+)?,,20000,2020,普查/);
  expect(row(names[1]!)).toMatch(/,14,,\d+(\.\d+)?,,10000,2020,普查/);
  expect(row(names[2]!)).toContain('无人口数');
  const svg = await download(page, () => figure.getByRole('button', { name: 'SVG' }).click());
  for (const words of [names[0]!, names[1]!, '每万人', '普查（2020 年）']) expect(svg.text).toContain(words);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(figure.getByRole('heading')).toContainText('每万人');
  for (const name of names) await expect(controls.locator('b', { hasText: name })).toBeVisible();
});

test('a city office ranks its townships by change and embeds that', async ({ page }) => {
  await open(page, '/explore?c=9901&unit=county&tab=ranking');
  await page.locator('#controls').getByRole('combobox', { name: '数字给法' }).selectOption('change');
  const figure = page.getByRole('figure');
  await expect(figure.locator('.vrow').first()).toContainText('+7.7%');
  await expect(figure.locator('.vrow', { hasText: '东坪乡' })).toContainText('未见');
  await figure.getByRole('button', { name: '嵌入' }).click();
  const code = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
  await page.goto(/src="([^"]*)"/.exec(code)![1]!.replaceAll('&amp;', '&'));
  await expect(page.locator('.emb .vrow').first()).toContainText('+7.7%');
});

test('a city office looks at its counties and opens one', async ({ page }) => {
  await open(page, '/overview?c=9901');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('宁江市 2024 年度');
  const table = page.getByRole('region', { name: '各地的年报' }).getByRole('table');
  await expect(table.locator('tbody tr')).toHaveCount(2);
  await expect(page.locator('.lede')).toContainText('应报 7 份：3 份按时，3 份逾期，1 份未见');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectNoOverflow(page);
  await table.getByRole('link', { name: '云泽县' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云泽县 2024 年度');
  await expect(page.locator('table.cov tbody tr')).toHaveCount(4);
  await page.getByRole('navigation', { name: '位置' }).getByRole('link', { name: '河川省' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('河川省 2024 年度');
});

test('a province office sees which counties are late and whose reports those are', async ({ page }) => {
  await open(page, '/overview?c=all&unit=county');
  const table = page.getByRole('region', { name: '各地的年报' }).getByRole('table');
  await expect(table.locator('tbody tr')).toHaveCount(4);
  await table.getByRole('button', { name: '逾期' }).click();
  const first = table.locator('tbody tr').first();
  await expect(first).toContainText('乌岭县');
  await first.getByRole('link', { name: '2', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('核查');
  await expect(page).toHaveURL(/c=990102.*rule=late/);
  await expect(page.getByRole('table').getByRole('row').filter({ hasText: '麻塘乡' })).toHaveCount(1);
});
