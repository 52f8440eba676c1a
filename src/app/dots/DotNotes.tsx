import type { Dots } from '../../charts/dots.ts';
import { noteWords } from '../../i18n/notes.ts';
import { useSite } from '../state/site.ts';
import type { FieldNote } from './useFieldNotes.ts';

interface Props {
  dots: Dots;
  notes: readonly FieldNote[];
  /** The year of a row of dots. */
  yearOf: (row: number) => number;
}

/** The numbers of the notes at their dots, as in the list below. */
export function DotNotes({ dots, notes, yearOf }: Props) {
  const { lang } = useSite();
  return (
    <g>
      {notes.map(({ code, year, at }, i) => {
        const dot = dots.at.findIndex((own, k) => own === at && yearOf(dots.row[k]!) === year);
        if (dot < 0) return null;
        const [x, y] = [dots.x[dot]!, dots.y[dot]!];
        return (
          <g key={`${code}.${year}`}>
            <circle cx={x} cy={y} r={7.5} className="at" />
            <text x={x} y={y - 11} textAnchor="middle" className="name nt">
              {noteWords[lang].mark(i + 1)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
