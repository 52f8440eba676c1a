import { parseChinese } from './numerals.ts';

const YEAR = /二[〇零oO0][〇零一二三四五六七八九oO0][〇零一二三四五六七八九oO0](?=年)/g;

/** The same folded text with years in Chinese numerals (二〇二四年) in digits (2024年); every place stays. */
export const withDigitYears = (text: string): string =>
  /二[〇零oO0]/.test(text)
    ? text.replace(YEAR, (year) => String(parseChinese(year.replace(/[oO0零]/g, '〇')) ?? year))
    : text;
