import type { Lang } from './lang.ts';

const group = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A number as shown everywhere: `1,234.5`, with the true minus `−`; rounding noise beyond six places is cut. */
export function formatNumber(value: number): string {
  const [whole = '', places] = String(Math.abs(Number(value.toFixed(6)))).split('.');
  const sign = value < 0 && Number(value.toFixed(6)) !== 0 ? '−' : '';
  return sign + group(whole) + (places ? `.${places}` : '');
}

/** A change: always signed, `+38`, `−7`, and `0` for none. */
export const formatChange = (value: number): string => (value > 0 ? '+' : '') + formatNumber(value);

/** A share between 0 and 1 as a percentage with one place: `71.2%`. */
export const formatPercent = (share: number, places = 1): string => `${group((share * 100).toFixed(places))}%`;

/** A range of years: `2019–2024`, or one year. */
export const formatYears = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

const months = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date (or year and month) in a sentence: `2024 年 1 月 31 日`, `31 January 2024`. */
export function formatDate(iso: string, lang: Lang): string {
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  if (lang === 'zh') return `${year} 年 ${month} 月${day ? ` ${day} 日` : ''}`;
  return `${day ? `${day} ` : ''}${months[month - 1] ?? ''} ${year}`;
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
  const cut = names.length > most;
  const shown = cut ? names.slice(0, most) : names;
  if (lang === 'zh') return shown.join('、') + (cut ? `等 ${names.length} 个` : '');
  if (cut) return `${shown.join(', ')} and ${names.length - most} more`;
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
