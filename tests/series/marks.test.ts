import { describe, expect, it } from 'vitest';
import type { PublicFinding } from '../../src/dataset/dataset.ts';
import { countMarks, marksOf, segmentsOf } from '../../src/series/marks.ts';
import { publicReport, spanIn } from '../support/source.ts';

const text = '全年主动公开信息40条，其中网站12条、公众号28条。一是更新不及时。下一步安排专人更新。收取信息处理费0元。';
const at = (words: string) => spanIn(text, words);
const count = (
  value: number,
  words: string,
  channel: 'gov_website' | 'wechat_official' | null,
  scope: 'total' | 'part',
) => ({
  value,
  approx: false,
  unit: '条',
  what: null,
  channel,
  channelAlt: [],
  scope,
  partOf: null,
  because: [],
  year: 2024,
  quote: words,
  span: at(words),
});
const finding = (words: readonly string[], severity: PublicFinding['severity'] = 'warning'): PublicFinding => ({
  rule: 'sum_in_prose',
  severity,
  group: severity,
  message: '',
  expected: 40,
  actual: 41,
  spans: words.map(at),
  params: {},
});
const report = publicReport({
  cells: {
    'proactive.penalties.decisions': { value: 12, raw: '12', span: at('12') },
    'proactive.licences.decisions': { value: 0, raw: '0', span: at('0元') },
  },
  counts: [
    count(40, '40条', null, 'total'),
    count(12, '12条', 'gov_website', 'part'),
    count(28, '28条', 'wechat_official', 'part'),
  ],
  disclosed: { value: 40, approx: false, basis: 'stated' },
  channels: [{ id: 'gov_website', quote: '网站', span: at('网站'), because: [] }],
  problems: [{ text: '更新不及时', categories: ['timeliness'], span: at('更新不及时'), because: [] }],
  improvements: [{ text: '安排专人更新', span: at('安排专人更新'), answers: 0, last_year: false, because: [] }],
  identity: { ...publicReport().identity, spans: { year: at('全年') } },
  statements: [{ key: 'fee', value: 0, quote: '0元', span: at('0元'), because: [] }],
  findings: [finding(['40条', '12条'])],
});

describe('marksOf(report)', () => {
  const marks = marksOf(report);

  it('marks everything that was read, in the order of the text', () => {
    expect(marks.map((m) => m.span[0])).toEqual(marks.map((m) => m.span[0]).sort((a, b) => a - b));
    expect(countMarks(marks)).toEqual({ figure: 5, channel: 1, problem: 1, improvement: 1, finding: 1, identity: 1 });
  });

  it('leaves reported zeros of the tables unmarked', () => {
    expect(marks.some((m) => m.at === 'cell:proactive.licences.decisions')).toBe(false);
  });

  it('numbers findings as the list does', () => {
    expect(marks.filter((m) => m.finding).map((m) => m.finding!.number)).toEqual([1, 1]);
  });
});

describe('segmentsOf(span, marks)', () => {
  it('cuts where marks begin and end, and loses no character', () => {
    const segments = segmentsOf([0, text.length], marksOf(report));
    expect(segments.map((s) => text.slice(s.start, s.end)).join('')).toBe(text);
    const twelve = segments.find((s) => text.slice(s.start, s.end) === '12')!;
    expect(twelve.marks.map((m) => m.kind).sort()).toEqual(['figure', 'figure', 'finding']);
  });

  it('puts the number of a finding where its words end', () => {
    const ends = segmentsOf([0, text.length], marksOf(report)).filter((s) => s.ends.length > 0);
    expect(ends.map((s) => text.slice(0, s.end).slice(-3))).toEqual(['40条', '12条']);
  });

  it('takes the part of a mark that lies inside the stretch', () => {
    const [from] = at('40条');
    const [segment] = segmentsOf([from + 1, from + 3], marksOf(report));
    expect(segment).toMatchObject({ start: from + 1, end: from + 3 });
    expect(segment!.marks.length).toBe(2);
  });
});
