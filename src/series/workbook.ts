import { strToU8, type Zippable, zipSync } from 'fflate';
import type { CsvCell, CsvTable } from './table.ts';

/** A sheet of a workbook: the first row holds the headers and stays in sight, with the first `frozen` columns. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  rows: CsvTable;
  frozen?: number;
  /** Widths of the columns in characters; the last holds for all others. */
  widths: readonly number[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Sheets as an Office Open XML workbook (`.xlsx`). Numbers are numbers; a text is a text, whatever it looks like, so that
 * division codes keep their zeros and nothing is a formula; null is an empty cell. The same sheets give the same bytes.
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet)])),
  };
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(head + xml)]));
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

const contentTypes = (sheets: readonly Sheet[]): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets
    .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`)
    .join('')}</Types>`;

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${relations}">${targets
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbook = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${asXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** Cell styles: 0 as it comes, 1 header (bold, wrapped), 2 text. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function worksheet({ rows, frozen = 0, widths }: Sheet): string {
  const pane = `<pane ${frozen ? `xSplit="${frozen}" ` : ''}ySplit="1" topLeftCell="${column(frozen)}2" activePane="${frozen ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const cols = (rows[0] ?? []).map((_, i) => {
    const width = widths[Math.min(i, widths.length - 1)];
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${rows
    .map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, x, y)).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;
}

function cell(value: CsvCell, x: number, y: number): string {
  if (value === null || value === '') return '';
  const at = `r="${column(x)}${y + 1}"`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} s="${y === 0 ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${asXml(cut(value))}</t></is></c>`;
}

/** The name of a column from 0: A … Z, AA … */
const column = (x: number): string =>
  (x < 26 ? '' : column(Math.floor(x / 26) - 1)) + String.fromCharCode(65 + (x % 26));

/** A cell holds 32,767 characters. */
const cut = (text: string): string => (text.length > 32_767 ? `${text.slice(0, 32_765)}……` : text);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML; what XML cannot hold is written `_x001F_`, as spreadsheets do. */
const asXml = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n -\ufffd]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (c) => entities[c]!);
