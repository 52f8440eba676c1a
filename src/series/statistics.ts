import { tidy } from '../text/decimals.ts';

/** Ascending copy. */
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** A quantile by linear interpolation between order statistics (as spreadsheets do it); null of nothing. */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return tidy(low + (high - low) * (at - Math.floor(at)));
}

/** The sum, without the noise of binary fractions (12.3 + 0.1 is 12.4). */
export const sum = (values: readonly number[]): number => tidy(values.reduce((a, b) => a + b, 0));
