import { chance } from './random.ts';

/** Which wording a report has: a township's own way of speaking, moved on from year to year. */
export interface Wording {
  code: string;
  year: number;
}

/** One entry of a bank. A township goes through the bank year by year, from a place and in steps of its own. */
export function say(bank: readonly string[], { code, year }: Wording, ...part: (string | number)[]): string {
  const at = Math.floor(chance(code, ...part) * bank.length);
  const step = 1 + Math.floor(chance(code, ...part, 'step') * (bank.length - 1));
  return bank[(at + step * (year - 2019)) % bank.length] ?? '';
}

/** Says a paragraph: one entry of each bank in turn, with {names} filled in. */
export const banksOf =
  (wording: Wording, names: Readonly<Record<string, string>>) =>
  (banks: readonly (readonly string[])[], part: string): string =>
    banks
      .map((bank, i) => say(bank, wording, part, i))
      .join('')
      .replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
