import { lazy, Suspense, useMemo } from 'react';
import { isLacking } from '../../dataset/standing.ts';
import { countedOf } from '../../dataset/totals.ts';
import { formatYears } from '../../i18n/i18n.ts';
import { problemsWords } from '../../i18n/problems.ts';
import { townshipWords } from '../../i18n/township.ts';
import { selectOverview } from '../../series/overview.ts';
import { selectProblems } from '../../series/problems.ts';
import { selectRecord, type TownshipRecord } from '../../series/record.ts';
import { selectStreaks } from '../../series/streaks.ts';
import { CoverageMatrix } from '../coverage/CoverageMatrix.tsx';
import { Empty } from '../parts/Empty.tsx';
import { HeadcountList } from '../parts/HeadcountList.tsx';
import { StreakCard } from '../problems/StreakCard.tsx';
import { Wording } from '../problems/Wording.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { useSite } from '../state/site.ts';
import { useNarratives } from '../state/useNarratives.ts';
import { hrefTo } from '../state/useView.ts';
import { RecordTable } from '../township/RecordTable.tsx';
import { YearMatrix } from '../township/YearMatrix.tsx';
import '../styles/problems.css';
import '../styles/township.css';

/** Comes after the page, and with it what it is reckoned of. */
const Percentiles = lazy(async () => ({ default: (await import('../township/Percentiles.tsx')).Percentiles }));

/** 乡镇: what is this township's record? Without one chosen, the townships to choose from. */
export function Township() {
  const { view, county, lang, words } = useSite();
  const w = townshipWords[lang];
  const code = view.town[0];
  const record = useMemo(() => (code ? selectRecord(county, code) : null), [county, code]);
  if (record) return <Record record={record} />;
  const overview = selectOverview(county, view.year);
  return (
    <>
      <PageHead title={w.choose} lede={w.chooseLede} />
      {code && <Empty text={w.notHere(code)} />}
      {overview ? <CoverageMatrix overview={overview} /> : <Empty text={words.shell.noData} />}
    </>
  );
}

function useLede({ years }: TownshipRecord): string {
  const { county, lang } = useSite();
  const w = townshipWords[lang];
  const reports = years.flatMap(({ report }) => report ?? []);
  const last = reports[reports.length - 1];
  const found = last?.findings;
  const latest =
    last && found ? { year: last.year, errors: found.error, warnings: found.warning, unread: found.unread } : null;
  if (county.expect === 'present') return w.ledePresent(reports.length, latest);
  const due = years.filter((y) => y.report || (y.none && isLacking(y.none))).length;
  const onTime = reports.filter((r) => r.status === 'on_time').length;
  return w.lede(formatYears(years[0]!.year, years[years.length - 1]!.year), due, reports.length, onTime, latest);
}

function Record({ record }: { record: TownshipRecord }) {
  const { view, county, lang } = useSite();
  const w = townshipWords[lang];
  const { township, years } = record;
  const town = [township.code];
  const time = { from: 'earliest' as const, to: county.years[county.years.length - 1] ?? ('latest' as const) };
  const reports = countedOf(county.reports).filter((r) => r.township === township.code);
  return (
    <>
      <PageHead
        title={w.title(township.name)}
        lede={useLede(record)}
        foot={
          <p className="lk np">
            <a href={hrefTo(view, 'findings', { town, time })}>{w.ledger}</a>
            <a href={hrefTo(view, 'explore', { town })}>{w.compareMeasure}</a>
          </p>
        }
      />
      {(township.population || township.villages) && (
        <p className="small muted">
          <HeadcountList township={township} />
        </p>
      )}
      <RecordTable record={record} />
      <Suspense>
        <Percentiles record={record} />
      </Suspense>
      <div className="cols">
        <YearMatrix kind="problems" record={record} />
        <YearMatrix kind="channels" record={record} />
      </div>
      <Boundary resetKey={township.code}>
        <Streaks code={township.code} />
      </Boundary>
      <Wording key={township.code} reports={reports} />
      {years.length === 0 && <Empty text={w.noneStated} />}
    </>
  );
}

/** The township's problems that run on, in its own words. */
function Streaks({ code }: { code: string }) {
  const { county, lang } = useSite();
  const w = problemsWords[lang];
  const narratives = useNarratives();
  const matrix = useMemo(() => selectProblems(county, { year: 'latest' }), [county]);
  const streaks = useMemo(
    () => selectStreaks(county, narratives).filter((s) => s.township.code === code && s.current),
    [county, narratives, code],
  );
  if (!matrix || streaks.length === 0) return null;
  const at = matrix.townships.findIndex((t) => t.code === code);
  return (
    <section className="fig" aria-labelledby="streaks">
      <h2 id="streaks">{w.streaks}</h2>
      <p className="note">
        {w.streaksNote}
        <mark className="same q">{w.sameMark}</mark>
        {w.sameMarkNote}
      </p>
      {streaks.map((streak) => (
        <StreakCard
          key={streak.category}
          streak={streak}
          years={matrix.years}
          states={matrix.rows.find((r) => r.category === streak.category)!.states[at]!}
        />
      ))}
    </section>
  );
}
