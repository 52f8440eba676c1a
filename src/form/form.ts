/** The national form of the annual report, as data: what rows and columns each statutory table has and in which order. */

/** Section ids, in the order of the form. */
export const sectionIds = ['overview', 'proactive', 'applications', 'disputes', 'problems', 'other'] as const;
/** The id of one of the six sections. */
export type SectionId = (typeof sectionIds)[number];

/** One column of a table: its id and the wordings of its header seen in print, the form's own first. */
export interface FormColumn {
  id: string;
  labels: readonly string[];
  /** The unit the figure is stated in; absent = 件. */
  unit?: '万元' | '元' | '项' | '件';
  /** True where the form asks for a signed change (本年增/减). */
  signed?: boolean;
}

/** One row of a table: its id, the wordings of its label, the form's own first, and its columns in print order. */
export interface FormRow {
  id: string;
  labels: readonly string[];
  columns: readonly FormColumn[];
  /** The label of the group the row stands in (（三）不予公开), where the form has one. */
  group?: string;
  /** The paragraph of article 20 of the Regulation the row belongs to, 1-based; proactive table only. */
  paragraph?: number;
}

/** One of the three statutory tables. */
export interface FormTable {
  id: 'proactive' | 'applications' | 'disputes';
  rows: readonly FormRow[];
}

/** One edition of the form: three tables. */
export interface Form {
  /** The year of the notice, four digits: editions are sorted by it. */
  edition: string;
  /** The first report year it is prescribed for; it ends where the next edition begins. */
  since: number;
  /** The notice that prescribes the form. */
  basis: string;
  /** Wordings of its headers that no other edition has, by which its tables are known whatever year the report is for. */
  cues: readonly string[];
  /** The beginnings of the ids of cells that mean something else than in the edition before, or were split or joined. */
  changed: readonly string[];
  tables: readonly [FormTable, FormTable, FormTable];
}

/** The id of a cell: `<table>.<row>.<column>`, the public key of JSON, CSV and URLs. */
export type CellId = `${'proactive' | 'applications' | 'disputes'}.${string}.${string}`;

/** Builds the id of a cell. */
export const cellId = (table: FormTable['id'], row: string, column: string): CellId => `${table}.${row}.${column}`;

const known = new WeakMap<FormRow, readonly CellId[]>();

/** The ids of a row's cells, put together once: a row stands in one table. */
export function rowCells(table: FormTable['id'], row: FormRow): readonly CellId[] {
  const ids = known.get(row) ?? row.columns.map((column) => cellId(table, row.id, column.id));
  known.set(row, ids);
  return ids;
}

/** Every cell id of a form, in print order (row by row). */
export function cellIds(form: Form): CellId[] {
  return form.tables.flatMap((t) => t.rows.flatMap((r) => rowCells(t.id, r)));
}
