import type { Coverage } from '../report/report.ts';
import type { ReportSummary, Totals } from './dataset.ts';

/** Reports in order without the further files of a township's year, which do not count: the first of each is the one. */
export function countedOf<R extends { township: string | { code: string }; year: number }>(reports: readonly R[]): R[] {
  const seen = new Set<string>();
  return reports.filter(({ township, year }) => {
    const key = `${typeof township === 'string' ? township : township.code}-${year}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** True where tables were read, wholly or in part; a report without a form has none to read. */
export const hasTables = ({ tables }: Pick<ReportSummary, 'tables'>): boolean =>
  tables === 'read' || tables === 'partly';

/** How much of some reports was seen and read. */
export function totalsOf(reports: readonly ReportSummary[]): Totals {
  const counted = countedOf(reports);
  return {
    reports: counted.length,
    tables: counted.filter(hasTables).length,
    prose: counted.filter((r) => r.prose === 'read').length,
    cells: addCells(counted.map((r) => r.coverage)),
  };
}

/** The totals of several places together. */
export function addTotals(all: readonly Totals[]): Totals {
  const sum = (key: 'reports' | 'tables' | 'prose') => all.reduce((n, totals) => n + totals[key], 0);
  const cells = addCells(all.map((t) => t.cells));
  return { reports: sum('reports'), tables: sum('tables'), prose: sum('prose'), cells };
}

function addCells(all: readonly Coverage[]): Coverage {
  const sum = { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 };
  for (const coverage of all) for (const key of Object.keys(sum) as (keyof Coverage)[]) sum[key] += coverage[key];
  return sum;
}
