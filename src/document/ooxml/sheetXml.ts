import { type CellPlace, type Merge, mergeOf, placeOf } from './cellPlace.ts';
import { formatCell } from './numberCode.ts';
import { makeRichText } from './richText.ts';
import { type Attributes, attributeOf, numberOf, readXml } from './xml.ts';

/** What a sheet shows: its cells row by row as they are printed, blank ones too where the file states them. */
export interface Sheet {
  cells: SheetCell[];
  merges: Merge[];
  hiddenRows: ReadonlySet<number>;
  /** Columns from–to, counted from 0, both included. */
  hiddenColumns: readonly (readonly [number, number])[];
}

export interface SheetCell extends CellPlace {
  text: string;
}

/** What the cells of a workbook refer to. */
export interface Workbook {
  strings: readonly string[];
  /** The number format of each cell style. */
  formats: readonly string[];
  is1904: boolean;
}

interface OpenCell extends CellPlace {
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

/** Where the reading of a sheet stands. */
interface SheetReading {
  sheet: { cells: SheetCell[]; merges: Merge[]; hiddenRows: Set<number>; hiddenColumns: [number, number][] };
  row: number;
  column: number;
  cell: OpenCell | null;
  /** What text met now belongs to; null for the runs of a text. */
  takes: 'value' | 'formula' | null;
}

/**
 * Reads a worksheet. Formulas count by the value stored with them; one without is shown as it is written. Throws where a
 * cell is said to stand where none can: its figure would be read in the place of another.
 */
export function readSheet(xml: Iterable<string>, workbook: Workbook): Sheet {
  const sheet = { cells: [], merges: [], hiddenRows: new Set<number>(), hiddenColumns: [] };
  const reading: SheetReading = { sheet, row: -1, column: -1, cell: null, takes: null };
  const rich = makeRichText();
  readXml(xml, {
    open(name, attributes) {
      const note = notes.get(name);
      if (!note) return reading.cell ? rich.open(name, attributes) : true;
      note(reading, attributes);
      return true;
    },
    close(name) {
      rich.close(name);
      if (name === 'x:v' || name === 'x:f') reading.takes = null;
      const { cell } = reading;
      if (name !== 'x:c' || !cell) return;
      reading.sheet.cells.push({ row: cell.row, column: cell.column, text: textOf(cell, rich.take(), workbook) });
      reading.cell = null;
    },
    text(text) {
      const { cell, takes } = reading;
      if (!cell) return;
      if (takes === 'value') cell.value += text;
      else if (takes === 'formula') cell.formula += text;
      else rich.text(text);
    },
  });
  return sheet;
}

/** What is noted where an element of a sheet begins. */
const notes = new Map<string, (reading: SheetReading, attributes: Attributes) => void>([
  ['x:row', noteRow],
  ['x:c', noteCell],
  ['x:col', noteColumns],
  [
    'x:v',
    (reading) => {
      reading.takes = 'value';
    },
  ],
  [
    'x:f',
    (reading) => {
      if (!reading.cell) return;
      reading.takes = 'formula';
      reading.cell.formula = '';
    },
  ],
  [
    'x:mergeCell',
    ({ sheet }, attributes) => {
      const merge = mergeOf(attributeOf(attributes, 'ref') ?? '');
      if (merge) sheet.merges.push(merge);
    },
  ],
]);

function noteRow(reading: SheetReading, attributes: Attributes): void {
  const row = rowOf(attributeOf(attributes, 'r')) ?? reading.row + 1;
  if (!(row > reading.row)) throw misplaced('row', attributes);
  reading.row = row;
  reading.column = -1;
  if (isHidden(attributes) || attributeOf(attributes, 'ht') === '0') reading.sheet.hiddenRows.add(reading.row);
}

function noteCell(reading: SheetReading, attributes: Attributes): void {
  const name = attributeOf(attributes, 'r');
  const place = name === undefined ? { row: reading.row, column: reading.column + 1 } : placeOf(name);
  if (!place || place.row !== reading.row || place.column <= reading.column) throw misplaced('cell', attributes);
  const style = numberOf(attributes, 's') ?? 0;
  reading.column = place.column;
  reading.cell = { ...place, type: attributeOf(attributes, 't') ?? 'n', style, value: '', formula: null };
}

/** A row as a file states it, counted from 0; NaN for what is none. */
const rowOf = (stated: string | undefined) =>
  stated === undefined ? undefined : /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) - 1 : Number.NaN;

const misplaced = (what: string, attributes: Attributes) => new Error(`${what} ${attributeOf(attributes, 'r')}`);

function noteColumns({ sheet }: SheetReading, attributes: Attributes): void {
  const from = numberOf(attributes, 'min') ?? 1;
  const to = numberOf(attributes, 'max') ?? from;
  if (isHidden(attributes) || attributeOf(attributes, 'width') === '0') sheet.hiddenColumns.push([from - 1, to - 1]);
}

const isHidden = (attributes: Attributes) => /^(?:1|true)$/.test(attributeOf(attributes, 'hidden') ?? '');

function textOf({ type, style, value, formula }: OpenCell, inline: string, workbook: Workbook): string {
  if (type === 'inlineStr') return inline;
  if (value === '') return formula === null ? '' : `=${formula}`;
  if (type === 's') return workbook.strings[Number(value)] ?? '\ufffd';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00.*$/, '');
  return type === 'n' ? formatCell(value, workbook.formats[style] ?? 'General', workbook.is1904) : value;
}
