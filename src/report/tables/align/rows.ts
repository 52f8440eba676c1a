import type { Match } from './score.ts';
import { weights } from './weights.ts';

/** A group read as the row of a slot, or as the rows of several slots in a row. */
export interface Aligned {
  group: number;
  /** First and last slot. */
  from: number;
  to: number;
  score: number;
}

/** A group that may be a row of some slots. */
export interface Candidate {
  group: number;
  matches: readonly Match[];
  /** How well the count of numbers fits a slot, to be added to the score of its label. */
  fit(slot: number): number;
  /** True where the numbers are exactly those of the slots from–to together. */
  fills(from: number, to: number): boolean;
}

/**
 * Finds the best alignment of groups with slots, both in order: each group names at most one stretch of slots, each
 * slot is named at most once. The first of equally good alignments wins. Linear in the number of candidates.
 */
export function alignRows(candidates: readonly Candidate[], slots: number): Aligned[] {
  const width = slots + 1;
  // best[k * width + s]: best sum with the first k candidates used up and slots before s used up
  const best = new Float64Array((candidates.length + 1) * width);
  const from = new Int32Array((candidates.length + 1) * width).fill(-1);
  candidates.forEach((candidate, k) => {
    const row = k * width;
    const next = row + width;
    const gap = k === 0 ? 0 : Math.min(candidate.group - candidates[k - 1]!.group - 1, 4);
    for (let s = 0; s < width; s++)
      best[next + s] = Math.max(0, best[row + s]! - (best[row + s]! > 0 ? weights.skipped * (gap + 1) : 0));
    for (const option of optionsOf(candidate)) {
      const base = best[row + option.from]!;
      const sum = (base > 0 ? Math.max(0, base - weights.skipped * gap) : 0) + option.score;
      if (sum > best[next + option.to + 1]!) {
        best[next + option.to + 1] = sum;
        from[next + option.to + 1] = option.from;
      }
    }
    for (let s = 1; s < width; s++) {
      if (best[next + s - 1]! > best[next + s]!) {
        best[next + s] = best[next + s - 1]!;
        from[next + s] = -2;
      }
    }
  });
  return trace(candidates, best, from, width);
}

function optionsOf(candidate: Candidate): Aligned[] {
  const { group, matches } = candidate;
  const bySlot = new Map(matches.map((m) => [m.slot, m]));
  const options: Aligned[] = [];
  for (const { slot, score } of matches) {
    if (score >= weights.found) options.push({ group, from: slot, to: slot, score: score + candidate.fit(slot) });
    let found = bySlot.get(slot)!.before;
    for (let to = slot + 1; bySlot.has(to); to++) {
      found += bySlot.get(to)!.before;
      if (candidate.fills(slot, to)) options.push({ group, from: slot, to, score: found });
    }
  }
  return options;
}

function trace(candidates: readonly Candidate[], best: Float64Array, from: Int32Array, width: number): Aligned[] {
  let k = 0;
  let s = 0;
  let top = 0;
  for (let i = 0; i <= candidates.length; i++) {
    if (best[i * width + width - 1]! > top) {
      top = best[i * width + width - 1]!;
      k = i;
    }
  }
  s = width - 1;
  const path: Aligned[] = [];
  while (k > 0 && s >= 0 && best[k * width + s]! > 0) {
    const step = from[k * width + s]!;
    if (step === -2) s--;
    else if (step === -1) k--;
    else {
      path.push({ group: candidates[k - 1]!.group, from: step, to: s - 1, score: best[k * width + s]! });
      k--;
      s = step;
    }
  }
  return path.reverse();
}
