import { eachIn, type Field, type FieldYear, lackOf } from './field.ts';
import { priorOf } from './relate.ts';
import type { Stretch } from './scope.ts';
import { type Nothing, nothings } from './series.ts';
import { isSummed, statisticsOf, sumOf, type UnitStatistics } from './unitStatistics.ts';

/** How a place stands with a measure in a year: all that is drawn of it. */
export interface PlaceYear {
  year: number;
  townships: number;
  /** Townships that should report · those of which there is a report · those with a figure. */
  due: number;
  reports: number;
  n: number;
  /** null under 3 figures; the quartiles under 5; the sum of none. */
  median: number | null;
  low: number | null;
  high: number | null;
  sum: number | null;
  /** Those that stand behind the sum, see {@link UnitStatistics}. */
  summed: number;
  /** Of what most of its townships lack a figure for; null where any has one. */
  lack: Nothing | null;
  /** Those with a figure in the calendar year before too; null where that is not among the years. */
  both: YearPair | null;
}

/** Townships with a figure in two years; those that stand behind the sums of both, and the sums of these in each. */
export interface YearPair {
  townships: number;
  summed: number;
  before: number | null;
  now: number | null;
}

/** How the townships of some stretches stand with a measure, year by year. */
export const placeYears = (field: Field, stretches: readonly Stretch[]): readonly PlaceYear[] =>
  field.years.map((now, i): PlaceYear => {
    const statistics = statisticsOf(now, stretches);
    const { townships, due, n, median, low, high, sum, summed, lacks } = statistics;
    const reports = townships - unreported.reduce((all, kind) => all + lacks[kind], 0);
    const before = priorOf(field, i);
    return {
      ...{ year: now.year, townships, due, reports, n, median, low, high, sum, summed },
      lack: n > 0 ? null : mostCommon(statistics),
      both: before && pairOf(before, now, stretches),
    };
  });

/** Those of which there is no report. */
const unreported = ['not_seen', 'not_published', 'not_due', 'not_collected'] as const satisfies readonly Nothing[];
const unreportedKinds: ReadonlySet<Nothing | null> = new Set<Nothing>(unreported);

/** True where a township has a report of a year. */
export function hasReport(year: FieldYear, at: number): boolean {
  return !unreportedKinds.has(lackOf(year, at));
}

const owed = nothings.filter((kind) => kind !== 'not_due' && kind !== 'not_collected');

/** Of what most of its townships lack a figure for; what nobody owes counts only where all stand so. */
function mostCommon({ lacks, townships }: UnitStatistics): Nothing {
  const most = owed.reduce((a, b) => (lacks[b] > lacks[a] ? b : a));
  if (lacks[most] > 0) return most;
  return lacks.not_due === townships ? 'not_due' : 'not_collected';
}

function pairOf(before: FieldYear, now: FieldYear, stretches: readonly Stretch[]): YearPair {
  let townships = 0;
  eachIn(stretches, (at) => {
    if (now.lack[at] === 0 && before.lack[at] === 0) townships++;
  });
  const inBoth = (at: number) => isSummed(now, at) && isSummed(before, at);
  const [past, present] = [before, now].map((year) => sumOf(year, stretches, inBoth));
  return { townships, summed: present!.summed, before: past!.sum, now: present!.sum };
}
