import { headcountIn } from '../../series/relate.ts';
import type { CsvCell } from '../../series/table.ts';
import type { Ground } from './ground.ts';

/** The columns that say what a township's figures were divided by, of which year, and who says so; none where by nothing. */
export const headcountColumns = ({ headcounts }: Ground): readonly string[] =>
  headcounts ? ['除以 divided by', '所属年 of year', '据 according to'] : [];

/** The same of a township and year. */
export function headcountCells({ headcounts }: Ground, at: number, year: number): readonly CsvCell[] {
  if (!headcounts) return [];
  const count = headcountIn(headcounts[at], year);
  return count ? [count.value, count.year, count.source] : [null, null, ''];
}
