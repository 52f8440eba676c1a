import type { ReadEffects } from '../src/document/read.ts';

/** What reading needs where Node is. */
export const nodeReaders: ReadEffects = { extractDoc };

/** The text of an old Word file: cells end with a tab, rows and paragraphs with a line break. */
async function extractDoc(bytes: Uint8Array): Promise<string> {
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return document.getBody({ filterUnicode: false });
}
