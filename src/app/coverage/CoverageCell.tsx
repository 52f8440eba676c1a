import type { Standing } from '../../dataset/dataset.ts';
import { formatDay } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { overviewWords } from '../../i18n/overview.ts';
import type { CoverageCell } from '../../series/overview.ts';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { Glyph } from '../parts/Glyph.tsx';

const classes: Readonly<Record<Standing, string>> = {
  on_time: 'ok',
  late: 'late',
  undated: 'und',
  not_seen: 'uns',
  not_published: 'mis',
  not_due: 'nd',
  not_collected: 'nd',
};
const standings = Object.keys(classes) as Standing[];

/** How a cell looks: by standing, and hatched where its tables or its prose could not be read. */
const classOf = ({ status, tables, prose }: CoverageCell): string =>
  `c ${classes[status]}${tables === 'unread' || prose === 'unread' ? ' unr' : ''}`;

function Face({ cell }: { cell: CoverageCell }) {
  const w = overviewWords[useSite().lang];
  switch (cell.status) {
    case 'on_time':
      return <i>{formatDay(cell.date ?? '')}</i>;
    case 'late':
      return (
        <i>
          {formatDay(cell.date ?? '')}
          <small>+{cell.daysLate}</small>
        </i>
      );
    case 'undated':
      return <i>{w.cellUndated}</i>;
    case 'not_seen':
    case 'not_published':
      return (
        <>
          <Glyph mark={cell.status === 'not_seen' ? 'missing' : 'unpublished'} />
          <span className="tx">{cell.status === 'not_seen' ? w.cellNotSeen : w.cellNotPublished}</span>
        </>
      );
    default:
      return <>·</>;
  }
}

/** The three judgements on a report in words: when it is dated, and what of it could not be read. */
function useSays({ status, date, daysLate, tables, prose }: CoverageCell): string {
  const { lang } = useSite();
  const w = overviewWords[lang];
  const dated =
    status === 'on_time'
      ? w.cellOnTime(date ?? '')
      : status === 'late'
        ? w.cellLate(date ?? '', daysLate)
        : w.status[status];
  const unread = [tables === 'unread' && w.tablesUnread, prose === 'unread' && w.proseUnread].filter(Boolean);
  return [dated, ...unread].join(marksOf(lang).semicolon);
}

/** One report: its date or its mark, leading to it. */
export function Cell({ cell, name }: { cell: CoverageCell; name: string }) {
  const { view } = useSite();
  const says = useSays(cell);
  const className = classOf(cell);
  return (
    <td>
      {cell.report ? (
        <a className={className} href={hrefTo(view, 'report', { report: cell.report })} title={says}>
          <span className="vh">{`${name} ${cell.year} `}</span>
          <Face cell={cell} />
          <span className="vh">{` ${says}`}</span>
        </a>
      ) : (
        <span className={className} title={says}>
          <Face cell={cell} />
          {(cell.status === 'not_due' || cell.status === 'not_collected') && <span className="vh">{says}</span>}
        </span>
      )}
    </td>
  );
}

/** What the fills, edges and marks of the matrix mean, those that occur. */
export function Legend({ cells }: { cells: readonly CoverageCell[] }) {
  const w = overviewWords[useSite().lang];
  const occurs = (is: (cell: CoverageCell) => boolean) => cells.some(is);
  return (
    <div className="legend" aria-hidden="true">
      {standings
        .filter((status) => occurs((cell) => cell.status === status))
        .map((status) => (
          <span key={status}>
            <i className={`c ${classes[status]}`}>
              {status === 'on_time' ? '1-20' : status === 'late' ? '2-8' : null}
              {status === 'not_seen' && <Glyph mark="missing" />}
              {status === 'not_published' && <Glyph mark="unpublished" />}
              {(status === 'not_due' || status === 'not_collected') && '·'}
            </i>
            {w.status[status]}
          </span>
        ))}
      {occurs((cell) => cell.tables === 'unread') && (
        <span>
          <i className="c ok unr" />
          {w.tablesUnread}
        </span>
      )}
    </div>
  );
}
