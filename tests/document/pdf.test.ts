import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/document/pdf.ts';
import { makePdf, type TestPage } from './pdfWriter.ts';
import { paragraphs, readError, readOk, tables } from './support.ts';

type Words = NonNullable<TestPage['words']>;
type Rules = NonNullable<TestPage['rules']>;

/** Horizontal rules at all of `ys`, vertical ones at all of `xs`. */
const lattice = (xs: readonly number[], ys: readonly number[]): Rules => [
  ...ys.map((y) => [xs[0]!, y, xs.at(-1)!, y] as const),
  ...xs.map((x) => [x, ys[0]!, x, ys.at(-1)!] as const),
];
const small: Words = [
  [60, 604, '规章'],
  [160, 604, '0'],
  [60, 579, '行政规范性文件'],
  [160, 579, '3'],
];
const grid = [
  [
    ['规章', '0'],
    ['行政规范性文件', '3'],
  ],
];

describe('readPdf(bytes, assets)', () => {
  it('reads fonts that are not in the file through the data of pdf.js', async () => {
    const doc = await readOk(
      makePdf([
        {
          words: [
            [100, 700, '石桥镇2023年政府信息公开', 16],
            [100, 660, '一、总体情况'],
          ],
        },
      ]),
    );
    expect(doc).toMatchObject({ format: 'pdf', text: '石桥镇2023年政府信息公开\n一、总体情况' });
  });

  it('finds no text rather than wrong text without that data', async () => {
    const result = await readPdf(makePdf([{ words: [[100, 700, '石桥镇']] }]));
    expect(result).toEqual({ ok: false, error: { code: 'no_text' } });
  });

  it('rebuilds a ruled table, also between lines, and on a page that is turned', async () => {
    const words: Words = [[60, 700, '二、主动公开'], ...small, [60, 500, '三、其他']];
    const rules = lattice([50, 150, 250], [570, 595, 620]);
    for (const rotate of [0, 90, 180, 270]) {
      const doc = await readOk(makePdf([{ words, rules, rotate }]));
      expect(tables(doc)).toEqual(grid);
      expect(doc.text).toBe('二、主动公开\n规章\t0\n行政规范性文件\t3\n三、其他');
    }
  });

  it('reads words that are themselves set sideways', async () => {
    const raw = ['甲', '乙'].map(
      (char, i) => `BT /F1 10 Tf 0 1 -1 0 ${300 + i * 30} 400 Tm <${char.charCodeAt(0).toString(16)}> Tj ET`,
    );
    expect((await readOk(makePdf([{ raw: raw.join('\n') }]))).text).toBe('甲\n乙');
  });

  it('knows merged cells by the rules that are not there', async () => {
    const rules: Rules = [
      ...lattice([50, 250], [570, 620]),
      [150, 570, 150, 620],
      [150, 595, 250, 595],
      [200, 570, 200, 595],
    ];
    const words: Words = [
      [60, 590, '甲'],
      [160, 605, '乙'],
      [160, 580, '1'],
      [210, 580, '2'],
    ];
    expect(tables(await readOk(makePdf([{ words, rules }])))).toEqual([
      [
        ['甲v2', '乙+1'],
        ['1', '2'],
      ],
    ]);
  });

  it('takes thin filled boxes for rules and thick ones for shading', async () => {
    const boxes = [
      [50, 570, 200, 1],
      [50, 595, 200, 1],
      [50, 620, 200, 1],
      [50, 570, 1, 50],
      [150, 570, 1, 50],
      [250, 570, 1, 50],
    ];
    const raw = `0.9 g 50 595 200 25 re f 0 g ${boxes.map((box) => `${box.join(' ')} re f`).join(' ')}`;
    expect(tables(await readOk(makePdf([{ words: small, raw }])))).toEqual(grid);
  });

  it('closes the open sides of a table and follows transformed drawing', async () => {
    const raw =
      'q 2 0 0 2 0 0 cm 25 285 m 125 285 l S 25 297.5 m 125 297.5 l S 25 310 m 125 310 l S Q 150 570 m 150 620 l S';
    expect(tables(await readOk(makePdf([{ words: small, raw }])))).toEqual(grid);
  });

  it('cuts words that were written across a rule', async () => {
    const words: Words = [
      [60, 604, '规章内容好多好多012'],
      [60, 579, '总计'],
      [200, 579, '5'],
    ];
    const rules = lattice([50, 150, 250], [570, 595, 620]);
    expect(tables(await readOk(makePdf([{ words, rules }])))[0]![1]).toEqual(['总计', '5']);
    expect(tables(await readOk(makePdf([{ words, rules }])))[0]![0]!.join('')).toBe('规章内容好多好多012');
  });

  it('joins the lines of a cell', async () => {
    const words: Words = [
      [60, 608, '未发'],
      [60, 596, '生'],
      [160, 604, '0'],
      [60, 579, 'a'],
      [60, 569, 'b'],
      [160, 579, '1'],
    ];
    const rules = lattice([50, 150, 250], [560, 592, 620]);
    expect(tables(await readOk(makePdf([{ words, rules }])))).toEqual([
      [
        ['未发生', '0'],
        ['a b', '1'],
      ],
    ]);
  });

  it('does not take a frame or an underline for a table', async () => {
    const words: Words = [
      [60, 604, '一、总体情况'],
      [60, 500, '公开86条'],
    ];
    const rules: Rules = [...lattice([50, 250], [590, 620]), [50, 495, 250, 495]];
    const doc = await readOk(makePdf([{ words, rules }]));
    expect(paragraphs(doc)).toEqual(['一、总体情况', '公开86条']);
  });

  it('completes a table whose rules break off', async () => {
    // a wide table, and below it one of the same left edge whose right part is not ruled
    const words: Words = [...small, [60, 529, '行政处罚'], [160, 529, '11'], [60, 504, '行政强制'], [160, 504, '0']];
    const rules = [...lattice([50, 150, 250], [570, 595, 620]), ...lattice([50, 150], [495, 520, 545])];
    expect(tables(await readOk(makePdf([{ words, rules }])))[1]).toEqual([
      ['行政处罚', '11'],
      ['行政强制', '0'],
    ]);
  });

  it('reads columns without rules: labels over several lines keep their figures', async () => {
    const figures = (y: number, ...values: string[]): Words => values.map((value, i) => [200 + i * 50, y, value]);
    const words: Words = [
      [60, 640, '申请人情况'],
      [60, 600, '一、本年新'],
      [60, 588, '收申请'],
      ...figures(600, '1', '2', '3', '6'),
      [60, 560, '二、上年'],
      [60, 548, '结转'],
      ...figures(560, '0', '1', '0', '1'),
      [60, 520, '三、结果'],
      [120, 520, '予以公开'],
      ...figures(520, '4', '5', '6', '15'),
      [120, 490, '总计'],
      ...figures(490, '7', '8', '9', '24'),
    ];
    const doc = await readOk(makePdf([{ words }]));
    expect(tables(doc)).toEqual([
      [
        ['一、本年新收申请+1', '1', '2', '3', '6'],
        ['二、上年结转+1', '0', '1', '0', '1'],
        ['三、结果', '予以公开', '4', '5', '6', '15'],
        ['总计', '7', '8', '9', '24'],
      ],
    ]);
    expect(paragraphs(doc)).toEqual(['申请人情况']);
  });

  it('leaves columns as lines where a label could belong to two rows', async () => {
    const words: Words = [600, 588, 576].flatMap(
      (y, i): Words => [
        [60, y, ['甲甲', '乙乙', '丙丙'][i]!],
        ...['1', '2', '3', '4'].map((value, j) => [200 + j * 50, y, value] as const),
      ],
    );
    const doc = await readOk(makePdf([{ words }]));
    expect(doc.text).toBe('甲甲\t1\t2\t3\t4\n乙乙\t1\t2\t3\t4\n丙丙\t1\t2\t3\t4');
  });

  it('drops page numbers and what runs along the margins, and keeps the first running title', async () => {
    const page = (number: number): TestPage => ({
      words: [
        [60, 770, '石桥镇年度报告'],
        [60, 760, 'file:///report'],
        [60, 600, `第${number}段`],
        [300, 30, `- ${number} -`],
      ],
    });
    const doc = await readOk(makePdf([page(1), page(2), page(3)]));
    expect(paragraphs(doc)).toEqual(['石桥镇年度报告', '第1段', '第2段', '第3段']);
  });

  it('writes radicals as the characters they stand for', async () => {
    expect((await readOk(makePdf([{ words: [[60, 600, '⼯作⻓']] }]))).text).toMatch(/^工作长?/);
  });

  it('has no text for pages of pictures, and gives up on too many pages', async () => {
    expect(await readError(makePdf([{ raw: '0 0 100 100 re f' }]))).toBe('no_text');
    expect(await readError(makePdf(Array.from({ length: 301 }, () => ({}))))).toBe('too_large');
  });

  it('does not choke on a drawing of thousands of lines', async () => {
    const rules: Rules = Array.from(
      { length: 6_000 },
      (_, i) => [10 + (i % 90) * 6, 10 + i / 9, 14 + (i % 90) * 6, 10 + i / 9] as const,
    );
    expect((await readOk(makePdf([{ words: small, rules }]))).text).toContain('规章');
  });
});
