import type { Turn } from './turn.ts';

/** 〔缺〕…〔补〕…: a heading of one character. */
export function readLetter(letter: string, rest: number): Turn | null {
  const to = '缺短弱病差欠痛难堵虚漏错疏'.includes(letter)
    ? 'problem'
    : '补改治策方办招解破行立'.includes(letter)
      ? 'measure'
      : null;
  return to && { to, lastYear: false, rest, rule: 'problems/heading-letter' };
}
