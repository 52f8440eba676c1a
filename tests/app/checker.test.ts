import { describe, expect, it } from 'vitest';
import { type CheckWorker, makeChecker } from '../../src/app/check/checker.ts';
import type { CheckAnswer, CheckRequest } from '../../src/app/check/job.ts';

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

const request = (name: string): Omit<CheckRequest, 'id'> => ({
  name,
  bytes: new Uint8Array(),
  places: { provinces: [], prefectures: [], counties: [], townships: [] },
  counties: [],
  previous: null,
});
const said = (answer: CheckAnswer) => (answer.ok ? 'ok' : answer.code);

describe('makeChecker(start, limit)', () => {
  it('gives up a file that takes too long or breaks its worker, and harms no other', async () => {
    const { start, log } = makeWorkers();
    const checker = makeChecker(start, 20);
    const names = ['a', 'hangs', 'b', 'breaks', 'c', 'd'];
    const answers = await Promise.all(names.map((name) => checker.check(request(name))));
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

  it('starts no worker before there is a file', () => {
    const { start, log } = makeWorkers();
    makeChecker(start, 20).close();
    expect(log).toEqual([]);
  });
});
