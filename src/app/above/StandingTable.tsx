import { aboveWords } from '../../i18n/above.ts';
import { formatNumber, formatPercent } from '../../i18n/i18n.ts';
import { overviewWords } from '../../i18n/overview.ts';
import type { PlaceStanding, StandingTable as Standings } from '../../series/aboveStanding.ts';
import type { Unit } from '../../series/scope.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { type Column, elsewhere, UnitTable, unitCsv } from './UnitTable.tsx';

interface Row {
  unit: Unit | null;
  is: PlaceStanding;
}

type Count = 'due' | 'seen' | 'on_time' | 'late' | 'undated' | 'not_seen' | 'not_published';

/** A number that leads to the ledger where a county has one. */
function Lapse({ row, n, rule }: { row: Row; n: number; rule: 'late' | 'not_published' }) {
  const { view } = useSite();
  if (n === 0 || row.unit?.level !== 'county') return <>{formatNumber(n)}</>;
  const { code } = row.unit;
  return (
    <a className="fv" href={hrefTo(view, 'findings', { ...elsewhere, c: code, rule })}>
      {formatNumber(n)}
    </a>
  );
}

function useColumns(whole: PlaceStanding): Column<Row>[] {
  const { lang } = useSite();
  const w = aboveWords[lang];
  const count = (id: Count, name: string): Column<Row> => ({ id, name, value: ({ is }) => is[id] });
  const onTime = ({ is }: Row) => (
    <>
      {formatNumber(is.on_time)} <small className="faint">{is.due > 0 && formatPercent(is.on_time / is.due, 0)}</small>
    </>
  );
  return [
    count('due', w.due),
    count('seen', w.seen),
    { ...count('on_time', w.onTime), cell: onTime },
    { ...count('late', w.late), cell: (row) => <Lapse row={row} n={row.is.late} rule="late" /> },
    ...(whole.undated > 0 ? [count('undated', w.undated)] : []),
    {
      ...count('not_seen', w.notSeen),
      cell: (row) => <Lapse row={row} n={row.is.not_seen} rule="not_published" />,
    },
    ...(whole.not_published > 0 ? [{ ...count('not_published', w.notPublished), className: 'num mis' }] : []),
    {
      id: 'unread',
      name: w.unread,
      title: w.unreadTitle,
      value: ({ is }) => Math.max(is.tablesUnread, is.proseUnread),
    },
    {
      id: 'errors',
      name: w.errors,
      title: w.errorsTitle,
      value: ({ is }) => (is.judged > 0 ? Number((is.errors / is.judged).toFixed(2)) : null),
    },
  ];
}

/** Place by place: what is due, what was seen and when, what could not be read, errors per report. */
export function StandingTable({ table }: { table: Standings }) {
  const { county, lang } = useSite();
  const w = aboveWords[lang];
  const columns = useColumns(table.whole);
  const { year } = table;
  const props = {
    rows: table.rows as readonly Row[],
    unitOf: (row: Row) => row.unit!,
    columns,
    whole: { unit: null, is: table.whole },
  };
  return (
    <section className="fig" aria-labelledby="standing">
      <h2 id="standing">{w.standing}</h2>
      <p className="note">{w.standingNote}</p>
      <UnitTable
        {...props}
        label={w.standing}
        absent={({ is }) => (is.due === 0 && is.not_collected > 0 ? w.none(year) : null)}
      />
      <FigureFoot
        title={w.standing}
        years={`${year}`}
        source={overviewWords[lang].coverageSource}
        csv={{ name: `${county.name}-${w.standing}-${year}`, table: () => unitCsv(props, lang) }}
        embed={{ fig: 'standing' }}
      />
    </section>
  );
}
