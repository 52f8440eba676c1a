import type { LedgerEntry } from '../dataset/dataset.ts';
import { type Finding, type Group, type RuleId, ruleIds } from '../findings/finding.ts';
import { groupOf } from '../findings/rules.ts';
import { yearsIn } from './select.ts';
import type { View } from './view.ts';

/** The part of a view that filters the ledger, and the report years it covers. */
export type LedgerFilter = Pick<View, 'rule' | 'severity' | 'town' | 'q'> & { years: readonly number[] };

/** The years a ledger covers: the period the address names, else the year the page is about. */
export function ledgerYears(years: readonly number[], { time, year }: Pick<View, 'time' | 'year'>): readonly number[] {
  if (time.from !== 'earliest' || time.to !== 'latest') return yearsIn(years, time);
  const one = year !== 'latest' && years.includes(year) ? year : years[years.length - 1];
  return one === undefined ? [] : [one];
}

/**
 * The findings that fit a filter, and how many there would be per rule and group if that one filter were open. Findings
 * accepted as exceptions are listed, and counted in none of the numbers.
 */
export interface Ledger {
  entries: readonly LedgerEntry[];
  /** Open findings before any filter but the year, and the accepted ones. */
  all: number;
  accepted: number;
  byGroup: Readonly<Record<Group, number>>;
  /** In the order of the rules; rules without any finding are left out. */
  byRule: readonly { rule: RuleId; group: Group; count: number }[];
}

/** The report whose words a finding says were copied; null of other findings. */
export const copiedFrom = ({ rule, params }: Pick<Finding, 'rule' | 'params'>): string | null =>
  (rule === 'copied_township' || rule === 'copied_last_year') && typeof params.report === 'string'
    ? params.report
    : null;

const order: Record<Group, number> = { error: 0, warning: 1, note: 2, unread: 3 };
/** Findings that nobody accepted. */
export const openOf = <F extends { accepted: string | null }>(findings: readonly F[]): F[] =>
  findings.filter((f) => f.accepted === null);
const ruleOrder = new Map(ruleIds.map((id, i) => [id, i]));

/** Filters and sorts: gravest first, then latest year, then township, then rule. `sentenceOf` is what the reader can search in. */
export function selectLedger(
  findings: readonly LedgerEntry[],
  filter: LedgerFilter,
  sentenceOf: (entry: LedgerEntry) => string,
): Ledger {
  const ofYear = findings.filter((f) => filter.years.includes(f.year));
  const inTowns = ofYear.filter((f) => filter.town.length === 0 || filter.town.includes(f.township));
  const words = filter.q.trim().toLowerCase();
  const said = inTowns.filter(
    (f) => words === '' || `${sentenceOf(f)} ${f.quotes.join(' ')}`.toLowerCase().includes(words),
  );
  const ofRule = said.filter((f) => filter.rule === null || f.rule === filter.rule);
  const ofGroup = (f: LedgerEntry) => filter.severity === null || groupOf(f) === filter.severity;
  const all = openOf(ofYear).length;
  return {
    entries: ofRule.filter(ofGroup).sort(compare),
    all,
    accepted: ofYear.length - all,
    byGroup: countGroups(openOf(ofRule)),
    byRule: countRules(openOf(said.filter(ofGroup))),
  };
}

const compare = (a: LedgerEntry, b: LedgerEntry): number =>
  order[groupOf(a)] - order[groupOf(b)] ||
  b.year - a.year ||
  (a.township < b.township ? -1 : a.township > b.township ? 1 : 0) ||
  ruleOrder.get(a.rule)! - ruleOrder.get(b.rule)!;

/** How many findings there are in each group. */
export function countGroups(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): Record<Group, number> {
  const counts = { error: 0, warning: 0, note: 0, unread: 0 };
  for (const finding of findings) counts[groupOf(finding)]++;
  return counts;
}

function countRules(findings: readonly LedgerEntry[]): Ledger['byRule'] {
  return ruleIds.flatMap((rule) => {
    const own = findings.filter((f) => f.rule === rule);
    const group = own.map(groupOf).sort((a, b) => order[a] - order[b])[0];
    return group ? [{ rule, group, count: own.length }] : [];
  });
}

/**
 * What a township has to act on: open errors and warnings of the years, gravest first; with `streaks` also the problems
 * it states year after year. What we could not read is no matter of the township's.
 */
export const actionList = (
  findings: readonly LedgerEntry[],
  township: string,
  years: readonly number[],
  { streaks = false } = {},
): LedgerEntry[] =>
  openOf(findings)
    .filter((f) => f.township === township && years.includes(f.year))
    .filter((f) => ['error', 'warning'].includes(groupOf(f)) || (streaks && f.rule === 'streak'))
    .sort(compare);

/** Where a finding leads: its first words in the report. */
export const findingAt = ({ spans }: Pick<LedgerEntry, 'spans'>): string =>
  spans[0] ? `span:${spans[0].join('-')}` : '';
