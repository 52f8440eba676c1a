import { noteWords } from '../../i18n/notes.ts';
import { type Note, withoutNote } from '../../series/note.ts';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';
import type { Notable } from './notes.ts';

/** The notes of a figure as text, numbered as in its table; `fixed`: they cannot be taken away. */
export function NoteList({ notable, fixed = false }: { notable: Notable; fixed?: boolean }) {
  const { view, lang } = useSite();
  const w = noteWords[lang];
  const { places, notes } = notable;
  if (notes.length === 0) return null;
  const name = (code: string) => places.find((place) => place.code === code)?.name ?? code;
  const remove = (note: Note) => replaceView({ note: withoutNote(view.note, note) });
  return (
    <ol className="notes" aria-label={w.notes}>
      {notes.map((note, i) => {
        const where = w.where(name(note.code), note.year);
        return (
          <li key={`${note.code}.${note.year}`}>
            <sup>{w.mark(i + 1)}</sup> <b>{where}</b> {note.text}{' '}
            {!fixed && (
              <button
                type="button"
                className="lkb small np"
                aria-label={w.removeOf(where)}
                onClick={() => remove(note)}
              >
                {w.remove}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
