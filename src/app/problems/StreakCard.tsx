import { useState } from 'react';
import { formatPercent } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { categoryName } from '../../i18n/names.ts';
import { problemsWords } from '../../i18n/problems.ts';
import type { ProblemState } from '../../series/problems.ts';
import { joined, type Streak, type StreakYear } from '../../series/streaks.ts';
import { repetition } from '../../series/wording.ts';
import { Gap } from '../parts/Gap.tsx';
import { Rich } from '../parts/Rich.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { Repeated } from './Repeated.tsx';

const isGap = (state: ProblemState): state is 'not_seen' | 'not_published' | 'unreadable' =>
  state === 'not_seen' || state === 'not_published' || state === 'unreadable';

/** The years of the dataset, those of the streak filled. */
export function YearStrip({ years, states }: { years: readonly number[]; states: readonly ProblemState[] }) {
  const { lang } = useSite();
  const w = problemsWords[lang];
  return (
    <div className="yrs">
      {years.map((year, i) => {
        const state = states[i]!;
        const gap = isGap(state);
        return (
          <span key={year} title={`${year} ${w.state[state]}`}>
            <i className={gap ? 'gap' : state === 'streak' ? 'on' : state === 'stated' ? 'st' : undefined}>
              {gap && <Gap kind={state} label={w.state[state]} />}
            </i>
            {year}
          </span>
        );
      })}
    </div>
  );
}

function Words({
  said,
  other,
  kind,
}: {
  said: StreakYear;
  other: StreakYear | undefined;
  kind: 'problems' | 'improvements';
}) {
  const { view, lang, words } = useSite();
  const w = problemsWords[lang];
  const text = joined(said[kind]);
  const same = other ? repetition(text, joined(other[kind])).spans : [];
  const at = said[kind][0]?.at;
  return (
    <>
      <p className="qh">
        <Rich text={kind === 'problems' ? w.yearProblems(said.year) : w.yearMeasures(said.year)} />{' '}
        {at && (
          <a className="small np" href={hrefTo(view, 'report', { report: said.report, at })}>
            {words.shell.seeSource}
          </a>
        )}
      </p>
      {text ? <Repeated text={text} spans={same} /> : <p className="qh faint">{w.noMeasures}</p>}
    </>
  );
}

/** One year of a streak: the problem and the measures, with what the other year says too. */
function Year({ said, other }: { said: StreakYear; other: StreakYear | undefined }) {
  return (
    <div className="qt">
      <Words said={said} other={other} kind="problems" />
      <Words said={said} other={other} kind="improvements" />
    </div>
  );
}

/** A problem that runs on: what was promised last year beside what is said now, in the report's own words. */
export function StreakCard({
  streak,
  years,
  states,
}: {
  streak: Streak;
  years: readonly number[];
  states: readonly ProblemState[];
}) {
  const { view, lang } = useSite();
  const w = problemsWords[lang];
  const [open, setOpen] = useState(false);
  const last = streak.years[streak.years.length - 1]!;
  const before = streak.years[streak.years.length - 2]!;
  const share = last.repeated?.improvements.share ?? 0;
  const hasMeasures = last.improvements.length > 0 && before.improvements.length > 0;
  const earlier = streak.years.slice(0, -2);
  return (
    <article className="stk">
      <div>
        <h3>
          <a href={hrefTo(view, 'township', { town: [streak.township.code] })}>{streak.township.name}</a>
          <span>{categoryName(streak.category, lang)}</span>
        </h3>
        <p className="small muted">
          {w.running(streak.years.length)}
          {marksOf(lang).comma}
          <Rich
            text={
              hasMeasures
                ? w.repeated(formatPercent(share, 0))
                : w.repeatedProblems(formatPercent(last.repeated?.problems.share ?? 0, 0))
            }
          />
        </p>
        <YearStrip years={years} states={states} />
        {earlier.length > 0 && (
          <p className="lk np">
            <button type="button" className="lkb" onClick={() => setOpen(!open)} aria-expanded={open}>
              {open ? w.fewerYears : w.allYears(streak.years.length)}
            </button>
          </p>
        )}
      </div>
      <Year said={before} other={last} />
      <Year said={last} other={before} />
      {open && (
        <div className="earlier">
          {earlier.map((said, i) => (
            <Year key={said.year} said={said} other={streak.years[i + 1]} />
          ))}
        </div>
      )}
    </article>
  );
}
