import { parseChinese } from '../../text/numerals.ts';

/** A date in folded text: [start, end) and its ISO form, `YYYY-MM` where no day stands. */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

const HAN = '[〇零OoＯ0-9一二三四五六七八九]';
const FORMS = [
  // 2025年1月20日, 2025年元月20日, 20251月20日 (the 年 lost), 2025年1月
  /(?<year>20\d\d)年?(?<month>\d{1,2}|元)月(?:(?<day>\d{1,2})[日号]?)?/,
  // 2025-01-20, 2025.1.20, 2025/1/20
  /(?<year>20\d\d)(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})/,
  // 二〇二五年一月二十日, 二0二五年元月
  new RegExp(
    `(?<year>[二2]${HAN}{3})年(?<month>元|[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})[日号]?)?`,
  ),
]; // prettier-ignore

/** Finds the first date of folded text from a place on; dates that do not exist are passed over. */
export function findDate(text: string, from = 0): FoundDate | null {
  let first: FoundDate | null = null;
  for (const form of FORMS) {
    const match = form.exec(text.slice(from));
    const iso = match && isoOf(match.groups!);
    const start = from + (match?.index ?? 0);
    if (match && iso && (!first || start < first.start)) first = { iso, start, end: start + match[0].length };
  }
  return first;
}

function isoOf({ year, month, day }: Record<string, string | undefined>): string | null {
  const [y, m, d] = [figure(year!), figure(month!), day === undefined ? null : figure(day)];
  if (y < 2000 || y > 2100 || m < 1 || m > 12) return null;
  const yearMonth = `${y}-${String(m).padStart(2, '0')}`;
  if (d === null) return yearMonth;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return d >= 1 && d <= last ? `${yearMonth}-${String(d).padStart(2, '0')}` : null;
}

const figure = (text: string) => (text === '元' ? 1 : (parseChinese(text.replace(/[OoＯ]/g, '0')) ?? Number.NaN));

/** A year as a title writes it (2024, 二〇二四), first in a text; null where there is none. */
export function findYear(text: string): { year: number; start: number; end: number } | null {
  const match = new RegExp(`(?:^|[^\\d])(20\\d\\d)(?!\\d)|(二${HAN}{3})年`).exec(text);
  if (!match) return null;
  const words = (match[1] ?? match[2])!;
  const year = figure(words);
  const start = match.index + match[0].indexOf(words);
  return year >= 2000 && year <= 2100 ? { year, start, end: start + words.length } : null;
}
