import { useState } from 'react';
import { formatYears } from '../../i18n/i18n.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { coverageTable } from '../../series/matrixTables.ts';
import type { CoverageRow, Overview } from '../../series/overview.ts';
import { ShowRest } from '../parts/ShowRest.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { Cell, Legend } from './CoverageCell.tsx';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Severities } from '../parts/Severities.tsx';

/** Beyond this many townships the rest waits behind a button; print has them all. */
const many = 60;
const first = 40;
/** More townships than this stand in two tables side by side, where there is room. */
export const longest = 24;

function Row({ row, year, more }: { row: CoverageRow; year: number; more: boolean }) {
  const { view, lang } = useSite();
  const w = overviewWords[lang];
  const { township, cells, findings } = row;
  return (
    <tr className={more ? 'more' : undefined}>
      <th scope="row" lang="zh-CN">
        <a href={hrefTo(view, 'township', { town: [township.code] })} title={township.name}>
          <span className="only-w">{township.name}</span>
          <span className="only-n">{township.short}</span>
        </a>
      </th>
      {cells.map((cell) => (
        <Cell key={cell.year} cell={cell} name={township.name} />
      ))}
      <td className="fin only-w">
        {findings.error + findings.warning + findings.unread > 0 ? (
          <a href={hrefTo(view, 'findings', { town: [township.code], year })}>
            <Severities counts={findings} notes={false} />
          </a>
        ) : (
          <span className="faint micro">{w.none}</span>
        )}
      </td>
    </tr>
  );
}

/** Rows in the tables they stand in: one, or two of which the first ends in the middle of those shown. */
function halvesOf(rows: readonly CoverageRow[], shown: number): (readonly CoverageRow[])[] {
  if (rows.length <= longest) return [rows];
  const middle = Math.ceil(shown / 2);
  return [rows.slice(0, middle), rows.slice(middle)];
}

function Head({ overview }: { overview: Overview }) {
  const { lang, words } = useSite();
  return (
    <thead>
      <tr>
        <th scope="col">{words.shell.township}</th>
        {overview.years.map((year) => (
          <th key={year} scope="col" className={year === overview.year ? 'now' : undefined}>
            {year}
          </th>
        ))}
        <th scope="col" className="only-w">
          {overviewWords[lang].findingsOf(overview.year)}
        </th>
      </tr>
    </thead>
  );
}

function Foot({ overview }: { overview: Overview }) {
  const w = overviewWords[useSite().lang];
  const { findings } = overview;
  return (
    <tfoot>
      <tr className="sum">
        <th scope="row">
          {w.onTimeRow}
          <small>{overview.selection ? w.collectedRow : w.dueRow}</small>
        </th>
        {overview.counts.map((count) => (
          <td key={count.year}>
            <b>{count.on_time}</b>
            <small>/ {count.due}</small>
          </td>
        ))}
        <td className="only-w">
          <Severities counts={findings} notes={false} />
          <small>{w.total(findings.error + findings.warning)}</small>
        </td>
      </tr>
    </tfoot>
  );
}

/** Township × year: who published, and when. By attention or by division code. */
export function CoverageMatrix({ overview }: { overview: Overview }) {
  const { county, lang, words } = useSite();
  const w = overviewWords[lang];
  const [byCode, setByCode] = useState(false);
  const [all, setAll] = useState(false);
  const byDivision = (a: CoverageRow, b: CoverageRow) => (a.township.code < b.township.code ? -1 : 1);
  const rows = byCode ? [...overview.rows].sort(byDivision) : overview.rows;
  const folded = !all && rows.length > many;
  const halves = halvesOf(rows, folded ? first : rows.length);
  return (
    <section className="fig" aria-labelledby="coverage">
      <div className="fh">
        <h2 id="coverage">{w.coverage}</h2>
        <button type="button" className="lkb small np" onClick={() => setByCode(!byCode)}>
          {byCode ? w.byAttention : w.byCode}
        </button>
      </div>
      <p className="note">
        {w.coverageNote}
        {!byCode && w.attentionNote}
      </p>
      <Legend cells={rows.flatMap((row) => row.cells)} />
      <div className={halves.length > 1 ? 'cov2' : undefined}>
        {halves.map((half, i) => (
          <table key={half[0]?.township.code ?? ''} className="cov" aria-labelledby="coverage">
            <Head overview={overview} />
            <tbody>
              {half.map((row, n) => (
                <Row
                  key={row.township.code}
                  row={row}
                  year={overview.year}
                  more={folded && n >= first - i * halves[0]!.length}
                />
              ))}
            </tbody>
            {i === halves.length - 1 && <Foot overview={overview} />}
          </table>
        ))}
      </div>
      {folded && <ShowRest count={rows.length - first} onShow={() => setAll(true)} />}
      <FigureFoot
        title={w.coverage}
        years={formatYears(overview.years[0]!, overview.years[overview.years.length - 1]!)}
        source={overview.selection ? w.collectedSource : w.coverageSource}
        csv={{ name: `${county.name}-coverage`, table: () => coverageTable(overview) }}
        embed={{ page: 'overview', fig: 'coverage' }}
      >
        <button type="button" className="lkb" onClick={() => window.print()}>
          {words.shell.print}
        </button>
      </FigureFoot>
    </section>
  );
}
