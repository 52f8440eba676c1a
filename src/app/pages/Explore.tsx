import { lazy, Suspense, useMemo } from 'react';
import { describeMeasure, yearsOf } from '../../charts/describe.ts';
import { isMerged } from '../../series/place.ts';
import { selectSeries } from '../../series/select.ts';
import type { Series } from '../../series/series.ts';
import { isFieldTab, type Tab } from '../../series/view.ts';
import { ExploreControls } from '../explore/ExploreControls.tsx';
import { ExploreLayout } from '../explore/ExploreLayout.tsx';
import { ChartFigure } from '../figure/ChartFigure.tsx';
import { Empty } from '../parts/Empty.tsx';
import { useSite, useTitle } from '../state/site.ts';
import { pushView } from '../state/useView.ts';
import '../styles/explore.css';

const ExploreAbove = lazy(async () => ({ default: (await import('../dots/ExploreAbove.tsx')).ExploreAbove }));
/** The drawings of every township: their code comes when one is asked for. */
const CountyFieldTab = lazy(async () => ({ default: (await import('../dots/FieldTab.tsx')).CountyFieldTab }));

/** How townships, or the places above them, compare on a measure over the years. */
export function Explore() {
  return useSite().above ? <ExploreAbove /> : <ExploreCounty />;
}

function ExploreCounty() {
  const { view, county, guests, lang } = useSite();
  const { m, town, top, note, others, time, sort, log, free, median, gaps, pattern } = view;
  const selection = useMemo(
    () => ({ m, town, top, note, time, sort, log, free, median, gaps, pattern }),
    [m, town, top, note, time, sort, log, free, median, gaps, pattern],
  );
  const whole = useMemo(
    () => selectSeries(county, { ...selection, others: true }, guests),
    [county, selection, guests],
  );
  const series = useMemo(
    () => (others ? whole : selectSeries(county, { ...selection, others }, guests)),
    [whole, county, selection, others, guests],
  );
  useTitle(`${describeMeasure(series, lang)} ${series.place.name}`);
  return view.embed ? <Framed series={series} /> : <Whole series={series} rows={whole.rows} />;
}

/** One year alone is no line: bars then. */
const tabFor = ({ years }: Series, asked: Tab): Tab => (asked === 'line' && years.length === 1 ? 'bar' : asked);

/** The figure a tab asks for. */
function Figure({ series, tab, whole = false }: { series: Series; tab: Tab; whole?: boolean }) {
  if (isFieldTab(tab))
    return (
      <Suspense>
        <CountyFieldTab tab={tab} />
      </Suspense>
    );
  const empty = series.rows.length === 0 && <NothingChosen />;
  return <ChartFigure series={series} tab={tab} {...(whole ? { table: 'below', bare: true } : {})} empty={empty} />;
}

/** The figure alone, in a frame of another page. */
function Framed({ series }: { series: Series }) {
  const { view } = useSite();
  return <Figure series={series} tab={tabFor(series, view.tab)} />;
}

function Whole({ series, rows }: { series: Series; rows: Series['rows'] }) {
  const { view, words } = useSite();
  const tab = tabFor(series, view.tab);
  const chosen = rows.filter((row) => row.chosen).length;
  const { place, townships, measure } = series;
  return (
    <ExploreLayout
      tab={tab}
      measure={measure}
      summary={words.chart.summary(place.name, townships, chosen, yearsOf(series))}
      controls={<ExploreControls series={series} rows={rows} />}
    >
      <Figure series={series} tab={tab} whole />
    </ExploreLayout>
  );
}

function NothingChosen() {
  const { county, words } = useSite();
  const { chart, shell } = words;
  return (
    <Empty text={chart.nothingChosen}>
      <button type="button" className="lkb" onClick={() => pushView({ town: [], others: true })}>
        {isMerged(county) ? shell.all : chart.wholeCounty}
      </button>
    </Empty>
  );
}
