// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App, newClient } from '../../src/app/App.tsx';
import { followData } from '../../src/app/state/follow.ts';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { putData } from './data.ts';
import { cleanUp, render, until } from './render.tsx';

let source: { onmessage?: (event: { data: string }) => void } = {};
beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  vi.stubGlobal(
    'EventSource',
    class {
      constructor() {
        source = this;
      }
    },
  );
  putData();
});
afterEach(() => {
  cleanUp();
  vi.unstubAllGlobals();
});

it('an open page shows the data of the moment when the server tells another version, and not before', async () => {
  window.location.hash = '#/overview';
  const client = newClient();
  followData(client);
  await render(<App files={client} />);
  await until(() => document.querySelector('h1')?.textContent?.includes('云泽县'));
  const tell = (data: string) => act(async () => source.onmessage?.({ data }));
  await tell('v1');
  putData([], { 'collections.json': { format: datasetFormat, collections: [] } });
  await tell('v1');
  expect(document.body.textContent).not.toContain('还没有数据');
  await tell('v2');
  await until(() => document.body.textContent?.includes('还没有数据'));
});
