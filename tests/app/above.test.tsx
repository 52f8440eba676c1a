// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { putAbove } from './aboveData.ts';
import { county } from './data.ts';
import { cleanUp, click, render, type, until } from './render.tsx';

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
  putAbove();
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

  it('show places of a large collection by their file, beside them townships and below them places by those of a province', async () => {
    const figures = () => [...document.querySelectorAll('table.dt tbody tr')].map((tr) => tr.textContent);
    await open('#/explore?c=all&tab=table');
    await until(() => figures().find((row) => row?.includes('77')));
    expect(figures()).toEqual([expect.stringMatching(/云岭省77/), expect.stringContaining('海东省')]);
    await open('#/explore?c=all&tab=table&town=980101102');
    await until(() => figures().find((row) => row?.includes('河口乡')));
    expect(figures()).toEqual(
      expect.arrayContaining([expect.stringMatching(/云岭省77/), expect.stringMatching(/河口乡9/)]),
    );
    await open('#/explore?c=98&tab=table&unit=county&by=sum');
    await until(() => figures().find((row) => row?.startsWith('甲县')));
    expect(figures()).toContainEqual(expect.stringMatching(/甲县14/));
  });
});
