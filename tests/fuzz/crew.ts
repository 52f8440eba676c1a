import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { type Plan, planBlock } from './plan.ts';
import { add, count, emptyTally, type Failing, type Tally } from './tally.ts';
import type { Failure, Message, Order } from './worker.ts';

/** What to do, and for how long. */
export interface Task extends Plan {
  seconds: number;
  /** Blocks of cases at most. */
  blocks: number;
  processes: number;
}

/** A document that takes longer on the clock is given up; it may have to share its processor. */
const patience = 45_000;
const source = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** What all processes of a run share. */
interface Crew {
  /** The bundled worker. */
  script: string;
  tally: Tally;
  onFailure(failure: Failure): void;
}

/** Runs the workers until the time is over; those that die or hang are replaced, and what they worked on is a failure. */
export async function runCrew(task: Task, onFailure: (failure: Failure) => void): Promise<Tally> {
  const { folder, script } = await bundle(source);
  const crew: Crew = { script, tally: emptyTally(), onFailure };
  const until = Date.now() + task.seconds * 1000;
  try {
    const all = Array.from({ length: task.processes }, (_, i) => {
      const { seed, formats, labelled, blocks, processes: stride } = task;
      return keepWorking(
        { seed, formats, labelled, block: i, first: 0, stride, until, blocks, beat: join(folder, `${i}`) },
        crew,
      );
    });
    await Promise.all(all);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return crew.tally;
}

async function keepWorking(order: Order, crew: Crew): Promise<void> {
  let next: Order | null = order;
  while (next && Date.now() < next.until) next = await oneProcess(next, crew);
}

/** Runs one process to its end; gives what its successor has to do, null where nothing is left. */
function oneProcess(order: Order, crew: Crew): Promise<Order | null> {
  const child = fork(crew.script, [], { execArgv: ['--max-old-space-size=1024'] });
  let left: Order | null = null;
  let hung = false;
  child.on('message', (message: Message) => {
    if (message.kind === 'tally') add(crew.tally, message.tally);
    else if (message.kind === 'failure') crew.onFailure(message.failure);
    else left = { ...order, block: message.block, first: message.first };
  });
  child.send(order);
  const watch = setInterval(() => {
    const began = beatOf(order)?.began ?? Date.now();
    if (Date.now() - began < patience) return;
    hung = true;
    child.kill('SIGKILL');
  }, 1000);
  return new Promise((resolve) => {
    child.on('exit', (status: number | null) => {
      clearInterval(watch);
      if (status === 0) resolve(left);
      else resolve(lost(order, crew, hung ? 'slow' : 'big', `${child.signalCode ?? status}`));
    });
  });
}

/** A process died: the case it worked on failed, and the next process goes on behind it. */
function lost(order: Order, { tally, onFailure }: Crew, kind: Failing, status: string): Order | null {
  const at = beatOf(order);
  if (!at) throw new Error(`a worker ended with status ${status} before its first document`);
  const it = planBlock(at.block, order)[at.index]!;
  count(tally, it, { numbers: 'crash', cells: 0, ms: 0 }, [kind]);
  const id = `${order.seed}-${at.block}-${at.index}`;
  const detail = kind === 'slow' ? `ended after ${patience} ms` : `the process ended: ${status}`;
  onFailure({ id, it, kinds: [kind], layout: '', cells: [], detail, bytes: '' });
  return { ...order, block: at.block, first: at.index + 1 };
}

function beatOf({ beat }: Order): { block: number; index: number; began: number } | null {
  try {
    const [block, index, began] = readFileSync(beat, 'utf8').split(' ').map(Number);
    return began ? { block: block!, index: index!, began } : null;
  } catch {
    return null;
  }
}
