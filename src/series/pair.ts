import { eachIn, emptyYear, type Field, type FieldYear } from './field.ts';
import { descending } from './ranking.ts';
import type { Stretch } from './scope.ts';

/** A measure in the year two are compared in. */
export interface PairSide {
  field: Field;
  year: FieldYear;
}

/** Two measures in the latest year, and how many townships have which: figures told by numbers of townships. */
export interface Pair {
  up: PairSide;
  across: PairSide;
  both: number;
  bothZero: number;
  onlyUp: number;
  onlyAcross: number;
}

const sideOf = (field: Field): PairSide => {
  const { years, codes } = field;
  return { field, year: years[years.length - 1] ?? emptyYear(0, codes.length, 'not_collected') };
};

/** Holds two measures against each other over the townships of some stretches. */
export function pairOf(up: Field, across: Field, stretches: readonly Stretch[]): Pair {
  const pair = { up: sideOf(up), across: sideOf(across), both: 0, bothZero: 0, onlyUp: 0, onlyAcross: 0 };
  const [y, x] = [pair.up.year, pair.across.year];
  eachIn(stretches, (at) => {
    const [hasY, hasX] = [y.lack[at] === 0, x.lack[at] === 0];
    if (hasY && hasX) pair.both++;
    if (hasY && !hasX) pair.onlyUp++;
    if (!hasY && hasX) pair.onlyAcross++;
    if (y.values[at] === 0 && x.values[at] === 0) pair.bothZero++;
  });
  return pair;
}

/** Townships by the first measure, highest first; then those that have the second alone, then the others. */
export function pairOrder({ up, across }: Pair, stretches: readonly Stretch[]): Uint32Array {
  const groups: [number[], number[], number[]] = [[], [], []];
  eachIn(stretches, (at) => groups[up.year.lack[at] === 0 ? 0 : across.year.lack[at] === 0 ? 1 : 2].push(at));
  return Uint32Array.from([
    ...descending(up.year.values, groups[0]),
    ...descending(across.year.values, groups[1]),
    ...groups[2],
  ]);
}
