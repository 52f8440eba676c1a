import { useMemo } from 'react';
import type { Drawing } from '../../charts/chart.ts';
import { describeMeasure } from '../../charts/describe.ts';
import { unitWords } from '../../i18n/units.ts';
import { placeYears } from '../../series/placeYears.ts';
import { selectUnits } from '../../series/selectUnits.ts';
import type { Series, SeriesRow } from '../../series/series.ts';
import type { Tab } from '../../series/view.ts';
import { ChartFigure } from '../figure/ChartFigure.tsx';
import { useAbove, useTitle } from '../state/site.ts';
import { fullName, type Ground } from './ground.ts';
import { useManner, useRelated } from './useManner.ts';

/** A chart and its table have at most so many rows; who asks for more is better served by a file or the ranking. */
const mostRows = 150;

/** The series of the places of a scope. */
export function useUnitSeries(ground: Ground): Series {
  const { view, scope, units } = useAbove();
  const field = useRelated(ground.field, ground);
  const { from } = useManner(ground);
  const rows = units.length > 0 ? units : ground.units;
  const years = useMemo(() => field.years.map(({ year }) => year), [field]);
  return useMemo(
    () =>
      selectUnits(
        {
          ...{ field, units: rows as typeof units, by: view.by, relation: view.as, from, stretches: scope.stretches },
          yearsOf: (unit) =>
            ground.standsOf?.(unit?.code ?? scope.code, years) ?? placeYears(field, unit?.stretches ?? scope.stretches),
          place: { code: scope.code, name: scope.name, prefecture: null, province: '' },
          townshipAt: (at) => ({
            ...{ code: field.codes[at]!, name: fullName(ground, at), short: ground.nameOf(at) ?? '' },
            ...{ initials: ground.initialsOf(at), since: null, until: null, absent: {} },
          }),
        },
        { ...view, others: true },
      ),
    [field, rows, view, scope, ground, from, years],
  );
}

/** A series of places as the charts draw it; of very many, the first and the chosen ones. */
export function UnitFigure({ series, tab }: { series: Series; tab: Tab }) {
  const { view, lang } = useAbove();
  useTitle(`${describeMeasure(series, lang)} ${series.place.name}`);
  const shown = useMemo(() => {
    const taken = (row: SeriesRow, i: number) => row.chosen || (view.others && i < mostRows);
    return { ...series, rows: series.rows.filter(taken) };
  }, [series, view.others]);
  const w = unitWords[lang];
  const isCut = view.others && shown.rows.length < series.rows.length;
  const single = series.years.length === 1 && tab === 'line';
  return (
    <>
      {isCut && <p className="note">{w.capped(mostRows, series.rows.length, w.levels[series.units!.level])}</p>}
      <ChartFigure
        series={shown}
        full={series}
        tab={single ? 'bar' : (tab as Drawing | 'table')}
        {...(view.embed ? {} : { table: 'below', bare: true })}
      />
    </>
  );
}
