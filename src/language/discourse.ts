import type { Passage } from '../text/passage.ts';
import { type Enumerator, findEnumerators } from './enumerators.ts';
import { type Frame, frameClauses } from './frame.ts';
import { withFullStops } from './stops.ts';
import { classesIn, type Fixed, findFixed, type Token, tokenise } from './tokens.ts';
import { type Clause, cutClauses, maskTitles } from './tree.ts';
import type { ClassBits, Vocabulary } from './vocabulary.ts';

/**
 * A passage read once, for all finders: its tokens, its clauses, and which tokens each clause holds. A class, so that all discourses have
 * one layout and what is looked at everywhere is quick to reach; its functions can be taken off it.
 */
export class Discourse {
  readonly passage: Passage;
  /** Folded text with full stops typed as dots read as 。; titles as written. */
  readonly text: string;
  /** The same with what stands in 《》 masked; places are the same. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly enumerators: readonly Enumerator[];
  readonly clauses: readonly Clause[];
  private readonly vocabulary: Vocabulary;
  private readonly fixed: Fixed;
  private readonly found = new Map<object, unknown>();

  /** Folds stops, cuts, tokenises. The only place where prose is cut. Linear. */
  constructor(passage: Passage, vocabulary: Vocabulary) {
    const { text } = withFullStops(passage);
    this.passage = passage;
    this.text = text;
    this.masked = maskTitles(text);
    this.vocabulary = vocabulary;
    this.fixed = findFixed(text, vocabulary);
    this.tokens = tokenise(text, vocabulary, this.fixed);
    this.enumerators = findEnumerators(text);
    this.clauses = cutClauses(this.masked, this.enumerators);
  }

  /** The tokens cut with the words of one field of the vocabulary alone, so that words of other fields hide none of them; cut once. */
  readonly tokensOf = (field: string): readonly Token[] => {
    const words = this.vocabulary.field(field);
    return this.once(words, () => tokenise(this.text, words, this.fixed));
  };

  /** The tokens that begin in [start, end) of the text, as a range of `tokens`. By bisection. */
  readonly range = (start: number, end: number): readonly [low: number, high: number] => [
    firstFrom(this.tokens, start),
    firstFrom(this.tokens, end),
  ];

  /** The classes of all its words. */
  get classes(): ClassBits {
    return this.once(classesIn, () => classesIn(this.tokens, 0, this.tokens.length));
  }

  /** The frame of each clause, by its index; settled when first asked for. */
  get frames(): readonly Frame[] {
    return this.once(frameClauses, () => frameClauses(this.clauses, this.tokens, this.range));
  }

  /** What is found of a discourse, found when first asked for and kept under a key of the finder's own. */
  once<Found>(key: object, find: (discourse: Discourse) => Found): Found {
    const known = this.found.get(key);
    if (known !== undefined) return known as Found;
    const found = find(this);
    this.found.set(key, found);
    return found;
  }
}

/** Reads a passage for all finders. */
export const readDiscourse = (passage: Passage, vocabulary: Vocabulary): Discourse =>
  new Discourse(passage, vocabulary);

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
