import { lineBreak } from '../inline.ts';
import type { RunStyle } from './runStyle.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const DIGIT_END = /[\d０-９]$/;
const DIGIT_START = /^[\d０-９]/;

/** The words of a run as they are shown: white space of the source is blanks, digits beside the line stay beside it. */
export function shownText(text: string, { raised }: RunStyle): string {
  const plain = /[\t\r\n]/.test(text) ? text.replace(/[\t\r\n]/g, ' ') : text;
  if (raised !== 'superscript' && raised !== 'subscript') return plain;
  const signs = raised === 'superscript' ? superscripts : subscripts;
  return plain.replace(/\d/g, (digit) => signs[Number(digit)]!);
}

/** Gathers the words of a paragraph; figures struck out and figures that stand never run together. */
export function addWords(words: string[], text: string, struck: boolean, wasStruck: boolean): void {
  const last = words.at(-1);
  if (last !== undefined && struck !== wasStruck && DIGIT_END.test(last) && DIGIT_START.test(text)) words.push(' ');
  words.push(text);
}

/** What the elements of a run stand for that are no text. */
export const runMarks: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', lineBreak],
  ['w:cr', lineBreak],
  ['w:noBreakHyphen', '\u2011'],
]);
