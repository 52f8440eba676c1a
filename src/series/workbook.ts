import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { CsvCell, CsvTable } from './table.ts';

/** A sheet of a workbook: the first row holds the headers and stays in sight, with the first `frozen` columns. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  rows: CsvTable;
  frozen?: number;
  /** Widths of the columns in characters; the last holds for all others. */
  widths: readonly number[];
}

/**
 * Sheets as an Office Open XML workbook (`.xlsx`). Numbers are numbers; a text is a text, whatever it looks like, so that
 * division codes keep their zeros and nothing is a formula; null is an empty cell.
 */
export const toXlsx = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeXlsxFile(
    sheets.map(({ name, rows, frozen = 0, widths }) => ({
      sheet: name,
      data: rows.map((row, y) => row.map((value) => cell(value, y === 0))) as SheetData,
      columns: (rows[0] ?? []).map((_, i) => ({ width: widths[Math.min(i, widths.length - 1)]! })),
      stickyRowsCount: 1,
      stickyColumnsCount: frozen,
    })),
  ).toBlob();

/** A value as the writer takes it: texts with the format of text. */
function cell(value: CsvCell, isHeader: boolean) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  const text = { type: String, value: cut(printable(value)), format: '@' };
  return isHeader ? { ...text, fontWeight: 'bold' as const, wrap: true } : text;
}

/** A cell holds 32,767 characters. */
const cut = (text: string): string => (text.length > 32_767 ? `${text.slice(0, 32_765)}……` : text);

/** Without the control characters that XML cannot hold. */
const printable = (text: string): string => text.replace(/[^\t\n -\ufffd]/g, '');
