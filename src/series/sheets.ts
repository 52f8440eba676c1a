import type { County, LedgerEntry } from '../dataset/dataset.ts';
import { nothingLetters, standingLetters } from '../dataset/encodeFigures.ts';
import { type NoFigure, type SetSheet, setSheets } from '../dataset/figures.ts';
import { ruleIds } from '../findings/finding.ts';
import { channels } from '../form/channels.ts';
import { problemCategories } from '../form/problems.ts';
import { requestIds, requestsOf } from './applications.ts';
import { openOf } from './ledger.ts';
import { type Measure, measures } from './measures.ts';
import { withProse, withTables } from './narrative.ts';
import { absence, indexReports, pointOf, type ReportIndex } from './point.ts';

/**
 * What may be true of a value: of a figure that it is stated as “about”, was read from a picture, has a finding of its own; of a standing
 * that the tables, or the prose, of the report could not be read.
 */
export const sheetMarks = ['approx', 'scanned', 'flagged', 'tablesUnread', 'proseUnread'] as const;
/** A mark of a value. */
export type SheetMark = (typeof sheetMarks)[number];

/** What a county has for a sheet: an entry for each of its townships in its first year, then in its second …; of each mark the indexes. */
export interface CountySheet extends Readonly<Record<SheetMark, readonly number[]>> {
  sheet: string;
  /** A figure, or the letter of a standing or of why there is none; of sheets of sets the index of the set. */
  values: readonly (number | string)[];
  /** Index of the id, how often, index, how often …; empty where the sheet has figures. */
  sets: readonly (readonly number[])[];
}

/** The ids of the sheets of sets, in their order. */
export const setIds: Readonly<Record<Exclude<SetSheet, 'standing'>, readonly string[]>> = {
  used: channels.map(({ id }) => id),
  stated: problemCategories.map(({ id }) => id),
  rules: ruleIds,
  applications: requestIds,
};

/** The names of all sheets: the measures', then those that are none. */
export const sheetNames: readonly string[] = [...measures.map(({ id }) => id), ...setSheets];

/** Every sheet of a county, in the order of {@link sheetNames}: the same figures that its own pages show. */
export function countySheets(county: County, ledger: readonly LedgerEntry[]): CountySheet[] {
  const reports = indexReports(county);
  return [
    ...measures.map((measure) => figuresOf(county, measure, reports)),
    standingOf(county, reports),
    ...setsOf(county, reports, ledger),
  ];
}

/** Goes through the years and in each through the townships. */
const each = <T>({ years, townships }: County, act: (township: County['townships'][number], year: number) => T): T[] =>
  years.flatMap((year) => townships.map((township) => act(township, year)));

const plain = { approx: [], scanned: [], flagged: [], tablesUnread: [], proseUnread: [], sets: [] } as const;

function figuresOf(county: County, measure: Measure, reports: ReportIndex): CountySheet {
  const points = each(county, (township, year) => pointOf(township, year, measure, reports));
  const where = (is: (point: (typeof points)[number]) => boolean) => points.flatMap((p, i) => (is(p) ? [i] : []));
  return {
    ...plain,
    sheet: measure.id,
    values: points.map(({ value, none }) => value ?? nothingLetters[none as NoFigure]),
    approx: where((p) => p.approx),
    scanned: where((p) => p.scanned),
    flagged: where((p) => p.rules.length > 0),
  };
}

function standingOf(county: County, reports: ReportIndex): CountySheet {
  const own = each(county, (township, year) => ({ township, year, report: reports.get(`${township.code}-${year}`) }));
  const unread = (what: 'tables' | 'prose') => own.flatMap(({ report }, i) => (report?.[what] === 'unread' ? [i] : []));
  return {
    ...{ ...plain, sheet: 'standing', tablesUnread: unread('tables'), proseUnread: unread('prose') },
    values: own.map(({ township, year, report }) => standingLetters[report?.status ?? absence(township, year)]),
  };
}

/** Of channels, problems and findings the numbers of those that hold, of requests what is stated; or why nothing is known. */
function setsOf(county: County, reports: ReportIndex, ledger: readonly LedgerEntry[]): CountySheet[] {
  const found = countRules(ledger);
  const told = (of: 'channels' | 'problems', ids: readonly string[]) =>
    each(county, (township, year) => {
      const { report, none } = withProse(township, year, reports);
      return report ? report[of].map((id) => [ids.indexOf(id), 1] as const) : nothingLetters[none];
    });
  const rules = each(county, (township, year) => {
    const own = found.get(`${township.code}-${year}`);
    if (own) return own.flatMap((often, id) => (often ? [[id, often] as const] : []));
    const report = reports.get(`${township.code}-${year}`);
    if (!report) return nothingLetters[absence(township, year)];
    return report.failed ? nothingLetters.unreadable : [];
  });
  const requests = each(county, (township, year) => {
    const { report, none } = withTables(township, year, reports);
    return report
      ? requestsOf(report).flatMap((n, id) => (n === null ? [] : [[id, n] as const]))
      : nothingLetters[none];
  });
  return [
    setSheet('used', told('channels', setIds.used)),
    setSheet('stated', told('problems', setIds.stated)),
    setSheet('rules', rules),
    setSheet('applications', requests),
  ];
}

/** How often each rule has an open finding, by township and year. */
function countRules(ledger: readonly LedgerEntry[]): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const { township, year, rule } of openOf(ledger)) {
    const key = `${township}-${year}`;
    const own = counts.get(key) ?? ruleIds.map(() => 0);
    own[ruleIds.indexOf(rule)]!++;
    counts.set(key, own);
  }
  return counts;
}

type Pairs = readonly (readonly [id: number, often: number])[];

/** Lists each set once. */
function setSheet(sheet: SetSheet, entries: readonly (Pairs | string)[]): CountySheet {
  const sets = new Map<string, { at: number; pairs: readonly number[] }>();
  const values = entries.map((entry) => {
    if (typeof entry === 'string') return entry;
    const pairs = [...entry].sort(([a], [b]) => a - b).flat();
    const known = sets.get(String(pairs)) ?? { at: sets.size, pairs };
    sets.set(String(pairs), known);
    return known.at;
  });
  return { ...plain, sheet, values, sets: [...sets.values()].map(({ pairs }) => pairs) };
}
