import { once } from '../text/once.ts';
import type { Passage } from '../text/passage.ts';
import { type Enumerator, findEnumerators } from './enumerators.ts';
import { type Frame, frameClauses } from './frame.ts';
import { withFullStops } from './stops.ts';
import { findFixed, type Token, tokenise } from './tokens.ts';
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
  /** The tokens cut with the words of one field of the vocabulary alone, so that words of other fields hide none of them; cut once. */
  tokensOf(field: string): readonly Token[];
  readonly enumerators: readonly Enumerator[];
  readonly clauses: readonly Clause[];
  /** The frame of each clause, by its index; settled when first asked for. */
  readonly frames: readonly Frame[];
  /** The tokens that begin in [start, end) of the text, as a range of `tokens`. By bisection. */
  range(start: number, end: number): readonly [low: number, high: number];
}

/** Reads a passage: folds stops, cuts, tokenises. The only place where prose is cut. Linear. */
export function readDiscourse(passage: Passage, vocabulary: Vocabulary): Discourse {
  const { text } = withFullStops(passage);
  const masked = maskTitles(text);
  const fixed = findFixed(text);
  const tokens = tokenise(text, vocabulary, fixed);
  const enumerators = findEnumerators(text);
  const clauses = cutClauses(masked, enumerators);
  const range = (start: number, end: number) => [firstFrom(tokens, start), firstFrom(tokens, end)] as const;
  const tokensOf = once((field: string) => tokenise(text, vocabulary.field(field), fixed));
  let frames: readonly Frame[] | undefined;
  return {
    ...{ passage, text, masked, tokens, tokensOf, enumerators, clauses, range },
    get frames() {
      frames ??= frameClauses(clauses, tokens, range);
      return frames;
    },
  };
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
