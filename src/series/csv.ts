import { toCsvLines } from '../dataset/csv.ts';
import type { CsvCell, CsvTable } from './table.ts';

/** Spreadsheets take a text that begins so for a formula. */
const formula = /^[=+\-@\t\r]/;

const guard = (cell: CsvCell): CsvCell => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell);

/**
 * A table as CSV (RFC 4180). `excel` adds the byte order mark that Excel needs for Chinese and guards texts that
 * look like formulas with a `'`; numbers, negative ones too, are never guarded.
 */
export const toCsv = (table: CsvTable, { excel = false } = {}): string =>
  excel ? `\ufeff${toCsvLines(table.map((row) => row.map(guard)))}` : toCsvLines(table);
