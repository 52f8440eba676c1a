import { findNumerals, type Numeral } from '../text/numerals.ts';
import type { ClassSet, FoundWord, Vocabulary } from './vocabulary.ts';

/**
 * A piece of folded text, [start, end). `word` has the classes of the vocabulary; `number` its value; `date` what it names of year, month
 * and day; `title` is a whole 《…》, which is never looked into; `mark` is one mark of punctuation; `rest` is one unknown character.
 */
export type Token =
  | { kind: 'word'; start: number; end: number; classes: ClassSet }
  | { kind: 'number'; start: number; end: number; value: number; chinese: boolean }
  | { kind: 'date'; start: number; end: number; year: number | null; month: number | null; day: number | null }
  | { kind: 'title'; start: number; end: number }
  | { kind: 'mark'; start: number; end: number; mark: string }
  | { kind: 'rest'; start: number; end: number };

/** True where the token is a word of the class. */
export const isWord = (token: Token | undefined, name: string): boolean =>
  token?.kind === 'word' && token.classes.names.has(name);

const TITLE = /《[^《》\n]{1,60}》|〔[\d〇零○一二三四五六七八九年]{2,8}〕/g;
const DATE =
  /(20\d\d|19\d\d|二[〇零○0o][〇零○一二三四五六七八九0-9]{2})年(?:度(?!假))?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)?|(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])/g;
const MARK = /[，。；：、！？（）〔〕"'\n!?]/;

/**
 * Cuts folded text into tokens, once, left to right. Titles and dates come first, then words and numbers: of the ways to cut a stretch
 * into words of the vocabulary, the one that leaves the fewest characters unknown, then the one with the fewest words (自制|作品, never
 * 自|制作|品). A word that takes the first numeral of a figure wins over it (三务公开, 12345热线). Linear: no word is longer than some twenty
 * characters.
 */
export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const fixed = fixedTokens(text);
  const tokens: Token[] = [];
  let at = 0;
  let n = 0;
  const numerals = findNumerals(text);
  for (const token of [...fixed, null]) {
    const to = token?.start ?? text.length;
    while (n < numerals.length && numerals[n]!.start < at) n++;
    cutStretch(text, at, to, numerals, n, vocabulary, tokens);
    if (token) tokens.push(token);
    at = token?.end ?? to;
  }
  return tokens;
}

/** Titles and dates, disjoint and in order. */
function fixedTokens(text: string): Token[] {
  const titles = Array.from(
    text.matchAll(TITLE),
    (m): Token => ({ kind: 'title', start: m.index, end: m.index + m[0].length }),
  );
  const dates = Array.from(text.matchAll(DATE), dateToken);
  return [...titles, ...dates]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((token, i, all) => i === 0 || !all.slice(Math.max(0, i - 8), i).some((before) => before.end > token.start));
}

function dateToken(m: RegExpExecArray): Token {
  const [whole, year, month, day, monthOnly, dayOf] = m;
  const end = m.index + whole.length;
  return {
    kind: 'date',
    start: m.index,
    end,
    year: toNumber(year),
    month: toNumber(month ?? monthOnly),
    day: toNumber(day ?? dayOf),
  };
}

function toNumber(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^\d+$/.test(words)) return Number(words);
  return findNumerals(words.replace(/[0o零○]/g, '〇'))[0]?.value ?? null;
}

/** Cuts [from, to) into words, numbers, marks and unknown characters, by dynamic programming from its end. */
function cutStretch(
  text: string,
  from: number,
  to: number,
  numerals: readonly Numeral[],
  n: number,
  vocabulary: Vocabulary,
  out: Token[],
): void {
  const size = to - from;
  if (!size) return;
  const cuts = new Cuts(text, from, to, vocabulary);
  let last = n;
  while (last < numerals.length && numerals[last]!.end <= to) last++;
  for (let at = to - 1, k = last - 1; at >= from; at--) {
    while (k >= n && numerals[k]!.start > at) k--;
    cuts.settle(at, k >= n && numerals[k]!.start === at ? numerals[k]! : null);
  }
  for (let at = from; at < to; ) {
    const token = cuts.tokenAt(at);
    out.push(token);
    at = token.end;
  }
}

/** The best cut from each place to the end of a stretch: the unknown characters and the pieces it costs, and its first piece. */
class Cuts {
  private readonly unknown: Int32Array;
  private readonly pieces: Int32Array;
  private readonly first: (FoundWord | Numeral | null)[] = [];
  private readonly text: string;
  private readonly from: number;
  private readonly to: number;
  private readonly vocabulary: Vocabulary;

  constructor(text: string, from: number, to: number, vocabulary: Vocabulary) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.vocabulary = vocabulary;
    this.unknown = new Int32Array(to - from + 1);
    this.pieces = new Int32Array(to - from + 1);
    for (let i = 0; i < to - from; i++) this.first.push(null);
  }

  /** Finds the best cut from a place on; those behind it are settled. `numeral` begins there. */
  settle(at: number, numeral: Numeral | null): void {
    const { text, from, to, unknown, pieces } = this;
    const i = at - from;
    let behind = numeral ? numeral.end - from : i + 1;
    let leastUnknown = unknown[behind]! + (numeral || MARK.test(text[at]!) ? 0 : 1);
    let leastPieces = pieces[behind]! + 1;
    let first: FoundWord | Numeral | null = numeral;
    for (const word of this.vocabulary.wordsAt(text, at)) {
      if (word.end > to || (numeral && word.end <= numeral.end && !isWhole(text, word, numeral))) continue;
      behind = word.end - from;
      const more = unknown[behind]! - leastUnknown || pieces[behind]! + 1 - leastPieces;
      // a word that takes a figure's first numeral wins over it; of equal cuts the one that begins with a word
      const wins = first === null ? more <= 0 : more < 0 || (first === numeral && word.end > numeral.end);
      if (!wins) continue;
      leastUnknown = unknown[behind]!;
      leastPieces = pieces[behind]! + 1;
      first = word;
    }
    unknown[i] = leastUnknown;
    pieces[i] = leastPieces;
    this.first[i] = first;
  }

  tokenAt(at: number): Token {
    const first = this.first[at - this.from];
    if (!first) return plainToken(this.text, at);
    return 'classes' in first ? wordToken(first) : numberToken(first);
  }
}

/** A word of digits alone (12345) is that word. */
const isWhole = (text: string, word: FoundWord, numeral: Numeral) =>
  word.end === numeral.end && text.charCodeAt(word.start) < 58;

const wordToken = ({ start, end, classes }: FoundWord): Token => ({ kind: 'word', start, end, classes });
const numberToken = ({ start, end, value, chinese }: Numeral): Token => ({
  kind: 'number',
  start,
  end,
  value,
  chinese,
});
const plainToken = (text: string, at: number): Token =>
  MARK.test(text[at]!)
    ? { kind: 'mark', start: at, end: at + 1, mark: text[at]! }
    : { kind: 'rest', start: at, end: at + 1 };
