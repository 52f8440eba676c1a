/** What pages about every township of a country cost: change of measure, scrolling, memory; on this machine, not slowed. */
import type { CDPSession, Page } from '@playwright/test';
import { projectFolder } from '../../scripts/effects.ts';
import type { Bench, Measurement } from '../../scripts/measure.ts';
import { buildApp } from '../../scripts/site.ts';
import { countrySheet, writeCountry } from '../support/country.ts';
import { pureCosts } from '../support/townshipsCosts.ts';
import { openBrowser, serveCompressed } from '../support/visit.ts';

const townships = 41_400;
const tabs = ['distribution', 'scatter', 'ranking', 'line'] as const;
/** The measures a reader goes through; each is new the first time and known the second. */
const measures = ['disclosed', 'applications.received.total', 'proactive.penalties.decisions'] as const;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export const bench: Bench = async (effects) => {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-bench/townships`;
  await buildApp(folder, { publicFiles: false, quiet: true });
  await writeCountry(`${folder}/data`, townships, effects);
  const [{ url, server }, browser] = [await serveCompressed(folder, effects), await openBrowser()];
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await page.goto(`${url}#/explore?d=country&c=all&tab=distribution`);
    await page.waitForSelector('.dots canvas');
    const changes: Measurement[] = [];
    for (const tab of tabs) changes.push(...(await changesOf(page, tab)));
    const scrolling = await scrollingOf(page, session);
    return [...pureCosts(countrySheet, townships), ...changes, ...scrolling, await memoryOf(session)];
  } finally {
    await browser.close();
    server.close();
  }
};

/**
 * Milliseconds from a change of the address to the frame that shows the figure. What the page runs is text: a function would be
 * compiled for here.
 */
const change = (page: Page, address: string, title: string): Promise<number> =>
  page.evaluate(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const shown = () =>
      document.querySelector('.fig h2')?.textContent.startsWith(${JSON.stringify(title)}) &&
      !document.querySelector('[aria-busy=true]');
    const from = performance.now();
    location.hash = ${JSON.stringify(address)};
    await frame();
    while (!shown()) await frame();
    await frame();
    return performance.now() - from;
  })()`);

const titles: Readonly<Record<(typeof measures)[number], string>> = {
  disclosed: '主动公开信息条数',
  'applications.received.total': '新收申请',
  'proactive.penalties.decisions': '行政处罚决定数',
};

async function changesOf(page: Page, tab: (typeof tabs)[number]): Promise<Measurement[]> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++)
    for (const m of measures) times.push(await change(page, `#/explore?d=country&c=all&m=${m}&tab=${tab}`, titles[m]));
  const [fresh, known] = [times.slice(0, measures.length), times.slice(measures.length)];
  return [
    { what: `${tab}: a new measure of ${townships} townships painted`, value: median(fresh), unit: 'ms' },
    { what: `${tab}: a measure seen before`, value: median(known), unit: 'ms' },
  ];
}

/** Script for each frame while the ranking is scrolled from its head to its foot. */
async function scrollingOf(page: Page, session: CDPSession): Promise<Measurement[]> {
  await page.evaluate("location.hash = '#/explore?d=country&c=all&tab=ranking'");
  await page.waitForSelector('.virtual .vrow');
  // processor time, whatever else the machine does
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'ScriptDuration')!.value * 1000;
  };
  const frames = 200;
  const before = await script();
  await page.evaluate(`(async () => {
    const list = document.querySelector('.virtual');
    for (let i = 1; i <= ${frames}; i++) {
      list.scrollTop = (list.scrollHeight * i) / ${frames};
      await new Promise((done) => requestAnimationFrame(done));
    }
  })()`);
  const value = ((await script()) - before) / frames;
  return [{ what: `script of a frame while ${townships} rows scroll by`, value, unit: 'ms' }];
}

async function memoryOf(session: CDPSession): Promise<Measurement> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { what: 'memory of the page after all this', value: usedSize / 1e6, unit: 'MB' };
}
