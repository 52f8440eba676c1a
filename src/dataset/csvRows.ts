import Papa from 'papaparse';

/** A row of a CSV file that people wrote. */
export interface CsvRow {
  /** The line it begins on, from 1. */
  line: number;
  fields: readonly string[];
  /** A quotation mark in it is not closed. */
  open: boolean;
}

/** The rows of a CSV text with any line ends; empty ones are none. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  let [line, from] = [1, 0];
  Papa.parse<string[]>(body, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const open = errors.some(({ type }) => type === 'Quotes');
      if (data.some((field) => field.trim())) rows.push({ line, fields: data, open });
      line += body.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return rows;
}

/** Spreadsheets would take a text that begins so for a formula; whoever writes it for them puts a `'` before. */
export const unguarded = (field: string): string => field.trim().replace(/^'(?=[=+\-@])/, '');
