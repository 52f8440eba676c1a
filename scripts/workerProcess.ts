/** A process that does tasks one at a time, and is ended where a task takes more than it may. */
import { fork } from 'node:child_process';
import type { ReadError } from '../src/document/document.ts';
import type { OnPage } from './readers.ts';

/** What one task may take: milliseconds of processor time and of the clock, bytes of memory of its process. */
export interface Limits {
  cpu: number;
  clock: number;
  memory: number;
}

/**
 * What a document may take. The longest report takes 2 s and 400 MB. Processor time counts, so that a busy machine
 * fails nothing; the clock is for what waits for ever.
 */
export const documentLimits: Limits = { cpu: 20_000, clock: 180_000, memory: 896 * 2 ** 20 };

/** Why a process ended in the middle of a task. */
export interface Broken extends ReadError {
  code: 'timeout' | 'crashed' | 'too_large';
}

/** What became of a task: its result, the error it rejected with, or why its process ended. */
export type Answer =
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; error: string }
  | ({ kind: 'broken' } & Broken);

/** A worker process. One that broke takes no further task. */
export interface WorkerProcess {
  /** A document was read in it before. */
  isUsed(): boolean;
  isBroken(): boolean;
  /**
   * Does a task, one at a time; never rejects. The content of a document is bounded, other work is not; `onPage` hears of each page
   * of a scan.
   */
  perform(task: unknown, bounds: 'document' | 'none', onPage?: OnPage): Promise<Answer>;
  end(): void;
}

/** Starts a process that does tasks with the function `work` of a module, given by its address. */
export function startWorker(module: string, limits: Limits = documentLimits): WorkerProcess {
  const guard = new URL('./guard.mjs', import.meta.url);
  const child = fork(guard, [module], { execArgv: [], serialization: 'advanced' });
  let used = false;
  let broken: Answer | null = null;
  let settle: (answer: Answer) => void = () => {};
  let page: OnPage = () => {};
  let setReady = () => {};
  const ready = new Promise<void>((resolve) => {
    setReady = resolve;
  });
  const hear = (answer: Answer | { kind: 'ready' } | { kind: 'page'; done: number; pages: number }) => {
    if (answer.kind === 'ready') return setReady();
    if (answer.kind === 'page') return page(answer.done, answer.pages);
    if (answer.kind === 'broken') {
      broken ??= answer;
      child.kill('SIGKILL');
      setReady();
    }
    settle(answer);
  };
  child.on('message', (answer) => hear(answer as Answer));
  child.on('error', (error) => hear({ kind: 'broken', code: 'crashed', detail: error.message }));
  child.on('exit', (status, signal) => hear({ kind: 'broken', code: 'crashed', detail: signal ?? `exit ${status}` }));
  return {
    isUsed: () => used,
    isBroken: () => broken !== null,
    async perform(task, bounds, onPage = () => {}) {
      used ||= bounds === 'document';
      page = onPage;
      await ready;
      return (
        broken ??
        new Promise((resolve) => {
          settle = resolve;
          child.send({ task, limits: bounds === 'document' ? limits : null }, () => {});
        })
      );
    },
    end: () => void child.kill('SIGKILL'),
  };
}
