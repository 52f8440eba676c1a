import { pick } from './random.ts';

/** Says a paragraph: one entry of each bank in turn, with {names} filled in. */
export const banksOf =
  (words: string, names: Readonly<Record<string, string>>) =>
  (banks: readonly (readonly string[])[], part: string): string =>
    banks
      .map((bank, i) => pick(bank, words, part, i))
      .join('')
      .replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
