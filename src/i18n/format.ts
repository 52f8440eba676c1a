import { tidy } from '../text/decimals.ts';
import { formatWords as en } from './en/format.ts';
import type { Each, Lang } from './lang.ts';
import { formatWords as zh } from './zh/format.ts';

const formatWords: Each<typeof zh> = { zh, en };

const group = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A number as shown everywhere: `1,234.5`, with the true minus `−`; rounding noise beyond six places is cut. */
export function formatNumber(value: number): string {
  const [whole = '', places] = String(Math.abs(tidy(value))).split('.');
  const sign = value < 0 && tidy(value) !== 0 ? '−' : '';
  return sign + group(whole) + (places ? `.${places}` : '');
}

/** A change: always signed, `+38`, `−7`, and `0` for none. */
export const formatChange = (value: number): string => (value > 0 ? '+' : '') + formatNumber(value);

/** A share between 0 and 1 as a percentage with one place: `71.2%`. */
export const formatPercent = (share: number, places = 1): string => `${group((share * 100).toFixed(places))}%`;

/** A range of years: `2019–2024`, or one year. */
export const formatYears = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** An ISO date (or year and month) in a sentence: `2024 年 1 月 31 日`, `31 January 2024`. */
export function formatDate(iso: string, lang: Lang): string {
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  return day ? formatWords[lang].day(year, month, day) : formatWords[lang].month(year, month);
}

/** An ISO date in a matrix cell: `1-20`; a bare month as `1-`. */
export function formatDay(iso: string): string {
  const [, month = 0, day] = iso.split('-').map(Number);
  return `${month}-${day ?? ''}`;
}

/** A count with its noun, in English: `1 error`, `2 errors`. Other plurals than in -s are given. */
export const formatCount = (n: number, one: string, many = `${one}s`): string =>
  `${formatNumber(n)} ${n === 1 ? one : many}`;

/** A sentence begins with a capital; what begins with a quotation mark or a Chinese character stays. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names joined as in a sentence; beyond `most`, the first ones and the whole number: `甲、乙、丙等 7 个`. */
export function formatNames(names: readonly string[], lang: Lang, most = 3): string {
  const { names: whole, namesOf } = formatWords[lang];
  return names.length > most ? namesOf(names.slice(0, most), names.length) : whole(names);
}
