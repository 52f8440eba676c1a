import { formatDate, isDateCode } from './dateCode.ts';

/** Number formats that files name without stating them (ISO/IEC 29500-1, 18.8.30), those of Chinese versions included. */
const builtin = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'yyyy/m/d'],
  [16, 'm/d'],
  [17, 'yyyy/m'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm/d/yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, 'h"时"mm"分"'],
  [35, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0;"-"'],
  [42, '#,##0;-#,##0;"-"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [44, '#,##0.00;-#,##0.00;"-"'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, 'yyyy"年"m"月"'],
  [56, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The code of a format that a file names by number only; `General` for those it does not know. */
export const builtinCode = (id: number): string => builtin.get(id) ?? 'General';

/** No program writes longer codes. */
const longest = 255;

/** Prints a stored number as its cell shows it. Formats beyond digits, signs and dates print it in full. */
export function formatCell(stored: string, code: string, is1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (code.length > longest) return general(value);
  const sections = sectionsOf(code);
  const section = sectionFor(value, sections);
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (/general/i.test(bare) || bare.includes('@')) return general(value);
  if (isDateCode(bare)) return formatDate(value, section, is1904) ?? general(value);
  if (/e[+-]|\/|\[[<>=]/i.test(section.replace(/"[^"]*"/g, ''))) return general(value);
  return digitsOf(value, section, value < 0 && sections.length < 2);
}

/** All digits that mean something: 15. */
const general = (value: number) => `${Number(value.toPrecision(15))}`;

/** The parts of a code between semicolons: for numbers above zero, below, zero, and text. */
function sectionsOf(code: string): string[] {
  const sections = [''];
  for (const token of code.match(/"[^"]*"|\\.|\[[^\]]*\]|./gs) ?? [])
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  return sections;
}

function sectionFor(value: number, sections: readonly string[]): string {
  const [above = '', below, zero] = sections;
  if (value < 0) return below ?? above;
  return value === 0 ? (zero ?? above) : above;
}

function digitsOf(value: number, section: string, signed: boolean): string {
  const tokens: readonly string[] = section.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[0#?.,]+|./gs) ?? [];
  const places = tokens.filter((token) => /^[0#?.,]+$/.test(token) && /[0#?]/.test(token)).join('');
  const percent = tokens.includes('%');
  const number = places ? placed(Math.abs(value) * (percent ? 100 : 1), places) : '';
  let written = false;
  const words = tokens.map((token) => {
    if (/^[0#?.,]+$/.test(token)) {
      if (written) return '';
      written = true;
      return number;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith('\\')) return token[1]!;
    return /^[_*[]./.test(token) ? '' : token;
  });
  return ((signed && number ? '-' : '') + words.join('')).trim();
}

/** The digits of a number: as many behind the point as there are places, thousands apart where there is a comma. */
function placed(value: number, places: string): string {
  const scale = /,+$/.exec(places)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = places.slice(0, places.length - scale).split('.');
  const count = Math.min(fraction.replace(/[^0#?]/g, '').length, 15);
  const scaled = value / 1000 ** scale;
  if (scaled >= 1e15) return general(scaled);
  const [digits = '', decimals = ''] = scaled.toFixed(count).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const front = digits === '0' ? ''.padStart(least, '0') : digits.padStart(least, '0');
  const grouped = whole.includes(',') ? front.replace(/\B(?=(?:\d{3})+$)/g, ',') : front;
  const kept = decimals.slice(0, shownDecimals(decimals, fraction.replace(/[^0#?]/g, '')));
  return kept ? `${grouped}.${kept}` : grouped;
}

/** Decimals that are not zero, or stand in a place that shows zeros. */
function shownDecimals(decimals: string, fraction: string): number {
  let shown = decimals.length;
  while (shown > 0 && decimals[shown - 1] === '0' && fraction[shown - 1] !== '0') shown--;
  return shown;
}
