import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounts, headline } from '../../../src/report/counts/counts.ts';
import type { Count } from '../../../src/report/report.ts';
import { proseOf as sectionsOf } from '../../support/discourse.ts';
import { countCases } from './counts-cases.ts';
import { openCases } from './counts-open.ts';
import { passageCases } from './counts-passages.ts';
import { regionCases } from './counts-regions.ts';
import { spokenCases } from './counts-spoken.ts';

const proseOf = (text: string, section = 'overview') => sectionsOf({ [section]: text });
const read = (text: string, year: number | null = 2024) => findCounts(proseOf(text), year);

function show(c: Count, year: number | null = 2024): string {
  const channel = c.channel ? `@${c.channel}` : c.channelAlt.length ? `@{${[...c.channelAlt].sort().join('/')}}` : '';
  const part = c.scope === 'part' ? '/part' : '';
  return `${c.approx ? '~' : ''}${c.value}${c.unit ?? ''}${channel}${part}${c.year === year ? '' : `#${c.year}`}`;
}
const alike = (shown: string) =>
  shown.replace(/\{(.*)\}/, (_, ids: string) => `{${ids.split('/').sort().join('/')}}`).replace('条次', '条');

describe('findCounts(prose, year)', () => {
  it.each(countCases)('%s %s', (_kind, text, expected) => {
    expect(read(text).map((c) => show(c))).toEqual(expected);
  });

  it.each([...passageCases, ...regionCases, ...spokenCases, ...openCases])('$text', ({ year, text, counts }) => {
    expect(read(text, year).map((c) => alike(show(c, year)))).toEqual(counts.map(alike));
  });

  it('quotes the document exactly', () => {
    const texts = [...countCases.map(([, text]) => text), ...passageCases.map(({ text }) => text)];
    for (const text of texts)
      for (const c of read(text)) {
        expect(c.quote).toBe(text.slice(...c.span));
        expect(c.quote.trim()).toBe(c.quote);
        expect(c.quote.length).toBeLessThan(90);
      }
  });

  it('quotes what stands in the document where a converter scattered blanks, breaks and radicals', () => {
    const text = '2024 年，我 镇主动公开⼯作\n信息 1 2 6 条，其\n中县政府⽹站 80 条。';
    const counts = read(text);
    expect(counts.map((c) => show(c))).toEqual(['126条', '80条@gov_website/part']);
    expect(counts[0]!.quote).toBe('我 镇主动公开⼯作\n信息 1 2 6 条');
    for (const c of counts) expect(c.quote).toBe(text.slice(...c.span));
  });

  it('names the thing counted as written', () => {
    const what = (text: string) => read(text).map((c) => c.what);
    expect(what('全年主动公开各类政府信息312条。')).toEqual(['政府信息']);
    expect(what('公开政府信息58条，包括机构职能6条、财政信息4条。')).toEqual(['政府信息', '机构职能', '财政信息']);
    expect(what('全年公开58条工作动态。')).toEqual(['工作动态']);
    expect(what('全年公开58条。')).toEqual([null]);
  });

  it('reads overview, proactive and other, not the problems', () => {
    const text = '主动公开政府信息41条。';
    expect(
      ['overview', 'proactive', 'other', 'problems'].map((s) => findCounts(proseOf(text, s), 2024).length),
    ).toEqual([1, 1, 1, 0]);
  });

  it('reads the head of a report without sections', () => {
    const head = ['主动公开政府信息41条。'];
    expect(findCounts(sectionsOf({}, head), 2024).map((c) => show(c))).toEqual(['41条']);
  });

  it('reads the head where only later sections were found', () => {
    const head = ['主动公开政府信息41条。'];
    expect(findCounts(sectionsOf({ other: '无其他事项。' }, head), 2024).map((c) => show(c))).toEqual(['41条']);
  });

  it('takes over the year of the text where no report year is known', () => {
    expect(read('2022年，我镇主动公开政府信息41条。', null).map((c) => c.year)).toEqual([2022]);
    expect(read('我镇主动公开政府信息41条。', null).map((c) => c.year)).toEqual([null]);
  });

  it('knows outlets by the collection’s own words', () => {
    const lexicon = { channels: { 醉江南: 'app', 清风网: 'gov_website' } } as const;
    const read = (text: string) => findCounts(sectionsOf({ overview: text }, [], lexicon), 2024).map((c) => show(c));
    expect(read('在醉江南发布信息45条，在清风网发布信息30条。')).toEqual(['45条@app', '30条@gov_website']);
  });

  it('keeps figures of different things apart that happen to be equal', () => {
    expect(read('一是公开政策文件6条。二是公开财政信息6条。').map((c) => show(c))).toEqual(['6条', '6条']);
  });

  it('never throws and always quotes, whatever the text', () => {
    const word = fc.constantFrom(
      ...[
        '公开',
        '信息',
        '网站',
        '公众号',
        '"清源发布"',
        '3条',
        '１2',
        '三百余条',
        '其中',
        '，',
        '。',
        '、',
        '（',
        '）',
        '：',
      ],
      ...['分别', '合计', '《条例》', '〔2021〕30号', '\n', ' ', '较上年', '未', '将', '2023年', '𠮷', '以来'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        for (const c of read(text)) {
          expect(c.quote).toBe(text.slice(...c.span));
          expect(Number.isSafeInteger(c.value) && c.value >= 0).toBe(true);
          expect(c.channel === null || c.channelAlt.length === 0).toBe(true);
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe('headline(counts, year)', () => {
  const of = (text: string, year = 2024) => headline(read(text, year), year);

  it('takes the report’s own total, its parts aside', () => {
    expect(of('全年主动公开信息268条，其中政府网站97条、公众号171条。')).toEqual({
      value: 268,
      approx: false,
      unit: '条',
      basis: 'stated',
      counts: [0],
    });
  });

  it('prefers the figure of no channel to figures beside it', () => {
    expect(of('主动公开政府信息26条。微信公众号推送143条。')).toMatchObject({
      value: 26,
      basis: 'stated',
      counts: [0],
    });
  });

  it('prefers government information as a whole to another figure without a channel', () => {
    expect(of('主动公开政府信息39条，动态信息72条。')).toMatchObject({ value: 39, basis: 'stated' });
  });

  it('adds channel figures that no total covers, marked as derived', () => {
    expect(of('在门户网站更新42条，在微信平台推送动态约115条。')).toEqual({
      value: 157,
      approx: true,
      unit: '条',
      basis: 'derived',
      counts: [0, 1],
    });
  });

  it('adds neither acts of posting nor the villages’ own boards', () => {
    expect(of('在政府网站公开42条，微信公众号推送50条，公示栏公示140次，各村公开栏公开村务420条。')).toMatchObject({
      value: 92,
      basis: 'derived',
    });
  });

  it('gives no unit to a sum of different ones', () => {
    expect(of('在政府网站公开42条，微信公众号推送50篇。')).toMatchObject({ value: 92, unit: null });
  });

  it('takes the only figure there is, whatever its channel', () => {
    expect(of('通过网站公开政府信息共74条。')).toMatchObject({ value: 74, basis: 'stated' });
  });

  it('states an explicit zero', () => {
    expect(of('2024年，我乡没有主动公开政府信息。')).toMatchObject({ value: 0, unit: null, basis: 'stated' });
  });

  it('leaves other years out', () => {
    expect(of('2023年，我镇共主动公开政府信息37条。')).toEqual({
      value: null,
      approx: false,
      unit: null,
      basis: null,
      counts: [],
    });
  });

  it('has none where nothing is stated', () => {
    expect(of('按要求公开了机构职能。').basis).toBeNull();
  });
});
