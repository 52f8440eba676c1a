import { type FormEvent, useState } from 'react';
import { noteWords } from '../../i18n/notes.ts';
import { noteBounds, noteText, withNote } from '../../series/note.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useSite } from '../state/site.ts';
import { replaceView } from '../state/useView.ts';
import { NoteList } from './NoteList.tsx';
import type { Notable, NotePoint } from './notes.ts';

/** Asks for the words at a point of the chart, and lists those there are. */
export function NoteDialog({
  notable,
  point,
  onClose,
}: {
  notable: Notable;
  /** The point looked at last. */
  point: NotePoint | null;
  onClose: () => void;
}) {
  const { view, lang } = useSite();
  const w = noteWords[lang];
  const { places, years } = notable;
  const standard = { code: places[0]?.code ?? '', year: years[years.length - 1] ?? 0 };
  const isHere = point !== null && places.some((place) => place.code === point.code);
  const [{ code, year }, setPoint] = useState(isHere ? point : standard);
  const own = view.note.find((note) => note.code === code && note.year === year);
  const [text, setText] = useState(own?.text ?? '');
  const isFull = !own && view.note.length >= noteBounds.notes;
  const set = (event: FormEvent) => {
    event.preventDefault();
    const kept = noteText(text);
    if (kept === null || isFull) return;
    replaceView({ note: withNote(view.note, { code, year, text: kept }) });
    onClose();
  };
  return (
    <Dialog title={w.title} closeWord={w.close} onClose={onClose}>
      <p className="small muted">{w.intro(noteBounds.notes, noteBounds.characters)}</p>
      <form className="noting" onSubmit={set}>
        <label>
          <span className="small muted">{w.township}</span>
          <select className="inp" value={code} onChange={(event) => setPoint({ code: event.target.value, year })}>
            {places.map((place) => (
              <option key={place.code} value={place.code}>
                {place.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small muted">{w.year}</span>
          <select
            className="inp"
            value={year}
            onChange={(event) => setPoint({ code, year: Number(event.target.value) })}
          >
            {years.map((y) => (
              <option key={y}>{y}</option>
            ))}
          </select>
        </label>
        <label className="words">
          <span className="small muted">{w.text}</span>
          <input
            className="inp"
            value={text}
            maxLength={noteBounds.characters}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit" className="btn pri" disabled={isFull || noteText(text) === null}>
          {w.set}
        </button>
      </form>
      {isFull && <p role="status">{w.full(noteBounds.notes)}</p>}
      <NoteList notable={notable} />
    </Dialog>
  );
}
