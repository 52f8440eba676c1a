import { sharedRows } from '../../../form/crosswalk.ts';
import { type CellId, cellIds, type Form, type FormRow, type FormTable, rowCells } from '../../../form/form.ts';
import type { Edition } from '../../../form/forms.ts';
import { coverAll, type Span } from '../../../text/span.ts';
import type { Departure, Reading } from '../../report.ts';
import type { TableAlignment } from '../align/alignTable.ts';
import { findBareRows } from '../align/blank.ts';
import type { RowCells } from '../align/cells.ts';
import { findRepeats } from '../align/repeats.ts';
import type { Group } from '../lines/groups.ts';
import { hasSameColumns } from '../lines/slots.ts';
import { missing, readCell } from './cellReading.ts';
import { findDepartures } from './departures.ts';
import { findRegions } from './regions.ts';
import { blurred, readTableRows } from './rows.ts';

/** A form being filled in from the groups of one document. */
export interface Sheet {
  text: string;
  groups: readonly Group[];
  edition: Edition;
  /** False where nothing tells the edition: rows that another prints with other columns are not legible. */
  told: boolean;
  /** The groups between the first table and the third. */
  bounds: readonly [from: number, to: number];
  cells: Record<CellId, Reading>;
  regions: Span[];
  departures: Departure[];
}

const empty = new Map<Form, Readonly<Record<CellId, Reading>>>();

/** A form with every cell missing. */
export function emptyCells(form: Form): Record<CellId, Reading> {
  const cells = empty.get(form) ?? Object.fromEntries(cellIds(form).map((id) => [id, missing]));
  empty.set(form, cells);
  return { ...cells };
}

/**
 * Fills in a table whose rows stand one below the other. Of a table of another edition than the form's, the rows that
 * both have are taken.
 */
export function fillRows(sheet: Sheet, table: FormTable, alignment: TableAlignment, own: Edition): void {
  const { groups, edition, bounds } = sheet;
  const read = readTableRows(groups, alignment, own, table.id, bounds);
  const rows = read.rows
    .filter(({ slot }) => slot.rows[edition])
    .map((row) => (sheet.told || hasSameColumns(row.slot) ? row : blurred(row)));
  for (const { row, cells, group } of rows) fillRow(sheet, table.id, row, cells, groups[group]!);
  const found = new Set(rows.map((row) => row.slot));
  const bare = findBareRows(groups, alignment).filter(({ slot }) => slot.rows[edition] && !found.has(slot));
  for (const { slot, span, stray } of bare) {
    const row = slot.rows[edition]!;
    const columns = row.columns.map(() => (stray || read.displaced ? ('unsafe' as const) : ('blank' as const)));
    putCells(sheet, table.id, row, columns, span[1]);
  }
  const repeats = findRepeats(groups, alignment, rows);
  for (const { slot, differs } of repeats) if (differs) contradict(sheet, table.id, slot.rows[edition]!);
  const printed = own === edition ? table : { ...table, rows: sharedRows(table, own) };
  sheet.departures.push(...findDepartures({ table: printed, groups, rows, bare, repeats }));
  if (own !== edition && rows.length) {
    const span = coverAll(rows.flatMap(({ group }) => groups[group]!.items.map((p) => p.span)));
    sheet.departures.push({ kind: 'other_edition', span, where: table.id, edition: own });
  }
  const members = [...rows.map((row) => row.group), ...repeats.map((repeat) => repeat.group)];
  sheet.regions.push(
    ...findRegions(
      sheet.text,
      groups,
      [...new Set(members)].sort((a, b) => a - b),
    ),
    ...bare.map(({ span }) => span),
  );
}

/** Fills in one row; its numbers are marked where the row has more than the form. */
export function fillRow(sheet: Sheet, table: FormTable['id'], row: FormRow, cells: RowCells, group: Group): void {
  putCells(sheet, table, row, cells.columns, group.items.at(-1)!.span[1]);
  if (cells.extra.length === 0) return;
  for (const id of rowCells(table, row)) {
    const reading = sheet.cells[id]!;
    if (reading.value !== null) sheet.cells[id] = { ...reading, odd: 'extra_numbers' };
  }
}

function putCells(
  { text, cells }: Sheet,
  table: FormTable['id'],
  row: FormRow,
  columns: RowCells['columns'],
  end: number,
): void {
  const ids = rowCells(table, row);
  for (let i = 0; i < ids.length; i++) cells[ids[i]!] = readCell(text, columns[i] ?? 'unsafe', row.columns[i]!, end);
}

/** A row that the document states twice, differently, is not readable. */
function contradict({ cells }: Sheet, table: FormTable['id'], row: FormRow): void {
  for (const id of rowCells(table, row)) {
    const { raw, span } = cells[id]!;
    cells[id] = { value: null, reason: 'unreadable', raw, span };
  }
}
