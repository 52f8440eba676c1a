import type { Passage } from '../text/passage.ts';
import { type Enumerator, findEnumerators } from './enumerators.ts';
import { type Frame, frameClauses } from './frame.ts';
import { withFullStops } from './stops.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Clause, cutClauses, maskTitles } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage read once, for all finders: its tokens, its clauses, and which tokens each clause holds. */
export interface Discourse {
  readonly passage: Passage;
  /** Folded text with full stops typed as dots read as 。; titles as written. */
  readonly text: string;
  /** The same with what stands in 《》 masked; places are the same. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly enumerators: readonly Enumerator[];
  readonly clauses: readonly Clause[];
  /** The frame of each clause, by its index. */
  readonly frames: readonly Frame[];
  /** The tokens that begin in [start, end) of the text, as a range of `tokens`. By bisection. */
  range(start: number, end: number): readonly [low: number, high: number];
}

/** Reads a passage: folds stops, cuts, tokenises. The only place where prose is cut. Linear. */
export function readDiscourse(passage: Passage, vocabulary: Vocabulary): Discourse {
  const { text } = withFullStops(passage);
  const masked = maskTitles(text);
  const tokens = tokenise(text, vocabulary);
  const enumerators = findEnumerators(text);
  const clauses = cutClauses(masked, enumerators);
  const range = (start: number, end: number) => [firstFrom(tokens, start), firstFrom(tokens, end)] as const;
  return { passage, text, masked, tokens, enumerators, clauses, frames: frameClauses(clauses, tokens, range), range };
}

function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
