import { readFile } from 'node:fs/promises';
import type { ReadEffects } from '../src/document/read.ts';

/** What reading needs where Node is. */
export const nodeReaders: ReadEffects = { extractDoc, pdfAssets };

/** The text of an old Word file: cells end with a tab, rows and paragraphs with a line break. */
async function extractDoc(bytes: Uint8Array): Promise<string> {
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return document.getBody({ filterUnicode: false });
}

/** Data of pdf.js, from its package. */
async function pdfAssets(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../node_modules/pdfjs-dist/${path}`, import.meta.url)));
}
