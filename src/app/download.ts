import { toCsv } from '../series/csv.ts';
import type { CsvTable } from '../series/table.ts';

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

/** Hands a table over as CSV for Excel. The writer is loaded now, not with the page. */
export async function downloadCsv(name: string, table: CsvTable): Promise<void> {
  const { unparse } = await import('papaparse');
  download(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(table, unparse, { excel: true }));
}
