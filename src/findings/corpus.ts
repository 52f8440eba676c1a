import { checkCarryover } from './carryover.ts';
import { findCopies, findRepeats } from './copying.ts';
import type { CountyAudit, CountyCorpus, CountyReport, DueReport } from './county.ts';
import { found } from './evidence.ts';
import type { Finding } from './finding.ts';
import { checkJumps, figuresOf } from './jump.ts';
import { absentSeverity } from './rules.ts';
import { checkStreaks } from './streak.ts';

export type { CountyAudit, CountyCorpus, CountyReport, DueReport } from './county.ts';

/** Checks the reports of one county against each other: publication, carry-over, copying, streaks, jumps. */
export function auditCounty({ reports, due }: CountyCorpus): CountyAudit {
  const byYear = groupBy(reports, (r) => r.year);
  const byTownship = groupBy(reports, (r) => r.township);
  const copies = [...byYear.values()].map(findCopies);
  const figures = new Map([...byYear].map(([year, sameYear]) => [year, figuresOf(sameYear)]));
  const findings: Record<string, readonly Finding[]> = {};
  for (const report of reports) {
    const history = earlier(report, byTownship.get(report.township)!);
    const last = history.find((h) => h.year === report.year - 1);
    const all = [
      ...checkCarryover(last, report),
      ...copies.flatMap((c) => c.get(report.id) ?? []),
      ...findRepeats(report, last),
      ...checkStreaks(report, history),
      ...checkJumps(report, history, figures.get(report.year)!),
    ];
    if (all.length) findings[report.id] = all;
  }
  const there = new Set(reports.map(({ township, year }) => `${township}-${year}`));
  const absent = due.filter(({ township, year }) => !there.has(`${township}-${year}`));
  return { findings, absent: absent.map((place) => ({ ...place, finding: notPublished(place) })) };
}

/** The township's reports of earlier years, newest first, one a year (the first where several files report on it). */
function earlier(now: CountyReport, own: readonly CountyReport[]): CountyReport[] {
  const before = own.filter((r, i) => r.year < now.year && own.findIndex((o) => o.year === r.year) === i);
  return before.sort((a, b) => b.year - a.year);
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const notPublished = ({ name, year, stated }: DueReport): Finding =>
  found('not_published', {
    severity: absentSeverity(stated),
    params: { township: name, year, stated: stated ? 1 : 0 },
  });
