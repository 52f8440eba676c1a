import type { Case } from './case.ts';
import { type Outcome, runCase } from './run.ts';
import { failingsOf } from './tally.ts';

/** Leaves out damages as long as the document fails in the same way; slow ones are left as they are. */
export async function shrink(it: Case, outcome: Outcome): Promise<{ it: Case; outcome: Outcome }> {
  const kind = failingsOf(outcome)[0];
  let best = { it, outcome };
  if (kind === undefined || kind === 'slow') return best;
  for (let i = it.damages.length - 1; i >= 0; i--) {
    const fewer = { ...best.it, damages: best.it.damages.filter((_, k) => k !== i) };
    const without = await runCase(fewer);
    if (failingsOf(without).includes(kind)) best = { it: fewer, outcome: without };
  }
  return best;
}
