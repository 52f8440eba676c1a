import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../../scripts/demo/grids.ts';

/** Packs parts as an office file. */
export const packParts = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: '1980-01-01T00:00:00', level: 1 },
  );

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Namespaces beside that of Word itself, as Word declares them. */
const extensions =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:other="urn:example:other" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const relations = (list: readonly (readonly [type: string, target: string])[], base = office) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${base}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The contents of the parts of a Word document; those not given are left out. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  /** In the namespaces of the strict standard. */
  strict?: boolean;
}

/** Writes a Word document of WordprocessingML with the prefix `w`. */
export function makeWord({ body, strict = false, ...others }: WordParts): Uint8Array {
  const w = `xmlns:w="${strict ? strictWord : word}" ${extensions}`;
  const parts = Object.entries(others).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
  return packParts({
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']], strict ? strictOffice : office),
    'word/_rels/document.xml.rels': relations(
      parts.map(({ name }) => [name, `${name}.xml`]),
      strict ? strictOffice : office,
    ),
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      parts.map(({ name, content }) => [`word/${name}.xml`, `<w:${name} ${w}>${content}</w:${name}>`]),
    ),
  });
}

/** A run with its properties, a paragraph, a cell and a table in WordprocessingML. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (runs: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.startsWith('<') ? runs : run(runs)}</w:p>`;
export const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
export const row = (cells: readonly string[], properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((c) => (c.startsWith('<') ? c : cell(c))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A sheet by its rows in SpreadsheetML. */
export interface SheetParts {
  name?: string;
  state?: string;
  cols?: string;
  rows: string;
  merges?: readonly string[];
}

/** The contents of a workbook. */
export interface WorkbookParts {
  sheets: readonly SheetParts[];
  strings?: string;
  styles?: string;
  properties?: string;
}

/** Writes a workbook of SpreadsheetML without prefix. */
export function makeWorkbook({ sheets, strings = '', styles = '', properties = '' }: WorkbookParts): Uint8Array {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="r${i + 3}"/>`,
  );
  const parts = sheets.map(({ cols = '', rows, merges = [] }, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    `<worksheet xmlns="${sheet}">${cols && `<cols>${cols}</cols>`}<sheetData>${rows}</sheetData>` +
      `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
  ]);
  return packParts({
    '_rels/.rels': relations([['officeDocument', '/xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ]),
    'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="${office}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${sheet}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${sheet}">${styles}</styleSheet>`,
    ...Object.fromEntries(parts),
  });
}

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Writes rows of words and numbers as a sheet from a row on, spans as merged cells; blank cells are stated too. */
export function sheetOf(grid: Grid, from = 1): Required<Pick<SheetParts, 'rows' | 'merges'>> {
  const taken = new Set<string>();
  const merges: string[] = [];
  const rows = grid.map((cells, r) => {
    let column = 0;
    const written = cells.map(({ text, columns = 1, rows: down = 1 }) => {
      while (taken.has(`${r} ${column}`)) column++;
      const name = `${columnName(column)}${from + r}`;
      for (let i = 0; i < down; i++) for (let k = 0; k < columns; k++) taken.add(`${r + i} ${column + k}`);
      if (columns > 1 || down > 1) merges.push(`${name}:${columnName(column + columns - 1)}${from + r + down - 1}`);
      column += columns;
      return cellXml(name, text);
    });
    return `<row r="${from + r}">${written.join('')}</row>`;
  });
  return { rows: rows.join(''), merges };
}

const cellXml = (name: string, text: string) => {
  if (!text) return `<c r="${name}" s="0"/>`;
  if (/^\d+(?:\.\d+)?$/.test(text)) return `<c r="${name}"><v>${text}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
};
