import { useContext, useState } from 'react';
import { type Chart, type Drawing, nearest, neighbour, type Place, sharing } from '../../charts/chart.ts';
import type { Series } from '../../series/series.ts';
import { Reach } from '../parts/Reach.tsx';
import { useSite } from '../state/site.ts';
import { follow, hrefTo } from '../state/useView.ts';
import { ChartTip, useTipText } from './ChartTip.tsx';
import { NotingContext } from './notes.ts';

/** A place survives redrawing as township and year. */
type Key = { code: string; year: number };
const keyOf = ({ row, point }: Place): Key => ({ code: row.township.code, year: point.year });

/** The layer over a chart that makes its marks reachable: hover and tap show a figure, click and Enter lead to its source. */
export function ChartMarks({
  chart,
  drawing,
  series,
  title,
  width,
}: {
  chart: Chart;
  drawing: Drawing;
  series: Series;
  title: string;
  width: number;
}) {
  const { view, words } = useSite();
  const [key, setKey] = useState<Key | null>(null);
  const { places } = chart;
  const active = key && places.find((p) => p.row.township.code === key.code && p.point.year === key.year);
  const text = useTipText(active ?? null, series);

  const noting = useContext(NotingContext);
  const show = (place: Place | null) => {
    setKey(place && keyOf(place));
    if (place) noting?.look(keyOf(place));
  };
  const open = () => {
    if (active?.point.report)
      follow(view, hrefTo(view, 'report', { report: active.point.report, at: active.point.at }));
  };
  return (
    <Reach
      height={chart.height}
      label={words.chart.points(title)}
      pointed={Boolean(active)}
      leads={Boolean(active?.point.report)}
      text={text}
      near={(x, y) => nearest(places, x, y, drawing)}
      beside={(side) => (active ? neighbour(places, active, side) : (places[0] ?? null))}
      show={show}
      open={open}
      note={noting && active ? () => noting.open(keyOf(active)) : undefined}
    >
      {(touched) =>
        active && (
          <>
            <Focus place={active} chart={chart} />
            <ChartTip place={active} others={sharing(places, active)} series={series} width={width} linked={touched} />
          </>
        )
      }
    </Reach>
  );
}

/** The crosshair and ring around the mark. */
function Focus({ place: { x, y }, chart: { crosshair } }: { place: Place; chart: Chart }) {
  return (
    <>
      {crosshair && (
        <div className="cross" style={{ left: x, top: crosshair[0], height: crosshair[1] - crosshair[0] }} />
      )}
      <div className="ring" style={{ left: x, top: y }} />
    </>
  );
}
