import { formatNumber, type Words } from '../i18n/i18n.ts';
import type { Series } from '../series/series.ts';
import type { Frame } from './frame.ts';
import { isNarrow } from './frame.ts';
import type { Layer } from './layer.ts';
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
    layer.text(left, y - 3, formatNumber(value) + (top ? ` ${unit}` : ''), { colour: theme.ink3, baseline: 'bottom' });
  });
  if (scale.shelf === null) return;
  const y = Math.round(plot.y(0)) + 0.5;
  layer.rule(left, y, right, y, { colour: theme.rule2, width: 1, dash: [1, 3] });
  layer.text(left, y - 3, '0', { colour: theme.ink3, baseline: 'bottom' });
}

/** The dotted line between the two editions of the form, and whether the measure may be compared across it. */
export function drawFormChange(layer: Layer, plot: Plot, series: Series, frame: Frame, words: Words): void {
  if (!series.formChange || series.measure.row === null) return;
  const { theme } = frame;
  const at = plot.years.indexOf(series.formChange[1]);
  const x = Math.round((plot.x(at - 1) + plot.x(at)) / 2) + 0.5;
  const { editions, comparable, notComparable } = words.chart;
  const both = series.measure.editions.includes('2019') && series.measure.editions.includes('2021');
  const remark = !both || isNarrow(frame) ? '' : series.measure.comparable ? comparable : notComparable;
  layer.rule(x, plot.top - 26, x, plot.bottom, { colour: theme.rule2, width: 1, dash: [2, 3] });
  const y = plot.top - 30;
  layer.text(x - 6, y, editions.before, { colour: theme.ink3, align: 'right' });
  layer.text(x + 6, y, editions.after + remark, { colour: theme.ink3 });
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

/** One line above the plot that names the band, the dotted line and the grey lines. */
export function drawKey(layer: Layer, series: Series, { theme }: Frame, words: Words, left: number): void {
  const { chart } = words;
  const y = 8;
  let x = left;
  const say = (text: string) => {
    layer.text(x + 22, y, text, { colour: theme.ink2 });
    x += 22 + textWidth(text, theme.micro) + 18;
  };
  const others = series.rows.filter((row) => row.slot === null).length;
  if (series.showMedian && series.spread.some((s) => s.low !== null)) {
    layer.rect(x, y - 5, 16, 10, theme.band);
    say(chart.middleHalf);
  }
  if (series.showMedian && series.spread.some((s) => s.median !== null)) {
    layer.rule(x, y, x + 16, y, { colour: theme.median, width: 1.6, dash: [1, 3] });
    say(chart.median);
  }
  if (others > 0 && others < series.rows.length) {
    layer.rule(x, y, x + 16, y, { colour: theme.ctx, width: theme.context });
    say(chart.others(others));
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
