import type { Print } from '../../report/tables/damageSheet.ts';
import { officeRelations, packOpc, relationsOf, xmlHead } from './opc.ts';
import { placed } from './placed.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const letter = (column: number) => String.fromCharCode(65 + column);
const isNumber = (text: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const workbook =
  `${xmlHead}<workbook xmlns="${main}" xmlns:r="${officeRelations}">` +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>';
const relations = relationsOf([['worksheet', 'worksheets/sheet1.xml']]);

/** A report as one sheet of a workbook: prose in the first column, merged cells stated at the end. */
export function sheetText({ parts: all }: Print): string {
  const rows: string[] = [];
  const merged: string[] = [];
  const cell = (column: number, text: string) => {
    const at = `${letter(column)}${rows.length + 1}`;
    return isNumber(text)
      ? `<c r="${at}"><v>${text}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  };
  const put = (cells: readonly string[]) => rows.push(`<row r="${rows.length + 1}">${cells.join('')}</row>`);
  for (const part of all) {
    if (typeof part === 'string') {
      put([cell(0, part)]);
      continue;
    }
    for (const row of placed(part)) {
      for (const c of row.filter((p) => !p.covered && p.rows * p.columns > 1)) {
        const [top, bottom] = [rows.length + 1, rows.length + c.rows];
        merged.push(`<mergeCell ref="${letter(c.column)}${top}:${letter(c.column + c.columns - 1)}${bottom}"/>`);
      }
      put(row.filter((c) => !c.covered && c.text).map((c) => cell(c.column, c.text)));
    }
  }
  const merges = `<mergeCells count="${merged.length}">\n${merged.join('\n')}\n</mergeCells>`;
  return `${xmlHead}<worksheet xmlns="${main}"><sheetData>\n${rows.join('\n')}\n</sheetData>${merges}</worksheet>`;
}

/** A workbook with such a sheet. */
export const packXlsx = (text: string): Uint8Array =>
  packOpc(
    [
      { name: 'xl/workbook.xml', type: `${type}.sheet.main+xml`, text: workbook },
      { name: 'xl/worksheets/sheet1.xml', type: `${type}.worksheet+xml`, text },
    ],
    { 'xl/_rels/workbook.xml.rels': relations },
  );
