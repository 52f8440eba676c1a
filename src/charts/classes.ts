import { formatNumber } from '../i18n/i18n.ts';

/** One step of a heatmap's ramp: figures from `from` on, to below the next. */
export interface Step {
  from: number;
  /** `3–4`, `7`, and for the last `7 以上`. */
  label: string;
  /** Which of the seven colours. */
  colour: number;
}

const round = (value: number): number => {
  if (value <= 10) return Math.round(value);
  const power = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / (5 * power)) * 5 * power;
};

/** Rounded class limits for figures above 0: about as many figures in each, at most six classes. */
export function limitsOf(values: readonly number[]): number[] {
  const sorted = values.filter((v) => v > 0).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const whole = sorted.every(Number.isInteger);
  const shares = [0, 0.25, 0.5, 0.7, 0.85, 0.95];
  const raw = shares.map((share) => sorted[Math.floor(share * (sorted.length - 1))]!);
  const limits = raw.map((v, i) => (i === 0 ? (whole ? 1 : 0) : whole ? round(v) : Number(v.toPrecision(2))));
  return [...new Set(limits)]
    .filter((v, i) => i === 0 || (v > limits[0]! && v <= sorted[sorted.length - 1]!))
    .sort((a, b) => a - b);
}

/** The classes of a set of figures; a zero belongs to none, it is a fact of its own. `open` words the last class. */
export function classesOf(values: readonly number[], open: (low: string) => string): Step[] {
  const limits = limitsOf(values);
  const whole = values.every(Number.isInteger);
  return limits.map((from, i) => {
    const next = limits[i + 1];
    const colour = limits.length === 1 ? 3 : Math.round((i * 6) / (limits.length - 1));
    return { from, label: labelOf(from, next, whole, open), colour };
  });
}

function labelOf(from: number, next: number | undefined, whole: boolean, open: (low: string) => string): string {
  if (next === undefined) return open(formatNumber(from));
  const to = whole ? next - 1 : next;
  return to === from ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
}

/** The class of a figure; null for 0 and below. */
export function classOf(value: number, classes: readonly Step[]): Step | null {
  if (value <= 0) return null;
  return classes.reduce<Step | null>((found, step) => (value >= step.from ? step : found), null);
}
