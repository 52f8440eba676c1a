import type { AnnualReport } from '../report/report.ts';
import type { CountyReport } from './county.ts';
import { found } from './evidence.ts';
import type { Finding } from './finding.ts';

/**
 * Why of two reports on the same year the first counts: it was published, else the later date, else the fuller
 * tables, else the order of the files.
 */
function reasonFor(
  { identity, coverage }: AnnualReport,
  other: AnnualReport,
): 'published' | 'later' | 'fuller' | 'first' {
  if (identity.published !== other.identity.published) return 'published';
  if ((identity.date ?? '') > (other.identity.date ?? '')) return 'later';
  return coverage.read > other.coverage.read ? 'fuller' : 'first';
}

/** duplicate_report: further files on the same township's same year. `same` are all of them, the one that counts first. */
export function checkDuplicateReports([counted, ...others]: readonly CountyReport[]): Finding[] {
  const [other] = others;
  if (!counted || !other) return [];
  const { date } = counted.report.identity;
  return [
    found('duplicate_report', {
      spans: counted.report.identity.spans.date ? [counted.report.identity.spans.date] : [],
      expected: 1,
      actual: others.length + 1,
      params: { report: other.id, why: reasonFor(counted.report, other.report), ...(date && { date }) },
    }),
  ];
}
