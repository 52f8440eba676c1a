import { displayWords } from '../i18n/display.ts';
import type { Words } from '../i18n/i18n.ts';
import { formatRelated } from '../i18n/units.ts';
import { latest, type Series } from '../series/series.ts';
import { type Frame, isNarrow } from './frame.ts';
import { figureText, type Layer, medianName, relationOf } from './layer.ts';
import { spread, textWidth } from './measure.ts';
import type { Plot } from './plot.ts';

/** A name and value at the right end of a line. */
interface EndLabel {
  name: string;
  value: number;
  /** The value as written. */
  text: string;
  colour: string;
  bold: boolean;
  /** Lower = kept when room runs out. */
  rank: number;
}

const longest = 7;
/** The rank of those nobody chose. */
const grey = 2;

/** The labels at the ends of lines: the chosen and the median first; grey ones where there is room, never on phones. */
export function endLabels(series: Series, frame: Frame, words: Words): EndLabel[] {
  const { theme } = frame;
  const narrow = isNarrow(frame);
  const labels = series.rows.flatMap((row): EndLabel[] => {
    const { value } = latest(row);
    if (value === null || (narrow && row.slot === null)) return [];
    const { name, short } = row.township;
    const chosen = row.slot !== null;
    return [
      {
        name: narrow || name.length > longest ? short : name,
        value,
        text: figureText(latest(row), words, relationOf(series)),
        colour: chosen ? theme.catText[row.slot!]! : theme.ctxText,
        bold: chosen,
        rank: chosen ? 0 : grey,
      },
    ];
  });
  const median = series.showMedian ? series.spread[series.spread.length - 1]?.median : null;
  if (median !== null && median !== undefined)
    labels.push({
      name: medianName(series, words),
      value: median,
      text: formatRelated(median, relationOf(series)),
      colour: theme.ink,
      bold: true,
      rank: 1,
    });
  return labels;
}

/** Pixels the labels need to the right of the plot, and the line that counts those without one. */
export function labelRoom(labels: readonly EndLabel[], { theme, lang }: Frame): number {
  if (labels.length === 0) return 8;
  const widest = (text: (l: EndLabel) => string) => Math.max(...labels.map((l) => textWidth(text(l), theme.micro)));
  const names = 18 + widest((l) => l.name) + 14 + widest((l) => l.text) + 2;
  if (labels.every(({ rank }) => rank < grey)) return names;
  return Math.max(names, 20 + textWidth(displayWords[lang].unnamed(labels.length), theme.micro));
}

/**
 * Where labels stand: the chosen and the median apart from each other, moved where they must; of the others those
 * that have room beside their own end, the highest first. The rest goes without.
 */
export function placeLabels(plot: Plot, all: readonly EndLabel[], { theme }: Frame): { label: EndLabel; y: number }[] {
  const gap = theme.micro + 2;
  const [top, bottom] = [plot.top - 6, plot.bottom - 2];
  const room = Math.floor((plot.bottom - plot.top) / gap);
  const byValue = [...all].sort((a, b) => b.value - a.value || a.rank - b.rank);
  const asked = byValue.filter((label) => label.rank < grey).slice(0, room);
  const places = spread(
    asked.map((label) => plot.y(label.value)),
    gap,
    top,
    bottom,
  );
  const placed = asked.map((label, i) => ({ label, y: places[i]! }));
  for (const label of byValue.filter(({ rank }) => rank === grey)) {
    const own = plot.y(label.value);
    const y = [0, -0.5, 0.5, -1, 1]
      .map((lines) => Math.max(top, Math.min(bottom, own + lines * gap)))
      .find((at) => placed.every((other) => Math.abs(other.y - at) >= gap));
    if (y !== undefined) placed.push({ label, y });
  }
  return placed;
}

/** Draws the labels, with a leader where one had to move, and how many lines go without one. */
export function drawEndLabels(layer: Layer, plot: Plot, all: readonly EndLabel[], frame: Frame): void {
  const { theme, width } = frame;
  const from = plot.x(plot.years.length - 1) + 7;
  const x = plot.right + 16;
  const placed = placeLabels(plot, all, frame);
  const unnamed = all.length - placed.length;
  if (unnamed > 0)
    layer.text(width - 1, plot.bottom + 16, displayWords[frame.lang].unnamed(unnamed), {
      colour: theme.ink3,
      align: 'right',
    });
  for (const { label, y } of placed) {
    const own = plot.y(label.value);
    const colour = label.rank === grey ? theme.ctx : label.colour;
    if (Math.abs(y - own) > 3) layer.rule(from, own, x - 4, y, { colour, width: 0.75, z: 1 });
    layer.text(x, y, label.name, { colour: label.colour, bold: label.bold, halo: true });
    const style = { colour: label.colour, bold: label.bold, align: 'right' as const, halo: true };
    layer.text(width - 1, y, label.text, style);
  }
}

/** Names of chosen series that end before the last year, beside their last point. */
export function drawEarlyEnds(layer: Layer, plot: Plot, series: Series, { theme }: Frame): void {
  for (const row of series.rows) {
    if (row.slot === null || latest(row).value !== null) continue;
    const last = row.points.reduce((found, p, i) => (p.value === null ? found : i), -1);
    if (last < 0) continue;
    const style = { colour: theme.catText[row.slot]!, bold: true, baseline: 'bottom' as const, halo: true };
    layer.text(plot.x(last) + 7, plot.y(row.points[last]!.value!) - 4, row.township.short, style);
  }
}
