import type { FormColumn } from '../../../form/form.ts';
import { fold, foldChar } from '../../../text/fold.ts';
import { parseChinese } from '../../../text/numerals.ts';
import { once } from '../../../text/once.ts';
import type { Figure } from '../../report.ts';

/** What the words of one cell are: a number, a mark for none, or neither (null). */
export type CellWord =
  | {
      kind: 'number';
      /** Decimal digits, without sign, separators and unit. */
      digits: string;
      sign: -1 | 1 | 0;
      /** The measure word behind it; empty where there is none. */
      unit: string;
      odd: Figure['odd'] | undefined;
      /** Its thousands are parted by blanks, so that it may be several numbers where a row is short of some. */
      parted?: true;
      /** Written in Chinese numerals: only a figure where the place proves it is a cell. */
      weak: boolean;
    }
  | { kind: 'mark' };

/** Longest words a cell with a number holds (政府集中采购: 1,234,567.89万元). */
const longest = 24;
const NUMBER =
  /^(增加|减少|增长|下降|增|减|↑|↓|[+-])?([1-9]\d{0,2}(?:，\d{3})+|\d+)(\.\d+)?(?:（?(万元|亿元|元|万|亿|件次|人次|件|条|项|个|次|份|宗|起|人|户|例|笔|部)）?)?$/;
const CHINESE = /^([零〇一二两三四五六七八九十百千]{1,8})(件|条|项|个|次|份|宗|起|元|万元)?$/;
const MARK = /^(?:\/|\\|-{1,2}|无|、|空|空白|未填|(?:\/){2})$/;
const MINUS = new Set(['减少', '下降', '减', '↓', '-']);
/** What Markdown escapes: `\-3`, `88\.2`. */
const ESCAPED = /\\([-+.,*_#~])/g;
/** A dash apart from the figure behind it: a bullet or a mark of its own, no sign. */
const LOOSE_SIGN = /[-+＋－−]\s+[\d０-９]/;
const APART = /([0-9０-９])(\s+)(?=[0-9０-９])/g;

/** Digits with something unseen between them: two cells run together, or one number with a place where it may be broken. */
const UNSEEN = /[0-9０-９][\u00ad\u200b-\u200d\u2060\ufeff]+[0-9０-９]/;

const PARTED = /[0-9０-９]\s[0-9０-９]/;

/** A figure to Unicode, but none in print: ², ₂, ①, Ⅳ, ½. */
const ORNAMENT = /[^\P{N}0-9０-９〇]/u;

/** True where superscripts, footnote marks or the like stand among the words: they are no digits of a figure. */
export const hasOrnament = (raw: string): boolean => ORNAMENT.test(raw);

/**
 * The words of a cell as one word: escapes taken off, one blank between digits read as a separator of thousands, more as
 * what it is, other blanks left out. Null where superscripts or the like stand among them.
 */
function oneWord(raw: string): string | null {
  if (hasOrnament(raw) || LOOSE_SIGN.test(raw) || UNSEEN.test(raw)) return null;
  const parted = raw
    .trim()
    .replace(ESCAPED, '$1')
    .replace(APART, (_, digit: string, gap: string) => {
      return gap.length === 1 && gap !== '\u3000' ? `${digit}，` : `${digit}；`;
    });
  return fold(parted).replace(/\s+/g, '');
}

/** Han that a number or a mark begins with, folded. */
const FIRST = new Set('增减下零一二两三四五六七八九十百千无空未');

/** True for words that begin as no number and no mark does: most words of a document. */
const isOtherHan = (raw: string) => raw >= '\u4e00' && raw < '\ua000' && !FIRST.has(foldChar(raw[0]!));

/** A figure as most cells have it: ASCII digits alone. */
const plainNumber = (digits: string): CellWord => ({
  kind: 'number',
  digits,
  sign: 0,
  unit: '',
  odd: oddOf(digits, digits, ''),
  weak: false,
});

/** Reads the words of one cell. A dash before figures counts as a sign only where it is a minus or a hyphen. */
export const readCellWord = (raw: string): CellWord | null =>
  raw.length > longest || isOtherHan(raw) ? null : wordOf(raw);

/** Most words of cells are those of other reports as well: each is read once. */
const wordOf = once(readWord, 1024);

function readWord(raw: string): CellWord | null {
  if (/^\d+$/.test(raw)) return plainNumber(raw);
  const text = oneWord(raw);
  if (text === null) return null;
  if (MARK.test(text)) return { kind: 'mark' };
  if (/^[oO]$/.test(text)) return { kind: 'number', digits: '0', sign: 0, unit: '', odd: 'full_width', weak: false };
  const match = NUMBER.exec(text);
  if (match) {
    if (/^[—–―]/.test(raw.trim())) return null;
    const [, sign = '', whole = '', fraction = '', unit = ''] = match;
    const odd = oddOf(raw, whole, unit || (/^[+-]?$/.test(sign) ? '' : sign));
    return {
      kind: 'number',
      digits: whole.replaceAll('，', '') + fraction,
      sign: sign ? (MINUS.has(sign) ? -1 : 1) : 0,
      unit,
      odd,
      weak: false,
      ...(PARTED.test(raw) ? { parted: true } : {}),
    };
  }
  const chinese = CHINESE.exec(text);
  const value = chinese && parseChinese(chinese[1]!);
  if (value === null) return null;
  return { kind: 'number', digits: `${value}`, sign: 0, unit: chinese![2] ?? '', odd: 'chinese', weak: text !== '零' };
}

/** An enumerator torn from its label. */
const ENUMERATOR = /^[(（]?[0-9０-９]{1,2}[)）.、．:：]$|^[^0-9０-９]$/;
/** The mark of a footnote: a number between brackets, raised, in a circle, or a star. */
const NOTE = /^(?:注?[([（【〔［][0-9０-９]{1,2}[)\]）】〕］]|注[0-9０-９]{1,2}|[^\P{N}0-9０-９〇]{1,2}|[*※†]{1,3})$/u;
/** Such a number between brackets behind a figure: without its closing bracket it is a figure as any other. */
const BRACKETED = /[([（【〔［][0-9０-９]{1,2}[)\]）】〕］]/g;
/** Figures, each of which may be a cell of its own. */
const FIGURES = /^[-+]?[\d.]+(?:\s+[-+]?[\d.]+)+$/;

/**
 * True where a cell holds a figure that is not legible as one: with a footnote mark (3², 3 (1)), digits torn apart, the
 * ##### of a spreadsheet, what could not be decoded. Such a cell takes up its column.
 */
export const isGarbled = (words: string): boolean =>
  words.length <= longest &&
  !/\p{Script=Han}/u.test(words) &&
  (/^[#＃*☐□■\ufffd]+$/.test(words) || (/\p{N}/u.test(words) && !ENUMERATOR.test(words) && !FIGURES.test(words)));

/** True for the mark of a footnote alone: it takes up no cell, but may stand where a figure was. */
export const isNote = (words: string): boolean => NOTE.test(words);

/** True where more than one figure stands among words that are not legible as one: they may be several cells. */
export const hasSeveral = (words: string): boolean =>
  /[0-9０-９][^0-9０-９.,，]+[0-9０-９]/.test(words.replace(BRACKETED, ''));

function oddOf(raw: string, whole: string, unit: string): Figure['odd'] | undefined {
  if (unit) return 'unit';
  if (whole.includes('，')) return 'thousands';
  if (/^0\d/.test(whole)) return 'leading_zero';
  return /[０-９]/.test(raw) ? 'full_width' : undefined;
}

/** Powers of ten that bring a unit to 万元. */
const toTenThousandYuan: Record<string, number> = { '': 0, 万元: 0, 万: 0, 元: -4, 亿元: 4, 亿: 4 };

/** The value of a number in the unit of its column; null where its own unit does not fit the column. */
export function valueIn(word: CellWord, column: FormColumn): number | null {
  if (word.kind !== 'number') return null;
  const shift =
    column.unit === '万元'
      ? toTenThousandYuan[word.unit]
      : /[元亿]/.test(word.unit)
        ? undefined
        : word.unit === '万'
          ? 4
          : 0;
  if (shift === undefined) return null;
  const value = Number(shift ? `${word.digits}e${shift}` : word.digits);
  return word.sign < 0 ? -value || 0 : value;
}
