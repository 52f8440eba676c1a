import type { CheckAnswer, CheckRequest } from './job.ts';

/** Checks files away from the page. */
export interface Checker {
  check(request: Omit<CheckRequest, 'id'>): Promise<CheckAnswer>;
  close(): void;
}

/** Starts the worker; where none can be started (`file://`), the same code runs in the page. */
export async function startChecker(): Promise<Checker> {
  let count = 0;
  const waiting = new Map<number, (answer: CheckAnswer) => void>();
  const worker = await startWorker();
  if (!worker) {
    const { runCheck } = await import('./job.ts');
    return { check: (request) => runCheck({ ...request, id: ++count }), close: () => undefined };
  }
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = ({ message }) => {
    for (const [id, done] of waiting) done({ id, ok: false, code: 'crashed', detail: message });
    waiting.clear();
  };
  return {
    check: (request) =>
      new Promise((done) => {
        const id = ++count;
        waiting.set(id, done);
        worker.postMessage({ ...request, id });
      }),
    close: () => worker.terminate(),
  };
}

async function startWorker(): Promise<Worker | null> {
  if (window.location.protocol === 'file:') return null;
  try {
    const { default: CheckWorker } = await import('./check.worker.ts?worker');
    return new CheckWorker();
  } catch {
    return null;
  }
}
