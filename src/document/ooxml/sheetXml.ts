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

/** Reads a worksheet. Formulas count by the value stored with them; one without is shown as it is written. */
export function readSheet(xml: Iterable<string>, workbook: Workbook): Sheet {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: [number, number][] = [];
  const rich = makeRichText();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let takes: 'value' | 'formula' | null = null;
  const openRow = (attributes: Attributes) => {
    row = (numberOf(attributes, 'r') ?? row + 2) - 1;
    column = -1;
    if (isHidden(attributes) || attributeOf(attributes, 'ht') === '0') hiddenRows.add(row);
  };
  const openCell = (attributes: Attributes) => {
    const place = placeOf(attributeOf(attributes, 'r') ?? '') ?? { row, column: column + 1 };
    column = place.column;
    const style = numberOf(attributes, 's') ?? 0;
    cell = { ...place, type: attributeOf(attributes, 't') ?? 'n', style, value: '', formula: null };
  };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'x:row') openRow(attributes);
      else if (name === 'x:c') openCell(attributes);
      else if (name === 'x:v') takes = 'value';
      else if (name === 'x:f' && cell) {
        takes = 'formula';
        cell.formula = '';
      } else if (name === 'x:col') {
        const from = numberOf(attributes, 'min') ?? 1;
        const unseen = isHidden(attributes) || attributeOf(attributes, 'width') === '0';
        if (unseen) hiddenColumns.push([from - 1, (numberOf(attributes, 'max') ?? from) - 1]);
      } else if (name === 'x:mergeCell') {
        const merge = mergeOf(attributeOf(attributes, 'ref') ?? '');
        if (merge) merges.push(merge);
      } else return cell ? rich.open(name, attributes) : true;
      return true;
    },
    close(name) {
      rich.close(name);
      if (name === 'x:v' || name === 'x:f') takes = null;
      if (name !== 'x:c' || !cell) return;
      cells.push({ row: cell.row, column: cell.column, text: textOf(cell, rich.take(), workbook) });
      cell = null;
    },
    text(text) {
      if (!cell) return;
      if (takes === 'value') cell.value += text;
      else if (takes === 'formula') cell.formula += text;
      else rich.text(text);
    },
  });
  return { cells, merges, hiddenRows, hiddenColumns };
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
