import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test as plain } from '@playwright/test';
import { build } from '../../scripts/build.ts';
import { realEffects } from '../../scripts/effects.ts';
import { serve } from '../../scripts/serve.ts';
import { hostileCollection, hostileNames } from '../support/hostile.ts';
import { download } from './support.ts';

const site = fileURLToPath(new URL(process.env.ZHENLAN_TEST_SITE ?? '../../test-results/site', import.meta.url));

/** The site with nothing but the collection that tries to do harm; every page is looked at by {@link harm}. */
const test = plain.extend<object, { bad: { url: string; folder: string } }>({
  bad: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the braces
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'zhenlan-bad-')).replaceAll('\\', '/');
      for (const [name, content] of Object.entries(hostileCollection())) {
        mkdirSync(dirname(join(folder, 'reports', name)), { recursive: true });
        writeFileSync(join(folder, 'reports', name), content);
      }
      cpSync(site, `${folder}/site`, { recursive: true });
      rmSync(`${folder}/site/data`, { recursive: true });
      const quiet = { ...realEffects(), print: () => {}, report: () => {} };
      expect(await build(['--reports', `${folder}/reports`, '--out', `${folder}/site/data`], quiet)).toBe(2);
      const { url, server } = await serve({ dir: `${folder}/site` });
      await use({ url, folder });
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** What a page did that it should not: code run, objects changed, other hosts asked, links that are no links. */
const harm = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const links = Array.from(document.querySelectorAll('a, area, iframe, embed, object, form, img'), (element) =>
      ['href', 'src', 'data', 'action'].map((name) => element.getAttribute(name) ?? '').join(''),
    );
    // what ECharts leaves on objects whose name it takes for one of its own
    const left = ['next', 'prev', 'key', 'value', 'hit'];
    const everywhere = [Object.prototype, Function.prototype, Object, Object.prototype.toString] as object[];
    return [
      ...('hit' in window ? ['code ran'] : []),
      ...Object.keys(Object.prototype),
      ...left.filter((key) => everywhere.some((object) => Object.hasOwn(object, key))),
      ...links.filter((link) => /^\s*(?:javascript|vbscript|file|data:text)/i.test(link)),
      ...Array.from(document.querySelectorAll('[onerror], [onmouseover], [onclick]'), (e) => e.outerHTML),
    ];
  });

/** Opens an address; gives what was heard of it meanwhile. */
async function visit(page: Page, url: string, address: string): Promise<string[]> {
  const heard: string[] = [];
  page.on('console', (m) => heard.push(`${m.type()}: ${m.text()}`));
  page.on('pageerror', (e) => heard.push(`error: ${e.message}`));
  page.on('dialog', (d) => void d.dismiss().then(() => heard.push('dialog')));
  page.on('request', (r) => /^https?:/.test(r.url()) && !r.url().startsWith(url) && heard.push(r.url()));
  await page.goto(`${url}#${address}`);
  await expect(page.locator('main h1, .emb .fig, main[data-state]').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  return heard;
}

const all = 'gaps=1&others=1&m=proactive.penalties.decisions';
test('names, links and words that try to do harm do none on any page', async ({ page, bad }) => {
  test.slow();
  for (const [address, title] of [
    ['/overview?d=bad', '总览'],
    [`/explore?${all}&tab=line`, '比较'],
    [`/explore?${all}&tab=bar`, '比较'],
    [`/explore?${all}&tab=heatmap`, '比较'],
    [`/explore?${all}&tab=multiples`, '比较'],
    [`/explore?${all}&tab=table`, '比较'],
    ['/channels?d=bad', '渠道'],
    ['/problems?d=bad', '问题'],
    ['/applications?d=bad', '依申请'],
    ['/findings?d=bad', '核查'],
    ['/township?d=bad', '乡镇'],
    ['/data?d=bad', '数据'],
    ['/check?d=bad', '自查'],
    ['/overview?d=bad&lang=en', ''],
    [`/explore?${all}&tab=bar&embed=1`, ''],
  ] as const) {
    if (!title) await page.goto('about:blank');
    const heard = await visit(page, bad.url, address);
    if (title)
      await expect(page.getByRole('navigation', { name: '主导航' }).locator('[aria-current]')).toHaveText(title);
    expect(await harm(page), address).toEqual([]);
    expect(heard, address).toEqual([]);
  }
});

test('every report is shown, and links to its page on the web alone', async ({ page, bad }) => {
  const index = JSON.parse(readFileSync(`${bad.folder}/site/data/bad/index.json`, 'utf8'));
  const shard = JSON.parse(readFileSync(`${bad.folder}/site/data/bad/${index.home.file}`, 'utf8'));
  const { code, name } = shard.townships;
  expect([...name].sort()).toEqual([...hostileNames].sort());
  for (const [i, township] of (code as string[]).entries()) {
    const heard = await visit(page, bad.url, `/report?d=bad&report=${township}-2024`);
    const head = page.getByRole('heading', { level: 1 });
    await expect.poll(() => head.evaluate((h1) => h1.textContent)).toBe(`${name[i]} 2024 年度报告`);
    expect(await harm(page)).toEqual([]);
    expect(heard).toEqual([]);
    const outward = await page
      .locator('a[href^="http"]')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
    expect(outward.filter((href) => !href.startsWith('https://ok.example/'))).toEqual([]);
  }
});

test('the picture of a chart has the names as they are', async ({ page, bad }) => {
  await visit(page, bad.url, `/explore?${all}&tab=bar`);
  const { text } = await download(page, () =>
    page.getByRole('figure').first().getByRole('button', { name: /SVG/ }).click(),
  );
  const words = await page.evaluate((svg) => {
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return read.querySelector('parsererror') ? [] : Array.from(read.querySelectorAll('text'), (t) => t.textContent);
  }, text);
  for (const name of ['__proto__', 'constructor', '{a|富}{b}%{c}', '=1+1镇']) expect(words.join('\n')).toContain(name);
  expect(words.filter((word) => word?.includes('\u2060'))).toEqual([]);
});

const inherited = '__proto__=1&constructor=2&toString=3&d=__proto__&fig=constructor&m=toString&log=constructor';
for (const [what, query] of [
  ['keys every object has', `${inherited}&at=cell:__proto__&rule=constructor&year=valueOf`],
  ['thirty thousand keys', Array.from({ length: 3e4 }, (_, i) => `k${i}=${i}`).join('&')],
  ['a value of three hundred thousand characters', `d=bad&q=${'a'.repeat(3e5)}`],
] as const)
  test(`an address with ${what} is a question like any other`, async ({ page, bad }) => {
    // the browser itself takes its time over so long an address
    test.setTimeout(180_000);
    const heard = await visit(page, bad.url, '/data?d=bad');
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/findings?${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('核查', { timeout: 60_000 });
    expect(await harm(page)).toEqual([]);
    expect(await page.locator('[role="status"] p').count()).toBeLessThan(12);
    const lengths = await page.evaluate(() =>
      [window.location.href, ...Array.from(document.links, (link) => link.href), document.title].map((a) => a.length),
    );
    expect(Math.max(...lengths)).toBeLessThan(10_000);
    expect(heard).toEqual([]);
  });

test('embed.js takes nothing from messages of any kind, and makes no frame of an address that is none', async ({
  page,
  bad,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  await page.setContent('<p>host</p>');
  await page.addScriptTag({ url: `${bad.url}embed.js` });
  const made = await page.evaluate(async () => {
    const append = (src: string) => {
      const chart = document.createElement('zhenlan-chart');
      chart.setAttribute('src', src);
      document.body.append(chart);
      return chart;
    };
    const script = 'data:text/html,<script>parent.hit=1</script>';
    for (const src of ['http://', 'https://[', 'javascript:window.hit=1', script, 'file:///etc/passwd', ' vbscript:x'])
      append(src);
    const good = append('#/overview?d=bad');
    const count = () => document.querySelectorAll('zhenlan-chart iframe').length;
    const before = count();
    good.setAttribute('src', 'http://[');
    const type = 'zhenlan:height';
    const heights = [5n, '9', {}, [1n], null, Number.NaN, -1];
    for (const message of [
      5n,
      null,
      type,
      [],
      new Map(),
      { type: { type } },
      ...heights.map((height) => ({ type, height })),
    ])
      window.postMessage(message, '*');
    await new Promise((resume) => setTimeout(resume, 200));
    return [before, count(), 'hit' in window];
  });
  expect(made).toEqual([1, 0, false]);
  expect(errors).toEqual([]);
});
