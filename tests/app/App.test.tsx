// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { encodeCounty } from '../../src/dataset/encode.ts';
import { unread } from '../support/county.ts';
import { publicReport, sourceOfLines, spanIn } from '../support/source.ts';
import { county, putData } from './data.ts';
import { cleanUp, click, render, settle, type, until } from './render.tsx';

const open = async (hash: string) => {
  window.location.hash = hash;
  await render(<App />);
};
const go = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
const text = () => document.body.textContent ?? '';
const heading = (words: string) =>
  until(() => [...document.querySelectorAll('h1')].find((h) => h.textContent?.includes(words)));

beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  putData();
});
afterEach(() => {
  cleanUp();
  vi.unstubAllGlobals();
});

describe('<App />', () => {
  it('opens at the overview of the home county and its latest year', async () => {
    await open('');
    await heading('云泽县 2024 年度政府信息公开年报');
    expect(document.title).toBe('云泽县 2024 年度政府信息公开年报 - 镇览');
    expect(text()).toContain('18 个乡镇（街道）应报 18 份');
    expect(text()).toContain('示例：地名和所有数字都是虚构的');
  });

  it('shows in the matrix who published, and leads to each report', async () => {
    await open('#/overview');
    await heading('2024');
    const table = document.querySelector('table.cov')!;
    expect(table.querySelectorAll('tbody tr')).toHaveLength(18);
    const links = [...table.querySelectorAll('tbody td a.c')];
    expect(links).toHaveLength(county.reports.length);
    expect(links[0]!.getAttribute('href')).toMatch(/^#\/report\?report=990101\d{3}-\d{4}$/);
  });

  it('begins with the first collection; an address without one means the collection it meant before', async () => {
    const titled = { title: { zh: '另一个', en: 'Another' }, fictional: false };
    const collections = ['other', 'demo'].map((id) => ({ id, ...titled }));
    putData([], { 'collections.json': { format: datasetFormat, unnamed: 'demo', collections } });
    await open('#/overview');
    await heading('云泽县 2024');
    expect(window.location.hash).toBe('#/overview');
    await go('');
    await until(() => window.location.hash === '#/overview?d=other');
  });

  it('speaks English when asked, and says so to screen readers', async () => {
    await open('#/overview?lang=en');
    await heading('disclosure reports for 2024');
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('nav[aria-label="Main"]')).not.toBeNull();
  });

  it('names what the address says and nobody knows', async () => {
    await open('#/overview?sort=sideways');
    await heading('2024');
    expect(text()).toContain('排列不认识，已替换：sideways → 按最新一年的数');
  });

  /** What a page says of its address. */
  const said = async (hash: string) => {
    await go(hash);
    await heading('比较');
    return [...document.querySelectorAll('.notice p')].map((p) => p.textContent);
  };

  it('names a collection or year that is not there, and shows its default', async () => {
    await open('#/overview?d=elsewhere&year=1999');
    await heading('2024');
    expect(text()).toContain('数据集不认识，已替换：elsewhere → 示例');
    expect(text()).toContain('年度不认识，已替换：1999 → 2024');
    expect(await said('#/explore?time=1999..2021&m=nothing&town=990101999~990101101')).toEqual([
      '地址里的指标不认识，已替换：nothing → 行政处罚决定数。',
      '地址里的年度范围不认识，已替换：1999..2021 → 2019..2021。',
      '地址里的乡镇代码 990101999 不认识，已略去。',
    ]);
  });

  it('follows the address', async () => {
    await open('#/overview');
    await heading('2024');
    await go('#/findings');
    await heading('核查');
    expect(document.activeElement?.id).toBe('main');
  });

  it('switches to large type and remembers it', async () => {
    await open('#/overview');
    await heading('2024');
    const large = [...document.querySelectorAll('button')].find((b) => b.textContent === '大字')!;
    await click(large);
    expect(document.documentElement.dataset.type).toBe('large');
    expect(window.location.hash).toContain('font=large');
    expect(large.getAttribute('aria-pressed')).toBe('true');
  });

  it('finds a township by pinyin initials', async () => {
    await open('#/overview');
    await heading('2024');
    await click([...document.querySelectorAll('button')].find((b) => b.textContent === '查找'));
    const field = await until(() => document.querySelector<HTMLInputElement>('.tools input[type=search]'));
    await type(field, 'bmd');
    const found = [...document.querySelectorAll('.tools .panel li a')];
    expect(found.map((a) => a.textContent)).toEqual([expect.stringContaining('白马渡镇'), '核查中含“bmd”的核查']);
    expect(found[0]!.getAttribute('href')).toBe('#/township?town=~990101101');
  });

  it('finds a measure by its initials, and words of the ledger', async () => {
    await open('#/overview');
    await heading('2024');
    await click([...document.querySelectorAll('button')].find((b) => b.textContent === '查找'));
    const field = await until(() => document.querySelector<HTMLInputElement>('.tools input[type=search]'));
    await type(field, 'xzcf');
    const hrefs = [...document.querySelectorAll('.tools .panel li a')].map((a) => a.getAttribute('href'));
    expect(hrefs[0]).toBe('#/explore');
    expect(hrefs[hrefs.length - 1]).toBe('#/findings?q=xzcf');
  });

  it('says what is missing and offers to try again', async () => {
    putData([], { 'demo/counties/990101.json': { format: 99 } });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open('#/overview');
    const alert = await until(() => document.querySelector('[role=alert]'));
    expect(alert.textContent).toContain('数据版本与页面不合');
    expect(alert.textContent).toContain('demo/counties/990101.json');
    expect(alert.querySelector('button')?.textContent).toBe('刷新');
    vi.restoreAllMocks();
  });

  it('says that a county is not there', async () => {
    await open('#/overview?c=110101');
    await until(() => text().includes('没有代码为 110101 的县'));
  });
});

describe('pages', () => {
  it.each([
    ['#/channels', '渠道'],
    ['#/problems', '问题'],
    ['#/findings', '核查'],
    ['#/township?town=~990101102', '青石镇：历年年报'],
    ['#/township', '选一个乡镇'],
    ['#/report', '选一份年报'],
    ['#/check', '自查'],
    ['#/data', '数据'],
  ])('%s has its heading and one h1', async (hash, words) => {
    putData([], { 'demo/package/datapackage.json': { resources: [] } });
    await open(hash);
    await heading(words);
    await settle(50);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('findings: filters by what the address says and shows quotations as text only', async () => {
    await open('#/findings?severity=warning');
    await heading('核查');
    const rows = await until(() => {
      const found = document.querySelectorAll('table.led tbody tr');
      return found.length > 0 && found;
    });
    expect(rows).toHaveLength(2);
    expect(text()).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('main img')).toBeNull();
  });
});

describe('report page', () => {
  const summary = county.reports.find((r) => r.year === 2024)!;
  const lines = [
    '青石镇2024年度报告',
    '一、总体情况',
    '全年公开信息40条，<script>alert(1)</script>。',
    '存在更新不及时的问题。',
  ];
  const source = {
    ...sourceOfLines(lines, (t) => ({
      counts: [
        {
          value: 40,
          approx: false,
          unit: '条',
          what: null,
          channel: null,
          channelAlt: [],
          scope: 'total',
          partOf: null,
          year: 2024,
          quote: '40条',
          span: spanIn(t, '40条'),
          because: ['counts/published-pieces'],
        },
      ],
      problems: [
        {
          ...{ text: '更新不及时', categories: ['timeliness'], span: spanIn(t, '更新不及时') },
          because: ['categories/learned-weights', 'problems/gone'],
          weighed: { first: 'timeliness', next: 'platform', ahead: 2.13, runs: ['更新', '不及时'] },
        },
      ],
      findings: [
        {
          rule: 'missing_fee_statement',
          severity: 'warning',
          group: 'warning',
          message: '',
          expected: null,
          actual: null,
          spans: [spanIn(t, '40条')],
          params: {},
        },
      ],
    })),
    id: summary.id,
  };
  const openReport = async (more = '') => {
    putData([source]);
    await open(`#/report?report=${summary.id}${more}`);
    return until(() => document.querySelector('.doc'));
  };

  it('shows the text verbatim, as text', async () => {
    const doc = await openReport();
    expect(doc.textContent).toContain('<script>alert(1)</script>');
    expect(doc.querySelector('script')).toBeNull();
  });

  it('marks what was read and numbers findings as the list does', async () => {
    const doc = await openReport();
    expect(doc.querySelector('mark.m-p')?.textContent).toBe('更新不及时');
    expect(doc.querySelector('mark.m-f.m-x')?.textContent).toBe('40条');
    expect(doc.querySelector('a.ref')?.textContent).toBe('1');
    expect(document.querySelectorAll('#findings li')).toHaveLength(1);
  });

  it('points at the words the address names', async () => {
    const doc = await openReport('&at=problem:0');
    expect(doc.querySelector('#at')?.textContent).toBe('更新不及时');
  });

  it('tells why a count was read so, when asked', async () => {
    await openReport();
    const [why, ...others] = [...document.querySelectorAll<HTMLButtonElement>('#prose button[aria-expanded]')];
    expect(others).toHaveLength(1);
    expect(why!.textContent).toMatch(/^为什么这样读：40 条/);
    expect(why!.getAttribute('aria-expanded')).toBe('false');
    await click(why);
    const trace = document.getElementById(why!.getAttribute('aria-controls')!)!;
    await until(() => trace.textContent?.includes('发布了多少条'));
    expect(trace.querySelector('[title="counts/published-pieces"]')).not.toBeNull();
    expect(trace.textContent).not.toContain('counts/published-pieces');
    expect(trace.querySelector('.q')?.textContent).toBe('全年公开信息40条，<script>alert(1)</script>');
    expect(why!.getAttribute('aria-expanded')).toBe('true');
    await click(why);
    expect(trace.textContent).toBe('');
  });

  it('tells in English what learned weights said, and names a rule it does not know by its id', async () => {
    await openReport('&lang=en');
    await click([...document.querySelectorAll('#prose button')].at(-1));
    await until(() => text().includes('ahead of “Weak platform or site” by 2.13'));
    expect(text()).toContain('“更新” “不及时”');
    expect(text()).toContain('Learned weights');
    expect(text()).toContain('problems/gone');
  });

  it('every highlight is pressed for its address and menu: quote, link, why, misread', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void copied.push(words) } });
    const doc = await openReport();
    const link = doc.querySelector<HTMLAnchorElement>('mark.m-p a')!;
    await act(async () => void link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    await go(link.getAttribute('href')!);
    const menu = await until(() => document.querySelector('.pm-panel ul'));
    const entry = (words: string) => [...menu.querySelectorAll('button')].find((b) => b.textContent === words);
    await click(entry('复制引文（中文）'));
    await click(entry('复制引文（英文）'));
    await click(entry('复制链接'));
    await click(entry('读错了'));
    const [zh, en, address, misread] = copied;
    expect(zh).toContain('“存在更新不及时的问题”——');
    expect(en).toContain('annual disclosure report for 2024');
    const at = `/#/report?d=demo&c=990101&report=${summary.id}&at=problem:0`;
    for (const words of [zh, en, misread]) expect(words).toContain(at);
    expect(address).toMatch(new RegExp(`${at.replace('?', '\\?')}$`));
    expect(misread?.split('\n').slice(1, 6)).toEqual([
      '文件：青石镇-2024.html',
      `sha256：${'0'.repeat(64)}`,
      '位置：problem:0',
      '原文：更新不及时',
      '读作：更新不及时',
    ]);
    expect(misread).toContain('problems/gone');
    await click(entry('为什么这样读'));
    await until(() => menu.textContent?.includes('problems/gone'));
    await act(async () => void menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(document.querySelector('.pm-panel')).toBeNull();
    expect(document.activeElement?.closest('.pm')).not.toBeNull();
  });

  it('switches a kind of marks off', async () => {
    const doc = await openReport();
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.kinds input')];
    await click(boxes[2]);
    expect(doc.querySelector('mark.m-p')).toBeNull();
    expect(doc.querySelector('mark.m-f')).not.toBeNull();
  });

  it('never shows figures of a report without tables as zeros', async () => {
    putData([{ ...source, report: publicReport() }]);
    await open(`#/report?report=${summary.id}`);
    await until(() => text().includes('没有读到全国统一的表格'));
  });
});

describe('report page of a file that could not be read', () => {
  it('looks like a failure everywhere, and never like a clean report', async () => {
    const { id, cells: read } = county.reports.find((r) => r.year === 2024 && r.tables === 'read')!;
    const cells = Object.fromEntries(Object.keys(read).map((cell) => [cell, 'unreadable' as const]));
    const reports = county.reports.map((report) =>
      report.id === id
        ? {
            ...report,
            cells,
            ...unread,
            failed: 'no_text',
            disclosed: { value: null, approx: false, basis: null },
          }
        : report,
    );
    putData([{ format: datasetFormat, id, text: '', blocks: [], report: publicReport() }], {
      'demo/counties/990101.json': encodeCounty({ ...county, reports }),
    });
    await open(`#/report?report=${id}`);
    await until(() => text().includes('没有可显示的原文'));
    expect(text()).toContain('表格和正文都读不出');
    expect(text()).toContain('无从核查');
    expect(text()).not.toContain('没有错误');
    expect(document.querySelector('.kinds')).toBeNull();
  });
});
