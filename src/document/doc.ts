import { failed, type ReadResult, withWords } from './document.ts';
import { oleObjection } from './ole.ts';
import { readPlain } from './plain.ts';

/** Reads an old Word file through an extractor of its text; without one it is `unsupported`. */
export async function readDoc(
  bytes: Uint8Array,
  extract: ((bytes: Uint8Array) => Promise<string>) | undefined,
): Promise<ReadResult> {
  const objection = oleObjection(bytes);
  if (objection) return failed(objection, 'doc');
  if (!extract) return failed('unsupported', 'doc');
  const text = await extract(bytes);
  return withWords({ ...readPlain(text), format: 'doc' });
}
