import { type ReactNode, useId, useState } from 'react';
import { type Drawing, hasFigures } from '../../charts/chart.ts';
import { describeNothing, describeScope, describeSeries, describeSource, titleOf } from '../../charts/describe.ts';
import { marksOf } from '../../i18n/marks.ts';
import type { Series } from '../../series/series.ts';
import { Later } from '../first/still.ts';
import { Empty } from '../parts/Empty.tsx';
import { Rich } from '../parts/Rich.tsx';
import { useSite } from '../state/site.ts';
import { Chart } from './Chart.tsx';
import { ChartActions } from './ChartActions.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Flattened } from './Flattened.tsx';
import { NoteList } from './NoteList.tsx';
import { NotingContext, notableOf } from './notes.ts';
import { Trailing } from './Trailing.tsx';
import { useNoting } from './useNoting.tsx';
import '../styles/charts.css';

interface Props {
  series: Series;
  /** What files hold where the figure leaves rows out. */
  full?: Series;
  tab: Drawing | 'table';
  /** Always under the chart, or in its place on a press of a button. */
  table?: 'below' | 'toggle';
  /** Without its bar of ink, where the page's tabs stand above. */
  bare?: boolean;
  /** What replaces the chart where there is nothing to draw. */
  empty?: ReactNode;
  heading?: 'h2' | 'h3';
}

/** A figure as every page shows it: title, note, a sentence from the data, chart, source, actions, table. */
export function ChartFigure({
  series,
  full,
  tab,
  table = 'toggle',
  bare = false,
  empty,
  heading: Heading = 'h2',
}: Props) {
  const { lang, view } = useSite();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const caption = useCaption(series, tab);
  const notable = notableOf(series);
  const noting = useNoting(notable);
  const drawing: Drawing = tab === 'table' ? 'line' : tab;
  const drawn = tab !== 'table' && !asTable && hasFigures(series) && !empty;
  return (
    <figure className={bare ? 'fig bare' : 'fig'} aria-labelledby={id}>
      {!view.plain && (
        <>
          <Heading id={id}>{caption.title}</Heading>
          <p className="note">{caption.note}</p>
        </>
      )}
      {!empty && hasFigures(series) && (
        <p className="say">
          <Rich text={caption.say} />
        </p>
      )}
      {empty ||
        (!hasFigures(series) && series.rows.length > 0 && (
          <Empty text={`${describeNothing(series, lang)}${marksOf(lang).stop}`} />
        ))}
      {drawn && <Flattened series={series} tab={tab} />}
      {drawn && (
        <NotingContext.Provider value={noting.noting}>
          <Chart series={series} drawing={drawing} lang={lang} title={caption.title} interactive={!view.static} />
        </NotingContext.Provider>
      )}
      {!(drawn && view.embed) && <NoteList notable={notable} fixed={view.embed} />}
      {series.reports > 0 && (
        <p className="src">
          <span>{caption.source}</span>
        </p>
      )}
      {!view.static && !empty && (
        <ChartActions
          series={series}
          full={full ?? series}
          drawing={drawing}
          caption={caption}
          short={view.embed}
          noting={noting.noting}
        />
      )}
      {noting.dialog}
      {table === 'toggle' && tab !== 'table' && <TableSwitch on={asTable} set={setAsTable} />}
      {(table === 'below' || tab === 'table' || asTable) && !empty && (
        <Later>
          <Trailing>
            <ChartTable series={series} />
          </Trailing>
        </Later>
      )}
    </figure>
  );
}

/** What is said above and below a chart. */
function useCaption(series: Series, tab: Props['tab']) {
  const { lang, index, words } = useSite();
  return {
    title: titleOf(series, lang),
    note: describeScope(series, lang),
    say: describeSeries(series, lang),
    // made-up figures say so wherever they go
    source:
      describeSource(series, index.asOf, lang, tab === 'line') +
      (index.fictional ? `${marksOf(lang).space}${words.shell.fictional}` : ''),
  };
}

function TableSwitch({ on, set }: { on: boolean; set: (on: boolean) => void }) {
  const { table } = useSite().words.chart;
  return (
    <p className="small">
      <button type="button" className="lkb" aria-pressed={on} onClick={() => set(!on)}>
        {on ? table.hide : table.show}
      </button>
    </p>
  );
}
