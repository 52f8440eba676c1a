import type { Page } from '@playwright/test';
import { measurePage } from './measures.ts';
import { expect, expectNoOverflow, open, test } from './support.ts';

/** Addresses, and what the heading of the page says. */
const pages = [
  ['/overview?d=demo', '年度政府信息公开年报'],
  ['/explore?d=demo', '比较'],
  ['/explore?d=demo&tab=multiples&free=1', '比较'],
  ['/channels?d=demo', '渠道'],
  ['/problems?d=demo', '问题'],
  ['/applications?d=demo', '依申请'],
  ['/findings?d=demo', '核查'],
  ['/township?d=demo&town=~990101104', '历年'],
  ['/report?d=demo&report=990101104-2023', '年度报告'],
  ['/check?d=demo', '自查'],
  ['/data?d=demo', '数据'],
] as const;

/** Opens a page and waits until it, and not the one before, stands. */
async function show(page: Page, address: string, heading: string): Promise<void> {
  await open(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
}

const nothing = { small: [], tight: [], faint: [], tiny: [], unreachable: [] };

test('长者版: text from 18 px, lines from 1.5, contrast from 4.5, targets from 44 px, all by keyboard, on every page', async ({
  page,
}) => {
  test.slow();
  for (const width of [1440, 390])
    for (const [address, heading] of pages) {
      await page.setViewportSize({ width, height: 900 });
      await show(page, `${address}&font=large`, heading);
      await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
      expect.soft({ address, width, ...(await page.evaluate(measurePage)) }).toEqual({ address, width, ...nothing });
    }
});

/** How much of an element is ink: whether its shape can be seen where the system leaves two colours. */
async function inkOf(page: Page, selector: string): Promise<number> {
  const image = await page.locator(selector).first().screenshot();
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let dark = 0;
    for (let i = 0; i < pixels.length; i += 4) if (pixels[i]! < 128) dark++;
    return dark / (pixels.length / 4);
  }, image.toString('base64'));
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active', bypassCSP: true });

  test('what fills tell is told by shapes: use, shares, outcomes, what could not be read, where one is', async ({
    page,
  }) => {
    await show(page, '/channels?d=demo', '渠道');
    await expect.poll(() => inkOf(page, '.cm td a.use:not(.n)')).toBeGreaterThan(0.8);
    expect(await inkOf(page, '.cm td a.use.n')).toBeLessThan(0.5);
    await show(page, '/applications?d=demo', '依申请');
    await expect.poll(() => inkOf(page, '.bar3 .open')).toBeGreaterThan(0.8);
    const closed = await inkOf(page, '.bar3 .closed');
    expect(closed > 0.15 && closed < 0.7).toBe(true);
    await show(page, '/overview?d=demo', '年度政府信息公开年报');
    await expect.poll(() => inkOf(page, '.rank .bar i')).toBeGreaterThan(0.8);
    expect(await inkOf(page, '.cov a.c.unr')).toBeGreaterThan(2 * (await inkOf(page, '.cov a.c.ok:not(.unr)')));
    const lines = await page
      .locator('.nav a')
      .evaluateAll((links) => links.map((a) => getComputedStyle(a).borderBottomColor));
    expect(lines.filter((colour) => colour !== lines[1])).toEqual([lines[0]]);
  });
});

test('a wide matrix says how many columns wait, goes there, and keeps its head and first column in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await open(page, '/channels?d=demo');
  const more = page.getByRole('button', { name: /向右还有 \d+ 列/ }).first();
  const waiting = async () => Number((await more.textContent())?.match(/\d+/)?.[0] ?? 0);
  const before = await waiting();
  expect(before).toBeGreaterThan(0);
  const first = page.locator('.cm tbody tr:not(.grp) th').first();
  const { x } = (await first.boundingBox())!;
  await more.click();
  await expect(page.getByRole('button', { name: /向左还有 \d+ 列/ }).first()).toBeVisible();
  expect((await first.boundingBox())!.x).toBeCloseTo(x, 0);
  // one that fits is left to the page, and its head stays at the top of it
  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page, '/explore?d=demo&tab=table');
  await page.locator('.st tbody tr').last().scrollIntoViewIfNeeded();
  expect((await page.locator('.st thead th').first().boundingBox())!.y).toBeCloseTo(0, 0);
});

test('at 200 % and on a phone every figure keeps its title, its legend and its width', async ({ page }) => {
  for (const width of [720, 390])
    for (const [address, heading] of pages.slice(0, 6)) {
      await page.setViewportSize({ width, height: 450 });
      await show(page, address, heading);
      await expectNoOverflow(page);
      const lacking = await page.evaluate(() => {
        const isSeen = (e: Element | null) => e !== null && e.getClientRects().length > 0;
        const figures = [...document.querySelectorAll('.fig')].filter(isSeen);
        return figures
          .filter(
            (f) => !isSeen(f.querySelector('h2, h3')) || [...f.querySelectorAll('.legend')].some((l) => !isSeen(l)),
          )
          .map((f) => `${f.className} ${f.textContent?.slice(0, 30)}`);
      });
      expect({ address, width, lacking }).toEqual({ address, width, lacking: [] });
    }
});
