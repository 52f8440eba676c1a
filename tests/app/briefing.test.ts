import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block, Target } from '../../src/app/briefing/blocks.ts';
import { briefingDocx, type Setting } from '../../src/app/briefing/briefingDocx.ts';
import { aboutOf } from '../../src/app/briefing/downloadBriefing.ts';
import { layBriefing } from '../../src/app/briefing/layout.ts';
import { markedRuns } from '../../src/app/briefing/quotes.ts';
import { langs } from '../../src/i18n/i18n.ts';
import { selectBriefing } from '../../src/series/briefing.ts';
import { syntheticCounty, syntheticNarratives } from '../support/county.ts';

const county = syntheticCounty();
const index = {
  title: { zh: '云泽县', en: 'Yunze' },
  ...{ version: '0123456789ab', asOf: '2025-02', years: county.years, fictional: true },
  totals: { counties: 1, townships: 18, reports: 1, failed: 0, tables: 1, prose: 1, cells: {} as never },
};
const quote = '本年收到申请3件\n<b>&"\u0001\ud800';
const finding = {
  ...{ rule: 'A1' as const, severity: 'error' as const, spans: [], expected: 1, actual: 2 },
  ...{ params: { column: 'total' }, township: '990101100', year: 2024, report: null, accepted: null, quotes: [quote] },
};
const sources = { findings: [finding], narratives: syntheticNarratives(county), sheets: ['990101100'] };
const briefing = selectBriefing(county, 2024, sources)!;
const textOf = (blocks: readonly Block[]) =>
  JSON.stringify(blocks, (key, value) => (key === 'series' ? undefined : value));

describe('layBriefing(briefing, index, lang)', () => {
  test('has its sections in order, a page for the township, and says that made-up figures are made up', () => {
    const blocks = layBriefing(briefing, index, 'zh');
    const heads = blocks.flatMap((b) => (b.kind === 'heading' && b.level === 1 ? b.text : []));
    expect(heads.join(' ')).toBe(
      '一、总体情况 二、报送情况 三、核查发现 四、反复出现的问题 五、主要数据 说明 城关镇：2024 年度',
    );
    expect(blocks.filter((b) => b.kind === 'heading' && b.newPage)).toHaveLength(1);
    expect(textOf(blocks)).toContain('都是虚构的');
    expect(blocks.flatMap((b) => (b.kind === 'figures' ? [b.figures.length] : []))).toEqual([1, 2]);
  });

  test('is in the language of the page but for names and quotations', () => {
    const english = textOf(layBriefing(briefing, index, 'en'));
    expect(english).not.toMatch(/未见年报|读不出|核查|错误/);
    expect(english).toContain('4 Problems that recur');
    expect(english.length).toBeLessThan(40_000);
  });

  test('widths of the columns of each table make up the page', () => {
    for (const lang of langs)
      for (const block of layBriefing(briefing, index, lang))
        if (block.kind === 'table') expect(block.columns.reduce((n, c) => n + c.width, 0)).toBeCloseTo(100, 6);
  });
});

describe('briefingDocx(blocks, placed, about)', () => {
  const blocks = layBriefing(briefing, index, 'zh');
  const figures = blocks.flatMap((b) => (b.kind === 'figures' ? b.figures : []));
  const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0]);
  const placed = new Map(figures.map((figure) => [figure, { png, width: 10, height: 10 }]));
  const addressOf = ({ page, report }: Target) => `http://a.cn/gk/#/${page}?d=x&report=${report}`;
  const write = (set: Partial<Setting> = {}) =>
    briefingDocx(blocks, { placed, addressOf, ...set }, aboutOf('简报', index, 'zh'));

  test('gives the same bytes for the same input, with the date of the data', async () => {
    const [one, two] = [await write(), await write()];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const files = unzipSync(one);
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    const core = new TextDecoder().decode(files['docProps/core.xml']);
    expect(core.match(/2025-02-01T00:00:00Z/g)).toHaveLength(2);
  });

  test('leads back to the site where it has an address: whole addresses, named in their order', async () => {
    const files = unzipSync(await write());
    const xml = (name: string) => new TextDecoder().decode(files[name]);
    const links = [...xml('word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="(\w+)">/g)].map((m) => m[1]);
    expect(links.length).toBeGreaterThan(20);
    expect(links[4]).toBe('rIdLink5');
    const targets = [...xml('word/_rels/document.xml.rels').matchAll(/Id="rIdLink\d+"[^>]* Target="([^"]*)"/g)];
    expect(targets).toHaveLength(links.length);
    expect(targets.every(([, target]) => target!.startsWith('http://a.cn/gk/#/'))).toBe(true);
    expect(targets.some(([, target]) => /#\/report\?d=x&amp;report=990101/.test(target!))).toBe(true);
    const bare = unzipSync(await write({ addressOf: () => null }));
    expect(new TextDecoder().decode(bare['word/document.xml'])).not.toMatch(/hyperlink|这张图的网页/);
  });

  test('names Chinese faces and what to take where they are not, holds its pictures and hostile words as words', async () => {
    const files = unzipSync(await write());
    const xml = (name: string) => new TextDecoder().decode(files[name]);
    expect(xml('word/fontTable.xml')).toMatch(/w:name="宋体"><w:altName w:val="SimSun/);
    expect(xml('word/styles.xml')).toContain('w:eastAsia="黑体"');
    const words = xml('word/document.xml');
    expect(words).toContain('本年收到申请3件 &lt;b&gt;&amp;');
    expect([...words].filter((sign) => sign < '\n')).toEqual([]);
    expect(words).toContain('\\u0001\ufffd');
    expect(words.match(/<pic:pic/g)).toHaveLength(3);
  });
});

test('markedRuns(text, spans, longest) marks the spans, and cuts with a sign', () => {
  expect(markedRuns('甲乙丙丁戊', [[1, 3]], 9)).toEqual([
    { text: '甲' },
    { text: '乙丙', style: 'same' },
    { text: '丁戊' },
  ]);
  expect(markedRuns('甲乙丙丁戊', [[1, 5]], 3)).toEqual([
    { text: '甲' },
    { text: '乙丙', style: 'same' },
    { text: '……' },
  ]);
});
