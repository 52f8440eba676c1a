import { medianName } from '../../charts/chart.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import type { Series } from '../../series/series.ts';
import { useSite } from '../state/site.ts';

/** The last rows of a chart's table: the median, and how many have a figure. */
export function ChartTableFoot({ series }: { series: Series }) {
  const { words } = useSite();
  const { chart } = words;
  const last = series.spread.length - 1;
  const rest = (
    <>
      <td className="only-w" />
      <td className="only-w spark" />
      <td className="only-w" />
    </>
  );
  return (
    <tfoot>
      {series.showMedian && (
        <tr>
          <th scope="row">{medianName(series, words)}</th>
          {series.spread.map(({ year, median }, i) => (
            <td key={year} className={i === last ? 'num now' : 'num'}>
              {median === null ? '' : formatNumber(median)}
            </td>
          ))}
          {rest}
        </tr>
      )}
      <tr>
        <th scope="row">{chart.table.withFigure}</th>
        {series.spread.map(({ year, n, due }) => (
          <td key={year} className="num">
            {n}
            <span className="faint">/{due}</span>
          </td>
        ))}
        {rest}
      </tr>
    </tfoot>
  );
}
