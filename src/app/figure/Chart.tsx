import { Suspense, use, useContext, useMemo } from 'react';
import { type Chart as ChartData, type Drawing, drawChart } from '../../charts/chart.ts';
import { pageTheme } from '../../charts/theme.ts';
import type { Lang } from '../../i18n/i18n.ts';
import type { Series } from '../../series/series.ts';
import { loadFamily } from '../echarts/family.ts';
import { StillContext, stillChart } from '../first/still.ts';
import { useLargeType } from '../state/useLargeType.ts';
import { useWidth } from '../state/useWidth.ts';
import { ChartMarks } from './ChartMarks.tsx';

/** The drawing itself, once its family of ECharts has arrived. Silent: a table and the marks speak. */
function Drawn({ drawing, chart, width }: { drawing: Drawing | 'flow'; chart: ChartData; width: number }) {
  const { echarts, Canvas } = use(loadFamily(drawing));
  return (
    <Canvas
      key={drawing}
      echarts={echarts}
      option={chart.option}
      style={{ width, height: chart.height }}
      autoResize={false}
    />
  );
}

/** Keeps the place of a drawing: with the one made at build time where that is the same. */
function Place({ height }: { height: number }) {
  const still = useMemo(stillChart, []);
  const fill = (place: HTMLDivElement | null) => {
    if (place && still) place.replaceChildren(still);
  };
  return <div className={still ? undefined : 'chart-frame'} style={{ height, overflow: 'hidden' }} ref={fill} />;
}

/** A drawing in its place, the place kept while it loads. */
export function Picture(props: { drawing: Drawing | 'flow'; chart: ChartData; width: number }) {
  return (
    <div aria-hidden="true">
      <Suspense fallback={<Place height={props.chart.height} />}>
        <Drawn {...props} />
      </Suspense>
    </div>
  );
}

/** A chart as wide as its column, with its marks under the pointer and the arrow keys. */
export function Chart({
  series,
  drawing,
  lang,
  title,
  interactive = true,
}: {
  series: Series;
  drawing: Drawing;
  lang: Lang;
  title: string;
  interactive?: boolean;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const large = useLargeType();
  const noteStill = useContext(StillContext);
  const chart = useMemo(
    () => (width > 0 ? drawChart(series, drawing, { theme: pageTheme(large), lang, width }) : null),
    [series, drawing, lang, width, large],
  );
  if (noteStill) return <div className="chart" data-still={noteStill(series, drawing, lang)} />;
  return (
    <div ref={ref} className="chart">
      {chart && (
        <>
          <Picture drawing={drawing} chart={chart} width={width} />
          {interactive && <ChartMarks chart={chart} drawing={drawing} series={series} title={title} width={width} />}
        </>
      )}
    </div>
  );
}
