import type { Token } from './tokens.ts';
import { bitsOf, type ClassBits, classNumber, hasClass, overlaps, type Vocabulary } from './vocabulary.ts';

/**
 * A pattern over tokens, written as steps between blanks:
 *
 *     publish info? 0-4 number unit          a word of the class publish, maybe one of info, up to four tokens of any kind, a number, …
 *     !plan                                  one token that is no word of the class
 *     =共计|合计                              one of these very words (at most twelve; more is a word class)
 *     unit|=次                               a word of the class, or this very word
 *     ^ … $                                  at the beginning, at the end of the stretch looked at
 *
 * Steps name word classes of the vocabulary or `number`, `date`, `title`, `mark`, `rest`; `a|b` is either; behind a step `?` is maybe, `*`
 * any number (at most twelve), `2-5` tokens of any kind but marks of the kind ，；：。.
 */
export type PatternSource = string;

/** A compiled pattern. */
export interface Pattern {
  source: PatternSource;
  /** False where a class that it cannot do without is not among the classes of the tokens. */
  mayFit(present: ClassBits): boolean;
  /** The first stretch of tokens [from, to) inside [low, high) that fits, the leftmost, the longest first; null where none does. */
  find(tokens: readonly Token[], low: number, high: number, text: string): { from: number; to: number } | null;
}

/** What one token may be: a word of one of the classes, of a kind, or one of these very words; with `not`, none of that and no stop. */
interface Step {
  not: boolean;
  classes: readonly number[];
  kinds: readonly string[];
  words: readonly string[];
  least: number;
  most: number;
}

const MOST = 12;
const STOPS = '，；：。！？\n';

/** Compiles a pattern; throws on a class the vocabulary does not have, a repetition without a bound, or more than twelve alternatives. */
export function compilePattern(source: PatternSource, vocabulary: Vocabulary): Pattern {
  const parts = source.split(/\s+/).filter(Boolean);
  const anchored = parts[0] === '^';
  const closed = parts.at(-1) === '$';
  const steps = parts
    .slice(anchored ? 1 : 0, closed ? -1 : undefined)
    .map((part) => compileStep(part, source, vocabulary));
  const needed = steps
    .filter(({ not, least, kinds, words }) => !not && least > 0 && !kinds.length && !words.length)
    .map(({ classes }) => bitsOf(classes));
  return {
    source,
    mayFit: (present) => needed.every((classes) => overlaps(classes, present)),
    find(tokens, low, high, text) {
      const last = anchored ? low : high;
      for (let from = low; from <= last; from++) {
        const to = run(steps, 0, tokens, from, high, closed, text);
        if (to >= 0) return { from, to };
      }
      return null;
    },
  };
}

function compileStep(part: string, source: string, vocabulary: Vocabulary): Step {
  const gap = /^(\d+)-(\d+)$/.exec(part);
  const nothing = { classes: [], kinds: [], words: [] };
  if (gap) return { ...nothing, not: true, least: Number(gap[1]), most: Number(gap[2]) };
  const [, not, body, times] = /^(!?)(.*?)([?*]?)$/.exec(part)!;
  const one = body!.startsWith('=')
    ? { ...nothing, words: wordsOf(body!.slice(1), source) }
    : named(body!, source, vocabulary);
  return { ...one, not: not !== '', least: times ? 0 : 1, most: times === '*' ? MOST : 1 };
}

function wordsOf(body: string, source: string): string[] {
  const words = body.split('|');
  if (words.length > MOST) throw new Error(`more than ${MOST} alternatives in "${source}": make a word class`);
  return words;
}

const KINDS = new Set(['number', 'date', 'title', 'mark', 'rest']);

function named(body: string, source: string, vocabulary: Vocabulary): Pick<Step, 'classes' | 'kinds' | 'words'> {
  const names = body.split('|');
  const classes = names.filter((name) => !name.startsWith('=') && !KINDS.has(name));
  for (const name of classes)
    if (!vocabulary.names.has(name)) throw new Error(`no class "${name}" in the vocabulary: "${source}"`);
  return {
    classes: classes.map(classNumber),
    kinds: names.filter((name) => KINDS.has(name)),
    words: names.filter((name) => name.startsWith('=')).map((name) => name.slice(1)),
  };
}

const isStop = (token: Token) => token.kind === 'mark' && STOPS.includes(token.mark);

const fits = (step: Step, token: Token, text: string) =>
  step.not ? !isStop(token) && !isOneOf(step, token, text) : isOneOf(step, token, text);

function isOneOf({ classes, kinds, words }: Step, token: Token, text: string): boolean {
  if (token.kind === 'word') for (const n of classes) if (hasClass(token.classes.bits, n)) return true;
  for (const kind of kinds) if (token.kind === kind) return true;
  for (const word of words)
    if (token.end - token.start === word.length && text.startsWith(word, token.start)) return true;
  return false;
}

/** The end of the match of steps[s…] from a token on, taking as much as fits; -1 where there is none. */
function run(
  steps: readonly Step[],
  s: number,
  tokens: readonly Token[],
  at: number,
  high: number,
  closed: boolean,
  text: string,
): number {
  const step = steps[s];
  if (!step) return closed && at < high ? -1 : at;
  let n = 0;
  while (n < step.most && at + n < high && fits(step, tokens[at + n]!, text)) n++;
  for (; n >= step.least; n--) {
    const to = run(steps, s + 1, tokens, at + n, high, closed, text);
    if (to >= 0) return to;
  }
  return -1;
}
