import type { County } from '../dataset/dataset.ts';
import { formDue } from '../form/crosswalk.ts';
import { tidy } from '../text/decimals.ts';
import { defaultMeasure, type Measure, measureOf } from './measures.ts';
import type { Period, Sorting } from './params.ts';
import { mergeCounties, receive } from './place.ts';
import { formChanges, indexReports, isDue, pointsOf, type ReportIndex } from './point.ts';
import { type Change, latest, type Point, type Series, type SeriesRow, type Spread } from './series.ts';
import { ascending, quantile, sum } from './statistics.ts';
import type { View } from './view.ts';

/** The part of a view that says what to select. */
export type Selection = Pick<
  View,
  'm' | 'town' | 'top' | 'note' | 'others' | 'time' | 'sort' | 'log' | 'free' | 'median' | 'gaps' | 'pattern'
>;

/** How many townships have a colour of their own. */
export const slots = 8;

/**
 * The figures a view asks for. Several counties are taken as one. Townships that the view names and `guests` have stand among the rows;
 * median and change stay those of the county.
 */
export function selectSeries(
  counties: County | readonly County[],
  view: Selection,
  guests: readonly County[] = [],
): Series {
  const whole = mergeCounties(Array.isArray(counties) ? counties : [counties as County]);
  const { host: county, visitors } = receive(whole, guests, view.town);
  const measure = measureOf(view.m) ?? measureOf(defaultMeasure)!;
  const years = yearsIn(county.years, view.time);
  const reports = indexReports(county);
  const all = rowsOf(county, years, measure, reports);
  const beside = visitors.flatMap((visitor) => rowsOf(visitor, years, measure, indexReports(visitor)));
  const shown = [...all, ...beside];
  const sorted = sortRows(choose(shown, view), view.sort);
  const rows = view.others ? sorted : sorted.filter((row) => row.chosen);
  return {
    measure,
    place: { code: county.code, name: county.name, prefecture: county.prefecture, province: county.province },
    years,
    rows,
    spread: years.map((_, i) => spreadOf(all, i, years, measure, reports)),
    change: changeOver(all),
    formChanges: formChanges(years),
    reports: new Set(shown.flatMap((row) => row.points.flatMap((p) => p.report ?? []))).size,
    townships: all.length,
    selection: county.expect === 'present',
    unknown: view.town.filter((code) => !shown.some(({ township }) => township.code === code)),
    notes: view.note.filter(({ code, year }) => years.includes(year) && rows.some((row) => row.township.code === code)),
    log: view.log,
    free: view.free,
    showMedian: view.median,
    showGaps: view.gaps,
    patterns: view.pattern,
  };
}

const rowsOf = (
  county: County,
  years: readonly number[],
  measure: Measure,
  reports: ReportIndex,
): readonly SeriesRow[] =>
  county.townships.map((township) => {
    const points = pointsOf(township, years, measure, reports);
    return { township, chosen: false, slot: null, points, change: changeOf(points) };
  });

/** The years of a dataset that lie in a period. */
export const yearsIn = (years: readonly number[], { from, to }: Period): number[] =>
  ascending(years.filter((y) => (from === 'earliest' || y >= from) && (to === 'latest' || y <= to)));

/** The part of a period that a dataset has, where the period names years beyond it; null where it fits or has no part there. */
export function periodWithin(years: readonly number[], { from, to }: Period): Period | null {
  const inside = yearsIn(years, { from, to });
  const [first, last] = [inside[0], inside[inside.length - 1]];
  if (first === undefined || last === undefined) return null;
  const isBeyond = (from !== 'earliest' && from < years[0]!) || (to !== 'latest' && to > years[years.length - 1]!);
  return isBeyond ? { from: first, to: last } : null;
}

function changeOf(points: readonly Point[]): Change | null {
  const after = points[points.length - 1];
  const before = points[points.length - 2];
  if (!after?.joined || !before) return null;
  return difference(before.year, after.year, before.value!, after.value!, 1);
}

const difference = (from: number, to: number, before: number, after: number, townships: number): Change => ({
  from,
  to,
  before,
  after,
  difference: tidy(after - before),
  townships,
});

/** The change over all townships that have a figure in both of the last two years (like for like). */
export function changeOver(rows: readonly Pick<SeriesRow, 'change'>[]): Change | null {
  const changes = rows.flatMap((row) => row.change ?? []);
  const first = changes[0];
  if (!first) return null;
  const before = sum(changes.map((c) => c.before));
  const after = sum(changes.map((c) => c.after));
  return difference(first.from, first.to, before, after, changes.length);
}

function spreadOf(
  rows: readonly SeriesRow[],
  at: number,
  years: readonly number[],
  measure: Measure,
  reports: ReportIndex,
): Spread {
  const year = years[at]!;
  const previous = years[at - 1];
  const values = ascending(rows.flatMap((row) => row.points[at]?.value ?? []));
  const sameForm = previous !== undefined && formDue(previous)?.edition === formDue(year)?.edition;
  return {
    year,
    n: values.length,
    due: rows.filter((row) => isDue(row.township, year, reports)).length,
    median: values.length < 3 ? null : quantile(values, 0.5),
    low: values.length < 5 ? null : quantile(values, 0.25),
    high: values.length < 5 ? null : quantile(values, 0.75),
    joined: previous === year - 1 && (measure.comparable || sameForm),
  };
}

/** Marks the chosen rows and gives the first eight their colours, in the order of choice. */
export function choose(rows: readonly SeriesRow[], { town, top }: Pick<View, 'town' | 'top'>): SeriesRow[] {
  const codes = town.length > 0 ? town : highest(rows, top);
  const order = codes.filter((code) => rows.some((row) => row.township.code === code));
  return rows.map((row) => {
    const rank = order.indexOf(row.township.code);
    return { ...row, chosen: rank >= 0, slot: rank >= 0 && rank < slots ? rank : null };
  });
}

/** Codes of the townships with the highest figures of the latest year; those without any are never among them. */
export function highest(rows: readonly SeriesRow[], count: number): string[] {
  return sortRows(rows, { by: 'value', reverse: false })
    .filter((row) => row.points.length > 0 && latest(row).value !== null)
    .slice(0, count)
    .map((row) => row.township.code);
}

/** Sorted copy. Rows without the figure sorted by come last either way; ties stand by division code. */
export function sortRows(rows: readonly SeriesRow[], { by, reverse }: Sorting): SeriesRow[] {
  const sign = reverse ? -1 : 1;
  const code = (a: SeriesRow, b: SeriesRow) => compare(a.township.code, b.township.code);
  if (by === 'code') return [...rows].sort((a, b) => sign * code(a, b));
  if (by === 'name') return [...rows].sort((a, b) => sign * compare(spelling(a), spelling(b)) || code(a, b));
  const value = (row: SeriesRow) => sortValue(row, by);
  return [...rows].sort((a, b) => {
    const x = value(a);
    const y = value(b);
    if (x === null || y === null) return Number(x === null) - Number(y === null) || code(a, b);
    return sign * (y - x) || code(a, b);
  });
}

function sortValue(row: SeriesRow, by: 'value' | 'change' | number): number | null {
  if (by === 'change') return row.change?.difference ?? null;
  const point = by === 'value' ? row.points[row.points.length - 1] : row.points.find((p) => p.year === by);
  return point?.value ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Initials first, so that names sort as they sound, the same in every browser. */
const spelling = ({ township }: SeriesRow): string => `${township.initials} ${township.name}`;
