/** What the first visit costs over a slow line on a slow machine, and how soon a chart follows a change. */
import type { Page } from '@playwright/test';
import { projectFolder } from '../../scripts/effects.ts';
import type { Bench, Measurement } from '../../scripts/measure.ts';
import { site } from '../../scripts/site.ts';
import { openBrowser, type Sight, serveCompressed, visit } from '../support/visit.ts';

/** What a usual static site of charts takes to its first chart in the same circumstances. */
const peer = { firstChart: 2155, bytes: 224_000 } as const;
const visits = 3;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

export const bench: Bench = async (effects) => {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-bench/site`;
  await site(['--out', folder, '--quiet'], effects);
  const [{ url, server }, browser] = [await serveCompressed(folder, effects), await openBrowser()];
  const times = async (name: string, address: string, chart: string, after = async (_: Page) => [] as number[]) => {
    const selectors = { chart, usable: '#root main h1, #root .emb figure' };
    const runs: { seen: Record<string, Sight>; result: number[] }[] = [];
    for (let i = 0; i < visits; i++) runs.push(await visit(browser, `${url}${address}`, selectors, after));
    const of = (what: 'chart' | 'usable', value: 'time' | 'bytes' | 'requests') =>
      median(runs.map((run) => run.seen[what]![value]));
    return {
      measured: [
        { what: `${name}: first chart`, value: of('chart', 'time'), unit: 'ms' },
        {
          what: `${name}: first chart, against ${peer.firstChart} ms`,
          value: of('chart', 'time') / peer.firstChart,
          unit: '×',
        },
        { what: `${name}: usable`, value: of('usable', 'time'), unit: 'ms' },
        { what: `${name}: arrived until usable`, value: of('usable', 'bytes') / 1000, unit: 'kB' },
        {
          what: `${name}: the same, against ${peer.bytes / 1000} kB`,
          value: of('usable', 'bytes') / peer.bytes,
          unit: '×',
        },
        { what: `${name}: requests until usable`, value: of('usable', 'requests'), unit: 'requests' },
      ] satisfies Measurement[],
      after: runs.flatMap((run) => run.result),
    };
  };
  try {
    const overview = await times('overview', '', '.cov td, .hl .sp');
    const explore = await times('explore', '#/explore', '.chart svg path', repaints);
    return [
      ...overview.measured,
      ...explore.measured,
      { what: 'explore: chart redrawn after a change of selection', value: median(explore.after), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    server.close();
  }
};

/** Milliseconds from a click on a switch to the frame that shows the chart redrawn. */
async function repaints(page: Page): Promise<number[]> {
  await page.waitForSelector('.echarts-for-react svg');
  await page.waitForLoadState('networkidle');
  const times: number[] = [];
  for (let change = 0; change < 12; change++) {
    times.push(await page.evaluate(repaint, change));
    await page.waitForTimeout(150);
  }
  // the first ones warm the code up; a change that draws nothing anew is none
  return times.slice(2).filter((time) => time < patience);
}

const patience = 3000;

/** Runs in the page: switches the median and the rest of the county on and off. */
function repaint(change: number): Promise<number> {
  const switches = [...document.querySelectorAll<HTMLElement>('#root .shows .chk input')];
  const chart = document.querySelector('.chart')!;
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(chart, { childList: true, subtree: true, attributes: true });
    setTimeout(() => resolve(3000), 3000);
    switches[change % 2 === 0 ? 0 : 2]!.click();
  });
}
