// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
// loaded now, so that no test waits for a page to arrive
import '../../src/app/pages/Applications.tsx';
import '../../src/app/dots/FieldTab.tsx';
import '../../src/app/pages/Explore.tsx';
import { encodeCounty } from '../../src/dataset/encode.ts';
import { measureName } from '../../src/i18n/i18n.ts';
import { measureOf } from '../../src/series/measures.ts';
import { selectSeries } from '../../src/series/select.ts';
import { latest } from '../../src/series/series.ts';
import { defaultView } from '../../src/series/view.ts';
import { county, putData } from './data.ts';
import { cleanUp, click, render, settle, type, until } from './render.tsx';

// drawing is held against ECharts in tests/charts, and seen in a browser in tests/browser
vi.mock('../../src/app/echarts/family.ts', () => {
  const family = Promise.resolve({ echarts: {}, Canvas: () => null });
  return { loadFamily: () => family };
});

const open = async (hash: string) => {
  window.location.hash = hash;
  await render(<App />);
};
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const table = () => until(() => document.querySelector<HTMLTableElement>('.st table'));
const button = (words: string) => all('button').find((b) => b.textContent?.trim().startsWith(words));
const names = () => all('.st tbody th a .only-w').map((a) => a.textContent);
const chosen = () => all('.tn b').map((b) => b.textContent);
const series = selectSeries(county, defaultView('explore'));
const press = (key: string) =>
  act(async () => {
    document.querySelector('.marks')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  // a document without layout: every element is as wide as a page column
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 960, 400));
  putData();
});
afterEach(() => {
  cleanUp();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('<Explore />', () => {
  it('opens with a measure, the highest five marked, and a sentence from the data', async () => {
    await open('#/explore');
    await table();
    expect(document.querySelector('figure h2')?.textContent).toBe('行政处罚决定数');
    expect(chosen()).toHaveLength(5);
    expect(document.querySelector('.say')?.textContent).toMatch(/^2024 年有 \d+ 个乡镇有数，中位数/);
    expect(document.title).toContain('行政处罚决定数');
  });

  it('every figure of the table leads to the cell it comes from; nothings are named', async () => {
    await open('#/explore');
    const rows = (await table()).querySelectorAll('tbody tr');
    expect(rows).toHaveLength(18);
    const first = series.rows[0]!;
    const link = [...rows[0]!.querySelectorAll<HTMLAnchorElement>('td a.fv')].pop();
    expect(link?.textContent).toBe(`${latest(first).value}`);
    expect(link?.getAttribute('href')).toBe(
      `#/report?report=${latest(first).report}&at=cell:proactive.penalties.decisions`,
    );
    const said = (await table()).textContent ?? '';
    for (const word of ['未填', '未见', '读不出']) expect(said).toContain(word);
  });

  it('sorts by a column, and the other way round', async () => {
    await open('#/explore');
    await table();
    await click(all('.st thead .now button')[0]);
    expect(window.location.hash).toBe('#/explore?sort=-value');
    const sort = { by: 'value' as const, reverse: true };
    const reverse = selectSeries(county, { ...defaultView('explore'), sort });
    expect(names()).toEqual(reverse.rows.map((row) => row.township.name));
    await click(all('.st thead th button')[0]);
    expect(window.location.hash).toBe('#/explore?sort=name');
    expect(document.querySelector('th[aria-sort="ascending"]')?.textContent).toContain('乡镇');
  });

  it('finds measures in either language, and shows all on request', async () => {
    await open('#/explore');
    await table();
    const field = document.querySelector<HTMLInputElement>('input[placeholder="指标，或拼音首字母"]')!;
    await type(field, 'litigation');
    expect(all('.opt').length).toBeGreaterThan(0);
    await type(field, '大喇叭');
    expect(all('.opt').map((o) => o.textContent)).toEqual([measureName(measureOf('channel_count.loudspeaker')!, 'zh')]);
    await type(field, 'dlb');
    expect(all('.opt').map((o) => o.textContent)).toContain(measureName(measureOf('channel_count.loudspeaker')!, 'zh'));
    await type(field, 'zzzz');
    expect(document.body.textContent).toContain('没有这样的指标');
    await type(field, '');
    await click(button('展开另外'));
    expect(all('.opt').length).toBeGreaterThan(220);
  });

  it('finds townships by pinyin initials; what is chosen is in the address', async () => {
    await open('#/explore?top=0');
    await table();
    expect(chosen()).toEqual([]);
    const field = document.querySelector<HTMLInputElement>('input[placeholder="名称或拼音首字母"]')!;
    await type(field, 'bmd');
    expect(all('.tn.ctx button').map((b) => b.textContent)).toEqual(['白马渡镇']);
    await click(all('.tn.ctx button')[0]);
    expect(window.location.hash).toBe('#/explore?town=~990101101&top=0');
    await until(() => chosen().join() === '白马渡镇');
    // searched again it is found where it stands
    await until(() => button('白马渡镇（已突出）'));
    expect(document.body.textContent).not.toContain('没有这样的乡镇');
    await click(button('白马渡镇（已突出）'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('不再突出白马渡镇');
    await click(all('.tn .x')[0]);
    expect(window.location.hash).toBe('#/explore?top=0');
  });

  it('the whole county, the highest, those with gaps', async () => {
    await open('#/explore');
    await table();
    await click(button('缺报的'));
    await until(() => chosen().length > 5);
    await click(button('最高 5 个'));
    expect(window.location.hash).toBe('#/explore');
    await click(button('全县'));
    expect(window.location.hash).toBe('#/explore?top=0');
  });

  it('switches change the address in place', async () => {
    await open('#/explore');
    await table();
    const boxes = all('.shows input');
    for (const box of boxes) await click(box);
    expect(window.location.hash).toBe('#/explore?others=0&log=1&median=0&gaps=0&pattern=1');
    expect(names()).toHaveLength(5);
  });

  it('the switches stand above the chart, those of its kind; a scale for each township is in the address', async () => {
    await open('#/explore?tab=multiples');
    await table();
    expect(document.querySelector('.main > .shows + figure')).not.toBeNull();
    await click(
      all('.shows label')
        .find((label) => label.textContent === '各图自己的刻度')
        ?.querySelector('input'),
    );
    expect(window.location.hash).toBe('#/explore?tab=multiples&free=1');
  });

  it('says when one figure flattens the rest, and offers other scales', async () => {
    const { township } = series.rows[0]!;
    const last = latest(series.rows[0]!).report;
    const reports = county.reports.map((r) =>
      r.id === last ? { ...r, cells: { ...r.cells, 'proactive.penalties.decisions': 9999 } } : r,
    );
    putData([], { 'demo/counties/990101.json': encodeCounty({ ...county, reports }) });
    await open('#/explore');
    await table();
    const said = document.querySelector('.flat')!;
    expect(said.textContent).toContain(`${township.name}的数（最高 9,999）把其余压平了`);
    const links = [...said.querySelectorAll('a')];
    expect(links.map((a) => a.getAttribute('href'))).toEqual(['#/explore?log=1', '#/explore?tab=multiples&free=1']);
    await click(links[0]);
    await until(() => document.querySelector('.flat') === null);
  });

  it('the arrow keys go from mark to mark, Enter opens the source', async () => {
    await open('#/explore?tab=heatmap');
    await until(() => document.querySelector('.marks'));
    await press('ArrowRight');
    await press('ArrowRight');
    const { township, points } = series.rows[0]!;
    expect(document.querySelector('.marks [aria-live]')?.textContent).toContain(
      `${township.name} 2020，${points[1]!.value} 件`,
    );
    expect(document.querySelector('.tip')?.textContent).toContain('看原文');
    await press('Enter');
    expect(window.location.hash).toContain(`#/report?report=${points[1]!.report}`);
  });

  it('says why there is nothing to draw, and where to look', async () => {
    await open('#/explore?m=proactive.fees.amount&time=2019..2020');
    await table();
    expect(document.body.textContent).toContain('当时的表无此项，2021 年度起才有');
    expect(document.querySelector('.chart')).toBeNull();
  });

  it('a period without any report is said to be one', async () => {
    await open('#/explore?time=2030..2031');
    await until(() => document.body.textContent?.includes('这个时段没有年报'));
    expect(document.body.textContent).not.toMatch(/undefined|NaN/);
    await click(button('缺报的'));
    await settle();
    expect(document.querySelector('.st')).not.toBeNull();
  });

  it('asks for townships where none is to be drawn', async () => {
    await open('#/explore?top=0&others=0');
    await until(() => document.body.textContent?.includes('还没有选乡镇'));
    await click(all('.state button')[0]);
    expect(window.location.hash).toBe('#/explore?top=0');
  });

  it('gives a citation and the code of a frame that names its tab', async () => {
    await open('#/explore?tab=bar');
    await table();
    await click(button('引用'));
    const words = () => document.querySelector<HTMLTextAreaElement>('.handout textarea')?.value ?? '';
    await until(() => words().includes('数据版本 0123456789abcdef'));
    await click(button('嵌入'));
    const code = () => document.querySelector<HTMLTextAreaElement>('.dlg textarea')?.value ?? '';
    await until(() => code().includes('tab=bar&amp;embed=1&amp;lang=zh'));
    const address = '#/explore?d=demo&amp;c=990101&amp;m=proactive.penalties.decisions&amp;town=';
    expect(code()).toContain(address);
    expect(words().replace(/&/g, '&amp;')).toContain(address);
    expect(code()).toContain('title="行政处罚决定数"');
  });

  it('a note is written at a point with the keyboard, shown by the table, told by the point, and taken away', async () => {
    await open('#/explore?tab=line');
    await until(() => document.querySelector('.marks'));
    await press('ArrowDown');
    await press('n');
    const words = await until(() => document.querySelector<HTMLInputElement>('.noting input'));
    await type(words, '<b>口径</b>变了');
    await act(async () => void words.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await until(() => /note=\d{9}\.\d{4}~/.test(window.location.hash));
    const list = await until(() => document.querySelector('.notes'));
    expect(list.querySelector('b')?.textContent).toMatch(/ 20\d\d$/);
    expect(list.textContent).toContain('<b>口径</b>变了');
    expect(all('td sup.nt').map((mark) => mark.textContent)).toEqual(['注1']);
    expect(document.querySelector('.marks [aria-live]')?.textContent).toContain('批注：<b>口径</b>变了');
    await click(list.querySelector('button'));
    await until(() => !window.location.hash.includes('note='));
    expect(document.querySelector('.notes')).toBeNull();
  });

  it('another measure drops the notes of this one', async () => {
    await open(`#/explore?tab=table&note=${county.townships[0]!.code}.2023~a`);
    await table();
    expect(document.querySelector('.notes')).not.toBeNull();
    const other = all('a.opt').find((option) => !option.hasAttribute('aria-current'));
    expect(other?.getAttribute('href')).not.toContain('note=');
  });

  it('in a frame there is the figure, and its table on request', async () => {
    await open('#/explore?tab=line&embed=1');
    await until(() => document.querySelector('.emb figure'));
    expect(document.querySelector('.ctl, .mast, .tabs')).toBeNull();
    expect(document.querySelector('.st')).toBeNull();
    await click(button('看表格'));
    expect(document.querySelectorAll('.st tbody tr')).toHaveLength(18);
  });

  it('shows every township as a dot, and as a rank that can be searched and leads to its report', async () => {
    await open('#/explore?tab=distribution');
    await until(() => document.querySelector('.dots .marks'));
    expect(document.querySelectorAll('.strips tbody tr')).toHaveLength(county.years.length);
    await press('ArrowRight');
    const said = document.querySelector('.marks [aria-live]')?.textContent;
    expect(said).toMatch(/20\d\d.*\d/);
    expect(county.townships.some(({ name }) => said?.startsWith(name))).toBe(true);
    await act(async () => {
      window.location.hash = '#/explore?tab=ranking&m=disclosed';
    });
    const list = await until(() => document.querySelector('.virtual.ranks'));
    expect(list.getAttribute('aria-rowcount')).toBe('19');
    expect(list.querySelector('.gn')).not.toBeNull();
    const last = county.townships[17]!;
    await type(document.querySelector<HTMLInputElement>('.vfind input')!, last.code);
    await until(() => document.querySelectorAll('.vrow').length === 1);
    expect(document.querySelector('.vrow .nm')?.textContent).toBe(last.name);
  });

  it('tells no places gained where there is no year before', async () => {
    await open(`#/explore?tab=ranking&m=disclosed&time=${county.years[0]}..${county.years[0]}`);
    await until(() => document.querySelector('.virtual.ranks.alone .vrow'));
    expect(document.querySelector('.ranks .gn')).toBeNull();
    expect(all('.ranks .vhead > *')).toHaveLength(all('.ranks .vrow')[0]!.children.length);
  });

  it('holds two measures against each other', async () => {
    await open('#/explore?tab=scatter&x=applications.received.total');
    await until(() => document.querySelector('.dots .marks'));
    expect(document.querySelector('.fig h2')?.textContent).toBe('行政处罚决定数与新收申请');
    expect(document.querySelector('.virtual.pair')?.getAttribute('aria-rowcount')).toBe('19');
  });

  it('speaks English', async () => {
    await open('#/explore?lang=en&tab=table');
    await table();
    expect(document.querySelector('.say')?.textContent).toMatch(/^In 2024, \d+ townships have a figure/);
    expect(all('.tabs a').map((a) => a.textContent)).toEqual([
      ...['Lines', 'Bars', 'Heatmap', 'Small multiples', 'Distribution', 'Scatter', 'Ranking', 'Table'],
    ]);
  });
});

describe('<Applications />', () => {
  it('adds up what came in and what became of it, and says how many reports state it', async () => {
    await open('#/applications');
    const flow = await until(() => document.querySelector('.flow'));
    const received = selectSeries(county, { ...defaultView('explore'), m: 'applications.received.total' });
    const values = received.rows.flatMap((row) => latest(row).value ?? []);
    expect(flow.textContent).toContain(`本年新收${values.reduce((a, b) => a + b, 0)}`);
    expect(flow.textContent).toContain(`${values.length} 份写明`);
  });

  it('each township leads to its own report', async () => {
    await open('#/applications?year=2023');
    const link = await until(() => document.querySelector('.mix a.fv'));
    expect(link.getAttribute('href')).toMatch(
      /^#\/report\?year=2023&report=990101\d{3}-2023&at=cell:applications\.received\.total$/,
    );
    await settle();
    expect(document.querySelector('h1')?.textContent).toContain('依申请');
  });
});
