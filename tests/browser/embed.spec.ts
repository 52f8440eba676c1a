import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** A page of somebody else on another port of the loopback interface: `host(body)` gives its address. */
const test = base.extend<{ host: (body: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the braces
  host: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (body) => {
      const page =
        `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Host</title><body style="margin:0">${body}</body>` +
        `</html>`;
      const server = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      servers.push(server);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

const chart = '#/explore?d=demo&m=proactive.penalties.decisions&embed=1&tab=';
const frameTag = (src: string, more = '') =>
  `<iframe src="${src.replace(/&/g, '&amp;')}" title="chart" width="100%" height="620" style="border:0" ${more}></iframe>`;
const loader = (site: string) => `<script src="${site}embed.js" async></script>`;

const heightOf = async (frame: Locator): Promise<number> => (await frame.boundingBox())?.height ?? 0;
/** The height the content of a frame has. */
const contentOf = async (frame: FrameLocator): Promise<number> =>
  Math.ceil((await frame.locator('.emb').boundingBox())?.height ?? 0);

/** Waits until a frame is as high as its content, and gives that height. */
async function settled(page: Page, selector = 'iframe'): Promise<number> {
  const [outer, inner] = [page.locator(selector), page.frameLocator(selector)];
  await expect(inner.locator('.emb .fig')).toBeVisible();
  await expect(async () => {
    expect(Math.abs((await heightOf(outer)) - (await contentOf(inner)))).toBeLessThanOrEqual(1);
  }).toPass();
  return heightOf(outer);
}

test('a frame takes the height of its content, grows with its table and shrinks again', async ({
  page,
  baseURL,
  host,
}) => {
  await page.goto(await host(frameTag(`${baseURL}${chart}line`) + loader(baseURL!)));
  await expect(page.frameLocator('iframe').locator('svg').first()).toBeVisible();
  const chartAlone = await settled(page);
  await page.frameLocator('iframe').getByRole('button', { name: '看表格' }).click();
  await expect(page.frameLocator('iframe').getByRole('table')).toBeVisible();
  const withTable = await settled(page);
  expect(withTable).not.toBe(chartAlone);
  await page.frameLocator('iframe').getByRole('button', { name: '看图' }).click();
  await expect(page.frameLocator('iframe').getByRole('table')).toHaveCount(0);
  expect(await settled(page)).toBe(chartAlone);
});

test('a frame of 3,000 px given by hand shrinks to its content', async ({ page, baseURL, host }) => {
  const tag = frameTag(`${baseURL}${chart}bar`).replace('height="620"', 'height="3000"');
  await page.goto(await host(tag + loader(baseURL!)));
  expect(await settled(page)).toBeLessThan(1500);
});

test('a frame hidden at first and shown later has its height then', async ({ page, baseURL, host }) => {
  const tag = frameTag(`${baseURL}${chart}line`);
  await page.goto(
    await host(
      `<div hidden>${tag}</div><button onclick="document.querySelector('div').hidden=!document.querySelector('div').hid` +
        `den">tab</button>${loader(baseURL!)}`,
    ),
  );
  await page.getByRole('button', { name: 'tab' }).click();
  const first = await settled(page);
  await page.getByRole('button', { name: 'tab' }).click();
  await page.setViewportSize({ width: 420, height: 800 });
  await page.getByRole('button', { name: 'tab' }).click();
  expect(await settled(page)).not.toBe(first);
});

test('two frames are told apart', async ({ page, baseURL, host }) => {
  const both =
    frameTag(`${baseURL}${chart}line`, 'id="a"') +
    frameTag(`${baseURL}#/overview?d=demo&embed=1&fig=coverage`, 'id="b"') +
    loader(baseURL!);
  await page.goto(await host(both));
  const [a, b] = [await settled(page, '#a'), await settled(page, '#b')];
  expect(a).not.toBe(b);
});

test('no height is taken from a stranger', async ({ page, baseURL, host }) => {
  const stranger = await host(
    `<script>setInterval(() => parent.postMessage({type:'zhenlan:height',id:'x',height:1234},'*'), 20)</script>`,
  );
  await page.goto(
    await host(
      `${frameTag(`${baseURL}${chart}line`, 'id="a"')}<iframe src="${stranger}" id="b" height="50"></iframe>${loader(baseURL!)}`,
    ),
  );
  expect(await settled(page, '#a')).not.toBe(1234);
  expect(await heightOf(page.locator('#b'))).toBeLessThan(60);
});

test('in a sandbox that allows scripts alone the chart is drawn and sized', async ({ page, baseURL, host }) => {
  await page.goto(await host(frameTag(`${baseURL}${chart}line`, 'sandbox="allow-scripts"') + loader(baseURL!)));
  await expect(page.frameLocator('iframe').locator('svg').first()).toBeVisible();
  await settled(page);
});

test('without any script at the host the frame keeps its height and its content can be scrolled', async ({
  page,
  baseURL,
  host,
}) => {
  await page.goto(await host(frameTag(`${baseURL}${chart}heatmap`)));
  const inner = page.frameLocator('iframe');
  await expect(inner.locator('svg').first()).toBeVisible();
  expect(await heightOf(page.locator('iframe'))).toBe(620);
  const overflow = await inner.locator('html').evaluate((root) => getComputedStyle(root).overflowY);
  expect(overflow).not.toBe('hidden');
});

test('<zhenlan-chart> is a frame too, its address may leave out the site', async ({ page, baseURL, host }) => {
  await page.goto(
    await host(
      `<zhenlan-chart src="${chart.replace('&embed=1', '').replace(/&/g, '&amp;')}bar" title="处罚"></zhenlan-chart>${loader(baseURL!)}`,
    ),
  );
  await expect(page.locator('zhenlan-chart iframe')).toHaveAttribute('title', '处罚');
  await settled(page, 'zhenlan-chart iframe');
  await expect(page.frameLocator('iframe').getByRole('figure', { name: '行政处罚决定数' })).toBeVisible();
});

test('links in a frame open beside the hosting page', async ({ page, baseURL, host, context }) => {
  await page.goto(await host(frameTag(`${baseURL}${chart}table`) + loader(baseURL!)));
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link', { name: '346' }).first().click();
  const report = await opened;
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('白马渡镇 2024 年度报告');
  await expect(page.frameLocator('iframe').getByRole('figure')).toBeVisible();
});

test('what is transparent shows the ground of the hosting page, whatever the reader prefers', async ({
  page,
  baseURL,
  host,
}) => {
  const ground = '<style>body{background:rgb(1,200,3)}</style>';
  for (const [scheme, dark] of [
    ['light', ''],
    ['dark', ''],
    ['light', '&amp;dark=1'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const src = `${chart.replace(/&/g, '&amp;')}bar&amp;transparent=1${dark}`;
    await page.goto(await host(`${ground}<zhenlan-chart src="${src}"></zhenlan-chart>${loader(baseURL!)}`));
    await settled(page);
    expect(await cornerOf(page), `${scheme}${dark}`).toEqual([1, 200, 3, 255]);
  }
});

/** The colour of what is seen in the upper left corner. */
async function cornerOf(page: Page): Promise<number[]> {
  const corner = await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
  return page.evaluate(
    async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const context = document.createElement('canvas').getContext('2d')!;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data];
    },
    `data:image/png;base64,${corner.toString('base64')}`,
  );
}

const flags: [flag: string, look: (root: Locator, emb: Locator) => Promise<unknown>][] = [
  ['plain=1', (_, emb) => expect(emb.locator('h2')).toHaveCount(0)],
  ['static=1', (_, emb) => expect(emb.getByRole('button')).toHaveCount(0)],
  ['transparent=1', (root) => expect(root).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')],
  ['dark=1', (root) => expect(root).toHaveAttribute('data-theme', 'dark')],
  ['lang=en', (root) => expect(root).toHaveAttribute('lang', 'en')],
  ['font=large', (root) => expect(root).toHaveAttribute('data-type', 'large')],
  ['v=00000000', (_, emb) => expect(emb).toContainText('这个嵌入做于数据版本 00000000')],
];
test('each flag of the address does what it says', async ({ page }) => {
  test.slow();
  for (const [flag, look] of flags) {
    await page.goto('about:blank');
    await page.goto(`./${chart}line&${flag}`);
    await expect(page.locator('.emb figure'), flag).toBeVisible();
    await look(page.locator('html'), page.locator('.emb'));
  }
});

const alone = [
  ['overview?d=demo', '见到谁的年报'],
  ['overview?d=demo&fig=most-stated', '问题'],
  ['channels?d=demo', '渠道'],
  ['channels?d=demo&fig=channel-years', '历年使用'],
  ['problems?d=demo', '问题'],
  ['applications?d=demo', '从收到到办结'],
  ['applications?d=demo&fig=mix', '各乡镇怎么办的'],
] as const;
test('each figure stands alone in a frame', async ({ page }) => {
  test.slow();
  for (const [address, name] of alone) {
    await page.goto('about:blank');
    await page.goto(`./#/${address.replace('?', '?embed=1&')}`);
    const figures = page.locator('.emb > .fig:visible');
    await expect(figures, address).toHaveCount(1);
    await expect(figures.locator('h2').first()).toContainText(name);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
    await expect(page.locator('.emb')).toContainText('虚构');
  }
});

for (const native of [true, false])
  test(`the dialog writes the code, with a preview${native ? '' : ', where the browser has no dialogs'}`, async ({
    page,
    baseURL,
  }) => {
    if (!native)
      await page.addInitScript(() => {
        // @ts-expect-error: older browsers do not have it
        delete HTMLDialogElement.prototype.showModal;
      });
    await page.goto('./#/explore?d=demo&m=proactive.penalties.decisions&tab=bar');
    await page.getByRole('button', { name: '嵌入' }).first().click();
    const dialog = page.getByRole('dialog', { name: '嵌入到别的网页' });
    const code = dialog.getByRole('textbox', { name: '代码' });
    await expect(code).toHaveValue(new RegExp(`^<iframe src="${baseURL}#/explore\\?[^"]*tab=bar&amp;embed=1`));
    await expect(code).toHaveValue(new RegExp(`<script src="${baseURL}embed.js" async></script>$`));
    await dialog.getByRole('checkbox', { name: '背景透明' }).check();
    await expect(code).toHaveValue(/transparent=1/);
    await dialog.getByRole('combobox', { name: '方式' }).selectOption({ label: '<zhenlan-chart> 标签' });
    await expect(code).toHaveValue(/^<zhenlan-chart src=/);
    await expect(dialog.frameLocator('iframe').getByRole('figure', { name: '行政处罚决定数' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: '嵌入' }).first()).toBeFocused();
  });

test('what the dialog writes works where it is pasted', async ({ page, host }) => {
  await page.goto('./#/explore?d=demo&m=proactive.penalties.decisions&tab=line');
  await page.getByRole('button', { name: '嵌入' }).first().click();
  const code = await page.getByRole('textbox', { name: '代码' }).inputValue();
  await page.goto(await host(code));
  await settled(page);
});

test('a figure in a frame offers its file and the way to the site, not what belongs to the site', async ({ page }) => {
  for (const address of ['overview?d=demo&embed=1', 'explore?d=demo&tab=bar&embed=1']) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('link', { name: '在镇览中打开' })).toHaveAttribute('href', /^#\/(?!.*embed=1)/);
    await expect(page.getByRole('button', { name: /CSV/ })).toHaveCount(1);
    await expect(page.getByRole('button', { name: /复制链接|引用|嵌入|打印/ })).toHaveCount(0);
  }
});
