import type { CheckAnswer, CheckRequest } from './job.ts';

/** Checks files away from the page. */
export interface Checker {
  /** One file after the other; never rejects. */
  check(request: Omit<CheckRequest, 'id'>): Promise<CheckAnswer>;
  close(): void;
}

/** The part of a worker that is used. */
export type CheckWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

/** Milliseconds one file may take; the longest report takes a few seconds on a slow machine. */
const patience = 60_000;

/** Starts a checker in a worker; where none can be started (`file://`), the same code runs in the page, unbounded. */
export async function startChecker(): Promise<Checker> {
  const start = await workerMaker();
  if (start) return makeChecker(start, patience);
  const { runCheck } = await import('./job.ts');
  let count = 0;
  return { check: (request) => runCheck({ ...request, id: ++count }), close: () => undefined };
}

/**
 * A checker in workers that `start` starts. A file that takes more than `limit` milliseconds is given up with its
 * worker, and so is one that breaks it; the next file gets a new one.
 */
export function makeChecker(start: () => CheckWorker, limit: number): Checker {
  let count = 0;
  let worker: CheckWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  const ask = (request: CheckRequest) =>
    new Promise<CheckAnswer>((resolve) => {
      const own = worker ?? start();
      worker = own;
      const end = (answer: CheckAnswer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      const giveUp = (code: 'timeout' | 'crashed', detail: string) => {
        close();
        end({ id: request.id, ok: false, code, detail });
      };
      const timer = setTimeout(() => giveUp('timeout', `> ${limit / 1000} s`), limit);
      own.onmessage = ({ data }: MessageEvent<CheckAnswer>) => end(data);
      own.onerror = ({ message }) => giveUp('crashed', message);
      own.postMessage(request);
    });
  return {
    check(request) {
      const answer = last.then(() => ask({ ...request, id: ++count }));
      last = answer;
      return answer;
    },
    close,
  };
}

/** How to start the worker; null where there can be none. */
async function workerMaker(): Promise<(() => CheckWorker) | null> {
  if (window.location.protocol === 'file:') return null;
  try {
    const { default: CheckWorker } = await import('./check.worker.ts?worker');
    new CheckWorker().terminate(); // tells whether one starts at all
    return () => new CheckWorker();
  } catch {
    return null;
  }
}
