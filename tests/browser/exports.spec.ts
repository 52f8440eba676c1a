import type { Page } from '@playwright/test';
import { download, expect, open, openAnew, test } from './support.ts';

const address = '/explore?d=demo&m=proactive.penalties.decisions&tab=';

const take = (page: Page, name: RegExp) =>
  download(page, () => page.getByRole('figure').first().getByRole('button', { name }).click());

/** Width and height as the head of a PNG says. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** The alpha of a picture's upper left corner, 0 to 255. */
const cornerAlpha = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      return canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data[3]!;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

test('the SVG of each chart says what it shows, from where, as of when, in which version, in Chinese fonts', async ({
  page,
}) => {
  test.slow();
  const elsewhere = await page.context().newPage();
  for (const tab of ['line', 'heatmap', 'multiples', 'bar']) {
    await openAnew(page, `${address}${tab}`);
    const { name, text } = await take(page, /SVG/);
    expect(name).toMatch(/\.svg$/);
    // elsewhere than in the site, whose policy would count the file's own styles
    const words = await elsewhere.evaluate((svg) => {
      const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return read.querySelector('parsererror') ? null : read.documentElement.textContent;
    }, text);
    // lines are broken where they must be
    const plain = (words ?? '').replace(/\s+/g, '');
    for (const part of ['行政处罚决定数', '件／年', '来源：', '截至2025-', '数据版本', '虚构', '白马渡'])
      expect(plain, tab).toContain(part);
    expect(text).toMatch(/font-family="[^"]*(PingFang SC|Microsoft YaHei|Noto Sans (CJK )?SC)/);
    expect(text).not.toMatch(/var\(--|href="http|url\(http/);
    expect(text).toMatch(/<rect width="100%" height="100%"/);
  }
  await page.getByRole('checkbox', { name: '透明背景' }).check();
  expect((await take(page, /SVG/)).text).not.toMatch(/<rect width="100%" height="100%"/);
});

test('the PNG in one and in two pixels to a point, with a ground and without', async ({ page }) => {
  await open(page, `${address}line`);
  const one = await take(page, /PNG\s*1×/);
  const two = await take(page, /PNG\s*2×/);
  const [width, height] = sizeOf(one.bytes);
  expect(width).toBeGreaterThan(900);
  expect(sizeOf(two.bytes)).toEqual([2 * width, 2 * height]);
  expect(await cornerAlpha(page, one.bytes)).toBe(255);
  await page.getByRole('checkbox', { name: '透明背景' }).check();
  expect(await cornerAlpha(page, (await take(page, /PNG\s*1×/)).bytes)).toBe(0);
});
