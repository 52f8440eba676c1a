import { type ReactNode, useId } from 'react';
import type { CsvTable } from '../../series/table.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Rich } from '../parts/Rich.tsx';
import { useSite } from '../state/site.ts';
import '../styles/charts.css';
import '../styles/dots.css';

interface Props {
  title: string;
  note: string;
  /** A sentence from the data. */
  say: string;
  years: string;
  source: string;
  csv: { name: string; table: () => CsvTable | Promise<CsvTable> };
  /** What is said in place of the drawing where there is nothing to draw. */
  nothing: string | null;
  drawing: ReactNode;
  /** The same as a table; part of the page even where the drawing is a frame's. */
  table?: ReactNode;
}

/** A figure of all townships as the pages show it: title, note, a sentence, drawing, source and actions, table. */
export function FieldFigure({ title, note, say, years, source, csv, nothing, drawing, table }: Props) {
  const { view, index, words } = useSite();
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
      {view.static ? (
        <p className="src">
          <span>{source + fictional}</span>
        </p>
      ) : (
        <FigureFoot title={title} years={years} source={source + fictional} csv={csv} embed={{ tab: view.tab }} />
      )}
      {!view.static && table}
    </figure>
  );
}
