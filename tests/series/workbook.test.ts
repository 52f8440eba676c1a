import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toXlsx } from '../../src/series/workbook.ts';

const data = [
  ['行政区划代码 code', '乡镇', '数 2023', '数 2024', '说明'],
  ['010101100', '青石镇', 12, null, '2024 未填 left blank'],
  ['990101101', '=HYPERLINK("x")', -3, 0.5, '<b>&"'],
  ['1e5', '_x0041_', 0, null, 'a\u0001\rb'],
] as const;
const sheets = [
  { name: '数据', rows: data, frozen: 2, widths: [14, 10] },
  { name: '说明 & notes', rows: [['甲'], ['x'.repeat(40_000)]], widths: [60] },
];
const bytes = toXlsx(sheets);
const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
const sheet = files['xl/worksheets/sheet1.xml']!;

/** A cell as a spreadsheet reads it: a number, a text, or nothing. */
function cell(xml: string, at: string): string | number | null {
  const found = new RegExp(`<c r="${at}"([^>]*)>(.*?)</c>`, 's').exec(xml);
  if (!found) return null;
  if (found[1]!.includes('t="inlineStr"')) return plain(/<t[^>]*>(.*)<\/t>/s.exec(found[2]!)![1]!);
  return Number(/<v>(.*)<\/v>/.exec(found[2]!)![1]);
}
/** Entities of XML and `_xHHHH_` undone. */
const plain = (xml: string): string => {
  const [text] = parseFragment(xml).childNodes as DefaultTreeAdapterTypes.TextNode[];
  return (text?.value ?? '').replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
};

describe('toXlsx(sheets)', () => {
  test('has the parts a workbook needs, each named where it must be', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    for (const part of ['/xl/workbook.xml', '/xl/styles.xml', '/xl/worksheets/sheet1.xml', '/xl/worksheets/sheet2.xml'])
      expect(files['[Content_Types].xml']).toContain(`PartName="${part}"`);
    const targets = [...files['xl/_rels/workbook.xml.rels']!.matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)];
    for (const [, , target] of targets) expect(files).toHaveProperty([`xl/${target}`]);
    for (const [, id] of files['xl/workbook.xml']!.matchAll(/r:id="(\w+)"/g))
      expect(targets.map(([, known]) => known)).toContain(id);
    expect(files['xl/workbook.xml']).toContain('name="说明 &amp; notes"');
  });

  test('every part is well-formed: each tag is closed by its own', () => {
    for (const xml of Object.values(files)) {
      const open: string[] = [];
      for (const [, close, name, own] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
        if (close) expect(open.pop()).toBe(name);
        else if (!own) open.push(name!);
      }
      expect(open).toEqual([]);
    }
  });

  test('codes are texts with their zeros, numbers are numbers, what is missing is empty', () => {
    const read = (y: number) => ['A', 'B', 'C', 'D', 'E'].map((x) => cell(sheet, `${x}${y}`));
    expect([1, 2, 3, 4].map(read)).toEqual(data);
    expect(sheet).not.toContain('<f>');
  });

  test('texts keep the format of text, the header is bold and stays in sight', () => {
    expect(sheet).toContain('<c r="A2" s="2" t="inlineStr">');
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(sheet).toMatch(/<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"\/>/);
    expect(files['xl/worksheets/sheet2.xml']).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"/);
    expect(sheet).toContain('<col min="5" max="5" width="10" customWidth="1"/>');
  });

  test('columns beyond Z are named as spreadsheets name them', () => {
    const wide = [Array.from({ length: 800 }, (_, i) => i)];
    const xml = strFromU8(unzipSync(toXlsx([{ name: 'a', rows: wide, widths: [8] }]))['xl/worksheets/sheet1.xml']!);
    expect(['Z1', 'AA1', 'AZ1', 'BA1', 'ZZ1', 'AAA1'].map((at) => cell(xml, at))).toEqual([25, 26, 51, 52, 701, 702]);
  });

  test('a text longer than a cell holds is cut, and says so', () => {
    const text = cell(files['xl/worksheets/sheet2.xml']!, 'A2') as string;
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('……')).toBe(true);
  });

  test('gives the same bytes for the same sheets', () => expect(toXlsx(sheets)).toEqual(bytes));
});
