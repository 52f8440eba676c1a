import { makeDocBuilder } from './builder.ts';
import { failed, type ReadResult, withWords } from './document.ts';
import { type Package, readPackage } from './ooxml/package.ts';
import { tellSheet } from './ooxml/sheetBlocks.ts';
import { readSheet } from './ooxml/sheetXml.ts';
import { showSheet } from './ooxml/shownSheet.ts';
import { readWorkbook } from './ooxml/workbook.ts';

/** Names that a program gives to sheets. */
const UNNAMED = /^(?:sheet|工作表|表格?)\s*\d*$/i;

/** Reads a workbook of the packed kind; other packed files are `unsupported`. */
export const readXlsx = (bytes: Uint8Array): ReadResult => readPackage(bytes, 'workbook', readSheets);

/** Reads the visible sheets one after the other, each under its name. */
function readSheets(parts: Package, main: string): ReadResult {
  const builder = makeDocBuilder();
  const workbook = readWorkbook(parts, main);
  for (const { name, part } of workbook.sheets) {
    const xml = parts.xml(part);
    if (xml === null) return failed('corrupt', part);
    const shown = showSheet(readSheet(xml, workbook));
    if (!shown) return failed('too_large', part);
    if (shown.rows.length === 0) continue;
    if (!UNNAMED.test(name)) builder.paragraph(name);
    tellSheet(shown, builder);
  }
  return withWords(builder.build('xlsx', {}));
}
