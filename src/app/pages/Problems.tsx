import { useMemo, useState } from 'react';
import { formatYears } from '../../i18n/i18n.ts';
import { categoryName } from '../../i18n/names.ts';
import { problemsWords } from '../../i18n/problems.ts';
import { streakTable } from '../../series/matrixTables.ts';
import { type ProblemMatrix as Matrix, selectProblems } from '../../series/problems.ts';
import { type Streak, selectStreaks } from '../../series/streaks.ts';
import { FigureAlone } from '../embed/Framed.tsx';
import { FigureFoot } from '../figure/FigureFoot.tsx';
import { Empty } from '../parts/Empty.tsx';
import { OneCategory } from '../problems/OneCategory.tsx';
import { ProblemMatrix } from '../problems/ProblemMatrix.tsx';
import { StreakCard } from '../problems/StreakCard.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useSite } from '../state/site.ts';
import { useNarratives } from '../state/useNarratives.ts';
import { hrefWith } from '../state/useView.ts';
import '../styles/problems.css';

const few = 6;

/** 问题: which problems recur? */
export function Problems() {
  const { view, county, lang, words } = useSite();
  const w = problemsWords[lang];
  const matrix = useMemo(() => selectProblems(county, { year: view.year }), [county, view.year]);
  if (!matrix) return <Empty text={words.shell.noData} />;
  const top = matrix.rows[0];
  const most = top ? { name: categoryName(top.category, lang), count: top.share.count } : null;
  const figures = {
    matrix: (
      <>
        <ProblemMatrix matrix={matrix} />
        <OneCategory matrix={matrix} />
      </>
    ),
    streaks: (
      <Boundary resetKey={county.code}>
        <Streaks matrix={matrix} />
      </Boundary>
    ),
  };
  if (view.embed) return <FigureAlone figures={figures} />;
  return (
    <>
      <PageHead title={w.title} lede={w.lede(matrix.year, matrix.readable, matrix.statements, most, matrix.streaks)}>
        <YearPicker years={county.years} year={matrix.year} />
      </PageHead>
      {figures.matrix}
      {figures.streaks}
    </>
  );
}

/** Problems that run three years or longer, in the reports' own words. */
function Streaks({ matrix }: { matrix: Matrix }) {
  const { view, county, lang, words } = useSite();
  const w = problemsWords[lang];
  const narratives = useNarratives();
  const [all, setAll] = useState(false);
  const streaks = useMemo(
    () => selectStreaks(county, narratives, { until: matrix.year }),
    [county, narratives, matrix.year],
  );
  const fitting = streaks.filter(
    (s) =>
      (!view.category || s.category === view.category) &&
      (view.town.length === 0 || view.town.includes(s.township.code)),
  );
  const shown = all ? fitting : fitting.slice(0, few);
  const statesOf = (s: Streak) => {
    const row = matrix.rows.find((r) => r.category === s.category)!;
    return row.states[matrix.townships.findIndex((t) => t.code === s.township.code)]!;
  };
  return (
    <section className="fig" aria-labelledby="streaks">
      <div className="fh">
        <h2 id="streaks">{w.streaks}</h2>
        <span className="small muted">{fitting.length > 0 && w.streaksShown(shown.length, fitting.length)}</span>
      </div>
      <p className="note">
        {w.streaksNote}
        <mark className="same q">{w.sameMark}</mark>
        {w.sameMarkNote}
      </p>
      {fitting.length === 0 && (
        <Empty text={streaks.length === 0 ? w.noStreaks(matrix.year) : w.noStreaksFiltered}>
          {streaks.length > 0 && <a href={hrefWith(view, { category: null, town: [] })}>{w.allCategories}</a>}
        </Empty>
      )}
      {shown.map((streak) => (
        <StreakCard
          key={`${streak.township.code}-${streak.category}`}
          streak={streak}
          years={matrix.years}
          states={statesOf(streak)}
        />
      ))}
      <FigureFoot
        title={w.streaks}
        years={formatYears(matrix.years[0]!, matrix.year)}
        source={w.source}
        csv={{ name: `${county.name}-streaks`, table: () => streakTable(fitting) }}
        embed={{ fig: 'streaks' }}
      >
        {fitting.length > few && (
          <button type="button" className="lkb" onClick={() => setAll(!all)}>
            {all ? w.showFewer : w.showAll(fitting.length)}
          </button>
        )}
        <button type="button" className="lkb" onClick={() => window.print()}>
          {words.shell.print}
        </button>
      </FigureFoot>
    </section>
  );
}
