import { isWord, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** The first stretch of tokens [from, to) inside [low, high) that fits, the leftmost, the longest first; null where none does. */
  find(tokens: readonly Token[], low: number, high: number, text: string): { from: number; to: number } | null;
}

interface Step {
  test(token: Token, text: string): boolean;
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
  return {
    source,
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
  if (gap) return { test: isNoStop, least: Number(gap[1]), most: Number(gap[2]) };
  const [, not, body, times] = /^(!?)(.*?)([?*]?)$/.exec(part)!;
  const one = body!.startsWith('=') ? oneOf(body!.slice(1), source) : classTest(body!, source, vocabulary);
  const test = not ? (token: Token, text: string) => !one(token, text) && isNoStop(token) : one;
  return { test, least: times ? 0 : 1, most: times === '*' ? MOST : 1 };
}

function oneOf(body: string, source: string): Step['test'] {
  const words = new Set(body.split('|'));
  if (words.size > MOST) throw new Error(`more than ${MOST} alternatives in "${source}": make a word class`);
  return ({ start, end }, text) => words.has(text.slice(start, end));
}

const KINDS = new Set(['number', 'date', 'title', 'mark', 'rest']);

function classTest(body: string, source: string, vocabulary: Vocabulary): Step['test'] {
  const names = body.split('|');
  const known = (name: string) =>
    name.startsWith('=') || KINDS.has(name) || vocabulary.sets.some((set) => set.names.has(name));
  for (const name of names) if (!known(name)) throw new Error(`no class "${name}" in the vocabulary: "${source}"`);
  return (token, text) =>
    names.some((name) =>
      name.startsWith('=')
        ? text.slice(token.start, token.end) === name.slice(1)
        : token.kind === name || isWord(token, name),
    );
}

const isNoStop = (token: Token) => token.kind !== 'mark' || !STOPS.includes(token.mark);

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
  while (n < step.most && at + n < high && step.test(tokens[at + n]!, text)) n++;
  for (; n >= step.least; n--) {
    const to = run(steps, s + 1, tokens, at + n, high, closed, text);
    if (to >= 0) return to;
  }
  return -1;
}
