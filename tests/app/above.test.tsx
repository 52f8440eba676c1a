// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import {
  encodeNames,
  encodePlaces,
  encodeSheet,
  encodeStanding,
  encodeSums,
  encodeTrend,
} from '../../src/dataset/encodeFigures.ts';
import type { CountySums, FigureSheet, Places, SumSheet } from '../../src/dataset/figures.ts';
import { places as made } from '../support/places.ts';
import { county, indexOfDemo, putData } from './data.ts';
import { cleanUp, click, render, type, until } from './render.tsx';

const year = 2023;
const head = { format: 5 as const, year };
const figures = (sheet: string, values: FigureSheet['values']): FigureSheet => ({
  ...{ ...head, sheet, values },
  ...{ approx: [], scanned: [], flagged: [] },
});
/** Of three counties, the fourth has none. */
const sums = (sheet: SumSheet['sheet'], ids: string[], counties: [of: number, reports: number[], totals: number[]][]) =>
  encodeSums({
    ...{ ...head, sheet, ids },
    counties: [...counties.map(([of, reports, totals]): CountySums => ({ of, reports, totals })), null],
  });
const none = 'not_collected' as const;

const sheets: Record<string, unknown> = {
  standing: encodeStanding({
    ...{ ...head, sheet: 'standing', tablesUnread: [3], proseUnread: [] },
    values: ['on_time', 'late', 'on_time', 'on_time', 'not_seen', 'on_time', none, none, none, none],
  }),
  'findings.error': encodeSheet(figures('findings.error', [1, 2, 0, 0, 'not_seen', 0, none, none, none, none])),
  'proactive.penalties.decisions': encodeSheet(
    figures('proactive.penalties.decisions', [5, 9, 12, 'unreadable', 'not_seen', 3, none, none, none, none]),
  ),
  used: sums(
    'used',
    ['wechat_official', 'gov_website'],
    [
      [2, [1, 2], [1, 2]],
      [2, [0, 2], [0, 2]],
      [1, [0, 1], [0, 1]],
    ],
  ),
  stated: sums(
    'stated',
    ['staffing', 'timeliness'],
    [
      [2, [2, 0], [2, 0]],
      [2, [1, 1], [1, 1]],
      [1, [1, 0], [1, 0]],
    ],
  ),
  rules: sums(
    'rules',
    ['A1', 'late'],
    [
      [2, [2, 1], [3, 1]],
      [2, [0, 0], [0, 0]],
      [1, [1, 0], [1, 0]],
    ],
  ),
  applications: sums(
    'applications',
    ['received', 'outcomes_total', 'granted', 'refused'],
    [
      [2, [2, 2, 2, 1], [7, 7, 6, 1]],
      [2, [1, 1, 1, 0], [1, 1, 1, 0]],
      [1, [1, 1, 0, 1], [2, 2, 0, 2]],
    ],
  ),
};
const places: Places = {
  ...made,
  years: [year],
  sheets: Object.fromEntries(Object.keys(sheets).map((name) => [name, ['0a']])),
  trends: { 'used.wechat_official': '0a' },
};
const names = (name: string[], initials: string[]) => encodeNames({ format: 5, name, short: name, initials });

const open = async (hash: string) => {
  window.location.hash = hash;
  await render(<App />);
};
const heading = (words: string) =>
  until(() => [...document.querySelectorAll('h1, h2')].find((h) => h.textContent?.includes(words)));
const table = (n = 0) => document.querySelectorAll('table.units')[n]!;
const rows = (n = 0) => [...table(n).querySelectorAll('tbody tr')].map((tr) => tr.textContent);

beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const index = { ...indexOfDemo, places: 'places.json', whole: false };
  putData([], {
    'demo/index.json': { ...index, totals: { ...index.totals, counties: 4 } },
    'demo/places.json': encodePlaces(places),
    'demo/names/98.0a.json': names(
      ['东河镇', '河口乡', '柳镇', '河湾镇', '青山乡', '上河镇'],
      ['dhz', 'hkx', 'lz', 'hwz', 'qsx', 'shz'],
    ),
    'demo/names/99.0a.json': names(['河东乡', '白马镇', '红石镇', '南山乡'], ['hdx', 'bmz', 'hsz', 'nsx']),
    'demo/trends/used.wechat_official.0a.json': encodeTrend({
      ...{ format: 5, trend: 'used.wechat_official', years: [year] },
      counties: [
        [
          { of: 2, reports: 1, streaks: 0 },
          { of: 2, reports: 0, streaks: 0 },
          { of: 1, reports: 0, streaks: 0 },
          { of: 0, reports: 0, streaks: 0 },
        ],
      ],
    }),
    ...Object.fromEntries(Object.entries(sheets).map(([name, json]) => [`demo/figures/${name}.${year}.0a.json`, json])),
  });
});
afterEach(() => {
  cleanUp();
  vi.unstubAllGlobals();
});

describe('pages above the county', () => {
  it('show where reports are late or not seen, and take what was not collected for no lapse', async () => {
    await open('#/overview?c=all');
    await heading('示例 2023 年度');
    expect(document.querySelector('.lede')?.textContent).toContain('应报 6 份：4 份按时，1 份逾期，1 份未见');
    expect(rows()).toEqual([expect.stringContaining('云岭省'), '海东省2023 年度没有收录年报']);
    expect(table().querySelector('tbody a')?.getAttribute('href')).toBe('#/overview?c=98');
    await heading('各地的行政处罚决定数');
    await heading('说得最多的问题');
  });

  it('lead from the head of the page up and down, and sort by any column', async () => {
    await open('#/overview?c=98&unit=county');
    await heading('云岭省 2023 年度');
    expect([...document.querySelectorAll('.crumb .up')].map((li) => li.textContent)).toEqual(['示例']);
    expect(rows().map((row) => row!.slice(0, 2))).toEqual(['乙县', '甲县', '丙市']);
    const late = [...table().querySelectorAll('th button')].find((b) => b.textContent === '逾期');
    await click(late);
    expect(rows()[0]).toContain('甲县');
    await open('#/overview?c=9802');
    await heading('西川市');
    expect([...document.querySelectorAll('.crumb .up a')].map((a) => a.getAttribute('href'))).toEqual([
      '#/overview?c=all',
      '#/overview?c=98',
    ]);
  });

  it('show shares of reports by channel and by problem, findings by rule, and requests', async () => {
    await open('#/channels?c=all&channel=wechat_official');
    await heading('微信公众号：历年写到的比例');
    expect(rows()[0]).toMatch(/^云岭省510020/);
    await open('#/problems?c=98&unit=county');
    await heading('各地写到的问题');
    expect(rows()).toHaveLength(3);
    await open('#/findings?c=98&unit=county');
    await heading('各地的核查结果');
    const links = [...table().querySelectorAll('tbody td a')].map((a) => a.getAttribute('href'));
    expect(links).toContain('#/findings?c=980101&rule=late');
    await open('#/applications?c=all');
    await heading('各地怎么办的');
    expect(document.querySelector('.lede')?.textContent).toContain('共新收申请 10 件');
  });

  it('find a township anywhere by its initials', async () => {
    await open('#/overview?c=all');
    await heading('示例 2023');
    await click([...document.querySelectorAll('.tools button')].find((b) => b.textContent === '查找'));
    const field = await until(() => document.querySelector<HTMLInputElement>('.tools input'));
    await type(field, 'bm');
    const found = await until(() => document.querySelector('.tools .panel a'));
    expect(found.textContent).toBe('白马镇海东省 丁县');
    expect(found.getAttribute('href')).toBe('#/township?c=990101&town=~990101102');
  });

  it('find places of every level beside townships, by name and by initials', async () => {
    await open('#/problems?c=all');
    await heading('各地写到的问题');
    await click([...document.querySelectorAll('.tools button')].find((b) => b.textContent === '查找'));
    const field = await until(() => document.querySelector<HTMLInputElement>('.tools input'));
    await type(field, 'hd');
    const found = await until(() => document.querySelector('.tools .panel a'));
    expect([found.textContent, found.getAttribute('href')]).toEqual(['海东省4 个乡镇', '#/problems?c=99']);
    await type(field, '西川市');
    const prefecture = await until(() => document.querySelector('.tools .panel a[href="#/problems?c=9802"]'));
    expect(prefecture.textContent).toBe('西川市3 个乡镇');
  });

  it('leave a county as it was', async () => {
    await open('#/overview');
    await heading(`${county.name} 2024`);
    expect(document.querySelector('table.cov')).not.toBeNull();
    await act(async () => {});
  });
});
