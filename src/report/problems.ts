import type { Prose } from './prose.ts';
import type { AnnualReport } from './report.ts';

type Found = Pick<AnnualReport, 'problems' | 'improvements' | 'noProblemStated' | 'rectifiedLastYear'>;

/** Finds the stated problems, the measures, and what is said of last year's problems. */
export function findProblems(_prose: Prose, _year: number | null): Found {
  return { problems: [], improvements: [], noProblemStated: null, rectifiedLastYear: null };
}
