import { useMemo } from 'react';
import { formatYears } from '../../i18n/i18n.ts';
import { categoryName } from '../../i18n/names.ts';
import { problemsWords } from '../../i18n/problems.ts';
import { problemTable } from '../../series/matrixTables.ts';
import { fewestForShare } from '../../series/narrative.ts';
import { indexReports, type ReportIndex } from '../../series/point.ts';
import type { ProblemMatrix as Matrix, ProblemRow } from '../../series/problems.ts';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Bar } from '../parts/Bar.tsx';
import { useFolded } from '../parts/Folded.tsx';
import { GapLegend } from '../parts/Gap.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo, hrefWith } from '../state/useView.ts';
import { Bars, Presence } from './ProblemBars.tsx';

/** One township and category: its bars, leading to the latest words. */
function Cell({ row, matrix, at, reports }: { row: ProblemRow; matrix: Matrix; at: number; reports: ReportIndex }) {
  const { view, lang } = useSite();
  const w = problemsWords[lang];
  const states = row.states[at]!;
  const { code, name } = matrix.townships[at]!;
  const stated = matrix.years.filter((_, y) => states[y] === 'stated' || states[y] === 'streak');
  const report = reports.get(`${code}-${stated[stated.length - 1]}`);
  const says = `${name}, ${categoryName(row.category, lang)}: ${w.cellSays(stated)}`;
  return (
    <td className="pc" title={says}>
      {report ? (
        <a href={hrefTo(view, 'report', { report: report.id, at: `category:${row.category}` })} aria-label={says}>
          <Bars states={states} />
        </a>
      ) : (
        <Bars states={states} />
      )}
    </td>
  );
}

function Row({
  row,
  matrix,
  chosen,
  reports,
}: {
  row: ProblemRow;
  matrix: Matrix;
  chosen: boolean;
  reports: ReportIndex;
}) {
  const { view, lang } = useSite();
  const most = Math.max(...matrix.rows.map((r) => Math.max(rate(r.share), rate(r.before))), 0.001);
  const width = (share: ProblemRow['before']) => rate(share) / most;
  return (
    <tr className={chosen ? 'on' : undefined}>
      <th scope="row">
        <a href={hrefWith(view, { category: chosen ? null : row.category })} aria-current={chosen || undefined}>
          {categoryName(row.category, lang)}
        </a>
      </th>
      <td className="sh">
        {row.share.of >= fewestForShare && (
          <Bar
            share={width(row.share)}
            mark={row.before && row.before.of >= fewestForShare ? width(row.before) : null}
          />
        )}
      </td>
      <td className="n num">
        <b>{row.share.count}</b>
        <small>/{row.share.of}</small>
      </td>
      {matrix.townships.map((township, i) => (
        <Cell key={township.code} row={row} matrix={matrix} at={i} reports={reports} />
      ))}
    </tr>
  );
}

const rate = (share: ProblemRow['before']): number => (share && share.of > 0 ? share.count / share.of : 0);

function Legend({ matrix }: { matrix: Matrix }) {
  const { lang } = useSite();
  const w = problemsWords[lang];
  const before = matrix.rows[0]?.before;
  const occurs = (kind: Matrix['reports'][number][number]) => matrix.reports.some((years) => years.includes(kind));
  return (
    <div className="legend" aria-hidden="true">
      <span>
        <Bars states={['streak', 'streak', 'streak']} />
        {w.legend.streak(matrix.year)}
      </span>
      <span>
        <Bars states={['stated']} />
        {w.legend.stated}
      </span>
      <span>
        <Bars states={['not_stated']} />
        {w.legend.notStated}
      </span>
      <GapLegend occurs={occurs} words={w.state} />
      <span>{w.legend.bars(formatYears(matrix.years[0]!, matrix.year))}</span>
      {before && <span>{w.legend.before(matrix.year, matrix.readable, matrix.year - 1, before.of)}</span>}
    </div>
  );
}

/** A category that no report of any year states. */
const isNever = ({ states }: ProblemRow): boolean =>
  !states.some((years) => years.some((state) => state === 'stated' || state === 'streak'));

/** Category × township × year: which problems are stated where, and which run on. */
export function ProblemMatrix({ matrix }: { matrix: Matrix }) {
  const { view, county, lang } = useSite();
  const w = problemsWords[lang];
  const reports = useMemo(() => indexReports(county), [county]);
  const { shown, button } = useFolded(matrix.rows, isNever);
  return (
    <section className="fig only-w" aria-labelledby="matrix">
      <h2 id="matrix">{w.matrix(matrix.years.length)}</h2>
      <p className="note">{w.matrixNote(matrix.year)}</p>
      <Legend matrix={matrix} />
      <Scroll label={w.matrix(matrix.years.length)}>
        <table className="pm">
          <thead>
            <tr>
              <th scope="col">{w.category}</th>
              <th scope="col" colSpan={2}>
                {w.share}
              </th>
              {matrix.townships.map((t) => (
                <th key={t.code} scope="col" className="v" title={t.name} lang="zh-CN">
                  <span>{t.short}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.category}
                row={row}
                matrix={matrix}
                chosen={row.category === view.category}
                reports={reports}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {w.readableRow}
              </th>
              {matrix.reports.map((nothings, i) => (
                <td key={matrix.townships[i]!.code} className="pc">
                  <Presence nothings={nothings} />
                  <span className="vh">
                    {nothings.map((none, y) => (none ? `${matrix.years[y]} ${w.state[none]} ` : '')).join('')}
                  </span>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {button}
      <FigureFoot
        title={w.matrix(matrix.years.length)}
        years={formatYears(matrix.years[0]!, matrix.year)}
        source={w.source}
        csv={{ name: `${county.name}-problems`, table: () => problemTable(matrix) }}
        embed={{ fig: 'matrix' }}
      />
    </section>
  );
}
