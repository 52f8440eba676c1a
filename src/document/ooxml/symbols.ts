import { type Attributes, attributeOf } from './xml.ts';

/** What stands for a character that the font of a symbol does not tell. */
const unknown = '\ufffd';

const wingdings = new Map<number, string>([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '□'],
  [0x72, '□'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '◆'],
  [0x9f, '•'],
  [0xa8, '□'],
  [0xb2, '★'],
  [0xd8, '➢'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
  ...numbered(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩'),
  ...numbered(0x8b, '⓿❶❷❸❹❺❻❼❽❾❿'),
]);
const wingdings2 = new Map<number, string>([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0xa3, '□'],
  ...numbered(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩'),
  ...numbered(0x75, '❶❷❸❹❺❻❼❽❾❿'),
]);
const symbol = new Map<number, string>([
  [0xb1, '±'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  ...numbered(0x20, ' !'),
  ...numbered(0x28, '()'),
  ...numbered(0x2c, ','),
  ...numbered(0x2e, './0123456789:;'),
]);
const fonts = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['symbol', symbol],
]);
const pictures = /^(?:wingdings 3|webdings|marlett|mt extra|zapf dingbats)$/;

function numbered(first: number, signs: string): [number, string][] {
  return [...signs].map((sign, i) => [first + i, sign]);
}

/** The character that `w:sym` prints, U+FFFD where its font is not known well enough. */
export function symbolOf(attributes: Attributes): string {
  const font = (attributeOf(attributes, 'font') ?? '').toLowerCase();
  const code = Number.parseInt(attributeOf(attributes, 'char') ?? '', 16);
  if (!(code >= 0x20 && code <= 0xffff)) return unknown;
  const signs = fonts.get(font);
  if (signs) return signs.get(code & 0xff) ?? unknown;
  // letters of other fonts: in the private area, where Word moves the codes of symbol fonts to, they mean nothing
  return pictures.test(font) || (code >= 0xd800 && code <= 0xf8ff) ? unknown : String.fromCharCode(code);
}
