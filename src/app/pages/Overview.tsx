import { lazy, useMemo } from 'react';
import { marksOf } from '../../i18n/marks.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { selectOverview } from '../../series/overview.ts';
import { selectProblems } from '../../series/problems.ts';
import { WordButton } from '../briefing/WordButton.tsx';
import { CoverageMatrix, longest } from '../coverage/CoverageMatrix.tsx';
import { FigureAlone } from '../embed/Framed.tsx';
import { Headlines } from '../overview/Headlines.tsx';
import { Empty } from '../parts/Empty.tsx';
import { CategoryRanking } from '../problems/CategoryRanking.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';

/** Comes after the first picture: the sentences on findings weigh as much as the rest of the page. */
const Needs = lazy(async () => ({ default: (await import('../overview/Needs.tsx')).Needs }));

/** 总览: what is here, and what needs attention? */
export function Overview() {
  const { view, index, county, lang, words } = useSite();
  const w = overviewWords[lang];
  const overview = useMemo(() => selectOverview(county, view.year), [county, view.year]);
  if (!overview) return <Empty text={words.shell.noData} />;
  const { now, before, year, years } = overview;
  const lede =
    now.due === 0 && now.not_collected > 0
      ? w.noneCollected(year)
      : county.expect === 'present'
        ? w.ledePresent(county.townships.length, year, now)
        : w.lede(county.townships.length, now, before);
  const { counties, reports, tables, prose } = index.totals;
  const whole = counties > 1 ? w.collection(counties, reports, tables, prose) : '';
  const mostStated = <MostStated year={year} href={hrefTo(view, 'problems')} />;
  const needs = (
    <Boundary resetKey={county.code}>
      <Needs overview={overview} />
    </Boundary>
  );
  const coverage = <CoverageMatrix overview={overview} />;
  if (view.embed) return <FigureAlone figures={{ coverage, 'most-stated': mostStated }} />;
  return (
    <>
      <PageHead
        title={w.title(county.name, year)}
        lede={[lede, whole].filter(Boolean).join(marksOf(lang).space)}
        foot={<TakeAlong />}
      >
        <YearPicker years={years} year={year} />
      </PageHead>
      <Headlines overview={overview} />
      {overview.rows.length > longest ? (
        // a long list takes the whole width, below what is short
        <>
          <div className="cols">
            <div className="tall">{needs}</div>
            {mostStated}
          </div>
          {coverage}
        </>
      ) : (
        <div className="cols">
          {coverage}
          <div className="stack">
            {needs}
            {mostStated}
          </div>
        </div>
      )}
    </>
  );
}

/** The county's year as a document to take to a meeting. */
function TakeAlong() {
  const { view, lang } = useSite();
  const w = overviewWords[lang];
  return (
    <p className="lk np">
      <WordButton label={w.briefing} />
      <a href={hrefTo(view, 'briefing')}>{w.briefingPrint}</a>
    </p>
  );
}

function MostStated({ year, href }: { year: number; href: string }) {
  const { county, lang } = useSite();
  const w = overviewWords[lang];
  const matrix = useMemo(() => selectProblems(county, { year }), [county, year]);
  if (!matrix) return null;
  const past = matrix.rows[0]?.before;
  return (
    <section className="fig" aria-labelledby="most-stated">
      <h2 id="most-stated">{w.problems}</h2>
      <p className="note">{w.problemsNote(year, matrix.readable, past ? { year: year - 1, of: past.of } : null)}</p>
      <CategoryRanking matrix={matrix} most={8} />
      <p className="src">
        <span>{w.problemsSource}</span>
        <span className="acts">
          <a href={href}>{w.streaks}</a>
        </span>
      </p>
    </section>
  );
}
