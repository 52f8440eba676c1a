import type { Span } from '../text/span.ts';

/** Words of so many characters in a row count as repeated; shorter ones (政务公开, 信息公开) are the trade's own terms. */
const shingle = 6;

/** How much of a text repeats another, and which stretches. */
export interface Repetition {
  /** Repeated characters over all characters, punctuation and white space apart; 0 of an empty text. */
  share: number;
  /** The repeated stretches of the text. */
  spans: readonly Span[];
}

const silent = /[\s\p{P}\p{S}]/u;

/** The letters and digits of a text, each with its place. */
export function lettersOf(text: string): { words: string; at: number[] } {
  const at: number[] = [];
  let words = '';
  for (let i = 0; i < text.length; i++) {
    if (silent.test(text[i]!)) continue;
    words += text[i];
    at.push(i);
  }
  return { words, at };
}

function shinglesOf(words: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + shingle <= words.length; i++) found.add(words.slice(i, i + shingle));
  return found;
}

/** Marks the characters of `words` that stand in a run of six or more found in `before`. */
function repeatedIn(words: string, before: string): boolean[] {
  const known = shinglesOf(before);
  const marks = new Array<boolean>(words.length).fill(words.length > 0 && words === before);
  for (let i = 0; i + shingle <= words.length; i++)
    if (known.has(words.slice(i, i + shingle))) marks.fill(true, i, i + shingle);
  return marks;
}

/**
 * How much of `text` is repeated, character for character, from `before`, in any order.
 * Linear in the length of both.
 */
export function repetition(text: string, before: string): Repetition {
  const { words, at } = lettersOf(text);
  const marks = repeatedIn(words, lettersOf(before).words);
  const spans: [number, number][] = [];
  marks.forEach((marked, i) => {
    if (!marked) return;
    const last = spans[spans.length - 1];
    if (last && i > 0 && marks[i - 1]) last[1] = at[i]! + 1;
    else spans.push([at[i]!, at[i]! + 1]);
  });
  return { share: words.length === 0 ? 0 : marks.filter(Boolean).length / words.length, spans };
}
