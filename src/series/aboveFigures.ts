import type { FigureSheet, NoFigure } from '../dataset/figures.ts';
import { indexesOf, type Stretch, type Unit } from './scope.ts';
import { ascending, quantile, sum } from './statistics.ts';

/** How the figures of a place's townships lie in a year. */
export interface Lie {
  /** Ascending, one for each township that has a figure. */
  values: readonly number[];
  total: number | null;
  /** null under 3 figures; the quartiles under 5. */
  median: number | null;
  low: number | null;
  high: number | null;
  /** Townships without a figure, by reason. */
  none: Readonly<Partial<Record<NoFigure, number>>>;
}

/** How the figures of each place lie, and those of all of them together. */
export interface Lies {
  rows: ReadonlyMap<Unit, Lie>;
  whole: Lie;
}

/** How the figures of a measure lie in each place of a scope. */
export const selectLies = (units: readonly Unit[], stretches: readonly Stretch[], sheet: FigureSheet): Lies => ({
  rows: new Map(units.map((unit) => [unit, lieOf(unit.stretches, sheet)])),
  whole: lieOf(stretches, sheet),
});

function lieOf(stretches: readonly Stretch[], { values: all }: FigureSheet): Lie {
  const values: number[] = [];
  const none: Partial<Record<NoFigure, number>> = {};
  for (const i of indexesOf(stretches)) {
    const value = all[i]!;
    if (typeof value === 'number') values.push(value);
    else none[value] = (none[value] ?? 0) + 1;
  }
  const sorted = ascending(values);
  return {
    values: sorted,
    total: sorted.length > 0 ? sum(sorted) : null,
    median: sorted.length < 3 ? null : quantile(sorted, 0.5),
    low: sorted.length < 5 ? null : quantile(sorted, 0.25),
    high: sorted.length < 5 ? null : quantile(sorted, 0.75),
    none,
  };
}
