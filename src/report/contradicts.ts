import { fold } from '../text/fold.ts';
import { findNumerals } from '../text/numerals.ts';

/** True where words state numbers, and none of them is the one (of a date: are those) that should stand there. */
export function contradicts(words: string, correct: string): boolean {
  const stated = findNumerals(fold(words)).map(({ value }) => value);
  const parts = correct.split('-').map(Number);
  return stated.length > 0 && !parts.every((part) => stated.includes(part));
}
