import type { Placed } from '../lines/groups.ts';
import { byLine, figureOf, valuesOf } from './cells.ts';

/** Most digits of a row of seven figures that are cut by their sum: work on more would be out of proportion. */
const mostDigits = 24;

/** The digits of figures that stand on one line and may have run together; null where one is anything but digits. */
function digitsOf(solids: readonly Placed[]): string[] | null {
  if (solids.length === 0 || byLine(solids).length > 1) return null;
  const runs = solids.map(({ word, span, several }) =>
    word?.kind === 'number' && several === undefined && word.digits.length === span[1] - span[0] ? word.digits : '',
  );
  return runs.every((digits) => /^\d+$/.test(digits)) ? runs : null;
}

/** As many digits as the row has columns, each taken for a figure. */
export function cutDigits(solids: readonly Placed[], size: number): Placed[] | null {
  const runs = solids.length < size ? digitsOf(solids) : null;
  return runs?.join('').length === size
    ? cutAt(
        solids,
        runs.map((run) => Array.from(run)),
      )
    : null;
}

/** Noughts that ran together, as many as the row has columns: no figure begins with one, so that each is a cell. */
export function cutZeros(solids: readonly Placed[], size: number): Placed[] | null {
  const cut = cutDigits(solids, size);
  return cut && valuesOf(cut).every((value) => value === 0) ? cut : null;
}

/**
 * Figures that ran together: cut where no other way gives figures of which the last is the sum of the others, be they as many as
 * the row has columns or fewer.
 */
export function cutBySum(solids: readonly Placed[], size: number): Placed[] | null {
  const runs = solids.length < size ? digitsOf(solids) : null;
  const length = runs?.join('').length ?? 0;
  if (!runs || length < size || length > mostDigits) return null;
  const [only, other] = waysToCut(runs, size);
  return only?.flat().length === size && !other ? cutAt(solids, only) : null;
}

/** The first two ways to cut runs of digits into figures, at most `size`, whose last is the sum of the others. */
function waysToCut(runs: readonly string[], size: number): string[][][] {
  const found: string[][][] = [];
  const last = runs.at(-1)!;
  for (let at = last.length - 1; at >= 0; at--) {
    if (last[at] === '0' && at < last.length - 1) continue;
    const before = [...runs.slice(0, -1), last.slice(0, at)].filter(Boolean);
    cutInto(before, size - 1, Number(last.slice(at)), [], (cuts) => {
      const own = cuts.map((cut) => [...cut]);
      if (before.length < runs.length) own.push([last.slice(at)]);
      else own.at(-1)!.push(last.slice(at));
      if (own.length === runs.length) found.push(own);
      return found.length > 1;
    });
    if (found.length > 1) break;
  }
  return found;
}

/** Cuts runs into at most `most` figures that add up to `sum`; true where `tell` has heard enough. */
function cutInto(
  runs: readonly string[],
  most: number,
  sum: number,
  cuts: readonly string[][],
  tell: (cuts: readonly string[][]) => boolean,
): boolean {
  const [run, ...rest] = runs;
  if (run === undefined) return sum === 0 && cuts.length > 0 && tell(cuts);
  if (most < runs.length) return false;
  return cutRun(run, most - rest.length, sum, [], (figures, left) =>
    cutInto(rest, most - figures.length, left, [...cuts, figures], tell),
  );
}

/** Cuts one run of digits into at most `most` figures, none of which begins with a nought, and tells what they leave of `sum`. */
function cutRun(
  run: string,
  most: number,
  sum: number,
  figures: string[],
  tell: (figures: string[], left: number) => boolean,
): boolean {
  if (!run) return tell(figures, sum);
  if (most === 0) return false;
  for (let size = 1; size <= (run[0] === '0' ? 1 : run.length); size++) {
    const value = Number(run.slice(0, size));
    if (value > sum) return false;
    if (cutRun(run.slice(size), most - 1, sum - value, [...figures, run.slice(0, size)], tell)) return true;
  }
  return false;
}

/** The pieces cut into such figures. */
function cutAt(solids: readonly Placed[], runs: readonly (readonly string[])[]): Placed[] {
  return solids.flatMap((solid, i) => {
    let at = 0;
    return runs[i]!.map((digits) => {
      const start = at;
      at += digits.length;
      const [span, from, to] = [
        [solid.span[0] + start, solid.span[0] + at] as const,
        solid.from + start,
        solid.from + at,
      ];
      return { ...figureOf(solid, digits), span, from, to };
    });
  });
}
