import { failed, type ReadResult } from './document.ts';
import { readDocx } from './docx.ts';
import { openPackage, packageFailure } from './ooxml/package.ts';
import { readXlsx } from './xlsx.ts';

/** Reads an office file of the packed kind, a Word document or a workbook; other packed files are `unsupported`. */
export function readOffice(bytes: Uint8Array): ReadResult {
  try {
    const parts = openPackage(bytes);
    const { main } = parts;
    switch (main === null ? '' : parts.rootOf(main)) {
      case 'document':
        return readDocx(parts, main!);
      case 'workbook':
        return readXlsx(parts, main!);
      default:
        return failed('unsupported', 'zip');
    }
  } catch (error) {
    return packageFailure(error);
  }
}
