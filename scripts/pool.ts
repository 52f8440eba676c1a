/** Work on several processors, with results in the order of the tasks. */
import Tinypool from 'tinypool';
import { type Effects, pathBeside } from './effects.ts';
import { type Results, type Task, work } from './work.ts';

/** Does tasks, here or on other threads. */
export interface Pool {
  /** Does tasks of one kind, a few at a time, and yields the results in the order of the tasks. */
  each<K extends Task['kind']>(
    kind: K,
    tasks: Iterable<Extract<Task, { kind: K }>['task']>,
  ): AsyncGenerator<Results[K]>;
  close(): Promise<void>;
}

/** A thread takes some 0.4 s to start: below this many files per thread it is quicker to stay here. */
const WORTH_A_THREAD = 60;

/** A pool for work on `files` files on at most `jobs` threads; below {@link WORTH_A_THREAD} it is this thread. */
export function openPool(files: number, jobs: number, effects: Effects): Pool {
  const threads = Math.min(jobs, Math.floor(files / WORTH_A_THREAD));
  if (threads < 2) return { each: inOrder(1, (task) => work(task, effects)), close: async () => {} };
  const pool = new Tinypool({
    filename: pathBeside(import.meta.url, './worker.mjs'),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 2,
  });
  return { each: inOrder(threads * 8, (task) => pool.run(task)), close: () => pool.destroy() };
}

const inOrder = (ahead: number, run: (task: Task) => Promise<unknown>): Pool['each'] =>
  async function* each(kind, tasks) {
    const waiting: Promise<never>[] = [];
    for (const task of tasks) {
      const result = run({ kind, task } as Task) as Promise<never>;
      result.catch(() => {}); // told when its turn comes
      waiting.push(result);
      if (waiting.length >= ahead) yield await waiting.shift()!;
    }
    for (const result of waiting) yield await result;
  };
