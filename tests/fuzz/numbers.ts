/** A number as it stands in a text: its digits with what makes them another number (sign, point, separators, 万). */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const WIDE = /[０-９]/g;
const TOKEN = /(?:增加|减少|增长|下降|[增减+\-−－＋↑↓])?\d+(?:[.,．，]\d+)*[万亿]?/g;

/** Full-width digits as ASCII; the length stays. */
export const narrow = (text: string): string =>
  text.replace(WIDE, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The numbers of a text in their order, superscripts and circled figures not among them. */
export const tokensOf = (text: string): Token[] =>
  Array.from(narrow(text).matchAll(TOKEN), (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));

/** How the numbers of a damaged text stand to those of the sound one. `cut`: a beginning of them, each whole. */
export function compareTokens(sound: readonly Token[], damaged: readonly Token[]): 'same' | 'cut' | 'changed' {
  if (damaged.length > sound.length) return 'changed';
  if (damaged.some((token, i) => token.text !== sound[i]!.text)) return 'changed';
  return damaged.length === sound.length ? 'same' : 'cut';
}

/** The index of the token a place of the text falls into; -1 where none. */
export function tokenAt(tokens: readonly Token[], from: number, to: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= from) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token && token.start < to && token.end > from ? low : -1;
}
