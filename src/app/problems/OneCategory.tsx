import type { ProblemCategory } from '../../form/problems.ts';
import { categoryName } from '../../i18n/names.ts';
import { problemsWords } from '../../i18n/problems.ts';
import { indexReports } from '../../series/point.ts';
import type { ProblemMatrix, ProblemState } from '../../series/problems.ts';
import { useFolded } from '../parts/Folded.tsx';
import { Gap } from '../parts/Gap.tsx';
import { Heads } from '../parts/Heads.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo, pushView } from '../state/useView.ts';
import { CategoryRanking } from './CategoryRanking.tsx';

const classes = { streak: 'on', stated: 'st', not_stated: 'no-st' };

function State({ state }: { state: ProblemState }) {
  const { lang } = useSite();
  const says = problemsWords[lang].state[state];
  if (state !== 'streak' && state !== 'stated' && state !== 'not_stated') return <Gap kind={state} label={says} />;
  return (
    <>
      <i className={classes[state]} aria-hidden="true" />
      <span className="vh">{says}</span>
    </>
  );
}

const streakIn = (states: readonly ProblemState[]): number => states.filter((s) => s === 'streak').length;

/** The townships by their place in a row, the longest streak first. */
const orderOf = (row: ProblemMatrix['rows'][number] | undefined, townships: number): number[] =>
  Array.from({ length: row ? townships : 0 }, (_, i) => i).sort(
    (a, b) => streakIn(row!.states[b]!) - streakIn(row!.states[a]!),
  );

/** One category by township and year: on narrow screens in place of the matrix, and wherever one is chosen. */
export function OneCategory({ matrix }: { matrix: ProblemMatrix }) {
  const { view, county, lang, words } = useSite();
  const w = problemsWords[lang];
  const category: ProblemCategory | undefined = view.category ?? matrix.rows[0]?.category;
  const row = matrix.rows.find((r) => r.category === category);
  const order = orderOf(row, matrix.townships.length);
  const isNever = (i: number) => !(row?.states[i] ?? []).some((s) => s === 'streak' || s === 'stated');
  const { shown, button } = useFolded(order, isNever, w);
  if (!row) return null;
  const reports = indexReports(county);
  const href = (code: string, year: number) => {
    const report = reports.get(`${code}-${year}`);
    const at = report ? report.problems.indexOf(row.category) : -1;
    return report && at >= 0 ? hrefTo(view, 'report', { report: report.id, at: `category:${row.category}` }) : null;
  };
  return (
    <section className={view.category ? 'fig' : 'fig only-n'} aria-labelledby="one-category">
      <div className="only-n">
        <CategoryRanking matrix={matrix} most={12} />
      </div>
      <div className="fh">
        <h2 id="one-category">{w.oneCategory(categoryName(row.category, lang))}</h2>
        <label className="small np">
          {w.chooseCategory}{' '}
          <select
            className="inp"
            value={row.category}
            onChange={(event) => pushView({ category: event.target.value as ProblemCategory })}
          >
            {matrix.rows.map((r) => (
              <option key={r.category} value={r.category}>
                {categoryName(r.category, lang)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="note">{w.oneCategoryNote}</p>
      <table className="oc">
        <Heads names={[words.shell.township, ...matrix.years]} />
        <tbody>
          {shown.map((i) => {
            const township = matrix.townships[i]!;
            return (
              <tr key={township.code}>
                <th scope="row" lang="zh-CN">
                  <a href={hrefTo(view, 'township', { town: [township.code] })}>{township.name}</a>
                </th>
                {matrix.years.map((year, y) => {
                  const link = href(township.code, year);
                  const state = <State state={row.states[i]![y]!} />;
                  return <td key={year}>{link ? <a href={link}>{state}</a> : state}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {button}
    </section>
  );
}
