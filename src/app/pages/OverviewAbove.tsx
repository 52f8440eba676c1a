import { useMemo } from 'react';
import { aboveWords, countPlaces } from '../../i18n/above.ts';
import { marksOf } from '../../i18n/marks.ts';
import { overviewWords } from '../../i18n/overview.ts';
import { type PlaceStanding, type StandingTable as Standings, selectStandings } from '../../series/aboveStanding.ts';
import { Lies } from '../above/Lies.tsx';
import { MostStatedAbove } from '../above/MostStatedAbove.tsx';
import { StandingTable } from '../above/StandingTable.tsx';
import { UnitSwitch } from '../above/UnitSwitch.tsx';
import { FigureAlone } from '../embed/Framed.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Boundary } from '../shell/Boundary.tsx';
import { PageHead, YearPicker } from '../shell/PageHead.tsx';
import { useAbove } from '../state/site.ts';
import { useStanding, useYear } from '../state/useSheets.ts';
import '../styles/above.css';

/** 总览 of a prefecture, a province or a whole collection: where are reports late, lacking, unread? */
export function OverviewAbove() {
  const { view, scope, units, lang, words } = useAbove();
  const year = useYear();
  const { standing, errors } = useStanding(year);
  const table = useMemo(
    () => standing && selectStandings(units, scope.stretches, standing, errors),
    [units, scope, standing, errors],
  );
  const lede = useLede(table);
  if (!table) return <Empty text={words.shell.noData} />;
  const figures = {
    standing: <StandingTable table={table} />,
    lies: (
      <Boundary resetKey={`${scope.code} ${view.m}`}>
        <Lies year={year} />
      </Boundary>
    ),
    'most-stated': (
      <Boundary resetKey={scope.code}>
        <MostStatedAbove year={year} />
      </Boundary>
    ),
  };
  if (view.embed) return <FigureAlone figures={figures} />;
  return (
    <>
      <PageHead title={overviewWords[lang].title(scope.name, year)} lede={lede} foot={<UnitSwitch />}>
        <AboveYears year={year} />
      </PageHead>
      {figures.standing}
      {figures.lies}
      {figures['most-stated']}
    </>
  );
}

function AboveYears({ year }: { year: number }) {
  const { places } = useAbove();
  return <YearPicker years={places.years} year={year} />;
}

const lagging = (name: string, is: PlaceStanding) => ({
  name,
  lacking: is.not_seen + is.not_published,
  late: is.late,
  unread: Math.max(is.tablesUnread, is.proseUnread),
});

/** What is due and seen, where to look first, and of a whole collection how much was read. */
function useLede(table: Standings | null): string {
  const { scope, index, lang } = useAbove();
  if (!table) return '';
  const w = aboveWords[lang];
  const { whole, year, rows } = table;
  const { counties, reports, tables, prose } = index.totals;
  const first = rows
    .map(({ unit, is }) => lagging(unit.name, is))
    .filter(({ lacking, late, unread }) => lacking + late + unread > 0)
    .slice(0, 3);
  const nothing = whole.due === 0 && whole.not_collected > 0;
  const partly = !nothing && whole.not_collected > 0 && whole.due > whole.seen;
  return [
    nothing ? w.noneCollected(year) : w.lede(countPlaces(scope.counties.length, 'county', lang), year, whole),
    partly && w.alsoNotCollected(whole.not_collected, year),
    first.length > 0 && w.lagging(first),
    scope.level === 'collection' && overviewWords[lang].collection(counties, reports, tables, prose),
  ]
    .filter(Boolean)
    .join(marksOf(lang).space);
}
