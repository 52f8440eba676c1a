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
  /** To be printed and filled in: words wrap, every cell has lines, the page lies across. */
  form?: boolean;
}

/**
 * Sheets as an Office Open XML workbook (`.xlsx`). Numbers are numbers; a text is a text, whatever it looks like, so that
 * division codes keep their zeros and nothing is a formula; null is an empty cell.
 */
export const toXlsx = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeXlsxFile(
    sheets.map(({ name, rows, frozen = 0, widths, form = false }) => ({
      sheet: name,
      ...(form && { orientation: 'landscape' as const }),
      data: rows.map((row, y) => {
        const height = form ? { height: heightOf(row, widths) } : {};
        return row.map((value) => {
          const made = cell(value, y === 0, form);
          return made && { ...made, ...height };
        });
      }) as SheetData,
      columns: (rows[0] ?? []).map((_, i) => ({ width: widths[Math.min(i, widths.length - 1)]! })),
      stickyRowsCount: 1,
      stickyColumnsCount: frozen,
    })),
  ).toBlob();

/** Points to a line of 11 pt. */
const lineHeight = 16;

/** How high a row is whose words wrap, in points; a Han character is two wide. */
function heightOf(row: readonly CsvCell[], widths: readonly number[]): number {
  const lines = row.map((value, i) => {
    const width = Math.max(2, widths[Math.min(i, widths.length - 1)]! - 1);
    const size = [...String(value ?? '')].reduce((n, sign) => n + (sign > '\u2e7f' ? 2 : 1), 0);
    return Math.ceil(size / width);
  });
  return Math.min(400, Math.max(1, ...lines) * lineHeight + 4);
}

/** A cell of a form. */
const lined = { wrap: true, alignVertical: 'top' as const, borderStyle: 'thin' as const };

/** A value as the writer takes it: texts with the format of text. */
function cell(value: CsvCell, isHeader: boolean, form: boolean) {
  const look = form ? lined : {};
  if (value === null || value === '') return form ? { value: null, ...look } : null;
  if (typeof value === 'number') return { type: Number, value, ...look };
  const text = { type: String, value: cut(printable(value)), format: '@', ...look };
  return isHeader ? { ...text, fontWeight: 'bold' as const, wrap: true } : text;
}

/** A cell holds 32,767 characters. */
const cut = (text: string): string => (text.length > 32_767 ? `${text.slice(0, 32_765)}……` : text);

/** Without the control characters that XML cannot hold. */
const printable = (text: string): string => text.replace(/[^\t\n -\ufffd]/g, '');
