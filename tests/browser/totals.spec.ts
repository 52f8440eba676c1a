import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCsv } from '../support/csv.ts';
import { readTotals } from '../support/totals.ts';
import { Compared, numbers, openShowing, sum, texts, yearShown } from './compared.ts';
import { download, expect, open, test } from './support.ts';

const site = new URL(`../../${process.env.ZHENLAN_TEST_SITE ?? 'test-results/site'}/`, import.meta.url).pathname;
const reports = new URL('../../reports/', import.meta.url).pathname;
const index = JSON.parse(readFileSync(`${site}data/demo/index.json`, 'utf8'));
const totals = readTotals(`${site}data/demo/${index.package}`);
const { years } = totals;
const last = years[years.length - 1]!;

const lede = (page: Page) => page.locator('main .lede');
const walk = (name: string, least: number, visit: (page: Page, compared: Compared) => Promise<void>) =>
  test(`${name} says what the package says`, async ({ page }) => {
    test.slow();
    const compared = new Compared();
    await visit(page, compared);
    expect(compared.count).toBeGreaterThanOrEqual(least);
  });

test('the package has every judgement both ways, so that comparing means something', () => {
  const all = totals.of();
  for (const key of ['onTime', 'late', 'undated', 'notSeen', 'tablesUnread', 'proseUnread', 'error', 'unread'] as const)
    expect(all[key], key).toBeGreaterThan(0);
  expect(all.seen + all.notSeen).toBe(all.due);
  expect(all.proseUnread).toBeLessThan(all.tablesUnread);
  const { reports: seen, tables, prose } = index.totals;
  expect([seen, tables, prose]).toEqual([all.seen, all.tables, all.prose]);
});

walk('总览', 100, async (page, compared) => {
  for (const year of years) {
    const t = totals.of(year);
    await openShowing(page, `/overview?d=demo&year=${year}`, `${year}`);
    await compared.sentence(
      lede(page),
      /应报 (\d+) 份： ?(\d+) 份按时(?:，(\d+) 份逾期)?(?:，(\d+) 份无日期)?(?:，(\d+) 份未见)?/,
      [t.due, t.onTime, t.late, t.undated, t.notSeen],
    );
    await compared.sentence(lede(page), /^(?:.*?表格读不出 (\d+) 份)?(?:.*?正文读不出 (\d+) 份)?/, [
      t.tablesUnread,
      t.proseUnread,
    ]);
    await compared.sentence(page.locator('.hl > div').first(), /(\d+) ?\/ (\d+) 份/, [t.seen, t.due]);
    await compared.sentence(
      page.locator('#needs').locator('..'),
      /^需要人看的 (?:错误 (\d+))? ?(?:提醒 (\d+))? ?(?:说明 (\d+))? ?(?:我们没读出来 (\d+))?/,
      [t.error, t.warning, t.note, t.unread],
    );
    await compared.sentence(page.getByRole('region', { name: '说得最多的问题' }).locator('.note'), /（(\d+) 份）/, [
      t.prose,
    ]);
    const foot = await texts(page.locator('.cov tfoot td'));
    compared.number(
      numbers([foot[foot.length - 1]!.replace(/[\s\S]*共/, '')]),
      [t.error + t.warning],
      'findings of the year',
    );
  }
  const foot = await texts(page.locator('.cov tfoot td'));
  const each = foot.slice(0, years.length).map((cell) => cell.match(/\d+/g)!.map(Number));
  compared.number(
    each.flat(),
    years.flatMap((year) => [totals.of(year).onTime, totals.of(year).due]),
    'foot of the matrix',
  );
});

walk('比较', 25, async (page, compared) => {
  for (const measure of ['applications.received.total', 'findings.error']) {
    await page.goto('about:blank');
    await open(page, `/explore?d=demo&m=${measure}&tab=table&top=20`);
    const file = await download(page, () => page.getByRole('button', { name: /^CSV\s*所见/ }).click());
    const rows = readCsv(file.text.replace(/^\uFEFF/, '')).slice(1);
    for (const [i, year] of years.entries()) {
      const t = totals.of(year);
      const shown = sum(rows.map((row) => Number(row[2 + i] || 0)));
      const errors = sum(totals.counted.filter((r) => r.year === year).map((r) => Number(r.errors)));
      compared.number([shown], [measure === 'findings.error' ? errors : t.received], `${measure} ${year}`);
      const absent = rows.filter((row) => row.some((cell) => cell.includes(`${year} 未见年报`))).length;
      compared.number([absent], [t.notSeen], `not seen ${year}`);
    }
  }
  const cells = await texts(page.locator('main table tbody td'));
  compared.number(
    [cells.filter((cell) => cell.trim() === '未见').length],
    [totals.of().notSeen],
    'cells without a report',
  );
});

walk('渠道', 140, async (page, compared) => {
  for (const year of years) {
    const t = totals.of(year);
    await openShowing(page, `/channels?d=demo&year=${year}`, `${year}`, yearShown);
    await compared.sentence(lede(page), /(\d+) 份读出正文的年报/, [t.prose]);
    // rows that are zero throughout are compared too
    const fold = page.getByRole('button', { name: /行全部为零，展开/ });
    if (await fold.isVisible()) await fold.click();
    const rows = page.locator('.cm tbody tr:not(.grp)');
    const names = await texts(rows.locator('th'));
    const shares = await texts(rows.locator('.ad'));
    compared.number(
      shares.flatMap((share) => share.match(/\d+/g)!.map(Number)),
      names.flatMap((name) => [t.channels.get(name.trim())!, t.prose]),
      `channels ${year}`,
    );
  }
});

walk('问题', 12, async (page, compared) => {
  for (const year of years) {
    const t = totals.of(year);
    await openShowing(page, `/problems?d=demo&year=${year}`, `${year}`, yearShown);
    await compared.sentence(lede(page), /(\d+) 份读出正文的年报写到 (\d+) 处问题/, [t.prose, t.problems]);
  }
});

walk('依申请', 18, async (page, compared) => {
  for (const year of years) {
    const t = totals.of(year);
    await openShowing(page, `/applications?d=demo&year=${year}`, `${year}`, yearShown);
    await compared.sentence(lede(page), /(\d+) 份年报共新收申请 (\d+) 件/, [t.receivedBy, t.received]);
    await compared.sentence(page.getByRole('region').first().locator('.note'), /(\d+) 份读出表格的年报/, [t.tables]);
  }
});

walk('核查', 50, async (page, compared) => {
  for (const year of [...years, undefined]) {
    const t = totals.of(year);
    await openShowing(
      page,
      `/findings?d=demo&${year ? `year=${year}` : `time=earliest..${last}`}`,
      year ? `${year}` : '各年度',
      'main .lede',
    );
    const all = t.error + t.warning + t.note;
    await compared.sentence(
      lede(page),
      /共 ([\d,]+) 条： ?([\d,]+) 条错误，([\d,]+) 条提醒，([\d,]+) 条说明(?:；另有 ([\d,]+) 处我们没读出来)?/,
      [all, t.error, t.warning, t.note, t.unread],
    );
    const shown = await texts(page.locator('select').first().locator('option'));
    compared.number(numbers(shown.slice(1)), [t.error, t.warning, t.note, t.unread], `filters ${year}`);
  }
});

walk('乡镇', 80, async (page, compared) => {
  const named = new Map(totals.table('expected').map((r) => [r.code, r.township]));
  for (const [code, name] of named) {
    const due = totals.table('expected').filter((r) => r.code === code);
    const own = totals.counted.filter((r) => r.code === code);
    const onTime = due.filter((r) => r.standing === 'on_time').length;
    const latest = own[own.length - 1]!;
    await openShowing(page, `/township?d=demo&town=~${code}`, `${name}`);
    await compared.sentence(
      lede(page),
      /应报 (\d+) 份，见到 (\d+) 份，(\d+) 份按时。(\d+) 年度有 (\d+) 处错误、(\d+) 处提醒/,
      [due.length, own.length, onTime, ...[latest.year, latest.errors, latest.warnings].map(Number)],
    );
    const cells = await texts(page.locator('.rec tbody tr').nth(1).locator('td.muted'));
    const read = own.filter((r) => r.cells_expected).flatMap((r) => [Number(r.cells_read), Number(r.cells_expected)]);
    compared.number(
      cells.flatMap((cell) => (cell.match(/\d+/g) ?? []).map(Number)),
      read,
      `cells of ${code}`,
    );
  }
});

walk('报告', 60, async (page, compared) => {
  const unread = totals.counted.filter((r) => r.tables === 'unread' || r.prose === 'unread');
  for (const r of [...unread, ...totals.counted.filter((o) => o.year === last && !unread.includes(o))]) {
    await openShowing(page, `/report?d=demo&report=${r.report}`, `${r.township} ${r.year}`);
    await compared.sentence(lede(page), /表格 (\d+) 格读出 (\d+) 格/, [Number(r.cells_expected), Number(r.cells_read)]);
    const text = await lede(page).innerText();
    expect(text.includes('正文读不出') || text.includes('正文都读不出'), `${r.report} ${text}`).toBe(
      r.prose === 'unread',
    );
    if (r.prose === 'unread') continue;
    await compared.sentence(
      page.locator('#findings-head'),
      /^核查 ?(?:错误 (\d+))? ?(?:提醒 (\d+))? ?(?:说明 (\d+))? ?(?:我们没读出来 (\d+))?$/,
      [r.errors, r.warnings, r.notes, r.unread].map(Number),
    );
  }
});

walk('自查', 12, async (page, compared) => {
  await open(page, '/check?d=demo');
  const chosen = ['unread', 'partly', 'read'].flatMap((tables) =>
    totals.counted.filter((r) => r.tables === tables && r.prose === 'read').slice(0, 2),
  );
  await page.locator('input[type=file]').setInputFiles(chosen.map((r) => `${reports}demo/${r.file}`));
  for (const r of chosen) {
    const row = page
      .locator('#checked')
      .locator('..')
      .locator('..')
      .getByRole('row', { name: `${r.file} ` });
    await expect(row).toContainText('正文读出', { timeout: 30_000 });
    await compared.sentence(row, /表格 (\d+)\/(\d+) 格/, [Number(r.cells_read), Number(r.cells_expected)]);
    // errors and what was not read are a report's own; warnings and notes may need its neighbours
    const words = await row.innerText();
    const shown = (name: string) => Number(new RegExp(`${name} (\\d+)`).exec(words)?.[1] ?? 0);
    compared.number([shown('错误'), shown('我们没读出来')], [Number(r.errors), Number(r.unread)], String(r.report));
  }
});

walk('数据', 12, async (page, compared) => {
  const all = totals.of();
  await open(page, '/data?d=demo');
  const townships = new Set(totals.table('expected').map((r) => r.code)).size;
  await compared.sentence(
    lede(page),
    /(\d+) 个县、(\d+) 个乡镇的 (\d+) 份年报，读出表格 (\d+) 份、正文 (\d+) 份。 ?(\d+) 个文件没有成为年报/,
    [1, townships, all.seen, all.tables, all.prose, index.totals.failed],
  );
  for (const { path, rows } of totals.descriptor.resources)
    await compared.sentence(
      page.getByRole('row', { name: new RegExp(`^${path}`) }),
      /([\d,]+) *(?:[\d.]+ [kM]?B|$|[0-9a-f]{8}|\t)/,
      [rows],
    );
  const county = page.getByRole('region', { name: '供 Excel 的文件' });
  const wide = await download(page, () => county.getByRole('button', { name: /CSV（宽表）/ }).click());
  const lines = readCsv(wide.text.replace(/^\uFEFF/, ''));
  const column = (name: string) => lines[0]!.findIndex((head) => head.includes(name));
  const count = (name: string, value: string) =>
    lines.slice(1).filter((line) => line[column(name)]!.startsWith(value)).length;
  compared.number(
    [
      count('发布', '按时'),
      count('发布', '逾期'),
      count('发布', '未注明'),
      count('发布', '未见'),
      count('正文', '读出'),
      count('表格', '没有读出'),
    ],
    [all.onTime, all.late, all.undated, all.notSeen, all.prose, all.tablesUnread],
    'county file',
  );
});

test('in English too: not seen is not unpublished', async ({ page }) => {
  const t = totals.of(last);
  await open(page, '/overview?d=demo&lang=en');
  await new Compared().sentence(lede(page), /(\d+) on time.*?, (\d+) not seen; of the (\d+) seen/, [
    t.onTime,
    t.notSeen,
    t.seen,
  ]);
  for (const address of ['overview', 'explore', 'channels', 'problems', 'findings', 'township', 'data']) {
    await open(page, `/${address}?d=demo&lang=en&tab=table`);
    const words = await page.locator('main').innerText();
    if (address !== 'data') expect(words.replace(/does not mean [^.]*/g, '')).not.toMatch(/not published|unpublished/i);
  }
});
