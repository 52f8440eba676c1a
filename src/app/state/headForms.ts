import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet } from '../../series/workbook.ts';

/** What is printed: the name of the file, that of the sheet, which page of how many. */
const head = '<headerFooter><oddHeader>&amp;L&amp;F&amp;C&amp;A&amp;R&amp;P / &amp;N</oddHeader></headerFooter>';

/** A workbook whose forms say at the head of a printed page what they are; the writer has no word for that. */
export async function headForms(written: Blob, sheets: readonly Sheet[]): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await written.arrayBuffer()));
  for (const [i, { form }] of sheets.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    if (form) files[name] = strToU8(strFromU8(files[name]!).replace('</worksheet>', `${head}</worksheet>`));
  }
  return new Blob([zipSync(files, { mtime: new Date(1980, 0, 1) }) as BlobPart], { type: written.type });
}
