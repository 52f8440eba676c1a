import { editionName, formatNumber, type Lang, type Words } from '../i18n/i18n.ts';
import { unitWords } from '../i18n/units.ts';
import type { FormChange, Series } from '../series/series.ts';
import type { Frame } from './frame.ts';
import { isNarrow } from './frame.ts';
import { type Layer, medianName } from './layer.ts';
import { textWidth } from './measure.ts';
import type { Plot } from './plot.ts';

/** Gridlines, each with its value above its left end; the unit stands once, on the topmost. */
export function drawGrid(layer: Layer, plot: Plot, { theme }: Frame, unit: string): void {
  const { left, right, scale } = plot;
  scale.ticks.forEach(({ value }, i) => {
    const y = Math.round(plot.y(value)) + 0.5;
    const top = i === scale.ticks.length - 1;
    const axis = value === 0;
    layer.rule(left, y, right, y, { colour: axis ? theme.ink : theme.rule, width: 1 });
    layer.text(left, y - 3, formatNumber(value) + (top ? ` ${unit}` : ''), {
      colour: theme.ink3,
      baseline: 'bottom',
      halo: true,
    });
  });
  if (scale.shelf === null) return;
  const y = Math.round(plot.y(0)) + 0.5;
  layer.rule(left, y, right, y, { colour: theme.rule2, width: 1, dash: [1, 3] });
  layer.text(left, y - 3, '0', { colour: theme.ink3, baseline: 'bottom' });
}

/** The dotted lines between editions of the form. */
export function drawFormChanges(layer: Layer, plot: Plot, series: Series, frame: Frame, words: Words): void {
  if (series.measure.row === null) return;
  for (const change of series.formChanges) drawFormChange(layer, plot, series, change, frame, words);
}

/** One of them, with the names of the editions, and whether the measure may be compared across it. */
function drawFormChange(
  layer: Layer,
  plot: Plot,
  { measure }: Series,
  { to, before, after }: FormChange,
  frame: Frame,
  words: Words,
): void {
  const { theme, lang } = frame;
  const at = plot.years.indexOf(to);
  const x = Math.round((plot.x(at - 1) + plot.x(at)) / 2) + 0.5;
  const { comparable, notComparable } = words.chart;
  const both = measure.editions.includes(before) && measure.editions.includes(after);
  const remark = !both || isNarrow(frame) ? '' : measure.comparable ? comparable : notComparable;
  layer.rule(x, plot.top - 26, x, plot.bottom, { colour: theme.rule2, width: 1, dash: [2, 3] });
  const y = plot.top - 30;
  layer.text(x - 6, y, editionName(before, lang), { colour: theme.ink3, align: 'right' });
  layer.text(x + 6, y, editionName(after, lang) + remark, { colour: theme.ink3 });
}

/** The polygons of the middle half: one per run of joined years. */
export function drawBand(layer: Layer, plot: Plot, { spread }: Series, { theme }: Frame): void {
  let run: number[] = [];
  const close = () => {
    if (run.length > 1) {
      const upper = run.map((i) => [plot.x(i), plot.y(spread[i]!.high!)] as const);
      const lower = [...run].reverse().map((i) => [plot.x(i), plot.y(spread[i]!.low!)] as const);
      layer.polygon([...upper, ...lower], theme.band);
    }
    run = [];
  };
  spread.forEach((s, i) => {
    if (!s.joined || s.low === null) close();
    if (s.low !== null) run.push(i);
  });
  close();
}

/** What the band, the dotted line and the grey lines are: one entry each, where they are drawn. */
interface KeyEntry {
  kind: 'band' | 'median' | 'others';
  text: string;
  x: number;
  y: number;
}
const keyLine = ({ theme }: Frame): number => theme.micro + 6;

const restOf = (n: number, { level }: NonNullable<Series['units']>, lang: Lang): string => {
  const w = unitWords[lang];
  return w.rest(n, w.levels[level]);
};

/** Lays the key above the plot out, in as many lines as the width asks for. */
export function keyOf(series: Series, frame: Frame, words: Words, left: number): KeyEntry[] {
  const { chart } = words;
  const others = series.rows.filter((row) => row.slot === null).length;
  const { spread, showMedian } = series;
  const entries: [KeyEntry['kind'], string, boolean][] = [
    ['band', chart.middleHalf, showMedian && spread.some((s) => s.low !== null)],
    ['median', medianName(series, words), showMedian && spread.some((s) => s.median !== null)],
    [
      'others',
      series.units ? restOf(others, series.units, frame.lang) : chart.others(others),
      others > 0 && others < series.rows.length,
    ],
  ];
  let x = left;
  let y = 8;
  return entries
    .filter(([, , drawn]) => drawn)
    .map(([kind, text]) => {
      const width = 22 + textWidth(text, frame.theme.micro);
      if (x > left && x + width > frame.width) {
        x = left;
        y += keyLine(frame);
      }
      const entry = { kind, text, x, y };
      x += width + 18;
      return entry;
    });
}

/** Pixels the key takes beyond its first line. */
export const keyHeight = (key: readonly KeyEntry[]): number => (key[key.length - 1]?.y ?? 8) - 8;

/** Draws the key. */
export function drawKey(layer: Layer, key: readonly KeyEntry[], { theme }: Frame): void {
  for (const { kind, text, x, y } of key) {
    if (kind === 'band') layer.rect(x, y - 5, 16, 10, theme.band);
    else if (kind === 'median') layer.rule(x, y, x + 16, y, { colour: theme.median, width: 1.6, dash: [1, 3] });
    else layer.rule(x, y, x + 16, y, { colour: theme.ctx, width: theme.context });
    layer.text(x + 22, y, text, { colour: theme.ink2 });
  }
}

/** Years under the plot, the latest bold. */
export function drawYears(layer: Layer, plot: Plot, { theme }: Frame, y = plot.bottom + 16): void {
  plot.years.forEach((year, i) => {
    const last = i === plot.years.length - 1;
    layer.text(plot.x(i), y, `${year}`, {
      size: theme.small,
      align: 'center',
      bold: last,
      colour: last ? theme.ink : theme.ink2,
    });
  });
}
