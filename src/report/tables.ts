import type { Doc } from '../document/document.ts';
import { formOf } from '../form/crosswalk.ts';
import { type CellId, cellId, cellIds, type Form, type FormEdition, type FormTable } from '../form/form.ts';
import type { Span } from '../text/span.ts';
import { findBareRows } from './alignBlank.ts';
import type { RowCells } from './alignColumns.ts';
import { alignDisputes } from './alignDisputes.ts';
import { alignTable, readRows, type TableAlignment } from './alignTable.ts';
import { missing, readCell } from './cellReading.ts';
import type { Coverage, Departure, Reading } from './report.ts';
import { tellEdition } from './tableEdition.ts';
import { cutGroups, type Group, type Placed } from './tableGroups.ts';
import { readLines } from './tableLines.ts';
import { findRegions } from './tableRegions.ts';
import { slotsOf } from './tableSlots.ts';

/** What the tables of a document say. */
export interface TablesRead {
  form: FormEdition;
  /** Every cell of that form; empty for `free`. */
  cells: Record<CellId, Reading>;
  /** The stretches of text the tables occupy, sorted and disjoint; the rest is prose. */
  regions: readonly Span[];
  departures: readonly Departure[];
}

/** Reads the three statutory tables by aligning the document with the form. Never throws; what is not safe is unreadable. */
export function readTables(doc: Doc): TablesRead {
  const groups = cutGroups(doc.text, readLines(doc));
  const alignments = (['proactive', 'applications'] as const).map((id) => alignTable(groups, slotsOf(id)));
  const edition = tellEdition(doc, groups, alignments);
  const form = formOf(edition);
  if (!form) return { form: 'free', cells: {}, regions: [], departures: [] };
  const sink: Sink = { text: doc.text, cells: blankForm(form), regions: [], departures: [] };
  form.tables.forEach((table, i) => {
    if (table.id === 'disputes') fillDisputes(sink, groups, table);
    else fillRows(sink, groups, table, alignments[i]!, form.edition);
  });
  return { form: edition, cells: sink.cells, regions: mergeSpans(sink.regions), departures: sink.departures };
}

interface Sink {
  text: string;
  cells: Record<CellId, Reading>;
  regions: Span[];
  departures: Departure[];
}

const blankForm = (form: Form) =>
  Object.fromEntries(cellIds(form).map((id) => [id, missing])) as Record<CellId, Reading>;

function fillRows(
  sink: Sink,
  groups: readonly Group[],
  table: FormTable,
  alignment: TableAlignment,
  edition: Form['edition'],
): void {
  const rows = readRows(groups, alignment, edition, table.id === 'applications' ? addsUp : null);
  for (const { slot, row, cells, group } of rows) {
    if (slot.rows[edition]) fillRow(sink, table.id, row.id, row.columns, cells, groups[group]!);
  }
  for (const { slot, span, stray } of findBareRows(groups, alignment)) {
    const row = slot.rows[edition];
    for (const column of row?.columns ?? []) {
      const slotted = stray ? 'unsafe' : 'blank';
      sink.cells[cellId(table.id, slot.id, column.id)] = readCell(sink.text, slotted, column, span[1]);
    }
  }
  sink.regions.push(
    ...findRegions(
      groups,
      rows.map((row) => row.group),
    ),
  );
}

function fillRow(
  sink: Sink,
  table: FormTable['id'],
  row: string,
  columns: FormTable['rows'][number]['columns'],
  cells: RowCells,
  group: Group,
): void {
  const end = group.items.at(-1)!.span[1];
  const extra = cells.extra.length > 0;
  columns.forEach((column, i) => {
    const reading = readCell(sink.text, cells.columns[i] ?? 'unsafe', column, end);
    sink.cells[cellId(table, row, column.id)] =
      extra && reading.value !== null ? { ...reading, odd: 'extra_numbers' } : reading;
  });
  if (extra)
    sink.departures.push({ kind: 'extra_numbers', span: [group.items[0]!.span[0], end], where: `${table}.${row}` });
}

function fillDisputes(sink: Sink, groups: readonly Group[], table: FormTable): void {
  const [first] = alignDisputes(groups, table);
  if (!first) return;
  const group = groups[first.group]!;
  let at = 0;
  for (const row of table.rows) {
    const columns = first.cells.columns.slice(at, at + row.columns.length);
    at += row.columns.length;
    fillRow(sink, table.id, row.id, row.columns, { columns, extra: [] }, group);
  }
  sink.regions.push(...findRegions(groups, [first.group]));
}

/** True where six applicants add up to the total. */
function addsUp(items: readonly Placed[]): boolean {
  const values = items.map((p) => (p.word?.kind === 'number' ? Number(p.word.digits) : 0));
  return values.slice(0, -1).reduce((a, b) => a + b, 0) === values.at(-1);
}

/** Sorted, disjoint spans that cover the same text. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

/** Counts how the cells came out. */
export function coverageOf({ cells }: Pick<TablesRead, 'cells'>): Coverage {
  const coverage = { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 };
  for (const reading of Object.values(cells)) {
    coverage.expected++;
    coverage[reading.value === null ? reading.reason : 'read']++;
  }
  return coverage;
}
