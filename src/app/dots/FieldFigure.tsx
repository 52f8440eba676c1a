import { type ReactNode, useId } from 'react';
import { noteWords } from '../../i18n/notes.ts';
import type { CsvTable } from '../../series/table.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { NoteList } from '../figure/NoteList.tsx';
import type { Notable } from '../figure/notes.ts';
import { useNoting } from '../figure/useNoting.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Rich } from '../parts/Rich.tsx';
import { useSite } from '../state/site.ts';
import { PictureButtons } from './PictureButtons.tsx';
import '../styles/charts.css';
import '../styles/dots.css';

interface Props {
  title: string;
  note: string;
  /** A sentence from the data. */
  say: string;
  years: string;
  source: string;
  /** Who counted what its figures are held against; empty where they stand for themselves. */
  from: string;
  csv: { name: string; table: () => CsvTable | Promise<CsvTable> };
  /** What is said in place of the drawing where there is nothing to draw. */
  nothing: string | null;
  drawing: ReactNode;
  /** The same as a file shows it, where it is another; null where there is nothing to draw. */
  picture: ReactNode;
  notable: Notable;
  /** The same as a table; part of the page even where the drawing is a frame's. */
  table?: ReactNode;
}

/** A figure of all townships as the pages show it: title, note, a sentence, drawing, source and actions, table. */
export function FieldFigure({
  title,
  note,
  say,
  years,
  source,
  from,
  csv,
  nothing,
  drawing,
  picture,
  notable,
  table,
}: Props) {
  const { view, index, lang, words } = useSite();
  const { noting, dialog } = useNoting(notable);
  const w = noteWords[lang];
  const notes = notable.notes.map(({ code, year, text }, i) => {
    const name = notable.places.find((place) => place.code === code)?.name ?? code;
    return `${w.mark(i + 1)} ${w.where(name, year)} ${text}`;
  });
  const id = useId();
  const fictional = index.fictional ? ` ${words.shell.fictional}` : '';
  return (
    <figure className="fig bare" aria-labelledby={id}>
      {!view.plain && (
        <>
          <h2 id={id}>{title}</h2>
          <p className="note">{note}</p>
        </>
      )}
      {nothing ? (
        <Empty text={nothing} />
      ) : (
        <p className="say">
          <Rich text={say} />
        </p>
      )}
      {drawing}
      <NoteList notable={notable} fixed={view.embed} />
      {view.static ? (
        <p className="src">
          <span>{source + fictional}</span>
        </p>
      ) : (
        <FigureFoot {...{ title, years, from, csv }} source={source + fictional} embed={{ tab: view.tab }}>
          {!nothing && picture && (
            <PictureButtons
              picture={picture}
              caption={{ title, note, say, source: source + fictional, notes }}
              name={csv.name}
            />
          )}
          {noting && !nothing && (
            <button type="button" className="lkb" onClick={() => noting.open()}>
              {w.open}
            </button>
          )}
        </FigureFoot>
      )}
      {dialog}
      {!view.static && table}
    </figure>
  );
}
