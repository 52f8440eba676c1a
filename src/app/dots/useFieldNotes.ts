import { useMemo } from 'react';
import { chosenIn } from '../../series/chosen.ts';
import type { Field } from '../../series/field.ts';
import type { Note } from '../../series/note.ts';
import type { Notable } from '../figure/notes.ts';
import { useSite } from '../state/site.ts';
import { fullName, type Ground } from './ground.ts';

/** A note, and the place of its township in the field. */
export interface FieldNote extends Note {
  at: number;
}

/** What of a drawing of all townships notes can stand at: the chosen ones, and those that have one. */
export interface FieldNotable extends Notable {
  notes: readonly FieldNote[];
}

/** The notes of the address on townships of the ground in the years drawn. */
export function useFieldNotes(ground: Ground, field: Field, years: readonly number[]): FieldNotable {
  const { view } = useSite();
  const { stretches } = ground;
  const notes = useMemo(
    () =>
      view.note.flatMap((note) => {
        const at = field.codes.indexOf(note.code);
        const isHere = years.includes(note.year) && stretches.some(([from, to]) => at >= from && at < to);
        return isHere ? [{ ...note, at }] : [];
      }),
    [view.note, field.codes, stretches, years],
  );
  const chosen = useMemo(() => chosenIn(field, stretches, view).map(({ at }) => at), [field, stretches, view]);
  const listed = [...new Set([...chosen, ...notes.map(({ at }) => at)])];
  const places = listed.map((at) => ({ code: field.codes[at]!, name: fullName(ground, at) }));
  return { places, years: [...years].reverse(), notes };
}
