import { describe, expect, it } from 'vitest';
import type { PublicFinding, PublicReport } from '../../src/dataset/dataset.ts';
import { placeIn, spanOf } from '../../src/series/address.ts';
import { marksOf } from '../../src/series/marks.ts';
import { publicReport, spanIn } from '../support/source.ts';

const text =
  '全年主动公开信息40条，其中网站12条、公众号28条。一是更新不及时。下一步安排专人更新。收取信息处理费0元。石湾镇政府';
const at = (words: string) => spanIn(text, words);
const count = (
  value: number,
  words: string,
  channel: PublicReport['counts'][number]['channel'],
  scope: 'total' | 'part',
) => ({
  ...{ value, approx: false, unit: '条', what: null, channel, channelAlt: [], scope, partOf: null, because: [] },
  ...{ year: 2024, quote: words, span: at(words) },
});
const finding = (spans: PublicFinding['spans']): PublicFinding => ({
  ...{ rule: 'sum_in_prose', severity: 'warning', group: 'warning', message: '', expected: 40, actual: 41, params: {} },
  spans,
});
const report = publicReport({
  identity: { ...publicReport().identity, spans: { agency: at('石湾镇政府') }, resolved: ['county'] },
  cells: { 'proactive.penalties.decisions': { value: 12, raw: '12', span: at('12') } },
  counts: [
    count(40, '40条', null, 'total'),
    count(12, '12条', 'gov_website', 'part'),
    count(28, '28条', 'wechat_official', 'part'),
  ],
  disclosed: { value: 40, approx: false, basis: 'stated' },
  channels: [{ id: 'gov_website', quote: '网站', span: at('网站'), because: [] }],
  problems: [{ text: '更新不及时', categories: ['timeliness'], span: at('更新不及时'), because: [] }],
  improvements: [{ text: '安排专人更新', span: at('安排专人更新'), answers: 0, last_year: false, because: [] }],
  statements: [{ key: 'fee', value: 0, quote: '0元', span: at('0元'), because: [] }],
  findings: [finding([at('40条'), at('12条')]), finding([])],
});

describe('placeIn(report, at), spanOf(report, at)', () => {
  it.each([
    ['cell:proactive.penalties.decisions', '12'],
    ['disclosed', '40条'],
    ['count:1', '12条'],
    ['channel:0', '网站'],
    ['problem:0', '更新不及时'],
    ['improvement:0', '安排专人更新'],
    ['said:fee', '0元'],
    ['finding:0', '40条'],
    ['identity.agency', '石湾镇政府'],
  ])('%s points at its words', (place, words) => {
    expect(text.slice(...spanOf(report, place)!)).toBe(words);
    expect(placeIn(report, place)!.at).toBe(place);
  });

  it.each([
    ['proactive.penalties.decisions', 'cell:proactive.penalties.decisions'],
    ['count:wechat_official', 'count:2'],
    ['stated:1', 'count:1'],
    ['category:timeliness', 'problem:0'],
    ['fee', 'said:fee'],
    ['identity:agency', 'identity.agency'],
  ])('%s is another name of %s', (alias, own) => {
    expect(placeIn(report, alias)).toEqual(placeIn(report, own));
    expect(placeIn(report, alias)!.at).toBe(own);
  });

  it('points at a stretch given as such', () => {
    expect(spanOf(report, 'span:3-9')).toEqual([3, 9]);
  });

  it.each(['finding:1', 'identity.county'])('%s is there, without words of its own', (place) => {
    expect(placeIn(report, place)).toEqual({ at: place, span: null });
  });

  it.each([
    ...['', 'cell:no.such.cell', 'problem:7', 'problem:x', 'span:9-3', 'span:', 'nothing:1', 'count:9', 'count:radio'],
    ...['identity.', 'identity.shoe', 'said:new', 'a.b', 'cell:cell:a.b', '__proto__', 'constructor:0', 'finding:-1'],
  ])('answers null for what is not there: %s', (place) => {
    expect(placeIn(report, place)).toBeNull();
  });

  it('every highlight has an address that leads back to it', () => {
    for (const mark of marksOf(report)) expect(placeIn(report, mark.at)!.at).toBe(mark.at);
  });

  it('covers the parts where the headline figure was added up', () => {
    const added = publicReport({
      counts: report.counts.slice(1).map((c) => ({ ...c, scope: 'total' as const })),
      disclosed: { value: 99, approx: false, basis: 'derived' },
    });
    expect(text.slice(...spanOf(added, 'disclosed')!)).toBe('12条、公众号28条');
  });
});
