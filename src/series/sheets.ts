import type { County, LedgerEntry, ReportSummary } from '../dataset/dataset.ts';
import { nothingLetters, standingLetters } from '../dataset/encodeFigures.ts';
import { type SumSheetName, setSheets } from '../dataset/figures.ts';
import { ruleIds } from '../findings/finding.ts';
import { channels } from '../form/channels.ts';
import { problemCategories } from '../form/problems.ts';
import { outcomes, selectApplications } from './applications.ts';
import { openOf } from './ledger.ts';
import { type Measure, measures } from './measures.ts';
import { absence, correctedAt, indexReports, isScanned, measureValue, noneOf } from './point.ts';

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
export const setIds: Readonly<Record<SumSheetName, readonly string[]>> = {
  used: channels.map(({ id }) => id),
  stated: problemCategories.map(({ id }) => id),
  rules: ruleIds,
  applications: ['received', 'carried_in', 'carried_out', 'outcomes_total', ...outcomes],
};

/** What is told of single values of a sheet, as {@link FigureSheet} and {@link StandingSheet} name it. */
export function marksOf(sheet: string): readonly string[] {
  if (sheet === 'standing') return ['tablesUnread', 'proseUnread'];
  return Object.hasOwn(setIds, sheet) ? [] : ['approx', 'scanned', 'flagged', 'corrected'];
}

/** The names of all sheets: the measures', then those that are none. */
export const sheetNames: readonly string[] = [...measures.map(({ id }) => id), ...setSheets];

/** A township in a year: its report, or the letter of why there is none. */
interface Slot {
  key: string;
  report: ReportSummary | null;
  letter: string;
}

/** Every sheet of a county, in the order of {@link sheetNames}: the same figures that its own pages show. */
export function countySheets(county: County, ledger: readonly LedgerEntry[]): CountySheet[] {
  const reports = indexReports(county);
  const slots = county.years.flatMap((year) =>
    county.townships.map((township): Slot => {
      const key = `${township.code}-${year}`;
      return { key, report: reports.get(key) ?? null, letter: nothingLetters[absence(township, year)] };
    }),
  );
  return [
    ...measures.map((measure) => figuresOf(slots, measure)),
    standingOf(slots),
    ...setsOf(slots, ledger),
    setSheet('applications', requestsOf(county)),
  ];
}

function figuresOf(slots: readonly Slot[], measure: Measure): CountySheet {
  const { id, source } = measure;
  const values = slots.map(({ report, letter }) => (report ? figureOf(report, measure) : letter));
  const where = (is: (report: ReportSummary, value: number | string) => boolean) =>
    slots.flatMap(({ report }, i) => (report && is(report, values[i]!) ? [i] : []));
  const isCell = source.of === 'cell';
  return {
    sheet: id,
    values,
    marks: {
      approx: source.of === 'disclosed' ? where((report) => report.disclosed.approx) : [],
      scanned: isCell ? where((report, value) => typeof value === 'number' && isScanned(report, source.cell)) : [],
      flagged: isCell ? where(({ flagged }) => (flagged[source.cell]?.length ?? 0) > 0) : [],
      corrected: where((report) => correctedAt(report, measure) !== null),
    },
    sets: [],
  };
}

/** A report's figure, or the letter of why it has none. */
function figureOf(report: ReportSummary, measure: Measure): number | string {
  if (measure.source.of === 'daysLate' && report.status === 'not_published') return nothingLetters.not_published;
  const value = measureValue(report, measure);
  return typeof value === 'number' ? value : nothingLetters[noneOf[value]];
}

function standingOf(slots: readonly Slot[]): CountySheet {
  const unread = (what: 'tables' | 'prose') => slots.flatMap((s, i) => (s.report?.[what] === 'unread' ? [i] : []));
  return {
    sheet: 'standing',
    // why there is no report is told by the same letters
    values: slots.map(({ report, letter }) => (report ? standingLetters[report.status] : letter)),
    marks: { tablesUnread: unread('tables'), proseUnread: unread('prose') },
    sets: [],
  };
}

/** Of channels, problems and findings the numbers of those that hold; or why nothing is known. */
function setsOf(slots: readonly Slot[], ledger: readonly LedgerEntry[]): CountySheet[] {
  const found = countRules(ledger);
  const told = (of: 'channels' | 'problems', ids: readonly string[]) =>
    slots.map(({ report, letter }) => {
      if (!report) return letter;
      return report.prose === 'read'
        ? report[of].map((id) => [ids.indexOf(id), 1] as const)
        : nothingLetters.unreadable;
    });
  const rules = slots.map(({ key, report, letter }) => {
    const own = found.get(key);
    if (own) return own.flatMap((often, id) => (often ? [[id, often] as const] : []));
    if (!report) return letter;
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
function setSheet(sheet: SumSheetName, entries: readonly (Pairs | string)[]): CountySheet {
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
