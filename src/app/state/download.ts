import type { CsvTable } from '../../series/table.ts';
import type { Sheet } from '../../series/workbook.ts';

/** Hands a file to the reader. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads the address after the click; some take their time
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Hands a table over as CSV: for Excel unless told otherwise. The writer is loaded now, not with the page. */
export async function downloadCsv(name: string, table: CsvTable, { excel = true } = {}): Promise<void> {
  const { toCsv } = await import('../../series/csv.ts');
  download(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(table, { excel }));
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands sheets over as a workbook. The writer is loaded now, not with the page. */
export async function downloadXlsx(name: string, sheets: readonly Sheet[]): Promise<void> {
  const { toXlsx } = await import('../../series/workbook.ts');
  const written = await toXlsx(sheets);
  const isForm = sheets.some(({ form }) => form);
  const book = isForm ? await (await import('./headForms.ts')).headForms(written, sheets) : written;
  download(`${name}.xlsx`, xlsx, book);
}
