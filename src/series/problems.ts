import type { County, Township } from '../dataset/dataset.ts';
import { type ProblemCategory, problemCategories } from '../form/problems.ts';
import { type Share, type WordNothing, withProse, yearOf } from './narrative.ts';
import { indexReports, type ReportIndex } from './point.ts';
import type { View } from './view.ts';

/** Consecutive years from which on a category counts as a streak. */
export const streakLength = 3;

/** A township and category in one year. `streak`: stated, in a run of three or more years that reaches the latest year. */
export type ProblemState = 'stated' | 'streak' | 'not_stated' | WordNothing;

/** One category over townships and years. */
export interface ProblemRow {
  category: ProblemCategory;
  /** Townships that state it in the year, of those whose prose was read. */
  share: Share;
  /** The same for the year before; null where the dataset has none. */
  before: Share | null;
  /** By township in the order of the matrix, then by year. */
  states: readonly (readonly ProblemState[])[];
}

/** Category × township × year. */
export interface ProblemMatrix {
  year: number;
  years: readonly number[];
  townships: readonly Township[];
  /** Most stated first; ties in the order of the taxonomy. */
  rows: readonly ProblemRow[];
  /** Whether there is a report to read, by township and year. */
  reports: readonly (readonly (WordNothing | null)[])[];
  readable: number;
  /** Statements in the year: categories stated, over all townships. */
  statements: number;
  /** Runs of three years or more that reach the year, and in how many townships. */
  streaks: { count: number; townships: number };
}

/** The problems page: what is stated in the view's year and since when; null of an empty county. */
export function selectProblems(county: County, view: Pick<View, 'year'>): ProblemMatrix | null {
  const year = yearOf(county, view.year);
  if (year === null) return null;
  const reports = indexReports(county);
  const years = county.years.filter((y) => y <= year);
  const { townships } = county;
  const all = problemCategories.map(({ id }) => {
    const states = townships.map((t) => statesOf(t, id, years, reports));
    return {
      category: id,
      share: shareAt(states, years.length - 1)!,
      before: shareAt(states, years.length - 2),
      states,
    };
  });
  const streaks = all.flatMap((row) => row.states.flatMap((s, t) => (s[s.length - 1] === 'streak' ? [t] : [])));
  return {
    year,
    years,
    townships,
    rows: [...all].sort((a, b) => b.share.count - a.share.count),
    reports: townships.map((t) => years.map((y) => withProse(t, y, reports).none)),
    readable: townships.filter((t) => withProse(t, year, reports).none === null).length,
    statements: all.reduce((n, row) => n + row.share.count, 0),
    streaks: { count: streaks.length, townships: new Set(streaks).size },
  };
}

function statesOf(township: Township, category: ProblemCategory, years: readonly number[], reports: ReportIndex) {
  const states = years.map((year): ProblemState => {
    const { report, none } = withProse(township, year, reports);
    return none ?? (report.problems.includes(category) ? 'stated' : 'not_stated');
  });
  const run = runUpTo(states, years);
  return states.map((state, i) => (run >= streakLength && i >= states.length - run ? 'streak' : state));
}

/** Length of the run of consecutive years at the end in which the category is stated. */
function runUpTo(states: readonly ProblemState[], years: readonly number[]): number {
  let length = 0;
  for (let i = states.length - 1; i >= 0 && states[i] === 'stated'; i--) {
    if (length > 0 && years[i + 1] !== years[i]! + 1) break;
    length++;
  }
  return length;
}

function shareAt(states: readonly (readonly ProblemState[])[], at: number): Share | null {
  if (at < 0) return null;
  const column = states.map((row) => row[at]!);
  const stated = column.filter((s) => s === 'stated' || s === 'streak').length;
  return { count: stated, of: stated + column.filter((s) => s === 'not_stated').length };
}
