import { strFromU8, unzipSync } from 'fflate';
import { readCsv } from '../support/csv.ts';
import { download, expect, open, test } from './support.ts';

const sheetsOf = (bytes: Buffer) => {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name]!);
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
  return { names, words: part('xl/sharedStrings.xml') };
};

test('the action list of one township: one sheet, named for it, with columns to fill in', async ({ page }) => {
  await open(page, '/findings?d=demo&town=~990101104');
  const file = await download(page, () => page.getByRole('button', { name: '导出整改台账 XLSX' }).click());
  expect(file.name).toMatch(/^云泽县-柳河镇-2024-整改台账-v[0-9a-f]{8}\.xlsx$/);
  const { names, words } = sheetsOf(file.bytes);
  expect(names).toEqual(['柳河镇']);
  for (const column of ['责任人', '时限', '完成情况', '规则代码']) expect(words).toContain(column);
  expect(words).not.toContain('同类问题连年写');
  await page.getByRole('checkbox', { name: '连年问题也列入' }).check();
  await expect(page).toHaveURL(/streaks=1/);
  const more = await download(page, () => page.getByRole('button', { name: '导出整改台账 XLSX' }).click());
  expect(sheetsOf(more.bytes).words).toContain('同类问题连年写');
});

test('the action lists of all: a sheet a township; what we could not read is in none, and a group of its own', async ({
  page,
}) => {
  await open(page, '/findings?d=demo');
  const unread = page.getByRole('region', { name: '我们没读出来' });
  await expect(unread.getByRole('row', { name: /松岭镇/ }).first()).toContainText('表格读不出');
  await expect(page.getByRole('region', { name: '核查台账' })).not.toContainText('表格读不出');
  const { names, words } = sheetsOf(
    (await download(page, () => page.getByRole('button', { name: '导出整改台账 XLSX' }).click())).bytes,
  );
  expect(names[0]).toBe('汇总');
  expect(names.length).toBeGreaterThan(5);
  expect(names).not.toContain('松岭镇');
  expect(words).not.toContain('missing_table');
  await page.getByRole('button', { name: '逐个乡镇列出整改台账' }).click();
  await expect(page.getByRole('region', { name: /整改台账$/ })).toHaveCount(names.length);
});

for (const [lang, severity, last] of [
  ['zh', '程度', '规则代码'],
  ['en', 'Severity', 'Rule id'],
] as const)
  test(`the ledger as CSV speaks ${lang}, with what is for machines last`, async ({ page }) => {
    await open(page, `/findings?d=demo&lang=${lang}`);
    const ledger = page.getByRole('region', { name: lang === 'zh' ? '核查台账' : 'Ledger' });
    const file = await download(page, () => ledger.getByRole('button', { name: /CSV/ }).click());
    const [header, ...rows] = readCsv(file.text.replace(/^\uFEFF/, ''));
    expect([header![0], header![header!.length - 1]]).toEqual([severity, last]);
    if (lang === 'en') expect(header!.join(' ')).not.toMatch(/[一-鿿]/);
    expect(rows.length).toBeGreaterThan(20);
    const ids = rows.map((row) => row[row.length - 1]!);
    expect(ids).toContain('missing_table');
    // ids of one word, late and jump, are words of English too
    for (const id of ids.filter((one) => one.includes('_')))
      for (const row of rows) expect(row.slice(0, 9).join(' ')).not.toContain(id);
  });
