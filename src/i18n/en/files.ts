import type { SameWords } from '../lang.ts';
import type { fileWords as zh } from '../zh/files.ts';

export const fileWords: SameWords<typeof zh> = {
  shown: (rows) => `shown, ${rows} rows`,
  all: (rows, size) => `all ${rows} rows${size && `, ${size}`}`,
  rowCount: (rows, size) => `${rows} rows, ${size}`,
  about: (size) => `about ${size}`,
  format: 'Format',
  formatOf: 'Format of CSV and XLSX',
  wide: 'Wide',
  wideHint: 'one row per township',
  long: 'Long',
  longHint: 'one row per figure',
  excel: 'For Excel',
  excelHint: 'byte order mark, a quote before texts that look like formulas',
  xlsx: 'division codes as text, with notes',
  data: 'Data',
  notes: 'Notes',
};
