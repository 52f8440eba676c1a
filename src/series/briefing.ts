import type { County, CountyNarratives, LedgerEntry } from '../dataset/dataset.ts';
import { type Group, type RuleId, ruleIds } from '../findings/finding.ts';
import { groupOf } from '../findings/rules.ts';
import { actionList, countGroups, openOf } from './ledger.ts';
import { selectNeeds } from './needs.ts';
import { type CoverageCell, type CoverageRow, type Overview, selectOverview } from './overview.ts';
import { type ProblemMatrix, selectProblems } from './problems.ts';
import { selectRecords, type TownshipRecord } from './record.ts';
import { selectSeries } from './select.ts';
import type { Series } from './series.ts';
import { type Streak, selectStreaks } from './streaks.ts';
import { defaultView } from './view.ts';

/** How many of a list a briefing shows: it is read at a table, the pages of the site have the rest. */
const most = { standings: 40, findings: 12, categories: 8, streaks: 6, bars: 24, ownFindings: 6, ownYears: 4 };

/** A rule with its open findings in a year. */
export interface RuleCount {
  rule: RuleId;
  group: Group;
  count: number;
  townships: number;
}

/** Everything a briefing of a county's year says, in the order it says it; the words are in i18n. */
export interface Briefing {
  place: { code: string; name: string /** Names of its townships by code. */; names: ReadonlyMap<string, string> };
  year: number;
  overview: Overview;
  standings: {
    /** By code; of a large county only those that are not in time and wholly read. */
    rows: readonly CoverageRow[];
    /** Townships in time and wholly read that are not listed. */
    others: number;
    /** Further townships that would be listed and are not. */
    more: number;
  };
  wrong: {
    counts: Readonly<Record<Group, number>>;
    accepted: number;
    /** Errors and warnings by rule: errors first, then in the order of the rules. */
    rules: readonly RuleCount[];
    /** The gravest errors and warnings, those of many townships before many of one. */
    first: readonly LedgerEntry[];
  };
  /** Null where the year has no prose. */
  problems: ProblemMatrix | null;
  /** The longest streaks that reach the year, and how many there are. */
  streaks: { first: readonly Streak[]; all: number };
  /** The main figures, where anybody states any, as they are to be drawn. */
  figures: readonly { series: Series; drawing: 'line' | 'bar' }[];
  sheets: readonly TownshipSheet[];
}

/** The page of one township in a briefing. */
export interface TownshipSheet {
  record: TownshipRecord;
  cells: readonly CoverageCell[];
  /** Open errors and warnings of the year, gravest first. */
  findings: { first: readonly LedgerEntry[]; all: number };
  streaks: readonly Streak[];
}

/** What a briefing is made from besides the county's figures. */
export interface BriefingSources {
  findings: readonly LedgerEntry[];
  narratives: CountyNarratives;
  /** Codes of the townships that get a page of their own. */
  sheets?: readonly string[];
}

/** The briefing of a county's year; null of an empty county. */
export function selectBriefing(
  county: County,
  asked: number | 'latest',
  { findings, narratives, sheets = [] }: BriefingSources,
): Briefing | null {
  const overview = selectOverview(county, asked);
  if (!overview) return null;
  const { year } = overview;
  const ofYear = findings.filter((f) => f.year === year);
  const streaks = selectStreaks(county, narratives, { until: year });
  return {
    place: { code: county.code, name: county.name, names: new Map(county.townships.map((t) => [t.code, t.name])) },
    year,
    overview,
    standings: standingsOf(overview),
    wrong: wrongOf(ofYear, year),
    problems: problemsOf(county, year),
    streaks: { first: streaks.slice(0, most.streaks), all: streaks.length },
    figures: figuresOf(county, year),
    sheets: sheets.length > 0 ? sheetsOf(county, sheets, overview, findings, streaks) : [],
  };
}

/** True of a report in time, tables and prose read: nothing to talk about. */
const isInOrder = ({ status, tables, prose }: CoverageCell): boolean =>
  ['on_time', 'not_due', 'not_collected'].includes(status) && tables !== 'unread' && prose !== 'unread';

/** The cell of the year a briefing is about. */
export const cellOf = ({ cells }: Pick<CoverageRow, 'cells'>, year: number): CoverageCell =>
  cells.find((cell) => cell.year === year)!;

function standingsOf({ rows, year }: Overview): Briefing['standings'] {
  const isSmall = rows.length <= most.standings;
  const listed = isSmall ? rows : rows.filter((row) => !isInOrder(cellOf(row, year)));
  const shown = listed.slice(0, most.standings);
  return {
    rows: [...shown].sort((a, b) => (a.township.code < b.township.code ? -1 : 1)),
    others: rows.length - listed.length,
    more: listed.length - shown.length,
  };
}

function wrongOf(ofYear: readonly LedgerEntry[], year: number): Briefing['wrong'] {
  const open = openOf(ofYear);
  const theirs = open.filter((f) => ['error', 'warning'].includes(groupOf(f)));
  return {
    counts: countGroups(open),
    accepted: ofYear.length - open.length,
    rules: countRules(theirs),
    first: selectNeeds(theirs, year, theirs.length)
      .flatMap((need) => (need.kind === 'finding' ? need.entry : []))
      .slice(0, most.findings),
  };
}

function countRules(findings: readonly LedgerEntry[]): RuleCount[] {
  const counts = ruleIds.flatMap((rule): RuleCount | [] => {
    const own = findings.filter((f) => f.rule === rule);
    if (own.length === 0) return [];
    const group = own.some((f) => groupOf(f) === 'error') ? 'error' : 'warning';
    return { rule, group, count: own.length, townships: new Set(own.map((f) => f.township)).size };
  });
  return [...counts.filter((c) => c.group === 'error'), ...counts.filter((c) => c.group !== 'error')];
}

function problemsOf(county: County, year: number): ProblemMatrix | null {
  const matrix = selectProblems(county, { year });
  if (!matrix || matrix.readable === 0) return null;
  const rows = matrix.rows.filter((row) => row.share.count > 0).slice(0, most.categories);
  return { ...matrix, rows };
}

/** The figures that are drawn: what has a common size, as lines over the years, the others as the year's bars. */
const drawn = [
  { m: 'disclosed', drawing: 'line' },
  { m: 'proactive.penalties.decisions', drawing: 'bar' },
  { m: 'applications.received.total', drawing: 'bar' },
] as const;

function figuresOf(county: County, year: number): Briefing['figures'] {
  const isSmall = county.townships.length <= most.bars;
  const time = { from: 'earliest' as const, to: year };
  return drawn.flatMap(({ m, drawing }) => {
    const top = drawing === 'line' ? 5 : isSmall ? 0 : most.bars;
    const others = drawing === 'line' || isSmall;
    const series = selectSeries(county, { ...defaultView('explore'), m, top, others, time });
    const hasValue = series.rows.some((row) => (row.points[row.points.length - 1]?.value ?? 0) > 0);
    return hasValue ? [{ series, drawing }] : [];
  });
}

function sheetsOf(
  county: County,
  codes: readonly string[],
  { rows, year }: Overview,
  findings: readonly LedgerEntry[],
  streaks: readonly Streak[],
): TownshipSheet[] {
  const past = { ...county, years: county.years.filter((y) => y <= year) };
  return selectRecords(past, codes).map((record) => {
    const { code } = record.township;
    const { cells } = rows.find(({ township }) => township.code === code)!;
    const own = actionList(findings, code, [year]);
    return {
      record,
      cells: cells.filter((cell) => cell.year <= year).slice(-most.ownYears),
      findings: { first: own.slice(0, most.ownFindings), all: own.length },
      // a page: the more was found, the less room is left for words
      streaks: streaks.filter((s) => s.township.code === code).slice(0, own.length > 1 ? 1 : 2),
    };
  });
}
