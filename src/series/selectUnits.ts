import type { Township } from '../dataset/dataset.ts';
import { tidy } from '../text/decimals.ts';
import { type Field, type FieldYear, isComparable, lackOf } from './field.ts';
import type { Aggregate, Relation } from './manner.ts';
import type { Measure } from './measures.ts';
import { hasReport, type PlaceYear } from './placeYears.ts';
import { formChanges, placeOf } from './point.ts';
import { priorOf } from './relate.ts';
import type { Stretch, Unit } from './scope.ts';
import { choose, type Selection, sortRows } from './select.ts';
import type { Change, Point, Series, SeriesRow, Spread } from './series.ts';

/** What is drawn of a field. */
export interface UnitsAsked {
  /** Its townships matter only where some are chosen. */
  field: Field;
  /** The place the page is about. */
  place: Series['place'];
  stretches: readonly Stretch[];
  /** Its places, one row each. */
  units: readonly Unit[];
  /** How a place stands in the years of the field; the whole of them where none is named. */
  yearsOf: (unit: Unit | null) => readonly PlaceYear[];
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
  const { field, place, units, by, relation, from = '' } = asked;
  const { measure } = field;
  const all = asked.yearsOf(null);
  const rows = units.map((unit) => unitRow(asked, unit));
  const own = townshipRows(asked, view.town);
  const drawn = sortRows(choose([...rows, ...own], view), view.sort);
  const years = field.years.map(({ year }) => year);
  const known = new Set([...rows, ...own].map((row) => row.township.code));
  return {
    ...{ measure, place, years },
    rows: view.others ? drawn : drawn.filter((row) => row.chosen),
    spread: all.map((s, i) => spreadOf(measure, s, all[i - 1], by)),
    change: null,
    formChanges: formChanges(years),
    reports: all.reduce((n, { reports }) => n + reports, 0),
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
function unitRow({ field: { measure }, units, yearsOf, by }: UnitsAsked, unit: Unit): SeriesRow {
  const clashes = units.some((other) => other !== unit && other.name === unit.name);
  const name = (clashes ? unit.within.join('') : '') + unit.name;
  const years = yearsOf(unit);
  const points = years.map((year, i) => unitPoint(measure, year, years[i - 1], by));
  const township = {
    ...{ code: unit.code, name, short: unit.name, initials: '' },
    since: null,
    until: null,
    absent: {},
  };
  return { township, chosen: false, slot: null, points, change: changeOf(measure, years, by) };
}

const figureOf = (s: PlaceYear, by: Aggregate): number | null => (by === 'sum' ? s.sum : s.median);

const bare = {
  ...{ approx: false, derived: false, scanned: false, corrected: null },
  ...{ report: null, at: '', edition: null, rules: [] },
} as const;

function unitPoint(measure: Measure, now: PlaceYear, before: PlaceYear | undefined, by: Aggregate): Point {
  const { year, due, lack } = now;
  const value = figureOf(now, by);
  const behind = { n: by === 'sum' ? now.summed : now.n, due };
  if (value === null) return { ...bare, year, value, none: lack ?? 'no_base', joined: false, behind };
  return { ...bare, year, value, none: null, joined: joins(measure, now, before, by), behind };
}

/** Sums may be joined where nearly the same townships stand behind them. */
const nearly = 0.9;

function joins(measure: Measure, now: PlaceYear, before: PlaceYear | undefined, by: Aggregate): boolean {
  if (!before || !now.both || !isComparable(measure, before.year, now.year)) return false;
  if (by === 'median') return before.n >= 3;
  const either = now.summed + before.summed - now.both.summed;
  return now.both.summed >= nearly * either;
}

/** Of medians their difference; of sums that over the townships with a figure in both years. */
function changeOf(measure: Measure, years: readonly PlaceYear[], by: Aggregate): Change | null {
  const [now, before] = [years[years.length - 1], years[years.length - 2]];
  if (!now?.both || !before || !isComparable(measure, before.year, now.year)) return null;
  const townships = by === 'sum' ? now.both.summed : now.both.townships;
  const span = { from: before.year, to: now.year, townships };
  const [a, b] = [figureOf(now, by), figureOf(before, by)];
  if (a === null || b === null || span.townships === 0) return null;
  if (by === 'median') return { ...span, before: b, after: a, difference: tidy(a - b) };
  const { before: past, now: present } = now.both;
  if (past === null || present === null) return null;
  return { ...span, before: past, after: present, difference: tidy(present - past), anew: true };
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
    ...(hasReport(year, at) ? { report: `${field.codes[at]}-${year.year}`, at: placeOf(field.measure) } : {}),
    approx: year.approx.has(at),
    scanned: year.scanned.has(at),
    corrected: year.corrected.has(at) ? '' : null,
  };
}

function townshipChange(points: readonly Point[]): Change | null {
  const [after, before] = [points[points.length - 1], points[points.length - 2]];
  if (!after?.joined || !before) return null;
  const [from, to] = [before.value!, after.value!];
  return { from: before.year, to: after.year, before: from, after: to, difference: tidy(to - from), townships: 1 };
}

/** The middle half of the townships stands behind medians, not behind sums. */
function spreadOf(measure: Measure, s: PlaceYear, before: PlaceYear | undefined, by: Aggregate): Spread {
  const { year, n, due, median, low, high } = s;
  const none = { median: null, low: null, high: null };
  return {
    ...{ year, n, due },
    ...(by === 'median' ? { median, low, high } : none),
    joined: before !== undefined && s.both !== null && isComparable(measure, before.year, year),
  };
}
