import { once } from './once.ts';

/** A number found in folded text. */
export interface Numeral {
  /** Its value; 万 and 亿 multiplied out. */
  value: number;
  /** [start, end) in the folded text; 万 included, unit not. */
  start: number;
  end: number;
  /** Written in Chinese numerals. */
  chinese: boolean;
}

const digit: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  元: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}; // prettier-ignore
const scale: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const big: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Reads a whole Chinese numeral (三百零五, 一万二千, 二〇二四, 二0二四); null where it is none. */
export function parseChinese(text: string): number | null {
  if (!text || !/^[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟0-9]+$/.test(text)) return null;
  if (!/[十百千万亿拾佰仟]/.test(text)) {
    // positional: 二〇二四
    const digits = Array.from(text, (c) => (c >= '0' && c <= '9' ? c : digit[c])).join('');
    return Number(digits);
  }
  let total = 0;
  let section = 0;
  let current: number | null = null;
  for (const c of text) {
    if (c in scale) {
      section += (current ?? 1) * scale[c]!;
      current = null;
    } else if (c in big) {
      total = (total + section + (current ?? 0)) * big[c]!;
      section = 0;
      current = null;
    } else {
      const d = digit[c] ?? Number(c);
      current = current === null || d === 0 || current === 0 ? d : current * 10 + d;
    }
  }
  return total + section + (current ?? 0);
}

const NUMERAL =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?[万亿]?|[零〇一二两三四五六七八九十百千][零〇一二两三四五六七八九十百千万亿]*|[壹贰叁肆伍陆柒捌玖][壹贰叁肆伍陆柒捌玖拾佰仟零万]*/g;

/** Ends in 一, and is no number. */
const ONLY = /[唯统逐]一/;

/**
 * Finds the numbers of folded text in order. Linear. Chinese numerals are found wherever their characters stand
 * (一是, 统一, 三审三校 too): whether one is a figure is for the caller to say.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const from = match[0].length > 1 && ONLY.test(text.slice(match.index - 1, match.index + 1)) ? 1 : 0; // 唯一一件
    const raw = match[0].slice(from);
    const chinese = !/\d/.test(raw);
    const value = chinese ? chineseValue(raw) : parseDigits(raw);
    if (value !== null) found.push({ value, start: match.index + from, end: match.index + from + raw.length, chinese });
  }
  return found;
}

/** Of the few Chinese numerals there are, each is read once. */
const chineseValue = once(parseChinese, 1024);

/** Reads digits with thousands commas, a decimal point and 万 or 亿 behind; null where it is none of that. */
export function parseDigits(text: string): number | null {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([万亿]?)$/.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = '', unit = ''] = match;
  const shift = unit === '万' ? 4 : unit === '亿' ? 8 : 0;
  // shifted in decimal notation, so that 1.1万 is 11000 and not 11000.000000000002
  const value = Number(`${whole!.replace(/,/g, '')}${fraction}e${shift}`);
  return sign === '-' ? -value : value;
}
