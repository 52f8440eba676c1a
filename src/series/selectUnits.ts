import type { Township } from '../dataset/dataset.ts';
import { eachIn, type Field, type FieldYear, isComparable, lackOf } from './field.ts';
import type { Aggregate, Relation } from './manner.ts';
import { formChanges, placeOf } from './point.ts';
import { priorOf } from './relate.ts';
import type { Stretch, Unit } from './scope.ts';
import { choose, type Selection, sortRows } from './select.ts';
import { type Change, type Nothing, nothings, type Point, type Series, type SeriesRow, type Spread } from './series.ts';
import { tidy } from './statistics.ts';
import { isSummed, statisticsOf, sumOf, type UnitStatistics } from './unitStatistics.ts';

/** What is drawn of a field. */
export interface UnitsAsked {
  field: Field;
  /** The place the page is about. */
  place: Series['place'];
  stretches: readonly Stretch[];
  /** Its places, one row each. */
  units: readonly Unit[];
  by: Aggregate;
  /** How the figures of `field` are given. */
  relation: Relation;
  /** Who counted what they are held against. */
  from?: string;
  /** Chosen townships stand beside the places; their names by their place in the field. */
  townshipAt: (at: number) => Township;
}

/** A series whose rows are places (a row's `township` is then a place), and townships that were chosen by code. */
export function selectUnits(asked: UnitsAsked, view: Selection): Series {
  const { field, place, stretches, units, by, relation, from = '' } = asked;
  const all = field.years.map((year) => statisticsOf(year, stretches));
  const rows = units.map((unit) => unitRow(asked, unit));
  const own = townshipRows(asked, view.town);
  const drawn = sortRows(choose([...rows, ...own], view), view.sort);
  const years = field.years.map(({ year }) => year);
  const known = new Set([...rows, ...own].map((row) => row.township.code));
  return {
    measure: field.measure,
    place,
    years,
    rows: view.others ? drawn : drawn.filter((row) => row.chosen),
    spread: all.map((s, i) => spreadOf(field, i, s, by)),
    change: null,
    formChanges: formChanges(years),
    reports: field.years.reduce((n, year) => n + reportsIn(year, stretches), 0),
    townships: rows.length,
    units: { level: units[0]?.level ?? 'county', by, townships: all[0]?.townships ?? 0, relation, from },
    selection: false,
    unknown: view.town.filter((code) => !known.has(code)),
    notes: view.note.filter(({ code, year }) => known.has(code) && years.includes(year)),
    log: view.log,
    free: view.free,
    showMedian: view.median,
    showGaps: view.gaps,
    patterns: view.pattern,
  };
}

/** A place as a row names it; where another has its name, with what it lies in. */
function unitRow({ field, units, by }: UnitsAsked, unit: Unit): SeriesRow {
  const clashes = units.some((other) => other !== unit && other.name === unit.name);
  const name = (clashes ? unit.within.join('') : '') + unit.name;
  const statistics = field.years.map((year) => statisticsOf(year, unit.stretches));
  const points = statistics.map((s, i) => unitPoint(field, i, unit.stretches, s, by));
  const township = {
    ...{ code: unit.code, name, short: unit.name, initials: '' },
    since: null,
    until: null,
    absent: {},
  };
  return { township, chosen: false, slot: null, points, change: changeOf(field, unit.stretches, points, by) };
}

const figureOf = (s: UnitStatistics, by: Aggregate): number | null => (by === 'sum' ? s.sum : s.median);

const bare = {
  ...{ approx: false, derived: false, scanned: false, corrected: null },
  ...{ report: null, at: '', edition: null, rules: [] },
} as const;

function unitPoint(field: Field, i: number, stretches: readonly Stretch[], s: UnitStatistics, by: Aggregate): Point {
  const { year } = field.years[i]!;
  const value = figureOf(s, by);
  const n = by === 'sum' ? s.summed : s.n;
  const behind = { n, due: s.due };
  if (value === null) return { ...bare, year, value, none: n > 0 ? 'no_base' : mostCommon(s), joined: false, behind };
  return { ...bare, year, value, none: null, joined: joins(field, i, stretches, by), behind };
}

const unowed: ReadonlySet<Nothing> = new Set(['not_due', 'not_collected', 'no_base']);

/** Of what most of its townships lack a figure for; what nobody owes counts only where all stand so. */
function mostCommon({ lacks, townships }: UnitStatistics): Nothing {
  const owed = nothings.filter((kind) => !unowed.has(kind));
  const most = owed.reduce((a, b) => (lacks[b] > lacks[a] ? b : a));
  if (lacks[most] > 0) return most;
  if (lacks.no_base > 0) return 'no_base';
  return lacks.not_due === townships ? 'not_due' : 'not_collected';
}

/** Sums may be joined where nearly the same townships stand behind them. */
const nearly = 0.9;

function joins(field: Field, i: number, stretches: readonly Stretch[], by: Aggregate): boolean {
  const [now, before] = [field.years[i]!, priorOf(field, i)];
  if (!before || !isComparable(field.measure, before.year, now.year)) return false;
  if (by === 'median') return countIn(stretches, (at) => before.lack[at] === 0) >= 3;
  const either = countIn(stretches, (at) => isSummed(now, at) || isSummed(before, at));
  return countIn(stretches, (at) => isSummed(now, at) && isSummed(before, at)) >= nearly * either;
}

function countIn(stretches: readonly Stretch[], is: (at: number) => boolean): number {
  let n = 0;
  eachIn(stretches, (at) => {
    if (is(at)) n++;
  });
  return n;
}

/** Of medians their difference; of sums that over the townships with a figure in both years. */
function changeOf(field: Field, stretches: readonly Stretch[], points: readonly Point[], by: Aggregate): Change | null {
  const last = points.length - 1;
  const [now, before] = [field.years[last], priorOf(field, last)];
  if (!now || !before || !isComparable(field.measure, before.year, now.year)) return null;
  const isIn = (year: FieldYear, at: number) => (by === 'sum' ? isSummed(year, at) : year.lack[at] === 0);
  const inBoth = (at: number) => isIn(now, at) && isIn(before, at);
  const townships = countIn(stretches, inBoth);
  const years = { from: before.year, to: now.year, townships };
  const [a, b] = [points[last]!.value, points[last - 1]?.value ?? null];
  if (a === null || b === null || townships === 0) return null;
  if (by === 'median') return { ...years, before: b, after: a, difference: tidy(a - b) };
  const [past, present] = [before, now].map((year) => sumOf(year, stretches, inBoth).sum);
  if (past == null || present == null) return null;
  return { ...years, before: past, after: present, difference: tidy(present - past), anew: true };
}

function townshipRows({ field, stretches, townshipAt }: UnitsAsked, codes: readonly string[]): SeriesRow[] {
  return codes.flatMap((code): SeriesRow[] => {
    const at = field.codes.indexOf(code);
    if (at < 0 || !stretches.some(([from, to]) => at >= from && at < to)) return [];
    const points = field.years.map((year, i) => townshipPoint(field, i, year, at));
    return [{ township: townshipAt(at), chosen: false, slot: null, points, change: townshipChange(points) }];
  });
}

/** A township's figure of a year as a point; its report bears its code and the year. */
function townshipPoint(field: Field, i: number, year: FieldYear, at: number): Point {
  const lack = lackOf(year, at);
  const before = priorOf(field, i);
  const joined = lack === null && before?.lack[at] === 0 && isComparable(field.measure, before.year, year.year);
  return {
    ...bare,
    ...{ year: year.year, value: lack === null ? year.values[at]! : null, none: lack, joined },
    ...(lack === null || !unreported.has(lack)
      ? { report: `${field.codes[at]}-${year.year}`, at: placeOf(field.measure) }
      : {}),
    approx: year.approx.has(at),
    scanned: year.scanned.has(at),
  };
}

function townshipChange(points: readonly Point[]): Change | null {
  const [after, before] = [points[points.length - 1], points[points.length - 2]];
  if (!after?.joined || !before) return null;
  const [from, to] = [before.value!, after.value!];
  return { from: before.year, to: after.year, before: from, after: to, difference: tidy(to - from), townships: 1 };
}

/** The middle half of the townships stands behind medians, not behind sums. */
function spreadOf(field: Field, i: number, s: UnitStatistics, by: Aggregate): Spread {
  const { year } = field.years[i]!;
  const before = priorOf(field, i);
  const none = { median: null, low: null, high: null };
  return {
    ...{ year, n: s.n, due: s.due },
    ...(by === 'median' ? { median: s.median, low: s.low, high: s.high } : none),
    joined: before !== null && isComparable(field.measure, before.year, year),
  };
}

const unreported: ReadonlySet<Nothing> = new Set(['not_seen', 'not_published', 'not_due', 'not_collected']);

function reportsIn(year: FieldYear, stretches: readonly Stretch[]): number {
  return countIn(stretches, (at) => {
    const lack = lackOf(year, at);
    return lack === null || !unreported.has(lack);
  });
}
