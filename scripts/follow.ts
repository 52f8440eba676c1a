/** What `npm start` does besides serving: reports that come, change or go are converted, and open pages are told. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listFiles } from './corpus.ts';
import type { Effects } from './effects.ts';

/** Milliseconds between two looks at a folder; looking takes a twentieth of the time at most. */
const LOOK = 700;
const SHARE = 20;

/** What a folder holds, by names, sizes and times: another word after every change. Works wherever files do, shared drives included. */
export async function stateOf(effects: Effects, folder: string): Promise<string> {
  const files = await listFiles(effects, folder).catch(() => []);
  const marks = files.map(async ({ path, file }) => `${file}\n${(await effects.stamp(path))?.mark ?? ''}`);
  return effects.sha256((await Promise.all(marks)).join('\n'));
}

/**
 * Looks at a folder until stopped and calls `renew` after each change, one call at a time, once two looks agree: a file
 * that is still being copied is not read. `before`: its state when it was last read.
 */
export function followFolder(effects: Effects, folder: string, before: string, renew: () => Promise<void>): () => void {
  let isStopped = false;
  const follow = async () => {
    let [read, last] = [before, before];
    let wait = LOOK;
    while (!isStopped) {
      await effects.pause(wait);
      const start = effects.now();
      const now = await stateOf(effects, folder);
      wait = Math.max(LOOK, (effects.now() - start) * SHARE);
      const isStill = now === last;
      last = now;
      if (!isStill || now === read || isStopped) continue;
      read = now;
      await renew();
    }
  };
  void follow();
  return () => {
    isStopped = true;
  };
}

/** Which datasets lie in a folder: another word after each that was renewed, added or removed. */
export async function versionOf(effects: Effects, data: string): Promise<string> {
  const list = async () => (await effects.list(data)).filter(({ kind }) => kind === 'folder');
  const indexes = (await list().catch(() => [])).map(({ name }) => `${name}/index.json`);
  const texts = ['collections.json', ...indexes].map((file) => effects.readText(`${data}/${file}`).catch(() => ''));
  return effects.sha256((await Promise.all(texts)).join('\n')).slice(0, 16);
}

/** Tells open pages the version of the data, as server-sent events at `/changes`: when they ask, and whenever it is another. */
export function openChanges(version: string) {
  const pages = new Set<ServerResponse>();
  let now = version;
  const event = () => `data: ${now}\n\n`;
  return {
    /** Answers a request for the changes; false of any other. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== '/changes') return false;
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(event());
      pages.add(response);
      response.on('close', () => pages.delete(response));
      return true;
    },
    tell(version: string): void {
      if (version === now) return;
      now = version;
      for (const page of pages) page.write(event());
    },
  };
}
