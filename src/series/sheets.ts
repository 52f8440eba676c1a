import type { County, LedgerEntry } from '../dataset/dataset.ts';
import { nothingLetters, standingLetters } from '../dataset/encodeFigures.ts';
import { type NoFigure, type SetSheet, setSheets } from '../dataset/figures.ts';
import { ruleIds } from '../findings/finding.ts';
import { channels } from '../form/channels.ts';
import { problemCategories } from '../form/problems.ts';
import { outcomes, selectApplications } from './applications.ts';
import { openOf } from './ledger.ts';
import { type Measure, measures } from './measures.ts';
import { withProse } from './narrative.ts';
import { absence, indexReports, pointOf, type ReportIndex } from './point.ts';

/** What a county has for a sheet: an entry for each of its townships in its first year, then in its second … */
export interface CountySheet {
  sheet: string;
  /** A figure, or the letter of a standing or of why there is none; of sheets of sets the index of the set. */
  values: readonly (number | string)[];
  /** Indexes of values of which something holds, by its name: those of {@link marksOf}. */
  marks: Readonly<Record<string, readonly number[]>>;
  /** Index of the id, how often or how many, index …; empty where the sheet has no sets. */
  sets: readonly (readonly number[])[];
}

/** The ids of the sheets of sets, in their order. */
export const setIds: Readonly<Record<Exclude<SetSheet, 'standing'>, readonly string[]>> = {
  used: channels.map(({ id }) => id),
  stated: problemCategories.map(({ id }) => id),
  rules: ruleIds,
  applications: ['received', 'carried_in', 'carried_out', 'outcomes_total', ...outcomes],
};

/** What is told of single values of a sheet, as {@link FigureSheet} and {@link StandingSheet} name it. */
export function marksOf(sheet: string): readonly string[] {
  if (sheet === 'standing') return ['tablesUnread', 'proseUnread'];
  return Object.hasOwn(setIds, sheet) ? [] : ['approx', 'scanned', 'flagged'];
}

/** The names of all sheets: the measures', then those that are none. */
export const sheetNames: readonly string[] = [...measures.map(({ id }) => id), ...setSheets];

/** Every sheet of a county, in the order of {@link sheetNames}: the same figures that its own pages show. */
export function countySheets(county: County, ledger: readonly LedgerEntry[]): CountySheet[] {
  const reports = indexReports(county);
  return [
    ...measures.map((measure) => figuresOf(county, measure, reports)),
    standingOf(county, reports),
    ...setsOf(county, reports, ledger),
    setSheet('applications', requestsOf(county)),
  ];
}

/** Goes through the years and in each through the townships. */
const each = <T>({ years, townships }: County, act: (township: County['townships'][number], year: number) => T): T[] =>
  years.flatMap((year) => townships.map((township) => act(township, year)));

function figuresOf(county: County, measure: Measure, reports: ReportIndex): CountySheet {
  const points = each(county, (township, year) => pointOf(township, year, measure, reports));
  const where = (is: (point: (typeof points)[number]) => boolean) => points.flatMap((p, i) => (is(p) ? [i] : []));
  return {
    sheet: measure.id,
    values: points.map(({ value, none }) => value ?? nothingLetters[none as NoFigure]),
    marks: {
      approx: where((p) => p.approx),
      scanned: where((p) => p.scanned),
      flagged: where((p) => p.rules.length > 0),
    },
    sets: [],
  };
}

function standingOf(county: County, reports: ReportIndex): CountySheet {
  const all = each(county, (township, year) => {
    const report = reports.get(`${township.code}-${year}`);
    return { letter: standingLetters[report?.status ?? absence(township, year)], report };
  });
  const unread = (what: 'tables' | 'prose') => all.flatMap(({ report }, i) => (report?.[what] === 'unread' ? [i] : []));
  return {
    sheet: 'standing',
    values: all.map(({ letter }) => letter),
    marks: { tablesUnread: unread('tables'), proseUnread: unread('prose') },
    sets: [],
  };
}

/** Of channels, problems and findings the numbers of those that hold; or why nothing is known. */
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
  return [
    setSheet('used', told('channels', setIds.used)),
    setSheet('stated', told('problems', setIds.stated)),
    setSheet('rules', rules),
  ];
}

/** What became of requests, as the applications page has it; what a report does not state is left out. */
const requestsOf = (county: County): (Pairs | string)[] =>
  county.years.flatMap((year) =>
    selectApplications(county, { year })!.townships.map(({ none, outcomes: ends, ...t }) => {
      if (none) return nothingLetters[none];
      const figures = [t.received, t.carriedIn, t.carriedOut, t.outcomesTotal, ...outcomes.map((o) => ends[o])];
      return figures.flatMap((figure, id) => (figure === null ? [] : [[id, figure] as const]));
    }),
  );

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
  return { sheet, values, marks: {}, sets: [...sets.values()].map(({ pairs }) => pairs) };
}
