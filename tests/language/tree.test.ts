import { describe, expect, it } from 'vitest';
import { findEnumerators } from '../../src/language/enumerators.ts';
import { cutClauses } from '../../src/language/tree.ts';

const read = (text: string) =>
  cutClauses(text, findEnumerators(text)).map(
    (c) => `${c.sentence}.${c.depth} ${c.item ? `[${c.item.style} ${c.item.n}] ` : ''}${text.slice(c.start, c.end)}`,
  );

describe('cutClauses(text, enumerators)', () => {
  it.each([
    ['甲，乙。丙', ['0.0 甲', '0.0 乙', '1.0 丙']],
    ['公开12条（其中公告3条），另有2条', ['0.0 公开12条', '0.1 其中公告3条', '0.0 另有2条']],
    ['一是内容少；二是更新慢。', ['0.0 [is 1] 内容少', '0.0 [is 2] 更新慢']],
    ['1.甲。\n2.乙', ['0.0 [digit 1] 甲', '2.0 [digit 2] 乙']],
    ['共1.5万条', ['0.0 共1.5万条']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('tells where the outer clause began behind a bracket', () => {
    const text = '公开12条（含公告3条）和动态';
    const [, , behind] = cutClauses(text);
    expect(text.slice(behind!.from, behind!.end)).toBe(text);
  });
});
