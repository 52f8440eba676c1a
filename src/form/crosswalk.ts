import { type CellId, cellIds, type FormRow, type FormTable } from './form.ts';
import { type FormEdition, forms, latestForm, type NationalForm } from './forms.ts';

/** The form of an edition; null for `free`, which has no tables. */
export const formOf = (edition: FormEdition): NationalForm | null => forms.find((f) => f.edition === edition) ?? null;

/** The rows of a table that an edition words as another one does; a row of the same id may be another row. */
export function sharedRows(table: FormTable, edition: FormEdition): readonly FormRow[] {
  const others = formOf(edition)?.tables.find(({ id }) => id === table.id)?.rows ?? [];
  return table.rows.filter((row) =>
    others.some((other) => other.id === row.id && other.labels.some((label) => row.labels.includes(label))),
  );
}

/** The edition the law prescribes for a report year; null before 2019. */
export const formDue = (year: number): NationalForm | null =>
  [...forms].reverse().find(({ since }) => since <= year) ?? null;

/** Every cell id of any edition, in print order, those of the newest first. */
export const allCellIds: readonly CellId[] = [...new Set([...forms].reverse().flatMap(cellIds))];

/** The beginnings of the ids of cells that an edition states otherwise than the one before it. */
const changes: readonly string[] = forms.flatMap(({ changed }) => changed);

/** The cells whose meaning is the same in all editions, and that may be drawn as one line across them. */
export const comparableCells: ReadonlySet<CellId> = new Set(
  cellIds(latestForm).filter(
    (id) => forms.every((form) => cellIds(form).includes(id)) && !changes.some((change) => id.startsWith(change)),
  ),
);
