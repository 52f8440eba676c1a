import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Every test fails on a console message, an uncaught error, or a request to another host. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      const own = new URL(baseURL ?? 'http://127.0.0.1').host;
      page.on('console', (m) => noise.push(`${m.type()}: ${m.text()}`));
      page.on('pageerror', (e) => noise.push(`error: ${e.message}`));
      page.on('request', (r) => {
        const url = new URL(r.url());
        if (/^https?:$/.test(url.protocol) && url.host !== own) noise.push(`request to ${url.host}`);
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Opens an address of the app (the part behind #) and waits until its heading stands and nothing loads. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./#${address}`);
  await expect(page.locator('main h1, .emb .fig, main[data-state]').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  // a part of the page may ask for its data only now
  await expect(page.locator('.wait')).toHaveCount(0);
}

/** Opens an address as whoever follows a link to it: all is loaded anew. */
export async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, address);
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules of axe that colours, letters and language decide; all others hold in one look as in the other. */
export const looks = ['color-contrast', 'target-size', 'label-content-name-mismatch', 'html-lang-valid', 'valid-lang'];

/** Serious findings of axe on what is shown (in a part of it), by rule and place; of all rules or of some. */
export async function violations(page: Page, part = 'html', runOnly = standards): Promise<string[]> {
  const result = await new AxeBuilder({ page })
    .include(part)
    .options({
      resultTypes: ['violations'],
      runOnly,
      // off by default: what is seen must be in the name, or it cannot be called by voice
      rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
    })
    .analyze();
  return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
}

/** The page is no wider than its window; charts are drawn anew some time after the window has its new width. */
export const expectNoOverflow = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);

/** The text of a file the page offers for download when `start` is run. */
export async function download(
  page: Page,
  start: () => Promise<unknown>,
): Promise<{ name: string; bytes: Buffer; text: string }> {
  const waiting = page.waitForEvent('download');
  await start();
  const file = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
