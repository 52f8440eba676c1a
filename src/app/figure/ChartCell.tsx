import type { ReactNode } from 'react';
import { noteWords } from '../../i18n/notes.ts';
import type { Point } from '../../series/series.ts';
import { Nothing } from '../parts/Nothing.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { FigureText, Flag } from './FigureMarks.tsx';

/** The number of a note, as in the list beside the table. */
export function NoteMark({ at }: { at: number }) {
  const { lang } = useSite();
  return at < 0 ? null : <sup className="nt">{noteWords[lang].mark(at + 1)}</sup>;
}

interface CellProps {
  point: Point;
  last: boolean;
  prose: boolean;
  children: ReactNode;
}

/** A figure that leads to the sentence it comes from, or the kind of nothing; findings and notes behind it. */
export function ChartCell({ point, last, prose, children }: CellProps) {
  const { view } = useSite();
  const href = point.report ? hrefTo(view, 'report', { report: point.report, at: point.at }) : null;
  const inside =
    point.value === null ? (
      <Nothing kind={point.none === 'blank' && prose ? 'not_stated' : (point.none ?? 'blank')} />
    ) : (
      <FigureText point={point} />
    );
  return (
    <td className={last ? 'num now' : 'num'}>
      {href ? (
        <a className="fv" href={href}>
          {inside}
        </a>
      ) : (
        inside
      )}
      <Flag point={point} />
      {children}
    </td>
  );
}
