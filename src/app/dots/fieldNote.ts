import { columns } from '../../series/columns.ts';
import { type FieldYear, lackOf } from '../../series/field.ts';
import { byHandNote, nothingNotes } from '../../series/table.ts';

/** What a file says beside a township's figure of a year: why there is none, that it is about, that a person corrected it. */
export function fieldNote(year: FieldYear, at: number): string {
  const lack = lackOf(year, at);
  const approx = lack === null && year.approx.has(at) ? columns.approximate : '';
  const said = [lack === null ? approx : nothingNotes[lack], year.corrected.has(at) ? byHandNote : ''];
  return said.filter(Boolean).join('；');
}
