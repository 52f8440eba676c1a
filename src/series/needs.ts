import type { LedgerEntry } from '../dataset/dataset.ts';
import type { Group, RuleId } from '../findings/finding.ts';
import { groupOf } from '../findings/rules.ts';

/** Something a person should look at: townships without a report together, every other finding by itself. */
export type Need =
  | { kind: 'not_published' | 'not_seen'; townships: readonly string[] }
  | { kind: 'finding'; entry: LedgerEntry };

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
/** What could not be read needs somebody to open the file: after the errors, before the warnings. */
const groupRank: Record<Group, number> = { error: 0, unread: 1, warning: 2, note: 3 };

function rank(entry: LedgerEntry): number {
  const at = first.indexOf(entry.rule);
  return groupRank[groupOf(entry)] * 100 + (at < 0 ? first.length : at);
}

/**
 * The findings of a year that need a person, the gravest first; accepted exceptions are left out. So that many
 * townships are seen, a township's further findings, and the same rule a fourth time, come after the others.
 */
export function selectNeeds(findings: readonly LedgerEntry[], year: number, most: number): readonly Need[] {
  const open = findings.filter((f) => f.year === year && f.accepted === null);
  const absent = open.filter((f) => f.rule === 'not_published');
  const groups = [
    { kind: 'not_published' as const, of: absent.filter((f) => f.severity === 'error') },
    { kind: 'not_seen' as const, of: absent.filter((f) => f.severity !== 'error') },
  ];
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
  const lacking = groups.flatMap(({ kind, of }): Need[] =>
    of.length > 0 ? [{ kind, townships: of.map((f) => f.township) }] : [],
  );
  return [...lacking, ...found].slice(0, most);
}
