import type { Words } from '../i18n/i18n.ts';
import { type Nothing, nothings, type Series, type SeriesRow } from '../series/series.ts';
import { type Frame, isNarrow, type Place } from './frame.ts';
import { type Layer, nothingColour } from './layer.ts';
import { textWidth } from './measure.ts';
import type { Plot } from './plot.ts';

/** What a row of the strip lists. */
type Kind = 'zero' | Nothing;
/** One row of the strip: a kind, and by year the townships concerned, the chosen first. */
export interface StripRow {
  kind: Kind;
  /** Townships drawn. */
  all: number;
  townships: readonly (readonly SeriesRow[])[];
}

const kinds: readonly Kind[] = ['zero', ...nothings];
/** Pixels from row to row. */
const rowHeight = ({ theme }: Frame): number => theme.micro + 8;

/** The rows a series needs: one per kind that occurs. */
export function stripRows(series: Series): StripRow[] {
  if (!series.showGaps) return [];
  const chosenFirst = [...series.rows].sort((a, b) => (a.slot ?? 99) - (b.slot ?? 99));
  return kinds
    .map((kind) => ({
      kind,
      all: series.rows.length,
      townships: series.years.map((_, i) =>
        chosenFirst.filter(({ points }) => (kind === 'zero' ? points[i]!.value === 0 : points[i]!.none === kind)),
      ),
    }))
    .filter((row) => row.townships.some((list) => list.length > 0));
}

/** Pixels the strip takes below the years. */
export const stripHeight = (rows: readonly StripRow[], frame: Frame): number =>
  rows.length > 0 ? rows.length * rowHeight(frame) + 16 : 0;

/** Pixels the row labels take at the left (at the right on phones, where the end labels leave room). */
export const stripLabelWidth = (rows: readonly StripRow[], { theme }: Frame, words: Words): number =>
  Math.max(0, ...rows.map((row) => textWidth(words.chart.nothing[row.kind], theme.micro)));

/** As many names as fit a column, at most three, then how many there are. */
function namesThatFit(list: readonly SeriesRow[], all: number, width: number, size: number, words: Words) {
  if (list.length === all && all > 3) {
    const more = words.chart.all(all);
    return { texts: [], more, total: 12 + textWidth(more, size) };
  }
  for (let n = Math.min(3, list.length); n > 0; n--) {
    const more = n < list.length ? words.chart.more(list.length, list.length - n) : '';
    const texts = list.slice(0, n).map((row) => row.township.short);
    const total = texts.reduce((w, t) => w + textWidth(t, size) + 5, 12) + textWidth(more, size);
    if (total <= width || n === 1) return { texts, more, total };
  }
  return { texts: [], more: '', total: 0 };
}

/** Draws the strip of zeros and nothings and says where each mark stands. */
export function drawStrip(
  layer: Layer,
  plot: Plot,
  rows: readonly StripRow[],
  frame: Frame,
  words: Words,
  top: number,
): Place[] {
  const { theme, width } = frame;
  const narrow = isNarrow(frame);
  if (rows.length > 0) layer.rule(0, top, width, top, { colour: theme.rule, width: 1 });
  return rows.flatMap(({ kind, all, townships }, r) => {
    const y = top + 14 + r * rowHeight(frame);
    const label = words.chart.nothing[kind];
    layer.text(narrow ? width : 0, y, label, { colour: theme.ink2, align: narrow ? 'right' : 'left' });
    return townships.flatMap((list, i) =>
      list.length === 0 ? [] : drawCell(layer, plot, { kind, list, i, y, all }, frame, words),
    );
  });
}

interface StripCell {
  kind: Kind;
  list: readonly SeriesRow[];
  i: number;
  y: number;
  /** Townships drawn. */
  all: number;
}

function drawCell(layer: Layer, plot: Plot, { kind, list, i, y, all }: StripCell, frame: Frame, words: Words): Place[] {
  const { theme } = frame;
  const place = (row: SeriesRow, x: number): Place => ({ row, point: row.points[i]!, x, y });
  const zero = kind === 'zero';
  const colour = nothingColour(kind, theme);
  const column = plot.step;
  if (isNarrow(frame) || column < 70) {
    const x = plot.x(i) - 8;
    layer.mark(x, y, kind);
    layer.text(x + 9, y, `${list.length}`, { colour });
    return zero ? [] : list.map((row) => place(row, x));
  }
  // the first column ends where the row labels do
  const room = Math.min(column - 6, 2 * (plot.x(i) - plot.left) + 12);
  const { texts, more, total } = namesThatFit(list, all, room, theme.micro, words);
  let x = Math.max(plot.left, plot.x(i) - total / 2);
  layer.mark(x + 4, y, kind);
  x += 12;
  const places: Place[] = [];
  texts.forEach((text, n) => {
    const row = list[n]!;
    const chosen = row.slot !== null;
    layer.text(x, y, text, {
      colour: chosen ? theme.catText[row.slot!]! : kind === 'not_published' ? colour : theme.ink2,
      bold: chosen,
    });
    if (!zero) places.push(place(row, x + textWidth(text, theme.micro) / 2));
    x += textWidth(text, theme.micro) + 5;
  });
  if (more) layer.text(x, y, more, { colour: theme.ink3 });
  if (!zero) places.push(...list.slice(texts.length).map((row) => place(row, x)));
  return places;
}
