import type { AnnualReport } from '../report/report.ts';
import { byRule } from './audit.ts';
import { found } from './evidence.ts';
import type { Finding } from './finding.ts';
import { absentSeverity } from './rules.ts';

/** Rules on when a report was published; of one that was not they have nothing to say. */
const ofDate = new Set<string>(['late', 'early', 'missing_date']);

/** not_published: of a township and year; an error where somebody stated it, else the report only was not seen. */
export const notPublished = (township: string | null, year: number | null, stated: boolean): Finding =>
  found('not_published', {
    severity: absentSeverity(stated),
    params: { ...(township && { township }), ...(year && { year }), stated: stated ? 1 : 0 },
  });

/** A report that is here and of which somebody stated that it was not published: its figures stay, its date is none of publication. */
export function asUnpublished<C extends { report: AnnualReport; findings: readonly Finding[] }>(checked: C): C {
  const { report, findings } = checked;
  if (report.identity.published === false) return checked;
  const { township, year } = report.identity;
  const others = findings.filter((f) => !ofDate.has(f.rule));
  return {
    ...checked,
    report: { ...report, identity: { ...report.identity, published: false } },
    findings: [...others, notPublished(township, year, true)].sort(byRule),
  };
}
