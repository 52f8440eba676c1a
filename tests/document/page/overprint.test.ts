import { describe, expect, it } from 'vitest';
import { withoutOverprint } from '../../../src/document/page/overprint.ts';
import type { Piece } from '../../../src/document/page/piece.ts';
import { makePdf, type TestPage } from '../pdfWriter.ts';
import { readOk, tables } from '../support.ts';

const piece = (text: string, x: number, y: number, width: number, size = 12): Piece => ({ text, x, y, width, size });
const words = (pieces: readonly Piece[]) => withoutOverprint(pieces).map(({ text }) => text);

describe('withoutOverprint(pieces)', () => {
  it.each([
    ['beside', 0.5, 0],
    ['below', 0, 0.6],
    ['as a shadow', 1.2, 1.2],
    ['at the same place', 0, 0],
  ])('reads once what stands a second time %s', (_, dx, dy) => {
    expect(words([piece('三、其他', 40, 90, 48), piece('三、其他', 40 + dx, 90 + dy, 48)])).toEqual(['三、其他']);
  });

  it('finds the second copy also where it is cut into other pieces', () => {
    const first = piece('石桥镇2023年报告', 40, 90, 96);
    const copy = [piece('石', 40.4, 90, 12), piece('桥镇20', 52.4, 90, 36), piece('23年报', 88.4, 90, 36)];
    expect(words([first, ...copy])).toEqual(['石桥镇2023年报告']);
    expect(words([...copy, first])).toEqual(['石', '桥镇20', '23年报', '告']);
  });

  it('keeps the place and width of what is left', () => {
    const [, rest] = withoutOverprint([piece('总体', 40, 90, 24), piece('总体情况', 40.3, 90, 48)]);
    expect(rest).toMatchObject({ text: '情况', x: 64.3, width: 24 });
  });

  it('keeps characters that really stand twice', () => {
    const doubled = [piece('11', 40, 90, 12), piece('1', 52, 90, 6), piece('各各', 60, 90, 24), piece('0', 40, 102, 6)];
    expect(words(doubled)).toEqual(['11', '1', '各各', '0']);
  });

  it('keeps two different figures at one place', () =>
    expect(words([piece('3', 40, 90, 6), piece('4', 40.2, 90, 6)])).toEqual(['3', '4']));
});

describe('readPdf(bytes) of bold type drawn twice', () => {
  it('reads the title, the headings and the figures once', async () => {
    const once: NonNullable<TestPage['words']> = [
      [60, 740, '龙泉乡2022年政府信息公开工作年度报告', 16],
      [60, 700, '一、总体情况'],
      [60, 604, '规章'],
      [160, 604, '0'],
      [60, 579, '行政规范性文件'],
      [160, 579, '22'],
    ];
    const again = once.map(([x, y, text, size = 10]) => [x + 0.4, y, text, size] as const);
    const rules = [570, 595, 620].map((y) => [50, y, 250, y] as const);
    const posts = [50, 150, 250].map((x) => [x, 570, x, 620] as const);
    const doc = await readOk(makePdf([{ words: [...once, ...again], rules: [...rules, ...posts] }]));
    expect(doc.text.split('\n').slice(0, 2)).toEqual(['龙泉乡2022年政府信息公开工作年度报告', '一、总体情况']);
    expect(tables(doc)).toEqual([
      [
        ['规章', '0'],
        ['行政规范性文件', '22'],
      ],
    ]);
  });
});
