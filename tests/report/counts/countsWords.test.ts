import { describe, expect, it } from 'vitest';
import { findWords, indexWords, within, wordsOf } from '../../../src/report/counts/countsWords.ts';

describe('findWords(text, index)', () => {
  const index = indexWords([
    ['公开栏', 1],
    ['公开栏目', 2],
    ['公开', 3],
    ['APP', 4],
    ['12345', 5],
    ['公开', 6],
  ]);
  const read = (text: string) => findWords(text, index).map((f) => [f.value, f.start, f.end]);

  it('prefers the longest word at a place, and of equal words the first', () => {
    expect(read('公开栏目公开栏公开')).toEqual([
      [2, 0, 4],
      [1, 4, 7],
      [3, 7, 9],
    ]);
  });

  it('does not mind the case of Latin letters', () => {
    expect(read('App')).toEqual([[4, 0, 3]]);
  });

  it('finds no word of digits inside a longer number', () => {
    expect(read('12345、0551-12345、123456')).toEqual([[5, 0, 5]]);
  });
});

describe('wordsOf(list)', () => {
  it('splits at blanks and line breaks', () => {
    expect(wordsOf(' 甲 乙\n 丙 ')).toEqual(['甲', '乙', '丙']);
  });
});

describe('within(sorted, from, to)', () => {
  it('gives the items that lie wholly inside', () => {
    const items = [0, 2, 4, 6].map((start) => ({ start, end: start + 2 }));
    expect(within(items, 2, 7)).toEqual([items[1], items[2]]);
    expect(within(items, 9, 12)).toEqual([]);
  });
});
