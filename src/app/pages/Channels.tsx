import { useMemo } from 'react';
import { channelsWords } from '../../i18n/channels.ts';
import { formatNames, formatNumber, formatYears } from '../../i18n/i18n.ts';
import { channelName } from '../../i18n/names.ts';
import { type ChannelRow, type ChannelMatrix as Matrix, selectChannels } from '../../series/channels.ts';
import { ascending, quantile, sum } from '../../series/statistics.ts';
import { ChannelMatrix, groupsOf } from '../channels/ChannelMatrix.tsx';
import { FigureAlone } from '../embed/Framed.tsx';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Heads } from '../parts/Heads.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import '../styles/channels.css';

/** 渠道: who uses which channels? */
export function Channels() {
  const { view, county, lang, words } = useSite();
  const w = channelsWords[lang];
  const matrix = useMemo(() => selectChannels(county, { year: view.year }), [county, view.year]);
  if (!matrix) return <Empty text={words.shell.noData} />;
  const top = [...matrix.rows].sort((a, b) => b.adoption.count - a.adoption.count)[0];
  const first = top ? { name: channelName(top.channel, lang), count: top.adoption.count } : null;
  const figures = {
    'channel-matrix': <ChannelMatrix matrix={matrix} />,
    'channel-counts': <Counts matrix={matrix} />,
    'channel-years': <Adoption matrix={matrix} />,
  };
  if (view.embed) return <FigureAlone figures={figures} />;
  return (
    <>
      <PageHead title={w.title} lede={w.lede(matrix.year, matrix.readable, first, medianUsed(matrix))}>
        <YearPicker years={matrix.years} year={matrix.year} />
      </PageHead>
      {figures['channel-matrix']}
      <div className="cols">
        {figures['channel-counts']}
        {figures['channel-years']}
      </div>
    </>
  );
}

/** The median number of channels per township whose report can be read. */
function medianUsed({ rows, townships }: Matrix): number | null {
  const used = townships.flatMap((_, i) =>
    rows.some((row) => row.cells[i]!.none) ? [] : rows.filter((row) => row.cells[i]!.used).length,
  );
  return quantile(ascending(used), 0.5);
}

const statedCounts = (row: ChannelRow): number[] => row.cells.flatMap((cell) => cell.count ?? []);

/** What the reports count by channel. */
function Counts({ matrix }: { matrix: Matrix }) {
  const { view, county, lang } = useSite();
  const w = channelsWords[lang];
  const rows = matrix.rows
    .map((row) => ({ row, counts: ascending(statedCounts(row)) }))
    .filter(({ counts }) => counts.length > 0)
    .sort((a, b) => sum(b.counts) - sum(a.counts));
  const time = { from: matrix.year, to: matrix.year };
  return (
    <section className="fig" aria-labelledby="channel-counts">
      <h2 id="channel-counts">{w.counts}</h2>
      <p className="note">{w.countsNote(matrix.year)}</p>
      {rows.length === 0 ? (
        <p className="say">{w.noCounts}</p>
      ) : (
        <Scroll label={w.counts}>
          <table className="dt by-year">
            <Heads names={[w.channel, w.total, w.median, w.most, w.adoption]} />
            <tbody>
              {rows.map(({ row, counts }) => (
                <tr key={row.channel}>
                  <th scope="row">
                    <a href={hrefTo(view, 'explore', { m: `channel_count.${row.channel}`, tab: 'bar', time })}>
                      {channelName(row.channel, lang)}
                    </a>
                  </th>
                  <td className="now">{formatNumber(sum(counts))}</td>
                  <td>{formatNumber(quantile(counts, 0.5)!)}</td>
                  <td>{formatNumber(counts[counts.length - 1]!)}</td>
                  <td className="muted">{counts.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {rows.length > 0 && (
        <FigureFoot
          title={w.counts}
          years={`${matrix.year}`}
          csv={{
            name: `${county.name}-channel-counts-${matrix.year}`,
            table: () => [
              ['channel', 'name', 'total', 'median', 'most', 'townships'],
              ...rows.map(({ row: { channel }, counts }) => [
                channel,
                channelName(channel, lang),
                sum(counts),
                quantile(counts, 0.5),
                counts[counts.length - 1]!,
                counts.length,
              ]),
            ],
          }}
          embed={{ fig: 'channel-counts' }}
        />
      )}
    </section>
  );
}

/** How many townships name each channel, year by year. */
function Adoption({ matrix }: { matrix: Matrix }) {
  const { county, lang } = useSite();
  const w = channelsWords[lang];
  const isNamed = (row: ChannelRow) => row.trend.some(({ count }) => count > 0);
  const never = matrix.rows.filter((row) => !isNamed(row)).map((row) => channelName(row.channel, lang));
  return (
    <section className="fig" aria-labelledby="channel-years">
      <h2 id="channel-years">{w.years}</h2>
      <p className="note">{w.yearsNote}</p>
      <Scroll label={w.years} end>
        <table className="dt by-year">
          <thead>
            <tr>
              <th scope="col">{w.channel}</th>
              {matrix.years.map((year) => (
                <th key={year} scope="col" className={year === matrix.year ? 'now' : undefined}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {groupsOf(matrix.rows.filter(isNamed)).map(([group, rows]) => (
            <tbody key={group}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={1 + matrix.years.length}>
                  {w.groups[group]}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.channel}>
                  <th scope="row">{channelName(row.channel, lang)}</th>
                  {row.trend.map(({ year, count, of }) => (
                    <td key={year} className={year === matrix.year ? 'now' : undefined}>
                      {of === 0 ? '' : count}
                      {of > 0 && <small className="faint">/{of}</small>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      {never.length > 0 && <p className="note">{w.neverUsed(formatNames(never, lang, 40), never.length)}</p>}
      <FigureFoot
        title={w.years}
        years={formatYears(matrix.years[0]!, matrix.year)}
        source={w.source}
        csv={{
          name: `${county.name}-channel-years`,
          table: () => [
            ['channel', 'name', 'year', 'townships', 'readable_reports'],
            ...matrix.rows.flatMap(({ channel, trend }) =>
              trend.map(({ year, count, of }) => [
                channel,
                channelName(channel, lang),
                year,
                of > 0 ? count : null,
                of,
              ]),
            ),
          ],
        }}
        embed={{ fig: 'channel-years' }}
      />
    </section>
  );
}
