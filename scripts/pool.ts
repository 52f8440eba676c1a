/** Work on several processors, with results in the order of the tasks. */
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';

/** Runs tasks, here or on other threads. */
export interface Pool<T, R> {
  run(task: T): Promise<R>;
  /** How many tasks are worth having under way. */
  ahead: number;
  close(): Promise<void>;
}

/** A thread takes some 0.4 s to start: below this many tasks per thread it is quicker to stay here. */
const WORTH_A_THREAD = 60;

/** A pool for `tasks` tasks on at most `jobs` threads; `here` does a task on this thread. Both do the same. */
export function openPool<T, R>(tasks: number, jobs: number, here: (task: T) => Promise<R>): Pool<T, R> {
  const threads = Math.min(jobs, Math.floor(tasks / WORTH_A_THREAD));
  if (threads < 2) return { run: here, ahead: 1, close: async () => {} };
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.mjs', import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 2,
  });
  return { run: (task) => pool.run(task), ahead: threads * 8, close: () => pool.destroy() };
}

/** Runs tasks with at most `pool.ahead` under way and yields the results in the order of the tasks. */
export async function* inOrder<T, R>(pool: Pool<T, R>, tasks: Iterable<T>): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for (const task of tasks) {
    const result = pool.run(task);
    result.catch(() => {}); // seen when its turn comes
    waiting.push(result);
    if (waiting.length >= pool.ahead) yield await waiting.shift()!;
  }
  for (const result of waiting) yield await result;
}
