import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test as plain } from '@playwright/test';
import { hashSource } from '../../scripts/csp.ts';
import { serve } from '../../scripts/serve.ts';
import { openAnew, test } from './support.ts';

const site = fileURLToPath(new URL(process.env.ZHENLAN_TEST_SITE ?? '../../test-results/site', import.meta.url));
const index = readFileSync(join(site, 'index.html'), 'utf8');
/** The page without the views drawn beforehand, which are shown by a script of the site. */
const withoutViews = index.replace(/<template[\s\S]*?<\/template>/g, '');
/** What is written into the page to show them, and the rest. */
const inline = /<(script|style)>([\s\S]*?)<\/\1>/g;
const shell = withoutViews.replace(inline, '');
const written = [...withoutViews.matchAll(inline)].map(([, kind, text]) => ({ kind: kind!, text: text! }));

const stop = (server: Server): void => {
  server.closeAllConnections();
  server.close();
};

const walk = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });

for (const gzip of [false, true])
  plain(`the site works two folders deep on a plain server, ${gzip ? 'compressed' : 'as it is'}`, async ({ page }) => {
    const dir = mkdtempSync(join(tmpdir(), 'zhenlan-site-'));
    cpSync(site, dir, { recursive: true });
    if (gzip) for (const path of walk(dir)) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
    const { url, server } = await serve({ dir, base: '/gk/2024/', gzip });
    try {
      const encodings = new Set<string | null>();
      // an archive is compressed as it lies there, and some servers say so
      page.on('response', (r) => r.url().endsWith('.gz') || encodings.add(r.headers()['content-encoding'] ?? null));
      await page.goto(`${url}#/explore?d=demo&m=proactive.penalties.decisions&tab=bar`);
      await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
      await page.goto(`${url}#/report?d=demo&report=990101104-2023`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('2023');
      expect([...encodings]).toEqual([gzip ? 'gzip' : null]);
    } finally {
      stop(server);
      rmSync(dir, { recursive: true, force: true });
    }
  });

plain('code and style are files of the site under names with a hash, but for the little that shows first', () => {
  const loaded = [...shell.matchAll(/\b(?:src|href)="([^"]+)"/g)].map((m) => m[1]!);
  expect(loaded.filter((path) => !path.startsWith('./'))).toEqual([]);
  // the one written into the page once more: kept small, its name stays
  const app = /data-app="([^"]*)"/.exec(shell)?.[1]?.split(' ') ?? [];
  const code = [...loaded, ...app].filter((path) => /\.(js|css)$/.test(path) && path !== './first.js');
  expect(code.length).toBeGreaterThan(1);
  expect(code.filter((path) => !/^\.\/assets\/[\w.-]+-[\w-]{8}\.(js|css)$/.test(path))).toEqual([]);
  expect(shell).not.toMatch(/<style|\son\w+=|<script(?![^>]*\ssrc=)/);
  expect(index).not.toMatch(/<[^<>]*\sstyle=/);
  // the call behind each drawn view is one text, however often it stands there
  const texts = new Map(written.map(({ kind, text }) => [text, kind]));
  expect([...texts.values()]).toEqual(['style', 'script', 'script']);
  expect(index).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
});

plain('the policy allows the site itself, what is written into its page by hash, and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(index)?.[1] ?? '';
  const directives = new Map(policy.split('; ').map((d) => [d.split(' ')[0], d.split(' ').slice(1).join(' ')]));
  const hashes = (kind: string) => [
    ...new Set(written.filter((one) => one.kind === kind).map(({ text }) => hashSource(text))),
  ];
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': "'none'",
    'script-src': ["'self'", ...hashes('script')].join(' '),
    'style-src': ["'self'", ...hashes('style')].join(' '),
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  expect(hashes('script')).toHaveLength(2);
  // in front of everything it must hold for
  expect(index.indexOf('Content-Security-Policy')).toBeLessThan(index.search(/<(script|link|style)/));
});

plain('names with a hash may be kept for ever, names without may not', async ({ request, baseURL }) => {
  const cache = async (path: string) => (await request.get(`${baseURL}${path}`)).headers()['cache-control'];
  const script = /data-app="\.\/(assets\/[^" ]+)/.exec(index)?.[1] ?? '';
  const county = readdirSync(join(site, 'data/demo/counties'))[0];
  expect(await cache(script)).toContain('immutable');
  expect(await cache(`data/demo/counties/${county}`)).toContain('immutable');
  for (const path of ['', 'embed.js', 'first.js', 'data/collections.json', 'data/demo/index.json'])
    expect(await cache(path)).toBe('no-cache');
});

test('every page stays within the policy', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const seen: string[] = [];
    (window as { breaches?: string[] }).breaches = seen;
    document.addEventListener('securitypolicyviolation', (e) => {
      seen.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}`);
    });
    window.print = () => {};
  });
  for (const [address, act] of [
    ['/overview?d=demo', '打印'],
    ['/explore?d=demo&tab=line', '嵌入'],
    ['/explore?d=demo&tab=bar', ''],
    ['/explore?d=demo&tab=heatmap', ''],
    ['/explore?d=demo&tab=multiples', ''],
    ['/channels?d=demo', ''],
    ['/problems?d=demo', ''],
    ['/applications?d=demo', ''],
    ['/findings?d=demo', ''],
    ['/township?d=demo&town=~990101104', ''],
    ['/report?d=demo&report=990101104-2023', ''],
    ['/data?d=demo', ''],
  ] as const) {
    await openAnew(page, address);
    const marks = page.locator('.marks').first();
    if ((await marks.count()) > 0) await marks.hover();
    if (act) await page.getByRole('button', { name: act }).first().click();
    if (act === '嵌入') await expect(page.frameLocator('.dlg iframe').getByRole('figure')).toBeVisible();
    expect(await page.evaluate(() => (window as { breaches?: string[] }).breaches), address).toEqual([]);
  }
});

plain('without JavaScript there is a plain word, and the way to the tables', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL!);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('镇览');
  await expect(page.getByText('Chromium 86').first()).toBeVisible();
  await page.getByRole('link', { name: /数据表格/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据表格');
  const links = page.getByRole('link', { name: 'reports.csv' });
  await expect(links).toHaveCount(2);
  const csv = await context.request.get(new URL((await links.first().getAttribute('href'))!, page.url()).href);
  expect(await csv.text()).toMatch(/^\uFEFF?report,/);
  await context.close();
});

plain('a browser that cannot run the script gets the same word after some seconds', async ({ page, baseURL }) => {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'a ??' }));
  await page.goto(baseURL!);
  await expect(page.getByText('页面还没有打开')).toBeVisible();
});
