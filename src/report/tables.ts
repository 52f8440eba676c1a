import type { Doc } from '../document/document.ts';
import type { CellId, FormEdition } from '../form/form.ts';
import type { Span } from '../text/span.ts';
import type { Coverage, Departure, Reading } from './report.ts';

/** What the tables of a document say. */
export interface TablesRead {
  form: FormEdition;
  /** Every cell of that form; empty for `free`. */
  cells: Record<CellId, Reading>;
  /** The stretches of text the tables occupy, sorted and disjoint; the rest is prose. */
  regions: readonly Span[];
  departures: readonly Departure[];
}

/** Reads the three statutory tables by aligning the document with the form. Never throws; what is not safe is unreadable. */
export function readTables(_doc: Doc): TablesRead {
  return { form: 'free', cells: {}, regions: [], departures: [] };
}

/** Counts how the cells came out. */
export function coverageOf({ cells }: Pick<TablesRead, 'cells'>): Coverage {
  const coverage = { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 };
  for (const reading of Object.values(cells)) {
    coverage.expected++;
    coverage[reading.value === null ? reading.reason : 'read']++;
  }
  return coverage;
}
