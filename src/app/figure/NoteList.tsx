import { noteWords } from '../../i18n/notes.ts';
import { type Note, withoutNote } from '../../series/note.ts';
import type { Series } from '../../series/series.ts';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';

/** The notes of a figure as text, numbered as in its table; `fixed`: they cannot be taken away. */
export function NoteList({ series, fixed = false }: { series: Series; fixed?: boolean }) {
  const { view, lang } = useSite();
  const w = noteWords[lang];
  if (series.notes.length === 0) return null;
  const name = (code: string) => series.rows.find((row) => row.township.code === code)?.township.name ?? code;
  const remove = (note: Note) => replaceView({ note: withoutNote(view.note, note) });
  return (
    <ol className="notes" aria-label={w.notes}>
      {series.notes.map((note, i) => {
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
