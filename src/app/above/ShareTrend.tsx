import { useMemo } from 'react';
import { aboveWords } from '../../i18n/above.ts';
import { formatPercent, formatYears } from '../../i18n/i18n.ts';
import { selectTrends, type TrendRow, type TrendTable } from '../../series/aboveSets.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Sparkline } from '../figure/Sparkline.tsx';
import { useAbove } from '../state/site.ts';
import { useTrend } from '../state/useSheets.ts';
import { hrefWith } from '../state/useView.ts';
import type { ShareKind } from './ShareMatrix.tsx';
import { type Column, UnitTable, unitCsv } from './UnitTable.tsx';

const points = ({ shares }: TrendRow) =>
  shares.map(({ count, of }) => ({ value: of > 0 ? count / of : null, none: null, joined: of > 0 }));

function columnsOf({ years }: TrendTable, kind: ShareKind, w: { streaks: string; trendLine: string }) {
  const ofYear = (year: number, i: number): Column<TrendRow> => ({
    id: `${year}`,
    name: `${year}`,
    value: ({ shares }) => (shares[i]!.of > 0 ? Number((shares[i]!.count / shares[i]!.of).toFixed(4)) : null),
    cell: ({ shares }) => <YearShare {...shares[i]!} />,
  });
  const line: Column<TrendRow> = {
    id: 'line',
    name: w.trendLine,
    value: ({ shares }) => shares[shares.length - 1]?.count ?? null,
    cell: (row) => <Sparkline points={points(row)} />,
  };
  const streaks: Column<TrendRow> = { id: 'streaks', name: w.streaks, value: (row) => row.streaks };
  return [...years.map(ofYear), line, ...(kind === 'category' ? [streaks] : [])];
}

const YearShare = ({ count, of }: { count: number; of: number }) =>
  of === 0 ? null : (
    <>
      {formatPercent(count / of, 0)} <small className="faint">{`${count}/${of}`}</small>
    </>
  );

/** One channel or category over the years, place by place. */
export function ShareTrend({ kind, id, name, year }: { kind: ShareKind; id: string; name: string; year: number }) {
  const { view, county, places, scope, units, lang } = useAbove();
  const w = aboveWords[lang];
  const s = w.shares[kind];
  const trend = useTrend(kind === 'channel' ? 'used' : 'stated', id);
  const table = useMemo(
    () => trend && selectTrends(places, units, scope.stretches, trend, year),
    [places, units, scope, trend, year],
  );
  if (!table) return null;
  const columns = columnsOf(table, kind, w);
  const props = { rows: table.rows, unitOf: (row: TrendRow) => row.unit!, columns, whole: table.whole };
  const title = s.trend(name);
  return (
    <section className="fig" aria-labelledby="share-trend">
      <div className="fh">
        <h2 id="share-trend">{title}</h2>
        <a className="small np" href={hrefWith(view, { [kind]: null })}>
          {w.close}
        </a>
      </div>
      <p className="note">
        {w.trendNote}
        {kind === 'category' && w.streaksNote}
      </p>
      <UnitTable {...props} label={title} absent={() => null} />
      <FigureFoot
        title={title}
        years={formatYears(table.years[0] ?? year, year)}
        source={s.source}
        csv={{ name: `${county.name}-${title}`, table: () => unitCsv(props, lang) }}
        embed={{ fig: 'share-trend' }}
      />
    </section>
  );
}
