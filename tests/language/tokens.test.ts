import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Token, tokenise } from '../../src/language/tokens.ts';
import { makeVocabulary } from '../../src/language/vocabulary.ts';
import { makePassage } from '../../src/text/passage.ts';

const vocabulary = makeVocabulary([
  { publish: '公开 发布 制作', outlet: '网站 12345热线 公开栏', piece: '信息 作品', own: '自制 三务公开' },
  { noun: '公开' },
]);
const show = (token: Token, text: string) => {
  const words = text.slice(token.start, token.end);
  if (token.kind === 'word') return `${words}:${[...token.classes.names].sort().join('+')}`;
  if (token.kind === 'number') return `${words}=${token.value}`;
  if (token.kind === 'date') return `${words}@${token.year}-${token.month}-${token.day}`;
  return words;
};
const read = (text: string) => {
  const folded = makePassage(text).text;
  return tokenise(folded, vocabulary).map((token) => show(token, folded));
};

describe('tokenise(text, vocabulary)', () => {
  it.each([
    ['网站发布信息1,204条', ['网站:outlet', '发布:publish', '信息:piece', '1,204=1204', '条']],
    ['推出自制作品63篇', ['推', '出', '自制:own', '作品:piece', '63=63', '篇']],
    ['公开栏', ['公开栏:outlet']],
    ['公开', ['公开:noun+publish']],
    ['三务公开12条', ['三务公开:own', '12=12', '条']],
    ['12345热线', ['12345热线:outlet']],
    ['12345件', ['12345=12345', '件']],
    ['2023年3月5日发布', ['2023年3月5日@2023-3-5', '发布:publish']],
    ['二〇二四年度', ['二〇二四年度@2024-null-null']],
    ['《公开条例》', ['《公开条例》']],
    ['一是公开', ['一=1', '是', '公开:noun+publish']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('covers every character once, in order', () => {
    const pieces = fc.constantFrom(
      '公开',
      '《',
      '》',
      '12',
      '三',
      '2023年',
      '，',
      '网站',
      '的',
      '\n',
      '，000',
      '（',
      '〔2020〕',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text, vocabulary);
        expect(tokens.map((t) => text.slice(t.start, t.end)).join('')).toBe(text);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
