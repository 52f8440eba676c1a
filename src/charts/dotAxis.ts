import { linearScale } from './measure.ts';

/** Where values lie along a stretch of pixels; on a logarithmic one zeros have a band of their own before its beginning. */
export interface DotAxis {
  log: boolean;
  /** Pixels of the whole, in the order of growing values; on an upright axis the second is the smaller. */
  from: number;
  to: number;
  /** The band of the zeros; null where 0 stands at its place. */
  band: readonly [from: number, to: number] | null;
  /** Pixel of a value; of 0, the middle of the band. */
  of(value: number): number;
  ticks: readonly { at: number; value: number }[];
}

/** Width of the band, and of the gap behind it. */
const bandWidth = 34;
const gap = 12;

/** Values spread wider than so many times their median are drawn by their logarithms. */
const wide = 10;

/** An axis for figures, ascending. `log` asks for logarithms, which wide figures get anyway; with values below 0 there are none. */
export function dotAxis(sorted: ArrayLike<number>, from: number, to: number, log: boolean): DotAxis {
  const n = sorted.length;
  const [least, most] = [sorted[0] ?? 0, sorted[n - 1] ?? 0];
  let zeros = 0;
  while (zeros < n && sorted[zeros]! <= 0) zeros++;
  const median = sorted[zeros + Math.floor((n - zeros) / 2)] ?? 0;
  const asLog = least >= 0 && most > 0 && (log || most > wide * median);
  return asLog ? logAxis(sorted[zeros]!, most, zeros > 0, from, to) : linearAxis(sorted, from, to);
}

function linearAxis(sorted: ArrayLike<number>, from: number, to: number): DotAxis {
  const ends = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
  let whole = true;
  for (let i = 0; whole && i < sorted.length; i++) whole = Number.isInteger(sorted[i]);
  const { min, max, ticks } = linearScale(whole ? ends : [...ends, ends[0]! / 2 + 1e-3]);
  const of = (value: number) => from + ((value - min) / (max - min)) * (to - from);
  return { log: false, from, to, band: null, of, ticks: ticks.map(({ value }) => ({ at: of(value), value })) };
}

function logAxis(least: number, most: number, zeros: boolean, from: number, to: number): DotAxis {
  const sign = Math.sign(to - from);
  const begin = zeros ? from + sign * (bandWidth + gap) : from + sign * 8;
  const low = Math.log10(least);
  const high = Math.max(Math.log10(most), low + 0.3);
  const place = (value: number) => begin + ((Math.log10(value) - low) / (high - low)) * (to - sign * 8 - begin);
  const middle = from + (sign * bandWidth) / 2;
  return {
    ...{ log: true, from, to },
    band: zeros ? [from, from + sign * bandWidth] : null,
    of: (value) => (value <= 0 ? middle : place(value)),
    ticks: [
      ...(zeros ? [{ at: middle, value: 0 }] : []),
      ...logTicks(least, most).map((value) => ({ at: place(value), value })),
    ],
  };
}

/** Powers of ten between the ends; of a short axis 2 and 5 times these too. */
function logTicks(least: number, most: number): number[] {
  const [low, high] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const steps = high - low <= 2 ? [1, 2, 5] : [1];
  const all = Array.from({ length: high - low + 1 }, (_, i) => low + i).flatMap((p) => steps.map((f) => f * 10 ** p));
  return all.map((v) => Number(v.toPrecision(6))).filter((v) => v >= least * 0.999 && v <= most * 1.001);
}
