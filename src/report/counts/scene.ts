import type { Clause } from '../../language/tree.ts';
import { within } from '../within.ts';
import { type Context, contextOf, type Ground, REACH, type Run } from './context.ts';
import type { Figure } from './figures.ts';
import { isOutlet } from './outletWords.ts';

/** A passage with its figures, as learned weights look at it: no rule’s decision is part of it. */
export class Scene {
  readonly ground: Ground;
  readonly figures: readonly Figure[];
  private readonly clauseOfFigure: readonly number[];

  constructor(ground: Ground, figures: readonly Figure[]) {
    this.ground = ground;
    this.figures = figures;
    this.clauseOfFigure = figures.map(({ number }) => this.clauseAt(number));
  }

  /** The index of the clause that holds a place of the text, or comes next behind it. By bisection. */
  clauseAt(at: number): number {
    const { clauses } = this.ground;
    let low = 0;
    let high = clauses.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (clauses[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  clause(k: number): Clause {
    return this.ground.clauses[this.clauseOfFigure[k]!]!;
  }

  /** The words around figure k, up to the figures beside it. */
  context(k: number): Context {
    const { figures, ground } = this;
    const c = this.clauseOfFigure[k]!;
    const before = this.inSentence(k - 1, c) ? figures[k - 1]! : null;
    return contextOf(ground, figures[k]!, c, runBehind(before), figures[k + 1]?.start ?? ground.text.length);
  }

  /** The figure beside another, where it stands in the same sentence. */
  neighbour(k: number, step: -1 | 1): Figure | null {
    return this.inSentence(k + step, this.clauseOfFigure[k]!) ? this.figures[k + step]! : null;
  }

  private inSentence(k: number, c: number): boolean {
    const own = this.clauseOfFigure[k];
    return own !== undefined && this.ground.clauses[own]!.sentence === this.ground.clauses[c]!.sentence;
  }

  /** Where the sentence of figure k begins and ends, within reach of the figure. */
  sentence(k: number): readonly [start: number, end: number] {
    const { clauses } = this.ground;
    const { start, end } = this.figures[k]!;
    const c = this.clauseOfFigure[k]!;
    const { sentence } = clauses[c]!;
    let [i, j] = [c, c];
    while (clauses[i - 1]?.sentence === sentence && clauses[i]!.start > start - WIDE) i--;
    while (clauses[j + 1]?.sentence === sentence && clauses[j]!.end < end + WIDE) j++;
    return [Math.max(clauses[i]!.start, start - WIDE), Math.min(clauses[j]!.end, end + WIDE)];
  }

  /** Whether its sentence, or the words before that, tell of publishing, of information or of an outlet. */
  isTold(k: number): boolean {
    const { cues, mentions } = this.ground;
    const [start, end] = this.sentence(k);
    return (
      within(cues, start - REACH, end).some(({ kind }) => kind === 'publish' || kind === 'piece') ||
      within(mentions, start - REACH, end).some((m) => isOutlet(m) && !m.weak)
    );
  }

  /** The figures near figure k that stand in its sentence, itself included. */
  figuresOfSentence(k: number): Figure[] {
    const [start, end] = this.sentence(k);
    return within(this.figures, start, end);
  }

  /** The figures near figure k. */
  figuresNear(k: number): Figure[] {
    const { start, end } = this.figures[k]!;
    return within(this.figures, start - WIDE, end + WIDE);
  }
}

/** How far around a figure it is looked at, in characters; keeps the work linear. */
const WIDE = 2 * REACH;

/** Nothing decided yet: only where the figure before ends. */
const runBehind = (figure: Figure | null): Run => ({
  ...{ sentence: 0, said: false, planned: false, summed: null, split: false, told: false, open: null },
  last: figure && { taken: null, unit: figure.unit, value: figure.value, end: figure.end },
});

const sizeIn = (n: number, limits: readonly number[]): string => String(limits.findIndex((limit) => n <= limit));
/** How large a figure is, roughly. */
export const sizeOf = (value: number): string => sizeIn(value, [0, 1, 9, 99, 999, 9999]);
/** How many characters, roughly. */
export const lengthOf = (characters: number): string => sizeIn(characters, [0, 1, 4, 10, 25]);

/** The marks of punctuation of a stretch, brackets included. */
export const marksOf = (words: string): string => words.replace(/[^，；：。（）、\n]/g, '');

/** Words with their numbers left open. */
export const withoutNumbers = (words: string): string => words.replace(/\d+/g, '#');
