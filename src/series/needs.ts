import type { LedgerEntry } from '../dataset/dataset.ts';
import type { RuleId, Severity } from '../findings/finding.ts';

/** Something a person should look at: townships without a report together, every other finding by itself. */
export type Need = { kind: 'not_published'; townships: readonly string[] } | { kind: 'finding'; entry: LedgerEntry };

/** What comes first within a severity: contradictions before copying before the rest; rules not listed come after. */
const first: readonly RuleId[] = [
  'missing_table',
  'A1',
  'applications_mismatch',
  'disputes_mismatch',
  'A2',
  'A3',
  'A4',
  'impossible_value',
  'year_conflict',
  'late',
  'copied_township',
  'copied_last_year',
  'place_residue',
  'decisions_mismatch',
  'sum_in_prose',
  'streak',
  'jump',
];
const severityRank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

function rank({ severity, rule }: LedgerEntry): number {
  const at = first.indexOf(rule);
  return severityRank[severity] * 100 + (at < 0 ? first.length : at);
}

/**
 * The findings of a year that need a person, the gravest first; accepted exceptions are left out. So that many
 * townships are seen, a township's further findings, and the same rule a fourth time, come after the others.
 */
export function selectNeeds(findings: readonly LedgerEntry[], year: number, most: number): readonly Need[] {
  const open = findings.filter((f) => f.year === year && f.accepted === null);
  const absent = open.filter((f) => f.rule === 'not_published').map((f) => f.township);
  const others = open.filter((f) => f.rule !== 'not_published').sort((a, b) => rank(a) - rank(b));
  const seen = new Map<string, number>();
  const count = (key: string) => {
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return n;
  };
  const early: LedgerEntry[] = [];
  const later: LedgerEntry[] = [];
  for (const entry of others) {
    const crowded = count(entry.township) > 0 || count(`rule ${entry.rule} ${entry.severity}`) >= 3;
    (crowded ? later : early).push(entry);
  }
  const found: Need[] = [...early, ...later].map((entry) => ({ kind: 'finding', entry }));
  const needs: Need[] = absent.length > 0 ? [{ kind: 'not_published', townships: absent }, ...found] : found;
  return needs.slice(0, most);
}
