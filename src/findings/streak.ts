import type { ProblemCategory } from '../form/problems.ts';
import type { CountyReport } from './county.ts';
import { found } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Years in a row from which a category counts as recurring. */
const longEnough = 3;

const categoriesOf = ({ report }: CountyReport) => new Set(report.problems.flatMap((p) => p.categories));

/** streak: a category stated this year and in the years right before. `history` are the reports of earlier years, newest first. */
export function checkStreaks(now: CountyReport, history: readonly CountyReport[]): Finding[] {
  return [...categoriesOf(now)].flatMap((category) => {
    const years = 1 + yearsBefore(now.year, category, history);
    if (years < longEnough) return [];
    const spans = now.report.problems.filter((p) => p.categories.includes(category)).map((p) => p.span);
    return [found('streak', { spans, actual: years, params: { category, years, from: now.year - years + 1 } })];
  });
}

function yearsBefore(year: number, category: ProblemCategory, history: readonly CountyReport[]): number {
  let years = 0;
  for (const report of history) {
    if (report.year !== year - years - 1 || !categoriesOf(report).has(category)) break;
    years++;
  }
  return years;
}
