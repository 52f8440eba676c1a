import { tidy } from '../text/decimals.ts';
import { eachIn, type FieldYear, lackCode } from './field.ts';
import type { Stretch } from './scope.ts';
import { type Nothing, nothings } from './series.ts';
import { quantile } from './statistics.ts';

/** How the figures of the townships of a place lie in a year. */
export interface UnitStatistics {
  /** Townships · those that should report · those with a figure · those whose figure is 0. */
  townships: number;
  due: number;
  n: number;
  zeros: number;
  least: number | null;
  most: number | null;
  /** null under 3 figures. */
  median: number | null;
  /** First and third quartile; null under 5 figures. */
  low: number | null;
  high: number | null;
  /**
   * Of those with a figure, whose number is `summed`; null where there is none. Of figures held against something both are
   * summed and then held against each other: those stand behind it that have both.
   */
  sum: number | null;
  summed: number;
  /** How many stand without a figure, by kind. */
  lacks: Readonly<Record<Nothing, number>>;
}

/** Statistics of the townships of some stretches in a year. Linear but for the sorting of the figures. */
export function statisticsOf(year: FieldYear, stretches: readonly Stretch[]): UnitStatistics {
  const kinds = new Uint32Array(nothings.length + 1);
  eachIn(stretches, (at) => kinds[year.lack[at]!]!++);
  const figures = sortedFigures(year, stretches);
  const n = figures.length;
  const townships = kinds.reduce((a, b) => a + b, 0);
  let zeros = 0;
  for (const figure of figures) if (figure === 0) zeros++;
  const undue = kinds[lackCode('not_due')]! + kinds[lackCode('not_collected')]!;
  return {
    townships,
    due: townships - undue,
    n,
    zeros,
    least: figures[0] ?? null,
    most: figures[n - 1] ?? null,
    median: n < 3 ? null : quantile(figures, 0.5),
    low: n < 5 ? null : quantile(figures, 0.25),
    high: n < 5 ? null : quantile(figures, 0.75),
    ...sumOf(year, stretches),
    lacks: Object.fromEntries(nothings.map((kind) => [kind, kinds[lackCode(kind)]!])) as Record<Nothing, number>,
  };
}

/** True of a township that stands behind a sum of a year. */
export const isSummed = ({ lack, ratio }: FieldYear, at: number): boolean =>
  ratio ? ratio.values[at]! >= 0 && ratio.bases[at]! >= 0 : lack[at] === 0;

/** The sum over those of some stretches that stand behind it, or over fewer. */
export function sumOf(
  year: FieldYear,
  stretches: readonly Stretch[],
  isIn: (at: number) => boolean = () => true,
): Pick<UnitStatistics, 'sum' | 'summed'> {
  let [sum, base, summed] = [0, 0, 0];
  const { ratio } = year;
  eachIn(stretches, (at) => {
    if (!isSummed(year, at) || !isIn(at)) return;
    summed++;
    sum += (ratio?.values ?? year.values)[at]!;
    base += ratio?.bases[at] ?? 0;
  });
  const isThere = summed > 0 && (!ratio || base > 0);
  return { sum: isThere ? tidy(ratio ? ratio.relateTo(sum, base) : sum) : null, summed };
}

/** The figures of some stretches, ascending. */
export function sortedFigures({ values, lack }: FieldYear, stretches: readonly Stretch[]): Float64Array {
  let n = 0;
  eachIn(stretches, (at) => {
    if (lack[at] === 0) n++;
  });
  const figures = new Float64Array(n);
  n = 0;
  eachIn(stretches, (at) => {
    if (lack[at] === 0) figures[n++] = values[at]!;
  });
  return figures.sort();
}
