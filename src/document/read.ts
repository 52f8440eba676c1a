import { declaredCharset, decodeText } from './decode.ts';
import type { Doc, ReadErrorCode, ReadResult } from './document.ts';
import { readHtml } from './html.ts';
import { maxBytes } from './limits.ts';
import { readMarkdown, readPlain } from './plain.ts';
import { sniffContainer, sniffMarkup } from './sniff.ts';

/** Bytes of a file, with its name for messages only: the content decides the format. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads a file into a document. Chosen by content; content never throws. `doc` files are read where Node is. */
export async function readDocument({ bytes }: SourceFile): Promise<ReadResult> {
  if (bytes.length > maxBytes) return failed('too_large', `${bytes.length} bytes`);
  const container = sniffContainer(bytes);
  if (container !== 'text') return failed('unsupported', container);
  return readText(bytes);
}

/** Reads text of any kind: a page, Markdown, or plain lines. */
function readText(bytes: Uint8Array): ReadResult {
  const { text, loss } = decodeText(bytes, declaredCharset(bytes));
  if (loss > 0.2 || text.includes('\u0000')) return failed('unsupported', 'binary');
  const markup = sniffMarkup(text);
  if (markup === 'html') return withWords(readHtml(text));
  if (markup === 'tagged') return withWords(readHtml(text, { keepLines: true }));
  return withWords(markup === 'md' ? readMarkdown(text) : readPlain(text));
}

const withWords = (doc: Doc): ReadResult => (/[\p{L}\p{N}]/u.test(doc.text) ? { ok: true, doc } : failed('no_text'));

const failed = (code: ReadErrorCode, detail?: string): ReadResult => ({
  ok: false,
  error: { code, ...(detail === undefined ? {} : { detail }) },
});
