import { formatYears } from '../../i18n/i18n.ts';
import { problemsWords } from '../../i18n/problems.ts';
import type { WordNothing } from '../../series/narrative.ts';
import type { ProblemMatrix as Matrix, ProblemRow, ProblemState } from '../../series/problems.ts';
import type { CsvTable } from '../../series/table.ts';
import { useSite } from '../site.ts';
import { hrefWith } from '../useView.ts';
import { categoryName } from './CategoryRanking.tsx';
import { CsvButton } from './CsvButton.tsx';
import { Glyph } from './Glyph.tsx';
import { Scroll } from './Scroll.tsx';

const step = 7;
const bars: Partial<Record<ProblemState, readonly [y: number, height: number, fill: string]>> = {
  streak: [1, 14, 'var(--accent)'],
  stated: [4, 11, 'var(--rule-2)'],
  not_stated: [14, 1.2, 'var(--rule-2)'],
};

/** Six bars a cell: stated, in a streak, not stated; years without a report stay empty. */
function Bars({ states }: { states: readonly ProblemState[] }) {
  return (
    <svg
      className="pb"
      width={states.length * step}
      height="16"
      viewBox={`0 0 ${states.length * step} 16`}
      aria-hidden="true"
    >
      {states.map((state, i) => {
        const bar = bars[state];
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its year
        return bar && <rect key={i} x={i * step + 1} y={bar[0]} width="5" height={bar[1]} fill={bar[2]} />;
      })}
    </svg>
  );
}

const marks: Record<WordNothing, readonly [path: string, stroke: string]> = {
  not_published: ['M1 6L6 11M6 6L1 11', 'var(--st-missing-edge)'],
  unreadable: ['M1 6H6V11H1ZM1 9L4 6M3 11L6 8', 'var(--ink-3)'],
  not_due: ['M3.5 8.2V8.8', 'var(--ink-3)'],
  not_collected: ['M3.5 8.2V8.8', 'var(--ink-3)'],
};

const present = ['M3.5 6V11', 'var(--seq-4)'] as const;

/** Which years have a report to read. */
function Presence({ nothings }: { nothings: readonly (WordNothing | null)[] }) {
  return (
    <svg
      className="pb"
      width={nothings.length * step}
      height="16"
      viewBox={`0 0 ${nothings.length * step} 16`}
      aria-hidden="true"
    >
      {nothings.map((none, i) => {
        const [path, stroke] = (none && marks[none]) || present;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its year
          <path key={i} d={path} transform={`translate(${i * step} 0)`} stroke={stroke} strokeWidth="1.3" fill="none" />
        );
      })}
    </svg>
  );
}

function Row({ row, matrix, chosen }: { row: ProblemRow; matrix: Matrix; chosen: boolean }) {
  const { view, lang } = useSite();
  const w = problemsWords[lang];
  const most = Math.max(...matrix.rows.map((r) => Math.max(rate(r.share), rate(r.before))), 0.001);
  const width = (share: ProblemRow['before']) => `${((rate(share) / most) * 100).toFixed(1)}%`;
  return (
    <tr className={chosen ? 'on' : undefined}>
      <th scope="row">
        <a href={hrefWith(view, { category: chosen ? null : row.category })} aria-current={chosen || undefined}>
          {categoryName(row.category, lang)}
        </a>
      </th>
      <td className="sh">
        <span className="bar" aria-hidden="true">
          <i style={{ width: width(row.share) }} />
          {row.before && <u style={{ left: width(row.before) }} />}
        </span>
      </td>
      <td className="n num">
        <b>{row.share.count}</b>
        <small>/{row.share.of}</small>
      </td>
      {row.states.map((states, i) => {
        const stated = matrix.years.filter((_, y) => states[y] === 'stated' || states[y] === 'streak');
        return (
          <td
            key={matrix.townships[i]!.code}
            className="pc"
            title={`${matrix.townships[i]!.name}: ${w.cellSays(stated)}`}
          >
            <Bars states={states} />
            <span className="vh">{stated.length > 0 ? stated.join(' ') : ''}</span>
          </td>
        );
      })}
    </tr>
  );
}

const rate = (share: ProblemRow['before']): number => (share && share.of > 0 ? share.count / share.of : 0);

function Legend({ matrix }: { matrix: Matrix }) {
  const { lang } = useSite();
  const w = problemsWords[lang];
  const before = matrix.rows[0]?.before;
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
      <span className="e">
        <Glyph mark="missing" />
        {w.state.not_published}
      </span>
      <span>
        <Glyph mark="unread" />
        {w.state.unreadable}
      </span>
      <span>· {w.state.not_due}</span>
      <span>{w.legend.bars(formatYears(matrix.years[0]!, matrix.year))}</span>
      {before && <span>{w.legend.before(matrix.year, matrix.readable, matrix.year - 1, before.of)}</span>}
    </div>
  );
}

/** The matrix as rows of text: category, township, year, state. */
export function problemTable(matrix: Matrix): CsvTable {
  const header = ['类别 category', '行政区划代码 code', '乡镇 township', '年度 year', '状态 state'];
  const rows = matrix.rows.flatMap((row) =>
    row.states.flatMap((states, i) => {
      const { code, name } = matrix.townships[i]!;
      return states.map((state, y) => [row.category, code, name, matrix.years[y]!, state]);
    }),
  );
  return [header, ...rows];
}

/** Category × township × year: which problems are stated where, and which run on. */
export function ProblemMatrix({ matrix }: { matrix: Matrix }) {
  const { view, county, lang } = useSite();
  const w = problemsWords[lang];
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
                <th key={t.code} scope="col" className="v" title={t.name}>
                  <span>{t.short}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <Row key={row.category} row={row} matrix={matrix} chosen={row.category === view.category} />
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
      <p className="src">
        <span>{w.source}</span>
        <span className="acts">
          <CsvButton name={`${county.name}-problems`} table={() => problemTable(matrix)} />
        </span>
      </p>
    </section>
  );
}
