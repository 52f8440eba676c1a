import type { CheckAnswer, CheckMessage, CheckProgress, CheckRequest } from './job.ts';

/** Who waits for a check: may end it, and hears how far it is. */
export interface Waiting {
  signal: AbortSignal;
  onProgress(progress: CheckProgress): void;
}

/** Checks files away from the page. */
export interface Checker {
  /** One file after the other; never rejects. One that is ended before its answer is `cancelled`. */
  check(request: Omit<CheckRequest, 'id'>, waiting: Waiting): Promise<CheckAnswer>;
  close(): void;
}

/** The part of a worker that is used. */
export type CheckWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

/** Milliseconds until a worker has to say something. */
export interface Patience {
  /** A file: the longest report takes a few seconds on a slow machine. */
  file: number;
  /** A page of a scan: half a minute on a slow machine; with the first, what recognises it comes over the line. */
  page: number;
}
const patience: Patience = { file: 60_000, page: 300_000 };

/** False in the single file: a page from a disk may start no worker, and scans are recognised in one. */
export const hasWorkers = (): boolean => window.location.protocol !== 'file:';

/** Starts a checker in a worker; where none can be started, the same code runs in the page, unbounded and without recognition. */
export async function startChecker(): Promise<Checker> {
  const start = await workerMaker();
  if (start) return makeChecker(start, patience);
  const { runCheck } = await import('./job.ts');
  const recogniser = () => Promise.reject(new Error(''));
  let count = 0;
  return { check: (request) => runCheck({ ...request, id: ++count }, { recogniser }), close: () => undefined };
}

/**
 * A checker in workers that `start` starts. A file that is ended, or of which nothing is heard for too long, is given up with
 * its worker, and so is one that breaks it; the next file gets a new one.
 */
export function makeChecker(start: () => CheckWorker, limits: Patience): Checker {
  let count = 0;
  let worker: CheckWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  const ask = (request: CheckRequest, { signal, onProgress }: Waiting) =>
    new Promise<CheckAnswer>((resolve) => {
      const without = (code: 'timeout' | 'crashed' | 'cancelled', detail = '') =>
        end({ id: request.id, ok: false, code, detail });
      if (signal.aborted) return resolve({ id: request.id, ok: false, code: 'cancelled', detail: '' });
      const own = worker ?? start();
      worker = own;
      const giveUp: typeof without = (code, detail) => {
        close();
        without(code, detail);
      };
      const cancel = () => giveUp('cancelled');
      const wait = (limit: number) => setTimeout(() => giveUp('timeout', `> ${limit / 1000} s`), limit);
      let timer = wait(limits.file);
      const end = (answer: CheckAnswer) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        resolve(answer);
      };
      signal.addEventListener('abort', cancel);
      own.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
        if (!('progress' in data)) return end(data);
        clearTimeout(timer);
        timer = wait(limits.page);
        onProgress(data.progress);
      };
      own.onerror = ({ message }) => giveUp('crashed', message);
      own.postMessage(request);
    });
  return {
    check(request, waiting) {
      const answer = last.then(() => ask({ ...request, id: ++count }, waiting));
      last = answer;
      return answer;
    },
    close,
  };
}

/** How to start the worker; null where there can be none. */
async function workerMaker(): Promise<(() => CheckWorker) | null> {
  if (!hasWorkers()) return null;
  try {
    const { default: CheckWorker } = await import('./check.worker.ts?worker');
    new CheckWorker().terminate(); // tells whether one starts at all
    return () => new CheckWorker();
  } catch {
    return null;
  }
}
