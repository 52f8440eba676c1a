import { describe, expect, it } from 'vitest';
import { type CheckWorker, makeChecker, type Waiting } from '../../src/app/check/checker.ts';
import type { CheckAnswer, CheckMessage, CheckRequest } from '../../src/app/check/job.ts';

/** Workers that hang on one name, break on another and answer the rest. */
function makeWorkers() {
  const log: string[] = [];
  let started = 0;
  const start = (): CheckWorker => {
    const name = `worker ${++started}`;
    const worker: CheckWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (request: CheckRequest) => {
        log.push(`${name} ${request.name}`);
        if (request.name === 'hangs') return;
        if (request.name === 'long') return tell(worker, request.id);
        queueMicrotask(() => {
          if (request.name === 'breaks') worker.onerror?.call(worker as Worker, { message: 'lost' } as ErrorEvent);
          else {
            const data: CheckAnswer = { id: request.id, ok: false, code: 'no_text', detail: request.name };
            worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
          }
        });
      },
      terminate: () => void log.push(`${name} ended`),
    };
    return worker;
  };
  return { start, log };
}

/** Says every few milliseconds that it reads the next page, three times, and then answers. */
function tell(worker: CheckWorker, id: number) {
  const say = (data: CheckMessage) => worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
  const steps = [1, 2, 3].map((page) => () => say({ id, progress: { page, pages: 3 } }));
  const ends = () => say({ id, ok: false, code: 'no_text', detail: 'long' });
  for (const [i, step] of [...steps, ends].entries()) setTimeout(step, 12 * (i + 1));
}

const request = (name: string): Omit<CheckRequest, 'id'> => ({
  name,
  content: new Uint8Array(),
  places: { provinces: [], prefectures: [], counties: [], townships: [] },
  counties: [],
  previous: null,
});
const waiting = (): Waiting => ({ signal: new AbortController().signal, onProgress: () => {} });
const said = (answer: CheckAnswer) => (answer.ok ? 'ok' : answer.code);

describe('makeChecker(start, limits)', () => {
  it('gives up a file that takes too long or breaks its worker, and harms no other', async () => {
    const { start, log } = makeWorkers();
    const checker = makeChecker(start, { file: 20, page: 20 });
    const names = ['a', 'hangs', 'b', 'breaks', 'c', 'd'];
    const answers = await Promise.all(names.map((name) => checker.check(request(name), waiting())));
    expect(answers.map(said)).toEqual(['no_text', 'timeout', 'no_text', 'crashed', 'no_text', 'no_text']);
    expect(answers.map((a) => a.id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(log).toEqual([
      'worker 1 a',
      'worker 1 hangs',
      'worker 1 ended',
      'worker 2 b',
      'worker 2 breaks',
      'worker 2 ended',
      'worker 3 c',
      'worker 3 d',
    ]);
    checker.close();
    expect(log.at(-1)).toBe('worker 3 ended');
  });

  it('waits for a scan as long as its pages come, and says which is read', async () => {
    const { start } = makeWorkers();
    const pages: number[] = [];
    const long = { ...waiting(), onProgress: ({ page }: { page: number }) => pages.push(page) };
    expect(said(await makeChecker(start, { file: 30, page: 30 }).check(request('long'), long))).toBe('no_text');
    expect(pages).toEqual([1, 2, 3]);
  });

  it('ends a file that is cancelled with its worker, and starts none for one cancelled before', async () => {
    const { start, log } = makeWorkers();
    const checker = makeChecker(start, { file: 1000, page: 1000 });
    const [running, queued] = [new AbortController(), new AbortController()];
    const given = (name: string, { signal }: AbortController) =>
      checker.check(request(name), { ...waiting(), signal }).then(said);
    const answers = Promise.all([given('hangs', running), given('a', queued), given('b', new AbortController())]);
    queued.abort();
    await Promise.resolve();
    running.abort();
    expect(await answers).toEqual(['cancelled', 'cancelled', 'no_text']);
    expect(log.slice(-1)).toEqual(['worker 2 b']);
  });

  it('starts no worker before there is a file', () => {
    const { start, log } = makeWorkers();
    makeChecker(start, { file: 20, page: 20 }).close();
    expect(log).toEqual([]);
  });
});
