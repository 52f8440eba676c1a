import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { followFolder, openChanges, stateOf, versionOf } from '../../scripts/follow.ts';
import { serve, serveFrom } from '../../scripts/serve.ts';
import { makeFolder, overhear, put } from './world.ts';

/** Looks at a folder as often as there are steps, each done before its look; gives what was called for after each look. */
async function follow(folder: string, steps: readonly (() => void)[]): Promise<string[]> {
  const calls: string[] = [];
  let [step, looks] = [0, 0];
  await new Promise<void>((resolve) => {
    const pause = async () => {
      if (step === steps.length) {
        stop();
        return resolve();
      }
      steps[step++]!();
      looks = step;
    };
    const world = { ...overhear(), pause };
    let stop = () => {};
    void stateOf(world, folder).then((before) => {
      stop = followFolder(world, folder, before, async () => void calls.push(`look ${looks}`));
    });
  });
  return calls;
}

const nothing = () => {};

describe('followFolder(effects, folder, before, renew)', () => {
  it('renews after a file came, changed or went, once it stands still; not where nothing changed', async () => {
    const folder = makeFolder();
    put(folder, { 'a.txt': 'a' });
    const calls = await follow(folder, [
      nothing,
      () => put(folder, { '县/b.txt': 'b' }),
      nothing,
      nothing,
      () => put(folder, { '县/b.txt': 'b, being copied' }),
      () => put(folder, { '县/b.txt': 'b, being copied still' }),
      nothing,
      () => rmSync(`${folder}/a.txt`),
      nothing,
      nothing,
    ]);
    expect(calls).toEqual(['look 3', 'look 7', 'look 9']);
  });

  it('sees what changed while the folder was read for the first time', async () => {
    const folder = makeFolder();
    put(folder, { 'a.txt': 'a' });
    const world = overhear();
    const before = await stateOf(world, folder);
    put(folder, { 'b.txt': 'b' });
    await new Promise<void>((resolve) => {
      const stop = followFolder({ ...world, pause: async () => {} }, folder, before, async () => {
        stop();
        resolve();
      });
    });
  });
});

describe('versionOf(effects, data)', () => {
  it('is another where a collection was renewed, came or went, and is one of nothing', async () => {
    const folder = makeFolder();
    const versions = [await versionOf(overhear(), `${folder}/data`)];
    const look = async () => void versions.push(await versionOf(overhear(), `${folder}/data`));
    put(`${folder}/data`, { 'collections.json': '[a]', 'a/index.json': '1' });
    await look();
    put(`${folder}/data`, { 'a/index.json': '2' });
    await look();
    put(`${folder}/data`, { 'b/index.json': '1' });
    await look();
    expect(new Set(versions).size).toBe(4);
    await look();
    expect(versions[4]).toBe(versions[3]);
  });
});

describe('serveFrom(port, options)', () => {
  it('takes the next free port where one is taken, and answers with the version of the data as it changes', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const changes = openChanges('v1');
    const folder = makeFolder();
    put(folder, { 'index.html': '<p>a</p>' });
    await expect(serve({ dir: folder, port })).rejects.toThrow('EADDRINUSE');
    const { url, server } = await serveFrom(port, { dir: folder, answer: changes.answer });
    try {
      expect(Number(new URL(url).port)).toBeGreaterThan(port);
      expect(await (await fetch(url)).text()).toBe('<p>a</p>');
      const response = await fetch(`${url}changes`);
      expect(response.headers.get('content-type')).toBe('text/event-stream');
      const reader = response.body!.getReader();
      const next = async () => new TextDecoder().decode((await reader.read()).value);
      expect(await next()).toBe('data: v1\n\n');
      changes.tell('v1');
      changes.tell('v2');
      expect(await next()).toBe('data: v2\n\n');
      await reader.cancel();
    } finally {
      server.closeAllConnections();
      server.close();
      taken.close();
    }
  });
});
