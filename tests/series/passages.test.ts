import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPassages, stretchesOf } from '../../src/series/passages.ts';
import { lettersOf } from '../../src/series/wording.ts';

const opening = '今年以来我镇坚持把公开工作摆在突出位置';
const closing = '下一步将逐条梳理清单并按季度对账销号';

describe('commonPassages(first, second)', () => {
  test('finds what both say wherever it stands, punctuation and white space apart', () => {
    const first = `开头。${opening}。中间甲乙丙。${closing}。`;
    const second = `${closing.slice(0, 5)}，\n${closing.slice(5)}；另一段话。${opening}`;
    const { passages, shares, cut } = commonPassages(first, second);
    expect(passages.map(({ a, b }) => [first.slice(...a), second.slice(...b)])).toEqual([
      [opening, opening],
      [closing, `${closing.slice(0, 5)}，\n${closing.slice(5)}`],
    ]);
    expect(shares.a).toBeCloseTo((opening.length + closing.length) / (opening.length + closing.length + 7), 6);
    expect(shares.b).toBeGreaterThan(0.85);
    expect(cut).toBe(false);
  });

  test('leaves out what is shorter than a passage, and a figure that differs', () => {
    expect(commonPassages('政府信息公开工作', '政府信息公开工作').passages).toEqual([]);
    const [a, b] = [`${opening}12条${closing}`, `${opening}98条${closing}`];
    const { passages } = commonPassages(a, b);
    expect(passages.map(({ a: span }) => a.slice(...span))).toEqual([opening, `条${closing}`]);
    expect(commonPassages('', opening)).toEqual({ passages: [], shares: { a: 0, b: 0 }, cut: false });
  });

  test('what one text says twice and the other once is marked in both places', () => {
    const { passages, shares } = commonPassages(opening, `${opening}。又说：${opening}。`);
    expect(passages).toHaveLength(2);
    expect(shares.b).toBeGreaterThan(0.9);
  });

  test('prefers, of equal words, those that go on where the last passage ended', () => {
    const [a, b] = [`${opening}甲${closing}`, `${closing}乙${opening}丙${closing}`];
    const of = commonPassages(a, b).passages.filter(({ a: [start] }) => start === opening.length + 1);
    expect(of.map(({ b: [start] }) => start)).toContain(b.lastIndexOf(closing));
  });

  test('both sides of a passage have the same letters; the other way round as much is shared', () => {
    const part = fc.constantFrom(opening, closing, '甲乙', '，', '\n', '12', '😀', 'abc');
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const one = commonPassages(a, b);
        for (const passage of one.passages)
          expect(lettersOf(a.slice(...passage.a)).words).toBe(lettersOf(b.slice(...passage.b)).words);
        expect(one).toEqual(commonPassages(a, b));
      }),
      { numRuns: 60 },
    );
  });

  test('a text that says one thing over and over, and one too long, are read to their bounds', () => {
    const long = '重复的话'.repeat(30_000);
    const { passages, cut } = commonPassages(long, long);
    expect(cut).toBe(true);
    expect(passages.length).toBeLessThan(10);
  });
});

describe('stretchesOf(text, passages, side)', () => {
  test('covers the text, with the numbers of the passages and where they end', () => {
    const text = '0123456789';
    const passages = [
      { a: [2, 6], b: [0, 4] },
      { a: [4, 8], b: [0, 4] },
    ] as const;
    const cut = stretchesOf(text, passages, 'a');
    expect(cut.map(({ span }) => text.slice(...span)).join('')).toBe(text);
    expect(cut.map(({ of, ends }) => [of, ends])).toEqual([
      [[], []],
      [[1], []],
      [[1, 2], [1]],
      [[2], [2]],
      [[], []],
    ]);
    expect(stretchesOf('', [], 'b')).toEqual([]);
  });
});
