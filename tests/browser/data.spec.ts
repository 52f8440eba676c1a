import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { readCsv } from '../support/csv.ts';
import { readPackage } from '../support/dataPackage.ts';
import { download, expect, open, test } from './support.ts';

const explore = '/explore?d=demo&m=proactive.penalties.decisions&tab=line';
const mark = Buffer.from([0xef, 0xbb, 0xbf]);
/** Lines end with CRLF outside of quotes; a bare line feed would not be read. */
const rowsOf = (bytes: Buffer) => {
  const marked = bytes.subarray(0, 3).equals(mark);
  return { marked, rows: readCsv(bytes.subarray(marked ? 3 : 0).toString('utf8')) };
};

test('CSV of what is shown and of everything, as the buttons say; long and without the mark for programs', async ({
  page,
}) => {
  await open(page, explore);
  const button = page.getByRole('button', { name: /^CSV\s*所见 18 行$/ });
  const file = await download(page, () => button.click());
  expect(file.name).toMatch(/^云泽县-行政处罚决定数-2019-2024-v[0-9a-f]{8}\.csv$/);
  const { marked, rows } = rowsOf(file.bytes);
  expect(marked).toBe(true);
  expect(rows).toHaveLength(1 + 18);
  expect(rows[0]).toEqual([
    '行政区划代码 code',
    '乡镇 township',
    ...[2019, 2020, 2021, 2022, 2023, 2024].map((year) => `行政处罚决定数（件） ${year}`),
    '说明 notes',
    '核查规则 findings',
  ]);
  const missing = rows.find((row) => row[8]?.includes('未见年报'))!;
  expect(missing.slice(2, 8)).toContain('');

  const all = page.getByRole('button', { name: /^CSV\s*全部 108 行，\d+ kB$/ });
  const stated = Number(/(\d+) kB/.exec((await all.textContent())!)![1]);
  const everything = await download(page, () => all.click());
  expect(everything.name).toMatch(/^云泽县-all-wide-2019-2024-v[0-9a-f]{8}\.csv$/);
  expect(Math.round(everything.bytes.length / 1000)).toBe(stated);
  expect(everything.bytes.length).toBeLessThan(200_000);
  expect(rowsOf(everything.bytes).rows).toHaveLength(1 + 108);

  await page.getByRole('button', { name: '格式' }).click();
  await page.getByRole('radio', { name: /长表/ }).check();
  await page.getByRole('checkbox', { name: /供 Excel/ }).uncheck();
  const long = await download(page, () => page.getByRole('button', { name: /^CSV\s*所见 108 行$/ }).click());
  const plain = rowsOf(long.bytes);
  expect(plain.marked).toBe(false);
  expect(plain.rows).toHaveLength(1 + 108);
  expect(plain.rows[0]!.slice(2)).toEqual([
    '年度 year',
    '行政处罚决定数（件）',
    '说明 note',
    '核查规则 findings',
    '年报 report',
  ]);
});

test('XLSX: codes are texts, figures are numbers, the second sheet says where they come from', async ({ page }) => {
  await open(page, explore);
  const file = await download(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  expect(file.name).toMatch(/^云泽县-行政处罚决定数-2019-2024-v[0-9a-f]{8}\.xlsx$/);
  const parts = unzipSync(file.bytes);
  const part = (name: string) => strFromU8(parts[name]!);
  const data = part('xl/worksheets/sheet1.xml');
  const words = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text!);
  const code = Number(/<c r="A2"[^>]*t="s"[^>]*><v>(\d+)<\/v>/.exec(data)![1]);
  expect(words[code]).toMatch(/^\d{9}$/);
  expect(data).toMatch(/<c r="C2"[^>]*><v>\d+<\/v>/);
  expect(data).toContain('state="frozen"');
  for (const said of ['虚构', 'not_seen', '行政处罚决定数（件）']) expect(words.join('\n')).toContain(said);
});

test('the data package: zip and single files are whole, and every value is as declared', async ({ page }) => {
  await open(page, '/data?d=demo');
  const zip = await download(page, () => page.getByRole('link', { name: /下载全部/ }).click());
  expect(zip.name).toMatch(/^zhenlan-demo-v[0-9a-f]{8}-package\.zip$/);
  const files = unzipSync(zip.bytes);
  const { descriptor, tables } = readPackage((file) => files[file]!);
  expect(tables.reports).toHaveLength(100);
  expect(strFromU8(files['README.md']!)).toContain(descriptor.version);
  await expect(page.getByRole('row', { name: /^cells\.csv/ })).toContainText('100');
  const one = await download(page, () => page.getByRole('link', { name: 'cells.csv' }).click());
  expect(one.bytes.equals(Buffer.from(files['cells.csv']!))).toBe(true);
  const hash = createHash('sha256').update(one.bytes).digest('hex');
  await expect(page.getByRole('row', { name: /^cells\.csv/ })).toContainText(hash.slice(0, 8));
});

test('the data page gives a county in both forms and as a workbook, and two citations to copy', async ({ page }) => {
  await open(page, '/data?d=demo');
  const county = page.getByRole('region', { name: '供 Excel 的文件' });
  const wide = await download(page, () => county.getByRole('button', { name: /CSV（宽表）\s*108 行/ }).click());
  expect(rowsOf(wide.bytes).rows).toHaveLength(1 + 108);
  const long = county.getByRole('button', { name: /CSV（长表）/ });
  await expect(long).toContainText(/[\d,]+ 行，[\d.]+ MB/);
  const rows = Number(/([\d,]+) 行/.exec((await long.textContent())!)![1]!.replaceAll(',', ''));
  expect(rowsOf((await download(page, () => long.click())).bytes).rows).toHaveLength(1 + rows);
  const book = await download(page, () => county.getByRole('button', { name: /XLSX/ }).click());
  expect(Object.keys(unzipSync(book.bytes))).toContain('xl/worksheets/sheet2.xml');
  const cite = page.getByRole('region', { name: '引用' });
  await expect(cite.getByText(/^镇览《示范：虚构的云泽县》，数据版本 [0-9a-f]{12}$/)).toBeVisible();
  await cite.getByRole('button', { name: '复制 长' }).click();
  await expect(cite.getByRole('button', { name: '复制 长' })).toHaveText('已复制');
});
