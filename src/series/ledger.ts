import type { LedgerEntry } from '../dataset/dataset.ts';
import { type RuleId, ruleIds, type Severity } from '../findings/finding.ts';
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

/** The findings that fit a filter, and how many there would be per rule and severity if that one filter were open. */
export interface Ledger {
  entries: readonly LedgerEntry[];
  /** Before any filter but the year. */
  all: number;
  bySeverity: Readonly<Record<Severity, number>>;
  /** In the order of the rules; rules without any finding are left out. */
  byRule: readonly { rule: RuleId; severity: Severity; count: number }[];
}

const order: Record<Severity, number> = { error: 0, warning: 1, note: 2 };
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
  const ofSeverity = (f: LedgerEntry) => filter.severity === null || f.severity === filter.severity;
  return {
    entries: ofRule.filter(ofSeverity).sort(compare),
    all: ofYear.length,
    bySeverity: countSeverities(ofRule),
    byRule: countRules(said.filter(ofSeverity)),
  };
}

const compare = (a: LedgerEntry, b: LedgerEntry): number =>
  order[a.severity] - order[b.severity] ||
  b.year - a.year ||
  (a.township < b.township ? -1 : a.township > b.township ? 1 : 0) ||
  ruleOrder.get(a.rule)! - ruleOrder.get(b.rule)!;

/** How many findings of each severity. */
export function countSeverities(findings: readonly Pick<LedgerEntry, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function countRules(findings: readonly LedgerEntry[]): Ledger['byRule'] {
  return ruleIds.flatMap((rule) => {
    const own = findings.filter((f) => f.rule === rule);
    const severity = own.map((f) => f.severity).sort((a, b) => order[a] - order[b])[0];
    return severity ? [{ rule, severity, count: own.length }] : [];
  });
}

/** What a township has to act on: open errors and warnings of the years, gravest first. */
export const actionList = (
  findings: readonly LedgerEntry[],
  township: string,
  years: readonly number[],
): LedgerEntry[] =>
  findings
    .filter((f) => f.township === township && years.includes(f.year))
    .filter((f) => f.severity !== 'note' && f.accepted === null)
    .sort(compare);
