import type { Doc } from '../../../src/document/document.ts';
import { readPlain } from '../../../src/document/plain.ts';
import type { Reading } from '../../../src/report/report.ts';
import { readTables } from '../../../src/report/tables/tables.ts';

/** What the cells of a row say, by the beginning of their ids: a number, or why there is none. */
export const said = (text: string, row: string): (number | string)[] => saidIn(readPlain(text), row);

/** The same of a document. */
export function saidIn(doc: Doc, row: string): (number | string)[] {
  const cells = Object.entries(readTables(doc).cells) as [string, Reading][];
  return cells
    .filter(([id]) => id.startsWith(`${row}.`))
    .map(([, reading]) => (reading.value === null ? reading.reason : reading.value));
}

/** So many cells of which none was legible. */
export const none = (size: number): string[] => Array.from({ length: size }, () => 'unreadable');
