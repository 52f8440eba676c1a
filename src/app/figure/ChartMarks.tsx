import { type KeyboardEvent, type PointerEvent, useContext, useState } from 'react';
import { type Chart, type Drawing, nearest, neighbour, type Place, sharing } from '../../charts/chart.ts';
import type { Series } from '../../series/series.ts';
import { useSite } from '../state/site.ts';
import { follow, hrefTo } from '../state/useView.ts';
import { ChartTip, useTipText } from './ChartTip.tsx';
import { NotingContext } from './notes.ts';

const arrows: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.metaKey;

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
  const [touched, setTouched] = useState(false);
  const { places } = chart;
  const active = key && places.find((p) => p.row.township.code === key.code && p.point.year === key.year);
  const text = useTipText(active ?? null, series);

  const under = (event: PointerEvent<HTMLDivElement>): Place | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(places, event.clientX - box.left, event.clientY - box.top, drawing);
  };
  const noting = useContext(NotingContext);
  const show = (place: Place | null) => {
    setKey(place && keyOf(place));
    if (place) noting?.look(keyOf(place));
  };
  const open = ({ point }: Place) => {
    if (!point.report) return;
    const href = hrefTo(view, 'report', { report: point.report, at: point.at });
    follow(view, href);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    setTouched(event.pointerType !== 'mouse');
    show(under(event));
  };
  const onKey = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.key === 'Escape') show(null);
    else if (event.key === 'Enter' && active) open(active);
    else if (noting && active && /^n$/i.test(event.key) && !hasModifier(event)) noting.open(keyOf(active));
    else if (arrow) show(active ? neighbour(places, active, arrow) : (places[0] ?? null));
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks that no element stands for
    <div
      className="marks"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from mark to mark
      tabIndex={0}
      aria-label={words.chart.points(title)}
      style={{ height: chart.height, cursor: active?.point.report && !touched ? 'pointer' : 'default' }}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPointer(event)}
      onPointerDown={onPointer}
      onPointerLeave={(event) => event.pointerType === 'mouse' && show(null)}
      onClick={() => !touched && active && open(active)}
      onContextMenu={(event) => {
        if (!noting || !active || touched) return;
        event.preventDefault();
        noting.open(keyOf(active));
      }}
      onKeyDown={onKey}
    >
      <span className="vh" aria-live="polite">
        {text}
      </span>
      {active && <Focus place={active} chart={chart} />}
      {active && (
        <ChartTip place={active} others={sharing(places, active)} series={series} width={width} linked={touched} />
      )}
    </div>
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
