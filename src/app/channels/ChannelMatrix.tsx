import type { Township } from '../../dataset/dataset.ts';
import type { ChannelId } from '../../form/channels.ts';
import { channelsWords } from '../../i18n/channels.ts';
import { formatNumber } from '../../i18n/i18n.ts';
import { channelName } from '../../i18n/names.ts';
import { problemsWords } from '../../i18n/problems.ts';
import type { ChannelCell, ChannelRow, ChannelMatrix as Matrix } from '../../series/channels.ts';
import { channelTable } from '../../series/matrixTables.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Sparkline } from '../figure/Sparkline.tsx';
import { useFolded } from '../parts/Folded.tsx';
import { Gap, GapLegend } from '../parts/Gap.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

/** Channel rows by group, in the order of the list. */
export function groupsOf(rows: readonly ChannelRow[]): [group: string, rows: ChannelRow[]][] {
  const groups = new Map<string, ChannelRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups];
}

function Cell({ cell, township, channel }: { cell: ChannelCell; township: Township; channel: ChannelId }) {
  const { view, lang } = useSite();
  const w = channelsWords[lang];
  if (cell.none) {
    return (
      <td>
        <Gap kind={cell.none} label={problemsWords[lang].state[cell.none]} />
      </td>
    );
  }
  if (!cell.used || !cell.report) return <td aria-label={w.notUsed} />;
  const says = w.cellUsed(township.name, channelName(channel, lang), cell.count);
  const at = cell.count === null ? cell.at : `count:${channel}`;
  return (
    <td>
      <a
        className={cell.count === null ? 'use' : 'use n'}
        href={hrefTo(view, 'report', { report: cell.report, at })}
        title={says}
        aria-label={says}
      >
        {cell.count === null ? '' : formatNumber(cell.count)}
      </a>
    </td>
  );
}

function Row({ row, townships }: { row: ChannelRow; townships: readonly Township[] }) {
  const { view, lang } = useSite();
  const w = channelsWords[lang];
  const points = row.trend
    .filter((_, i) => row.trend.length < 13 || i >= row.trend.length - 12)
    .map(({ count, of }) => ({ value: of > 0 ? count / of : null, none: null, joined: of > 0 }));
  return (
    <tr>
      <th scope="row">
        <a href={hrefTo(view, 'explore', { m: `channel_count.${row.channel}` })}>{channelName(row.channel, lang)}</a>
      </th>
      <td className="ad num">
        <b>{row.adoption.count}</b>
        <small>/{row.adoption.of}</small>
      </td>
      <td className="tr">
        <Sparkline points={points} width={64} height={18} />
        <span className="vh">{row.trend.map((t) => `${t.year} ${w.usedBy(t.count, t.of)}`).join(', ')}</span>
      </td>
      {row.cells.map((cell, i) => (
        <Cell key={townships[i]!.code} cell={cell} township={townships[i]!} channel={row.channel} />
      ))}
    </tr>
  );
}

/** A channel that no report of any year names. */
const isNever = ({ cells, trend }: ChannelRow): boolean =>
  !cells.some((cell) => cell.used) && trend.every(({ count }) => count === 0);

/** Channel × township of one year, with adoption over the years. */
export function ChannelMatrix({ matrix }: { matrix: Matrix }) {
  const { county, lang } = useSite();
  const w = channelsWords[lang];
  const { townships } = matrix;
  const { shown, button } = useFolded(matrix.rows, isNever);
  const occurs = (kind: ChannelCell['none']) => matrix.rows.some((row) => row.cells.some((cell) => cell.none === kind));
  return (
    <section className="fig" aria-labelledby="channel-matrix">
      <h2 id="channel-matrix">{w.matrix}</h2>
      <p className="note">{w.matrixNote(matrix.year)}</p>
      <div className="legend" aria-hidden="true">
        <span>
          <i className="use" /> {w.used}
        </span>
        <span>
          <i className="use n">12</i> {w.usedCount}
        </span>
        <GapLegend occurs={occurs} words={problemsWords[lang].state} />
      </div>
      <Scroll label={w.matrix}>
        <table className="cm">
          <thead>
            <tr>
              <th scope="col">{w.channel}</th>
              <th scope="col">{w.adoption}</th>
              <th scope="col">{w.trend}</th>
              {townships.map((t) => (
                <th key={t.code} scope="col" className="v" title={t.name} lang="zh-CN">
                  <span>{t.short}</span>
                </th>
              ))}
            </tr>
          </thead>
          {groupsOf(shown).map(([group, rows]) => (
            <tbody key={group}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={3 + townships.length}>
                  {w.groups[group]}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.channel} row={row} townships={townships} />
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      {button}
      <FigureFoot
        title={w.matrix}
        years={`${matrix.year}`}
        source={w.trendNote + w.source}
        csv={{ name: `${county.name}-channels-${matrix.year}`, table: () => channelTable(matrix) }}
        embed={{ fig: 'channel-matrix' }}
      />
    </section>
  );
}
