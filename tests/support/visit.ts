/** Visits a built site as somebody far away with a slow machine does, and times what shows when. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import type { Effects } from '../../scripts/effects.ts';

/** A slow line and a slow machine: 1.6 Mbit/s down, 150 ms to the server and back, a quarter of this processor. */
const slow = { down: 1.6e6 / 8, up: 0.75e6 / 8, latency: 150, processor: 4 } as const;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves a folder compressed, as web servers do; the address ends with a slash. */
export async function serveCompressed(folder: string, effects: Effects): Promise<{ url: string; server: Server }> {
  const ready = new Map<string, Promise<Buffer>>();
  const fileAt = (path: string) => {
    const known = ready.get(path) ?? effects.read(`${folder}${path}`).then((bytes) => gzipSync(bytes));
    ready.set(path, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname.replace(/\/$/, '/index.html');
    try {
      const body = await fileAt(path);
      const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** A browser to visit with. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium() ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });

/** When something first shows, in milliseconds from the start of the visit; how much had come by then. */
export interface Sight {
  time: number;
  bytes: number;
  requests: number;
}

/** One visit with an empty cache: when each selector first matches something visible, then what `after` gives. */
export async function visit<T>(
  browser: Browser,
  url: string,
  selectors: Readonly<Record<string, string>>,
  after: (page: Page) => Promise<T>,
): Promise<{ seen: Record<string, Sight>; result: T }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const arrivals = await slowDown(page);
    // what runs TypeScript names functions by a helper that pages do not have
    await page.addInitScript('window.__name = (f) => f');
    await page.addInitScript(watch, selectors);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction((names) => names.every((n) => n in window.seen), Object.keys(selectors));
    const { times, start } = await page.evaluate(() => ({ times: window.seen, start: performance.timeOrigin }));
    const sight = (time: number): Sight => {
      const come = arrivals.filter((a) => a.at <= start + time);
      return { time, bytes: come.reduce((sum, a) => sum + a.bytes, 0), requests: come.length };
    };
    const seen = Object.fromEntries(Object.entries(times).map(([name, time]) => [name, sight(time)]));
    return { seen, result: await after(page) };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    /** When each thing watched for was first seen. */
    seen: Record<string, number>;
  }
}

/** Runs in the page: notes the frame after which something visible matches. */
function watch(selectors: Readonly<Record<string, string>>) {
  window.seen = {};
  const isVisible = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      const shown = !(name in window.seen) && [...document.querySelectorAll(selector)].some(isVisible);
      // a task after the frame runs once it is painted
      if (shown) setTimeout(() => Object.assign(window.seen, { [name]: performance.now(), ...window.seen }));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Slows a page down and keeps count of what arrives; times are of the clock, in milliseconds. */
async function slowDown(page: Page): Promise<{ at: number; bytes: number }[]> {
  const arrivals: { at: number; bytes: number }[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const { down, up, latency } = slow;
  const line = { offline: false, downloadThroughput: down, uploadThroughput: up, latency };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  session.on('Network.loadingFinished', ({ encodedDataLength: bytes }) => arrivals.push({ at: Date.now(), bytes }));
  return arrivals;
}
