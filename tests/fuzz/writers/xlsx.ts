import { strToU8, zipSync } from 'fflate';
import type { Print } from '../../report/tables/damageSheet.ts';
import { placed } from './placed.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const letter = (column: number) => String.fromCharCode(65 + column);
const isNumber = (text: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

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
  return `${head}<worksheet xmlns="${main}"><sheetData>\n${rows.join('\n')}\n</sheetData>${merges}</worksheet>`;
}

/** A workbook with such a sheet. */
export const packXlsx = (text: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...Object.entries(parts), ['xl/worksheets/sheet1.xml', text]].map(([n, t]) => [n, strToU8(t!)]),
    ),
    { mtime: '1980-01-01T00:00:00', level: 1 },
  );
