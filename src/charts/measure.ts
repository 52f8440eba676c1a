/** Width of a text in pixels, near enough for layout: Han and full-width signs are square, the rest a little over half. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += /[\u2e80-\uffef]/.test(char) ? 1 : 0.58;
  return Math.ceil(width * size);
}

/** A round scale from 0 (or below, where there are negative figures) with four or five intervals. */
export interface Scale {
  /** Axis units: the value itself, or its decimal logarithm. */
  of(value: number): number;
  min: number;
  max: number;
  /** Ascending, in axis units, with the figure they stand for. */
  ticks: readonly { at: number; value: number }[];
  /** Where zeros lie on a logarithmic scale, in axis units; null = at their place. */
  shelf: number | null;
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that covers the range in at most five steps; whole numbers stay whole. */
function stepFor(range: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(range / 5));
  const step = [1, 2, 2.5, 4, 5, 10].map((f) => tidy(f * power)).find((s) => range / s <= 5) ?? power * 10;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

/** A linear scale over the values. */
export function linearScale(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const whole = values.every(Number.isInteger);
  const step = high === low ? 1 : stepFor(high - low, whole);
  const min = Math.floor(low / step) * step;
  const max = Math.max(Math.ceil(high / step), 1) * step;
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => tidy(min + i * step)).map((v) => ({ at: v, value: v }));
  return { of: (value) => value, min: tidy(min), max: tidy(max), ticks, shelf: null };
}

/** A logarithmic scale; zeros get a shelf below it. Null where there is a negative or no positive figure. */
export function logScale(values: readonly number[]): Scale | null {
  const positive = values.filter((v) => v > 0);
  if (positive.length === 0 || values.some((v) => v < 0)) return null;
  const low = Math.floor(Math.log10(Math.min(...positive)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive))));
  const between = high - low <= 2 ? [1, 2, 5] : [1];
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => low + i)
    .flatMap((p) => between.map((f) => tidy(f * 10 ** p)))
    .filter((v) => v <= 10 ** high)
    .map((value) => ({ at: Math.log10(value), value }));
  const shelf = low - 0.12 * (high - low);
  const of = (v: number) => (v === 0 ? shelf : Math.min(high, Math.max(low, Math.log10(v))));
  return { of, min: shelf, max: high, ticks, shelf };
}

/**
 * Moves labels apart: each as near to its place as the gap allows, order kept, all inside [top, bottom].
 * `wanted` ascending; returns the places in the same order.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  // Labels that touch form a block, which lies centred on the mean of what its labels want.
  const blocks: { sum: number; count: number }[] = [];
  const start = (b: { sum: number; count: number }) => {
    const height = (b.count - 1) * gap;
    return Math.max(top, Math.min(bottom - height, b.sum / b.count - height / 2));
  };
  for (const y of wanted) {
    let block = { sum: y, count: 1 };
    for (
      let last = blocks[blocks.length - 1];
      last && start(last) + last.count * gap > start(block);
      last = blocks[blocks.length - 1]
    ) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap((b) => Array.from({ length: b.count }, (_, i) => start(b) + i * gap));
}
