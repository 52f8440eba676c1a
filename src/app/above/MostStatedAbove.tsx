import { useMemo } from 'react';
import { problemCategories } from '../../form/problems.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { selectSets, shareOf } from '../../series/aboveSets.ts';
import { CategoryRanking } from '../problems/CategoryRanking.tsx';
import { useAbove } from '../state/site.ts';
import { useSheet } from '../state/useSheets.ts';
import { hrefTo } from '../state/useView.ts';

const most = 8;

/** The problems stated in the largest share of the reports of a scope, beside the year before. */
export function MostStatedAbove({ year }: { year: number }) {
  const { view, places, scope, lang } = useAbove();
  const w = overviewWords[lang];
  const now = useSheet('stated', year);
  const last = useSheet('stated', year - 1);
  const rows = useMemo(() => {
    if (!now) return null;
    const [is, was] = [now, last].map((sheet) => sheet && selectSets(places, [], scope.stretches, sheet).whole);
    return problemCategories
      .map(({ id }) => ({
        category: id,
        share: shareOf(is!, id),
        before: was && was.of > 0 ? shareOf(was, id) : null,
      }))
      .sort((a, b) => b.share.count - a.share.count);
  }, [places, now, last, scope]);
  if (!rows) return null;
  const past = rows[0]?.before;
  return (
    <section className="fig" aria-labelledby="most-stated">
      <h2 id="most-stated">{w.problems}</h2>
      <p className="note">
        {w.problemsNote(year, rows[0]?.share.of ?? 0, past ? { year: year - 1, of: past.of } : null)}
      </p>
      <CategoryRanking matrix={{ rows }} most={most} />
      <p className="src">
        <span>{w.problemsSource}</span>
        <span className="acts">
          <a href={hrefTo(view, 'problems')}>{w.streaks}</a>
        </span>
      </p>
    </section>
  );
}
