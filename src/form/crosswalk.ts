import { type CellId, cellIds, type Form, type FormEdition, type FormRow, type FormTable } from './form.ts';
import { form2019 } from './form2019.ts';
import { form2021 } from './form2021.ts';

/** The two editions of the form, oldest first. */
export const forms: readonly Form[] = [form2019, form2021];

/** The form of an edition; null for `free`, which has no tables. */
export const formOf = (edition: FormEdition): Form | null => forms.find((f) => f.edition === edition) ?? null;

/** The rows of a table that an edition words as another one does; a row of the same id may be another row. */
export function sharedRows(table: FormTable, edition: FormEdition): readonly FormRow[] {
  const others = formOf(edition)?.tables.find(({ id }) => id === table.id)?.rows ?? [];
  return table.rows.filter((row) =>
    others.some((other) => other.id === row.id && other.labels.some((label) => row.labels.includes(label))),
  );
}

/** The edition the law prescribes for a report year; null before 2019. */
export const formDue = (year: number): Form | null => forms.find((f) => f.since <= year && year <= f.until) ?? null;

/** Every cell id of either edition, in print order, those of 2021 first. */
export const allCellIds: readonly CellId[] = [...new Set([...cellIds(form2021), ...cellIds(form2019)])];

/**
 * The cells whose meaning is the same in both editions and that may be drawn as one line across 2020–2021:
 * decisions made, all applications but the rows the editions split differently, all disputes.
 */
export const comparableCells: ReadonlySet<CellId> = new Set(
  cellIds(form2021).filter(
    (id) =>
      cellIds(form2019).includes(id) && !id.startsWith('applications.other_') && !id.startsWith('proactive.rules'),
  ),
);
