import { describe, expect, it } from 'vitest';
import { proseKinds, proseRows } from '../../src/app/source/proseRows.ts';
import type { PublicReport } from '../../src/dataset/dataset.ts';
import { spanOf } from '../../src/series/address.ts';
import { publicReport } from '../support/source.ts';

type Count = PublicReport['counts'][number];
const count = (given: Partial<Count>): Count => ({
  ...{ value: 40, approx: false, unit: '条', what: null, channel: null, channelAlt: [], scope: 'total' },
  ...{ partOf: null, year: 2024, quote: '', span: [0, 3], because: ['counts/pieces'] },
  ...given,
});
const report = publicReport({
  counts: [
    count({ value: 1240, approx: true, what: '政府信息' }),
    count({ value: 12, channel: 'gov_website', scope: 'part', partOf: 0, span: [5, 8] }),
    count({ value: 9, unit: null, channelAlt: ['weibo', 'wechat_official'], year: 2023 }),
  ],
  channels: [{ id: 'gov_website', quote: '县政府网站', span: [10, 15], because: ['channels/named'] }],
  statements: [{ key: 'new', value: 3, quote: '3件', span: [20, 22], because: ['statements/application-named'] }],
  problems: [{ text: '人手少', categories: ['staffing', 'timeliness'], span: [30, 33], because: ['problems/item'] }],
  improvements: [
    { text: '设专岗', span: [40, 43], answers: 0, last_year: true, because: ['problems/item'] },
    { text: '办培训', span: [45, 48], answers: null, last_year: false, because: ['problems/item'] },
  ],
});

describe('proseRows(report, lang)', () => {
  const rows = proseRows(report, 'zh');
  it('lists everything read from the prose, kind by kind', () => {
    expect(rows.map(({ kind }) => kind)).toEqual([...rows].map(({ kind }) => kind).sort(byKind));
    expect(rows.map(({ label, note, quote }) => [label, note, quote])).toEqual([
      ['约 1,240 条', '政府信息', ''],
      ['12 条', '政府网站，属 1,240 条', ''],
      ['9', '微博、微信公众号之一或合计，2023 年', ''],
      ['政府网站', '', '县政府网站'],
      ['新收申请 3', '', ''],
      ['人手不足、队伍不稳，更新不及时', '', '人手少'],
      ['', '对应问题 1，针对上年问题', '设专岗'],
      ['', '', '办培训'],
    ]);
  });
  it('says the same in English', () => {
    expect(
      proseRows(report, 'en')
        .map(({ label, note }) => `${label} | ${note}`)
        .slice(0, 5),
    ).toEqual([
      'about 1,240 条 | 政府信息',
      expect.stringMatching(/^12 条 \| .*, part of 1,240 条$/),
      expect.stringMatching(/^9 \| one or all of .*, for 2023$/),
      expect.stringMatching(/^\w+/),
      'Applications received 3 | ',
    ]);
  });
  it('each has its place in the text under its own address', () => {
    expect(rows.map(({ at }) => spanOf(report, at))).toEqual(rows.map(({ span }) => span));
    expect(new Set(rows.map(({ at }) => at)).size).toBe(rows.length);
  });
});

const byKind = (a: (typeof proseKinds)[number], b: (typeof proseKinds)[number]) =>
  proseKinds.indexOf(a) - proseKinds.indexOf(b);
