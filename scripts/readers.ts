import { readFile } from 'node:fs/promises';
import type { ReadEffects } from '../src/document/read.ts';
import type { KnownPictures } from '../src/document/scan/scan.ts';
import { loadRecogniser } from './recogniser.ts';

/** Hears how many pages of a scan are read. */
export type OnPage = (done: number, pages: number) => void;

/** What reading needs where Node is; scans are not read. */
export const nodeReaders: ReadEffects = { pdfAssets };

/** The same, with the recognition of scans; `onPage` hears of each page, `known` keeps what was read. */
export const readersOfScans = (onPage?: OnPage, known?: KnownPictures): ReadEffects => ({
  pdfAssets,
  scans: { recogniser: loadRecogniser, ...(onPage && { onPage }), ...(known && { known }) },
});

/** Data of pdf.js, from its package. */
async function pdfAssets(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../node_modules/pdfjs-dist/${path}`, import.meta.url)));
}
