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
 * Folds one character to the form all matching is done in: NFKC, radicals to characters, punctuation to one style
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

const foldPunctuation = (chars: string) => [...chars].map((c) => punctuation[c] ?? radicals[c] ?? c).join('');

/** ①–⒇, ⒈–⒛, ㈠–㈩, ㊀–㊉: one character that numbers an item. */
export const isEnumerator = (char: string): boolean => /^[①-⒛⓪-⓿㈠-㈩㊀-㊉❶-➓]$/u.test(char);

/** Folds a string without keeping offsets; for lexicons and labels. */
export const fold = (text: string): string => Array.from(text, foldChar).join('');

/** Folds a label for comparison: folded, and without white space or punctuation. */
export const foldLabel = (text: string): string =>
  fold(text).replace(/[\s，；：（）？！《》〔〕"'、。.·\-~|/\\_]/g, '');
