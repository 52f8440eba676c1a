import { readFile } from 'node:fs/promises';
import type { ReadEffects } from '../src/document/read.ts';

/** What reading needs where Node is. */
export const nodeReaders: ReadEffects = { pdfAssets };

/** Data of pdf.js, from its package. */
async function pdfAssets(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../node_modules/pdfjs-dist/${path}`, import.meta.url)));
}
