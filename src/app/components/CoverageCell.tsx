import { formatDay } from '../../i18n/i18n.ts';
import { overviewWords } from '../../i18n/overview.ts';
import type { CoverageCell } from '../../series/overview.ts';
import { useSite } from '../site.ts';
import { hrefTo } from '../useView.ts';
import { Glyph } from './Glyph.tsx';

const classes = {
  on_time: 'ok',
  late: 'late',
  undated: 'und',
  unreadable: 'unr',
  missing: 'mis',
  not_due: 'nd',
} as const;
const statuses = ['on_time', 'late', 'undated', 'unreadable', 'missing', 'not_due'] as const;

function Face({ cell }: { cell: CoverageCell }) {
  const { lang } = useSite();
  const w = overviewWords[lang];
  switch (cell.status) {
    case 'on_time':
      return <>{formatDay(cell.date ?? '')}</>;
    case 'late':
      return (
        <>
          {formatDay(cell.date ?? '')}
          <small>+{cell.daysLate}</small>
        </>
      );
    case 'undated':
      return <>{w.cellUndated}</>;
    case 'unreadable':
      return <i>{w.cellUnread}</i>;
    case 'missing':
      return (
        <>
          <Glyph mark="missing" />
          <span className="tx">{w.cellMissing}</span>
        </>
      );
    case 'not_due':
      return <>·</>;
  }
}

/** One report: its date or its mark, leading to it. */
export function Cell({ cell, name }: { cell: CoverageCell; name: string }) {
  const { view, county, lang, words } = useSite();
  const w = overviewWords[lang];
  const says =
    cell.status === 'on_time'
      ? w.cellOnTime(cell.date ?? '')
      : cell.status === 'late'
        ? w.cellLate(cell.date ?? '', cell.daysLate)
        : cell.status === 'not_due' && county.expect === 'present'
          ? words.shell.nothingLong.not_collected
          : w.status[cell.status];
  const className = `c ${classes[cell.status]}`;
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
          {cell.status === 'not_due' && <span className="vh">{says}</span>}
        </span>
      )}
    </td>
  );
}

/** What the fills, edges and marks of the matrix mean. */
export function Legend() {
  const { county, lang, words } = useSite();
  const w = overviewWords[lang];
  // a selection has nothing that is due and not there
  const isSelection = county.expect === 'present';
  return (
    <div className="legend" aria-hidden="true">
      {statuses
        .filter((status) => !(isSelection && status === 'missing'))
        .map((status) => (
          <span key={status}>
            <i className={`c ${classes[status]}`}>
              {status === 'on_time' ? '1-20' : status === 'late' ? '2-8' : null}
              {status === 'missing' && <Glyph mark="missing" />}
              {status === 'not_due' && '·'}
            </i>
            {status === 'not_due' && isSelection ? words.shell.nothingLong.not_collected : w.status[status]}
          </span>
        ))}
    </div>
  );
}
