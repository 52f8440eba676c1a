import { eachIn, type FieldYear } from '../series/field.ts';
import type { Stretch } from '../series/scope.ts';
import { sortedFigures, type UnitStatistics } from '../series/unitStatistics.ts';
import { type DotAxis, dotAxis } from './dotAxis.ts';

/** A strip of dots: the townships of a place in a year. */
export interface SwarmRow {
  key: string;
  name: string;
  year: FieldYear;
  stretches: readonly Stretch[];
  statistics: UnitStatistics;
}

/** Dots of townships: pixels, the township (its place in the field), and the strip each lies in. */
export interface Dots {
  x: Float32Array;
  y: Float32Array;
  at: Uint32Array;
  row: Uint16Array;
}

/** A drawing of strips. */
export interface Swarm {
  axis: DotAxis;
  /** Pixels. */
  height: number;
  radius: number;
  /** Where the strips lie, from above; their names stand at the left, or above them where the drawing is narrow. */
  strips: readonly { row: SwarmRow; top: number; bottom: number }[];
  dots: Dots;
}

/** What the drawing has to fit into; `names` = pixels for names at the left, 0 = names stand above their strips. */
export interface SwarmFrame {
  width: number;
  names: number;
  /** Pixels for figures at the right. */
  figures: number;
  /** Height of a line of text. */
  line: number;
  log: boolean;
}

/** Where the axis stands: below this the strips begin. */
const head = 26;
const heights = { least: 34, most: 200, all: 460 };

/** Lays every figure out as a dot of its place's strip, those of like values above and below each other. Linear but for sorting. */
export function swarmOf(rows: readonly SwarmRow[], frame: SwarmFrame): Swarm {
  const { width, names, figures, line, log } = frame;
  const total = rows.reduce((n, row) => n + row.statistics.n, 0);
  const above = names === 0 ? line + 6 : 0;
  const height = Math.max(heights.least, Math.min(heights.most, Math.floor(heights.all / Math.max(1, rows.length))));
  const axis = dotAxis(figuresOf(rows, total), names + 6, width - figures - 6, log);
  const radius = total < 400 ? 3.5 : total < 4000 ? 2.25 : 1.25;
  const dots = newDots(total);
  const strips = rows.map((row, i) => {
    const top = head + i * (height + above) + above;
    return { row, top, bottom: top + height };
  });
  let n = 0;
  strips.forEach((strip, i) => {
    n = fill(dots, n, strip, i, axis, radius);
  });
  return { axis, height: head + rows.length * (height + above) + 8, radius, strips, dots };
}

/** Room for so many dots. */
export const newDots = (n: number): Dots => ({
  x: new Float32Array(n),
  y: new Float32Array(n),
  at: new Uint32Array(n),
  row: new Uint16Array(n),
});

function figuresOf(rows: readonly SwarmRow[], total: number): Float64Array {
  const all = new Float64Array(total);
  let n = 0;
  for (const { year, stretches } of rows) {
    const own = sortedFigures(year, stretches);
    all.set(own, n);
    n += own.length;
  }
  return all.sort();
}

/** Puts the dots of a strip behind the first `n`; gives how many there are then. */
function fill(
  dots: Dots,
  n: number,
  strip: Swarm['strips'][number],
  row: number,
  axis: DotAxis,
  radius: number,
): number {
  const { year, stretches } = strip.row;
  const room = strip.bottom - strip.top - 4;
  const columns = new Map<number, number[]>();
  eachIn(stretches, (at) => {
    if (year.lack[at] !== 0) return;
    const value = year.values[at]!;
    const column = axis.band && value === 0 ? -1 : Math.round(axis.of(value) / (radius * 1.8));
    const own = columns.get(column);
    if (own) own.push(at);
    else columns.set(column, [at]);
  });
  const middle = (strip.top + strip.bottom) / 2;
  for (const [column, own] of columns) {
    if (own.length < 50) own.sort((a, b) => year.values[a]! - year.values[b]! || a - b);
    const across =
      column < 0 ? Math.max(1, Math.floor((Math.abs(axis.band![1] - axis.band![0]) - 4) / (radius * 2))) : 1;
    const step = Math.min(radius * 2, room / Math.ceil(own.length / across));
    own.forEach((at, i) => {
      const level = Math.floor(i / across);
      dots.x[n] = axis.of(year.values[at]!) + ((i % across) - (across - 1) / 2) * radius * 2 * (column < 0 ? 1 : 0);
      dots.y[n] = middle + (level % 2 === 1 ? 1 : -1) * Math.ceil(level / 2) * step;
      dots.at[n] = at;
      dots.row[n] = row;
      n++;
    });
  }
  return n;
}
