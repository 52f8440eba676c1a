import type { Series } from '../series/series.ts';
import type { Chart, Frame, Place } from './frame.ts';
import { labelOf } from './label.ts';
import { textWidth } from './measure.ts';
import { wrap } from './poster.ts';

/** Where a note stands, in pixels. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const widest = 190;
const padding = 6;
/** From the point to the note beside it. */
const away = 18;
/** Over everything that is drawn, the note over its line. */
const layers = { line: 20, box: 21, text: 22 };

const apart = (a: Box, b: Box): boolean =>
  a.left >= b.left + b.width || b.left >= a.left + a.width || a.top >= b.top + b.height || b.top >= a.top + a.height;

/** A chart with the notes of its series at their points; those whose point is not drawn are left to the list below it. */
export function drawNotes(chart: Chart, { notes }: Pick<Series, 'notes'>, frame: Frame): Chart {
  const boxes: Box[] = [];
  const elements: object[] = [];
  for (const { code, year, text } of notes) {
    const place = chart.places.find(({ row, point }) => row.township.code === code && point.year === year);
    if (!place) continue;
    const lines = wrap(text, Math.min(widest, frame.width * 0.4), frame.theme.small);
    const box = boxFor(lines, place, boxes, chart, frame);
    boxes.push(box);
    elements.push(...draw(lines, box, place, frame));
  }
  if (elements.length === 0) return chart;
  const graphic = chart.option.graphic as { elements: object[] };
  return { ...chart, option: { ...chart.option, graphic: { elements: [...graphic.elements, ...elements] as [] } } };
}

const lineHeight = ({ theme }: Frame): number => Math.round(theme.small * 1.35);

/** How far up or down a note may move, in notes. */
const steps = [0, 1, 2, 3, 4, 5, 6];

/** Near the point, over as few figures as can be and over no other note; within the drawing, and beside the names at line ends. */
function boxFor(lines: readonly string[], at: Place, others: readonly Box[], chart: Chart, frame: Frame): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, frame.theme.small))) + 2 * padding;
  const height = lines.length * lineHeight(frame) + 2 * padding - 3;
  const { x, y } = at;
  const ends = chart.places.flatMap((place) => (place.point.value === null ? [] : place.x));
  const right = chart.crosshair ? Math.max(x, ...ends) + padding : frame.width - 1;
  const bottom = chart.crosshair ? chart.crosshair[1] : chart.height - 1;
  const keep = (value: number, most: number) => Math.max(1, Math.min(most, value));
  const tops = steps.flatMap((n) => [y - away - height - n * (height + 4), y + away + n * (height + 4)]);
  const lefts = [x - width / 2, x - width, x];
  const boxes = tops.flatMap((top) =>
    lefts.map((left): Box => ({ left: keep(left, right - width), top: keep(top, bottom - height), width, height })),
  );
  const cost = (box: Box, i: number) =>
    1000 * others.filter((other) => !apart(box, other)).length +
    10 * [...chart.places, ...(chart.heads ?? [])].filter((place) => isUnder(box, place)).length +
    i;
  const costs = boxes.map(cost);
  return boxes[costs.indexOf(Math.min(...costs))]!;
}

/** True where a note would hide a figure, or touch its mark. */
const isUnder = ({ left, top, width, height }: Box, { x, y }: Pick<Place, 'x' | 'y'>): boolean =>
  x > left - 5 && x < left + width + 5 && y > top - 5 && y < top + height + 5;

/** The ring around the point, the line to its note, the note. */
function draw(lines: readonly string[], box: Box, { x, y }: Place, frame: Frame): object[] {
  const { theme } = frame;
  const { left, top, width, height } = box;
  const edge = top > y ? top : top + height;
  const from = top > y ? y + 7 : y - 7;
  const foot = Math.max(left + 4, Math.min(left + width - 4, x));
  const silent = true;
  const stroke = { stroke: theme.ink, lineWidth: 1 };
  const font = { fontSize: theme.small, fontFamily: theme.font, fill: theme.ink, verticalAlign: 'middle' };
  return [
    { type: 'circle', shape: { cx: x, cy: y, r: 7 }, style: { ...stroke, fill: 'none' }, z: layers.line, silent },
    { type: 'line', shape: { x1: x, y1: from, x2: foot, y2: edge }, style: stroke, z: layers.line, silent },
    {
      type: 'rect',
      shape: { x: left, y: top, width, height },
      style: { ...stroke, fill: theme.paper },
      z: layers.box,
      silent,
    },
    ...lines.map((line, i) => ({
      ...{ type: 'text', x: left + padding, y: top + padding - 1 + (i + 0.5) * lineHeight(frame) },
      ...{ style: { ...font, text: labelOf(line) }, z: layers.text, silent },
    })),
  ];
}
