import { useMemo, useState } from 'react';
import { describeMeasure, yearsOf } from '../../charts/describe.ts';
import { measureName } from '../../i18n/i18n.ts';
import { isMerged } from '../../series/place.ts';
import { selectSeries } from '../../series/select.ts';
import type { Series } from '../../series/series.ts';
import { type Tab, tabs } from '../../series/view.ts';
import { DisplaySwitches } from '../explore/DisplaySwitches.tsx';
import { ExploreControls } from '../explore/ExploreControls.tsx';
import { ChartFigure } from '../figure/ChartFigure.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { useSite, useTitle } from '../state/site.ts';
import { hrefWith, pushView } from '../state/useView.ts';
import '../styles/explore.css';

/** How townships compare on a measure over the years. */
export function Explore() {
  const { view, county, guests, lang } = useSite();
  const { m, town, top, note, others, time, sort, log, free, median, gaps, pattern } = view;
  const whole = useMemo(
    () =>
      selectSeries(county, { m, town, top, note, others: true, time, sort, log, free, median, gaps, pattern }, guests),
    [county, guests, m, town, top, note, time, sort, log, free, median, gaps, pattern],
  );
  const series = useMemo(
    () =>
      others
        ? whole
        : selectSeries(county, { m, town, top, note, others, time, sort, log, free, median, gaps, pattern }, guests),
    [whole, county, guests, m, town, top, note, others, time, sort, log, free, median, gaps, pattern],
  );
  useTitle(`${describeMeasure(series, lang)} ${series.place.name}`);
  return view.embed ? <Framed series={series} /> : <Whole series={series} rows={whole.rows} />;
}

/** One year alone is no line: bars then. */
const tabFor = ({ years }: Series, asked: Tab): Tab => (asked === 'line' && years.length === 1 ? 'bar' : asked);

/** The figure alone, in a frame of another page. */
function Framed({ series }: { series: Series }) {
  const { view } = useSite();
  return (
    <ChartFigure series={series} tab={tabFor(series, view.tab)} empty={series.rows.length === 0 && <NothingChosen />} />
  );
}

function Whole({ series, rows }: { series: Series; rows: Series['rows'] }) {
  const { view, words } = useSite();
  const [open, setOpen] = useState(false);
  const tab = tabFor(series, view.tab);
  return (
    <>
      <PageHead title={words.shell.pages.explore} />
      <Summary series={series} open={open} toggle={() => setOpen(!open)} />
      <div className="ex">
        <aside id="controls" className={open ? 'ctl open' : 'ctl'} aria-label={words.chart.changeIt}>
          <ExploreControls series={series} rows={rows} />
        </aside>
        <div className="main">
          <Tabs current={tab} />
          <DisplaySwitches tab={tab} />
          <ChartFigure
            series={series}
            tab={tab}
            table="below"
            bare
            empty={series.rows.length === 0 && <NothingChosen />}
          />
        </div>
      </div>
    </>
  );
}

function Tabs({ current }: { current: Tab }) {
  const { view, words } = useSite();
  return (
    <nav className="tabs" aria-label={words.chart.tabList}>
      {tabs.map((tab) => (
        <a key={tab} href={hrefWith(view, { tab })} aria-current={tab === current || undefined}>
          {words.chart.tabs[tab]}
        </a>
      ))}
    </nav>
  );
}

/** On phones: what is shown, and the way to the controls. */
function Summary({ series, open, toggle }: { series: Series; open: boolean; toggle: () => void }) {
  const { lang, words } = useSite();
  const { chart } = words;
  const chosen = series.rows.filter((row) => row.chosen).length;
  return (
    <div className="ex-sum">
      <span>
        <b>{measureName(series.measure, lang)}</b>
        <span className="small muted">
          {chart.summary(series.place.name, series.townships, chosen, yearsOf(series))}
        </span>
      </span>
      <button type="button" className="btn" aria-expanded={open} aria-controls="controls" onClick={toggle}>
        {open ? chart.close : chart.changeIt}
      </button>
    </div>
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
