import { builtinCode } from './numberCode.ts';
import type { Package } from './package.ts';
import { readStrings } from './richText.ts';
import type { Workbook } from './sheetXml.ts';
import { attributeOf, numberOf, readXml } from './xml.ts';

/** A workbook with the names of its visible sheets and of the parts they stand in. */
export interface SheetList extends Workbook {
  sheets: readonly { name: string; part: string }[];
}

/** Reads what a workbook says of its sheets, and what their cells refer to. Hidden sheets and charts are left out. */
export function readWorkbook(parts: Package, main: string): SheetList {
  const places = parts.related(main, 'worksheet');
  const sheets: { name: string; part: string }[] = [];
  let is1904 = false;
  readXml(parts.xml(main) ?? [], {
    open(name, attributes) {
      if (name === 'x:workbookPr') is1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      const part = name === 'x:sheet' ? places.get(attributeOf(attributes, 'id') ?? '') : undefined;
      const state = attributeOf(attributes, 'state') ?? 'visible';
      if (part !== undefined && state === 'visible') sheets.push({ name: attributeOf(attributes, 'name') ?? '', part });
      return true;
    },
    close() {},
    text() {},
  });
  const related = (type: string) => {
    const [name] = parts.related(main, type).values();
    return name === undefined ? null : parts.xml(name);
  };
  return { sheets, is1904, strings: readStrings(related('sharedStrings')), formats: readFormats(related('styles')) };
}

/** The number formats of the cell styles, from `styles.xml`. */
function readFormats(xml: Iterable<string> | null): string[] {
  const codes = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  if (xml === null) return formats;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'x:numFmt')
        codes.set(numberOf(attributes, 'numFmtId') ?? 0, attributeOf(attributes, 'formatCode') ?? '');
      else if (name === 'x:cellXfs') inCells = true;
      else if (name === 'x:xf' && inCells) {
        const id = numberOf(attributes, 'numFmtId') ?? 0;
        formats.push(codes.get(id) ?? builtinCode(id));
      }
      // formats of conditions are not those of cells
      return name !== 'x:dxfs';
    },
    close(name) {
      if (name === 'x:cellXfs') inCells = false;
    },
    text() {},
  });
  return formats;
}
