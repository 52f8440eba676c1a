import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { toXlsx } from '../../src/series/workbook.ts';

const data = [
  ['行政区划代码 code', '乡镇', '数 2023', '数 2024', '说明'],
  ['010101100', '青石镇', 12, null, '2024 未填 left blank'],
  ['990101101', '=HYPERLINK("x")', -3, 0.5, '<b>&"'],
  ['1e5', '+1', 0, null, 'a\u0001b'],
] as const;
const sheets = [
  { name: '数据', rows: data, frozen: 2, widths: [14, 10] },
  { name: '说明 notes', rows: [['甲'], ['x'.repeat(40_000)]], widths: [60] },
];
const files: Record<string, string> = {};
beforeAll(async () => {
  const bytes = new Uint8Array(await (await toXlsx(sheets)).arrayBuffer());
  for (const [name, file] of Object.entries(unzipSync(bytes))) files[name] = strFromU8(file);
});

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string) => xml.replace(/&(\w+);/g, (_, name) => entities[name]!);

/** The cells of a sheet by their names: a number, or the text behind the index of shared strings. */
function cellsOf(sheet: string): Record<string, string | number> {
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    plain([...si!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join('')),
  );
  const cells: Record<string, string | number> = {};
  for (const [, at, attributes, inner] of files[sheet]!.matchAll(/<c r="(\w+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = /<v>(.*?)<\/v>/s.exec(inner ?? '')?.[1];
    const inline = /<t[^>]*>(.*?)<\/t>/s.exec(inner ?? '')?.[1];
    if (/t="s"/.test(attributes!)) cells[at!] = shared[Number(value)]!;
    else if (inline !== undefined) cells[at!] = plain(inline);
    else if (value !== undefined) cells[at!] = Number(value);
  }
  return cells;
}

describe('toXlsx(sheets)', () => {
  test('codes are texts with their zeros, numbers are numbers, what is missing is empty, nothing is a formula', () => {
    const cells = cellsOf('xl/worksheets/sheet1.xml');
    const read = (y: number) => ['A', 'B', 'C', 'D', 'E'].map((x) => cells[`${x}${y}`] ?? null);
    expect([1, 2, 3].map(read)).toEqual(data.slice(0, 3));
    expect(read(4)).toEqual(['1e5', '+1', 0, null, 'ab']);
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  test('the header stays in sight, with the columns asked for', () => {
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*xSplit="2"/);
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"/);
    expect(files['xl/worksheets/sheet2.xml']).toMatch(/<pane [^>]*ySplit="1"/);
  });

  test('sheets carry their names', () => {
    for (const { name } of sheets) expect(files['xl/workbook.xml']).toContain(`name="${name}"`);
  });

  test('a text longer than a cell holds is cut, and says so', () => {
    const text = cellsOf('xl/worksheets/sheet2.xml').A2 as string;
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('……')).toBe(true);
  });
});

test('a form wraps its words, draws lines around what is to be filled in, and lies across', async () => {
  const blob = await toXlsx([{ name: '表', rows: [['责任人'], ['=1+1'], [null]], widths: [9], form: true }]);
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const part = (name: string) => strFromU8(parts[name]!);
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('orientation="landscape"');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toMatch(/<c r="A3" s="\d+"/);
  expect(part('xl/styles.xml')).toContain('wrapText="1"');
});
