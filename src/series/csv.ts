import type { CsvCell, CsvTable } from './table.ts';

/** What writes a table as CSV, quoting where needed: papaparse's `unparse`, which the caller loads on the click. */
export type Unparse = (rows: CsvCell[][], config: { newline: string }) => string;

/** Spreadsheets take a text that begins so for a formula. */
const formula = /^[=+\-@\t\r]/;

const guard = (cell: CsvCell): CsvCell => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell);

/**
 * A table as CSV (RFC 4180). `excel` adds the byte order mark that Excel needs for Chinese and guards texts that
 * look like formulas with a `'`; numbers, negative ones too, are never guarded.
 */
export function toCsv(table: CsvTable, unparse: Unparse, { excel = false } = {}): string {
  const rows = table.map((row) => (excel ? row.map(guard) : [...row]));
  return `${excel ? '\ufeff' : ''}${unparse(rows, { newline: '\r\n' })}\r\n`;
}
