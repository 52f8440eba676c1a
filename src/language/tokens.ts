import { findNumerals, type Numeral } from '../text/numerals.ts';
import { patternWith } from '../text/pattern.ts';
import { Trie } from './trie.ts';
import { type ClassBits, type ClassSet, inNumber, noClasses, unitAt, type Vocabulary } from './vocabulary.ts';

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

/** A token that is neither number nor date. These have one layout, so that what is looked at everywhere is quick to reach. */
const plainToken = (
  kind: Exclude<Token['kind'], 'number' | 'date'>,
  start: number,
  end: number,
  classes?: ClassSet,
  mark?: string,
) => ({ kind, start, end, classes, mark }) as Token;

/** True where the token is a word of the class. */
export const isWord = (token: Token | undefined, name: string): boolean =>
  token?.kind === 'word' && token.classes.names.has(name);

/** The classes of the words among tokens[low, high). */
export function classesIn(tokens: readonly Token[], low: number, high: number): ClassBits {
  const present = noClasses();
  for (let i = low; i < high; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const { bits } = token.classes;
    for (let k = 0; k < bits.length; k++) present[k]! |= bits[k]!;
  }
  return present;
}

/** What is quoted as a title, and years in the number of a document. */
export const titled = /《[^《》\n]{1,60}》|〔[\d〇零○一二三四五六七八九年]{2,8}〕/g;
const DATE = patternWith('g')`
    (20\d\d|19\d\d|二[〇零○0o][〇零○一二三四五六七八九0-9]{2})年(?:度(?!假))?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|(\d{1,2}
    |[一二三四五六七八九十]{1,3})[日号])?)?|(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])
  `;
const MARKS: ReadonlySet<number> = new Set(Array.from('，。；：、！？（）〔〕"\'\n!?', (mark) => mark.charCodeAt(0)));

/** What is found in a text once, for every cut: titles and dates, disjoint and in order; numerals; and the words of all fields. */
export interface Fixed {
  tokens: readonly Token[];
  numerals: readonly Numeral[];
  words: WordsAt;
}

/** Finds titles, dates, numerals and words in folded text. */
export const findFixed = (text: string, vocabulary: Vocabulary): Fixed => ({
  tokens: fixedTokens(text),
  numerals: findNumerals(text),
  words: findWords(text, vocabulary.trie),
});

/**
 * The words that begin at each place of a text, and where they end: those of place p at firsts[p] up to firsts[p +
 * 1], the shortest first.
 */
interface WordsAt {
  firsts: readonly number[];
  words: readonly number[];
  ends: readonly number[];
}

function findWords(text: string, trie: Trie): WordsAt {
  const firsts: number[] = [];
  const words: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    firsts.push(words.length);
    if (!trie.mayBegin(unitAt(text, at), at + 1 < text.length ? unitAt(text, at + 1) : 0)) continue;
    let place: number = Trie.root;
    for (let end = at; end < text.length; ) {
      place = trie.step(place, unitAt(text, end++));
      if (!place) break;
      const word = trie.wordAt(place);
      if (word < 0 || inNumber(text, at, end)) continue;
      words.push(word);
      ends.push(end);
    }
  }
  firsts.push(words.length);
  return { firsts, words, ends };
}

/**
 * Cuts folded text into tokens, left to right. Titles and dates come first, then words and numbers: of the ways to cut a stretch
 * into words of the vocabulary, the one that leaves the fewest characters unknown, then the one with the fewest words (自制|作品, never
 * 自|制作|品). A word that takes the first numeral of a figure wins over it (三务公开, 12345热线). Linear: no word is longer than some twenty
 * characters.
 */
export function tokenise(text: string, vocabulary: Vocabulary, fixed = findFixed(text, vocabulary)): Token[] {
  const { numerals } = fixed;
  const cuts = new Cuts(text, vocabulary.classes, fixed.words);
  const tokens: Token[] = [];
  let at = 0;
  let n = 0;
  for (const token of [...fixed.tokens, null]) {
    const to = token?.start ?? text.length;
    while (n < numerals.length && numerals[n]!.start < at) n++;
    cuts.cut(at, to, numerals, n, tokens);
    if (token) tokens.push(token);
    at = token?.end ?? to;
  }
  return tokens;
}

function fixedTokens(text: string): Token[] {
  const titles = Array.from(text.matchAll(titled), (m): Token => plainToken('title', m.index, m.index + m[0].length));
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

/** What the best cut from a place begins with: a word by its index in the tree, a numeral, or one character. */
const NUMERAL = -1;
const CHARACTER = -2;
/** What an unknown character costs in pieces: more than any text has. */
const UNKNOWN = 2 ** 26;

/** Of the best cut from each place of a stretch to its end: its cost, what it begins with and where that ends. Kept from text to text. */
let costs = new Float64Array(1024);
let firsts = new Int32Array(1024);
let ends = new Int32Array(1024);
function makeRoom(size: number): void {
  if (size <= costs.length) return;
  costs = new Float64Array(size * 2);
  firsts = new Int32Array(size * 2);
  ends = new Int32Array(size * 2);
}

/** Cuts stretches of a text by dynamic programming from their ends. */
class Cuts {
  private readonly text: string;
  private readonly classes: Vocabulary['classes'];
  private readonly found: WordsAt;

  constructor(text: string, classes: Vocabulary['classes'], found: WordsAt) {
    this.text = text;
    this.classes = classes;
    this.found = found;
  }

  /** Cuts [from, to) into words, numbers, marks and unknown characters; `n` is the first numeral that does not begin before it. */
  cut(from: number, to: number, numerals: readonly Numeral[], n: number, out: Token[]): void {
    makeRoom(to - from + 1);
    costs[to - from] = 0;
    let last = n;
    while (last < numerals.length && numerals[last]!.end <= to) last++;
    for (let at = to - 1, k = last - 1; at >= from; at--) {
      while (k >= n && numerals[k]!.start > at) k--;
      this.settle(at, from, to, k >= n && numerals[k]!.start === at ? numerals[k]!.end : 0);
    }
    for (let at = from, k = n; at < to; at = ends[at - from]!) {
      while (k < last && numerals[k]!.start < at) k++;
      out.push(this.tokenAt(at, from, numerals[k]));
    }
  }

  /** Finds the best cut from a place on; those behind it are settled. `numeral` is where one ends that begins there, else 0. */
  private settle(at: number, from: number, to: number, numeral: number): void {
    const { text, classes } = this;
    const { firsts: firstAt, words, ends: behind } = this.found;
    let end = numeral || at + 1;
    let first = numeral ? NUMERAL : CHARACTER;
    let cost = costs[end - from]! + (numeral || MARKS.has(text.charCodeAt(at)) ? 1 : 1 + UNKNOWN);
    for (let i = firstAt[at + 1]! - 1; i >= firstAt[at]!; i--) {
      const stop = behind[i]!;
      if (stop > to || !classes[words[i]!]) continue;
      if (numeral && stop <= numeral && !(stop === numeral && text.charCodeAt(at) < 58)) continue;
      const more = costs[stop - from]! + 1 - cost;
      // a word that takes a figure's first numeral wins over it; of equal cuts the one that begins with a word
      const wins = first === CHARACTER ? more <= 0 : more < 0 || (first === NUMERAL && stop > numeral);
      if (!wins) continue;
      end = stop;
      cost = costs[stop - from]! + 1;
      first = words[i]!;
    }
    costs[at - from] = cost;
    ends[at - from] = end;
    firsts[at - from] = first;
  }

  private tokenAt(start: number, from: number, numeral: Numeral | undefined): Token {
    const first = firsts[start - from]!;
    const end = ends[start - from]!;
    if (first >= 0) return plainToken('word', start, end, this.classes[first]!);
    if (first === NUMERAL) return { kind: 'number', start, end, value: numeral!.value, chinese: numeral!.chinese };
    return MARKS.has(this.text.charCodeAt(start))
      ? plainToken('mark', start, end, undefined, this.text[start])
      : plainToken('rest', start, end);
  }
}
