/** A process that runs blocks of cases until its time is over. What it works on stands in a file, for the case that it dies. */
import { createHash } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import type { Base } from './base.ts';
import type { Case } from './case.ts';
import { damages } from './damages/damages.ts';
import type { FaultyCell } from './judge.ts';
import { type Plan, planBlock } from './plan.ts';
import { judgeCase, type Made, makeCase } from './run.ts';
import { shrink } from './shrink.ts';
import { count, emptyTally, type Failing, failingsOf, limits, type Tally } from './tally.ts';

/** What a worker is told. */
export interface Order extends Plan {
  block: number;
  /** The case of that block to begin with. */
  first: number;
  /** From one block of this worker to the next. */
  stride: number;
  /** Milliseconds since 1970 at which it stops. */
  until: number;
  /** The block before which it stops. */
  blocks: number;
  /** Where it writes `block case began`. */
  beat: string;
}

/** A failing document, its damages as few as possible. */
export interface Failure {
  id: string;
  it: Case;
  kinds: readonly Failing[];
  layout: string;
  cells: readonly FaultyCell[];
  detail?: string;
  /** Base64. */
  bytes: string;
}

/** What a worker says. `leaves`: it grew too big, and asks to be followed by another that begins there. */
export type Message =
  | { kind: 'tally'; tally: Tally; next: number }
  | { kind: 'failure'; failure: Failure }
  | { kind: 'leaves'; block: number; first: number };

const say = (message: Message) =>
  new Promise<void>((done) => process.send!(message, undefined, undefined, () => done()));

/** Failures of the same damages that one process shrinks and tells. */
const enough = 4;
const told = new Map<string, number>();

// as in the worker processes of the scripts: a document is judged by what is read of it
process.on('unhandledRejection', () => {});
process.once('message', (order: Order) => {
  work(order).then(
    () => process.disconnect(),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function work(order: Order): Promise<void> {
  const beat = openSync(order.beat, 'w');
  for (
    let { block, first } = order;
    block < order.blocks && Date.now() < order.until;
    block += order.stride, first = 0
  ) {
    const tally = emptyTally();
    const cases = planBlock(block, order);
    for (let i = first; i < cases.length && Date.now() < order.until; i++) {
      writeSync(beat, `${block} ${i} ${Date.now()}`.padEnd(60), 0);
      const big = await doCase(cases[i]!, `${order.seed}-${block}-${i}`, tally);
      if (!big) continue;
      await say({ kind: 'tally', tally, next: block });
      return say({ kind: 'leaves', block, first: i + 1 });
    }
    await say({ kind: 'tally', tally, next: block + order.stride });
  }
}

let base: Base | null = null;
let seen = new Set<string>();
/** False for a document that damage left as it was, or as another of the same base: neither is counted. */
function isNew(it: Case, made: Made): boolean {
  if (made.base !== base) seen = new Set();
  base = made.base;
  const key = createHash('sha1').update(made.bytes).digest('base64');
  if (seen.has(key) || (!made.isDamaged && it.damages.some((d) => damages[d.name]!.level !== 'print'))) return false;
  seen.add(key);
  return true;
}

/** No document fills the memory in fewer milliseconds; asking each time takes longer than a small one. */
const slowEnough = 20;

/** Runs one case and tells what fails; true where memory grew beyond its limit. */
async function doCase(it: Case, id: string, tally: Tally): Promise<boolean> {
  const made = await makeCase(it);
  if (!isNew(it, made)) return false;
  const outcome = await judgeCase(it, made);
  const kinds: Failing[] = failingsOf(outcome);
  const big = outcome.ms > slowEnough && process.resourceUsage().maxRSS * 1024 > limits.memory;
  if (big) kinds.push('big');
  count(tally, it, outcome, kinds);
  if (!kinds.length) return false;
  const known = `${kinds[0]} ${outcome.layout} ${it.damages.map((d) => d.name).join(' ')}`;
  told.set(known, (told.get(known) ?? 0) + 1);
  if (told.get(known)! > enough) return big;
  const small = big ? { it, outcome } : await shrink(it, outcome);
  const { layout, faults, detail, bytes } = small.outcome;
  const failure = { id, it: small.it, kinds, layout, cells: faults, ...(detail === undefined ? {} : { detail }) };
  await say({ kind: 'failure', failure: { ...failure, bytes: Buffer.from(bytes).toString('base64') } });
  return big;
}
