// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoadError, loadChecked, loadJson } from '../../src/app/state/load.ts';

const { signal } = new AbortController();
const answer = (body: string, init?: ResponseInit) => vi.stubGlobal('fetch', async () => new Response(body, init));
const failureOf = (loading: Promise<unknown>) =>
  loading.then(
    () => 'loaded',
    (error: unknown) => (error instanceof LoadError ? `${error.failure} ${error.file}` : String(error)),
  );

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

describe('loadJson(file, signal)', () => {
  it('fetches below data/, relative to the document', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return new Response('{"a":1}');
    });
    expect(await loadJson('demo/index.json', signal)).toEqual({ a: 1 });
    expect(asked[0]).toBe(new URL('data/demo/index.json', document.baseURI).href);
  });

  it('takes what the page carries before it asks the network', async () => {
    answer('{"a":1}');
    const element = document.createElement('script');
    element.type = 'application/json';
    element.dataset.file = 'demo/index.json';
    element.textContent = '{"a":2}';
    document.head.append(element);
    expect(await loadJson('demo/index.json', signal)).toEqual({ a: 2 });
  });

  it('asks no network for what a page that carries the data does not carry', async () => {
    answer('{"a":1}');
    const element = document.createElement('script');
    element.type = 'application/json';
    element.dataset.file = 'collections.json';
    element.textContent = '{}';
    document.head.append(element);
    expect(await failureOf(loadJson('demo/package/archive.json', signal))).toBe('missing demo/package/archive.json');
  });

  it.each([
    ['missing', '', { status: 404 }],
    ['network', '', { status: 500 }],
    ['missing', '<!doctype html>', { headers: { 'content-type': 'text/html' } }],
    ['broken', '{"a":', {}],
  ])('says what failed: %s', async (failure, body, init) => {
    answer(body, init);
    expect(await failureOf(loadJson('x.json', signal))).toBe(`${failure} x.json`);
  });

  it('says when there is no connection', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(loadJson('x.json', signal))).toBe('network x.json');
  });
});

describe('loadChecked(file, signal, decode)', () => {
  it('refuses what does not fit', async () => {
    answer('{"format":99}');
    const decode = (json: unknown) => {
      if ((json as { format: number }).format !== 1) throw new Error('format');
      return json;
    };
    expect(await failureOf(loadChecked('x.json', signal, decode))).toBe('format x.json');
  });
});
