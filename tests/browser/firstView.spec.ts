import { test as plain } from '@playwright/test';
import { expect, test } from './support.ts';

/** What a drawn view looks like: where each of its elements stands, and in which style. */
function looks(): string[] {
  const names = 'color,background-color,font,display,visibility,border,padding,text-decoration,fill,opacity'.split(',');
  return [...document.querySelectorAll('#first, #first *')].map((element) => {
    const { width, height, top, left } = element.getBoundingClientRect();
    const computed = getComputedStyle(element);
    const style = names.map((name) => computed.getPropertyValue(name));
    return `${element.tagName} ${element.className} ${[width, height, top, left].join(' ')} ${style.join(';')}`;
  });
}

for (const [address, heading] of [
  ['', '年度政府信息公开年报'],
  ['#/explore', '比较'],
  ['#/explore?lang=en&dark=1', 'Compare'],
] as const)
  test(`what is drawn for “${address}” looks the same before and after the style sheet`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/assets\/.*\.css$/, async (route) => {
      await held;
      await route.continue();
    });
    // the app does not take over meanwhile
    await page.route(/assets\/index-.*\.js$/, () => {});
    await page.goto(`./${address}`, { waitUntil: 'commit' });
    await expect(page.locator('#first h1')).toContainText(heading);
    if (address) await expect(page.locator('#first svg.still:visible path').first()).toBeVisible();
    await expect(page.locator('#first .later')).toHaveCount(0);
    const before = await page.evaluate(looks);
    release();
    await page.waitForLoadState('domcontentloaded');
    const after = await page.evaluate(looks);
    expect(after.length).toBeGreaterThan(100);
    expect(after.filter((look, i) => look !== before[i])).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

plain('a server that allows nothing written into pages gets the same page, from files', async ({ page }) => {
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'; style-src 'self'" };
    await route.fulfill({ response, headers });
  });
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto('./#/explore');
  await expect(page.locator('#root main h1')).toHaveText('比较');
  expect(refused.every((text) => text.includes('Content Security Policy'))).toBe(true);
});
