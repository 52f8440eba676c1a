// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import '../../src/app/pages/Channels.tsx';
import { encodeCounty } from '../../src/dataset/encode.ts';
import { channels } from '../../src/form/channels.ts';
import { county, putData } from './data.ts';
import { cleanUp, click, render, until } from './render.tsx';

const open = async (hash: string) => {
  window.location.hash = hash;
  await render(<App />);
};
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
/** The county with so many townships: its own, and copies of them under other codes. */
const large = (count: number) => {
  const copies = Array.from({ length: count - county.townships.length }, (_, i) => ({
    ...county.townships[i % 16]!,
    code: String(990101500 + i),
    name: `第${i}镇`,
    short: `第${i}`,
  }));
  return { ...county, townships: [...county.townships, ...copies] };
};

beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => {
  cleanUp();
  vi.unstubAllGlobals();
});

it('a long list of townships stands in two tables, each row once, the sums under the second', async () => {
  const many = large(40);
  putData([], { 'demo/counties/990101.json': encodeCounty(many) });
  await open('#/overview');
  const tables = await until(() => all('table.cov').length === 2 && all('table.cov'));
  expect(tables.map((table) => table.querySelectorAll('tbody tr').length)).toEqual([20, 20]);
  const names = all('.cov tbody th a').map((a) => a.title);
  expect([...names].sort()).toEqual(many.townships.map((t) => t.name).sort());
  expect(tables.map((table) => table.querySelectorAll('tfoot').length)).toEqual([0, 1]);
});

it('of a very long list the first forty are shown, half of them in each table', async () => {
  putData([], { 'demo/counties/990101.json': encodeCounty(large(90)) });
  await open('#/overview');
  const tables = await until(() => all('table.cov').length === 2 && all('table.cov'));
  const shown = (table: HTMLElement) => table.querySelectorAll('tbody tr:not(.more)').length;
  expect(tables.map(shown)).toEqual([20, 20]);
  await click(all('button').find((b) => b.textContent === '展开另外 50 个'));
  expect(all('table.cov').map(shown)).toEqual([45, 45]);
});

it('channels nobody names fold behind a button that counts them', async () => {
  const out: readonly string[] = channels.slice(-3).map(({ id }) => id);
  const reports = county.reports.map((r) => ({ ...r, channels: r.channels.filter((id) => !out.includes(id)) }));
  const named = new Set(reports.flatMap((r) => r.channels));
  const never = channels.filter(({ id }) => !named.has(id)).length;
  expect(never).toBeGreaterThan(1);
  putData([], { 'demo/counties/990101.json': encodeCounty({ ...county, reports }) });
  await open('#/channels');
  const rows = () => all('.cm tbody tr:not(.grp)').length;
  await until(() => rows() > 0);
  expect(rows()).toBe(channels.length - never);
  await click(all('.fold button')[0]);
  expect(rows()).toBe(channels.length);
  expect(all('.fold button')[0]?.textContent).toBe(`收起全部为零的 ${never} 行`);
});

it('a share of one report is a count, not a full bar', async () => {
  const year = county.years[county.years.length - 1]!;
  const one = county.reports.find((r) => r.year === year && r.prose === 'read' && r.problems.length > 0)!;
  const bars = async (reports: typeof county.reports) => {
    putData([], { 'demo/counties/990101.json': encodeCounty({ ...county, years: [year], reports }) });
    await open('#/overview');
    await until(() => document.querySelector('.rank tr'));
    return all('.rank .bar').length;
  };
  expect(await bars([one])).toBe(0);
  expect(all('.rank td.n')[0]?.textContent).toContain('1/1');
  cleanUp();
  expect(await bars(county.reports.filter((r) => r.year === year))).toBeGreaterThan(0);
});
