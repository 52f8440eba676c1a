import { contentOf } from './content.ts';
import { failed, type ReadResult } from './document.ts';
import { type ReadEffects, recognise } from './formats.ts';
import { maxBytes } from './limits.ts';

export type { ReadEffects } from './formats.ts';

/** Bytes of a file, with its name for messages only: the content decides the format. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads a file into a document. Chosen by content; content never throws. */
export async function readDocument({ bytes }: SourceFile, effects: ReadEffects = {}): Promise<ReadResult> {
  if (bytes.length === 0) return failed('no_text', 'empty');
  if (bytes.length > maxBytes) return failed('too_large', `${Math.round(bytes.length / 2 ** 20)} MB`);
  try {
    const content = contentOf(bytes);
    const format = recognise(content);
    if (!format) return failed('unsupported');
    return format.read ? await format.read(content, effects) : failed('not_supported', format.id);
  } catch (error) {
    return failed('corrupt', String(error));
  }
}
