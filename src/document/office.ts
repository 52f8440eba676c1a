import { failed, type ReadResult } from './document.ts';
import { readDocx } from './docx.ts';
import { openPackage, packageFailure } from './ooxml/package.ts';

/** Reads an office file of the packed kind: a Word document; other packed files are `unsupported`. */
export function readOffice(bytes: Uint8Array): ReadResult {
  try {
    const parts = openPackage(bytes);
    const { main } = parts;
    if (main === null) return failed('unsupported', 'zip');
    return readDocx(parts, main);
  } catch (error) {
    return packageFailure(error);
  }
}
