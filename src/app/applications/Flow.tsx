import { useMemo } from 'react';
import { drawFlow, flowFrom } from '../../charts/chart.ts';
import { pageTheme } from '../../charts/theme.ts';
import { applicationsWords } from '../../i18n/applications.ts';
import { formatNumber, formatPercent, type Lang } from '../../i18n/i18n.ts';
import { outcomes, type RequestFlow, type Total } from '../../series/applications.ts';
import { requestColumns } from '../../series/columns.ts';
import { fewestForShare } from '../../series/narrative.ts';
import { sum } from '../../series/statistics.ts';
import type { CsvTable } from '../../series/table.ts';
import { Picture } from '../figure/Chart.tsx';
import { Bar } from '../parts/Bar.tsx';
import { useSite } from '../state/site.ts';
import { useLargeType } from '../state/useLargeType.ts';
import { useWidth } from '../state/useWidth.ts';
import '../styles/charts.css';

interface FlowRow {
  name: string;
  total: Total;
  share?: number;
}

/** The stream of requests, drawn where there are enough of them and room. */
function Stream({ page }: { page: RequestFlow }) {
  const { lang } = useSite();
  const [ref, width] = useWidth<HTMLDivElement>();
  const large = useLargeType();
  const chart = useMemo(
    () => (width > 0 ? drawFlow(page, { theme: pageTheme(large), lang, width }) : null),
    [page, lang, width, large],
  );
  return (
    <div ref={ref} className="chart only-w">
      {chart && <Picture drawing="flow" chart={chart} width={width} />}
    </div>
  );
}

/** The rows as text: what came in, what became of it, how many reports state each. */
export function flowTable(page: RequestFlow, lang: Lang): CsvTable {
  const w = applicationsWords[lang];
  const row = (id: string, name: string, { value, stated }: Total) => [id, name, stated > 0 ? value : null, stated];
  return [
    requestColumns,
    row('carried_in', w.carriedIn, page.carriedIn),
    row('received', w.received, page.received),
    ...outcomes.map((o) => row(o, w.outcomes[o], page.outcomes[o])),
    row('carried_out', w.carriedOut, page.carriedOut),
  ];
}

/** Requests received and what became of them, as ruled rows on one scale; many of them as a stream above. */
export function Flow({ page }: { page: RequestFlow }) {
  const { lang } = useSite();
  const w = applicationsWords[lang];
  const answered = sum(outcomes.map((o) => page.outcomes[o].value));
  const groups: [string, FlowRow[]][] = [
    [
      w.sources,
      [
        { name: w.carriedIn, total: page.carriedIn },
        { name: w.received, total: page.received },
      ],
    ],
    [
      w.results,
      outcomes.map((o) => {
        const total = page.outcomes[o];
        return { name: w.outcomes[o], total, ...(answered >= fewestForShare ? { share: total.value / answered } : {}) };
      }),
    ],
    [w.after, [{ name: w.carriedOut, total: page.carriedOut }]],
  ];
  const most = Math.max(1, ...groups.flatMap(([, rows]) => rows.map((r) => r.total.value)));
  return (
    <>
      {page.received.value + page.carriedIn.value >= flowFrom && <Stream page={page} />}
      <table className="rank flow">
        {groups.map(([group, rows]) => (
          <tbody key={group}>
            <tr className="grp">
              <th scope="colgroup" colSpan={4}>
                {group}
              </th>
            </tr>
            {rows.map((row) => (
              <FlowLine key={row.name} row={row} most={most} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function FlowLine({ row: { name, total, share }, most }: { row: FlowRow; most: number }) {
  const { lang, words } = useSite();
  const w = applicationsWords[lang];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td aria-hidden="true">
        <Bar share={total.value / most} />
      </td>
      <td className="n num">
        <b>{total.stated === 0 ? words.shell.notStated : formatNumber(total.value)}</b>
        {share !== undefined && total.value > 0 && <small title={w.share}> {formatPercent(share)}</small>}
      </td>
      <td className="n num only-w">
        <small>{w.statedIn(total.stated)}</small>
      </td>
    </tr>
  );
}
