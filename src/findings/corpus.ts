import { checkCarryover } from './carryover.ts';
import { findCopies, findRepeats } from './copying.ts';
import type { CountyAudit, CountyCorpus, CountyReport, DueReport } from './county.ts';
import { checkDuplicateReports } from './duplicates.ts';
import type { Finding } from './finding.ts';
import { checkJumps, figuresOf } from './jump.ts';
import { checkStreaks } from './streak.ts';
import { notPublished } from './unpublished.ts';

export type { CountyAudit, CountyCorpus, CountyReport, DueReport } from './county.ts';

/**
 * Checks the reports of one county against each other: publication, carry-over, copying, streaks, jumps. Of several files on a
 * township's year the first counts and the others are only listed.
 */
export function auditCounty({ reports: all, due }: CountyCorpus): CountyAudit {
  const files = groupBy(all, ({ township, year }) => `${township}-${year}`);
  const reports = [...files.values()].map(([counted]) => counted!);
  const byYear = groupBy(reports, (r) => r.year);
  const byTownship = groupBy(reports, (r) => r.township);
  const copies = [...byYear.values()].map(findCopies);
  const figures = new Map([...byYear].map(([year, sameYear]) => [year, figuresOf(sameYear)]));
  const findings: Record<string, readonly Finding[]> = {};
  for (const report of reports) {
    const history = earlier(report, byTownship.get(report.township)!);
    const last = history.find((h) => h.year === report.year - 1);
    const own = [
      ...checkCarryover(last, report),
      ...copies.flatMap((c) => c.get(report.id) ?? []),
      ...findRepeats(report, last),
      ...checkStreaks(report, history),
      ...checkJumps(report, history, figures.get(report.year)!),
      ...checkDuplicateReports(files.get(`${report.township}-${report.year}`)!),
    ];
    if (own.length) findings[report.id] = own;
  }
  const absent = due.filter(({ township, year }) => !files.has(`${township}-${year}`));
  const none = ({ name, year, stated }: DueReport) => notPublished(name, year, stated);
  return { findings, absent: absent.map((place) => ({ ...place, finding: none(place) })) };
}

/** The township's reports of earlier years, newest first. */
const earlier = (now: CountyReport, own: readonly CountyReport[]): CountyReport[] =>
  own.filter((r) => r.year < now.year).sort((a, b) => b.year - a.year);

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
