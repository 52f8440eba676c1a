import Papa from 'papaparse';

/** One value of a CSV file; null is written as nothing. */
export type CsvValue = string | number | boolean | null;

/** Rows as CSV (RFC 4180): commas, CRLF, quoted where needed; ends with a line break unless there is no row. */
export const toCsvLines = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.length ? `${Papa.unparse(rows as CsvValue[][], { newline: '\r\n' })}\r\n` : '';
