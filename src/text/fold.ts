import { simplifiedChar } from './traditional.ts';

/** Radicals that NFKC leaves alone (CJK Radicals Supplement), as PDF converters write them for the common characters. */
const radicals: Record<string, string> = {
  '⺌': '小',
  '⺍': '小',
  '⺕': '彐',
  '⺠': '民',
  '⺢': '水',
  '⺣': '火',
  '⺥': '爪',
  '⺩': '王',
  '⺪': '疋',
  '⺬': '示',
  '⺭': '示',
  '⺮': '竹',
  '⺯': '糸',
  '⺳': '网',
  '⺶': '羊',
  '⺷': '羊',
  '⺸': '羊',
  '⺻': '聿',
  '⺼': '肉',
  '⺽': '臼',
  '⻁': '虎',
  '⻂': '衣',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻇': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻋': '车',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻐': '钅',
  '⻑': '长',
  '⻒': '长',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
}; // prettier-ignore

/** Punctuation folded to one form; NFKC runs first, so full-width forms have become ASCII here. */
const punctuation: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '[': '〔',
  ']': '〕',
  '﹝': '〔',
  '﹞': '〕',
  '【': '〔',
  '】': '〕',
  '〖': '〔',
  '〗': '〕',
  '{': '〔',
  '}': '〕',
  '<': '《',
  '>': '》',
  '〈': '《',
  '〉': '》',
  '«': '《',
  '»': '》',
  '‹': '《',
  '›': '》',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '〝': '"',
  '〞': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '─': '-',
  '﹣': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '．': '.',
  '｡': '。',
  '、': '、',
  '﹑': '、',
  '､': '、',
  '•': '·',
  '・': '·',
  '‧': '·',
  '●': '·',
  '▪': '·',
  '◆': '·',
  〇: '〇',
  '○': '〇',
  '◯': '〇',
}; // prettier-ignore

const memo = new Map<string, string>();

/**
 * Folds one character to the form all matching is done in: NFKC, radicals to characters, traditional characters
 * to simplified ones, punctuation to one style
 * (，；：（）？！《》〔〕 full-width, straight quotes, ASCII digits, letters, `.`, `-`, `%`). Circled and bracketed
 * numbers (①, ⑴, ㈠, ⒈) keep their character, since they are enumerators and not figures.
 */
export function foldChar(char: string): string {
  const known = memo.get(char);
  if (known !== undefined) return known;
  const folded = isEnumerator(char) ? char : (radicals[char] ?? foldPunctuation(char.normalize('NFKC')));
  memo.set(char, folded);
  return folded;
}

const foldPunctuation = (chars: string) =>
  [...chars].map((c) => punctuation[c] ?? radicals[c] ?? simplifiedChar(c)).join('');

/** The common character for a radical that looks the same; any other character as it is, traditional ones too. */
export const plainHan = (char: string): string =>
  char >= '\u2e80' && char <= '\u2fdf' ? (radicals[char] ?? char.normalize('NFKC')) : char;

/** ①–⒇, ⒈–⒛, ㈠–㈩, ㊀–㊉: one character that numbers an item. */
export const isEnumerator = (char: string): boolean => /^[①-⒛⓪-⓿㈠-㈩㊀-㊉❶-➓]$/u.test(char);

/** Folds a string without keeping offsets; for lexicons and labels. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; ) {
    if (foldsToItself(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const width = text.codePointAt(i)! > 0xffff ? 2 : 1;
    folded += text.slice(from, i) + foldChar(text.slice(i, i + width));
    i += width;
    from = i;
  }
  return folded + text.slice(from);
}

/** Per code unit: 0 not known yet, 1 stays as it is, 2 changes or is half a character. Most text is Han: one look each. */
const kinds = new Uint8Array(0x10000);

/** True where the character of a code unit folds to itself. */
export function foldsToItself(unit: number): boolean {
  const kind = kinds[unit]!;
  if (kind) return kind === 1;
  const char = String.fromCharCode(unit);
  const half = unit >= 0xd800 && unit <= 0xdfff;
  kinds[unit] = !half && foldChar(char) === char ? 1 : 2;
  return kinds[unit] === 1;
}

const NOISE = /[\s，；：（）？！《》〔〕"'、。.·\-~|/\\_]/g;
/** Per code unit: 0 not known yet, 1 a letter of labels that stays as it is, 2 any other. */
const inks = new Uint8Array(0x10000);

function isInk(unit: number): boolean {
  inks[unit] ||= foldsToItself(unit) && !String.fromCharCode(unit).match(NOISE) ? 1 : 2;
  return inks[unit] === 1;
}

/** Folds a label for comparison: folded, and without white space or punctuation. */
export function foldLabel(text: string): string {
  let at = 0;
  while (at < text.length && isInk(text.charCodeAt(at))) at++;
  return at === text.length ? text : text.slice(0, at) + fold(text.slice(at)).replace(NOISE, '');
}
