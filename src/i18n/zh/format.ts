import type { WordList } from '../lang.ts';

/** Dates and lists of names in a sentence. */
export const formatWords = {
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  day: (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日`,
  names: (names: readonly string[]) => names.join('、'),
  namesOf: (shown: readonly string[], all: number) => `${shown.join('、')}等 ${all} 个`,
} satisfies WordList;
