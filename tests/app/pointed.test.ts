import { describe, expect, it } from 'vitest';
import { pointedAt } from '../../src/app/source/pointed.ts';
import { citeQuote } from '../../src/i18n/cite.ts';
import { placeIn } from '../../src/series/address.ts';
import { publicReport, spanIn } from '../support/source.ts';

const text = '石湾镇2024年报告。全年公开信息40条，比上年多。行政处罚 7 件。';
const at = (words: string) => spanIn(text, words);
const report = publicReport({
  identity: {
    ...publicReport().identity,
    township: '石湾镇',
    county: '云泽县',
    resolved: ['county'],
    spans: { township: at('石湾镇') },
  },
  cells: {
    'proactive.penalties.decisions': { value: 7, raw: '7', span: at('7') },
    'proactive.licences.decisions': { value: null, raw: '', span: at(' 件'), reason: 'unreadable' },
  },
  counts: [
    {
      ...{ value: 40, approx: false, unit: '条', what: null, channel: null, channelAlt: [], scope: 'total' as const },
      ...{ partOf: null, year: 2024, quote: '40条', span: at('40条'), because: ['counts/published-pieces' as const] },
    },
  ],
  disclosed: { value: 40, approx: false, basis: 'stated' },
  findings: [
    {
      ...{
        rule: 'missing_fee_statement' as const,
        severity: 'warning' as const,
        group: 'warning' as const,
        message: '',
      },
      ...{ expected: null, actual: null, spans: [], params: {} },
    },
  ],
});
const point = (address: string, lang: 'zh' | 'en' = 'zh') =>
  pointedAt({ text, report }, placeIn(report, address)!, lang);

describe('pointedAt(source, place, lang)', () => {
  it('quotes prose by its sentence, with the rules that read it', () => {
    expect(point('count:0')).toMatchObject({
      ...{
        at: 'count:0',
        name: '公开条数',
        read: '40 条',
        words: '40条',
        quote: '全年公开信息40条，比上年多',
        about: null,
      },
      rules: ['counts/published-pieces'],
    });
    expect(point('disclosed').rules).toEqual(['counts/published-pieces']);
  });

  it('says of a cell what it is of, and that it could not be read where it could not', () => {
    expect(point('cell:proactive.penalties.decisions')).toMatchObject({
      read: '7',
      quote: '7',
      about: expect.stringContaining('处罚'),
    });
    expect(point('cell:proactive.licences.decisions', 'en').read).toBe('Unreadable');
  });

  it('tells of a finding without words, and of identity, stated or supplied', () => {
    expect(point('finding:0')).toMatchObject({ rules: ['missing_fee_statement'], words: '' });
    expect(point('finding:0').quote).not.toBe('');
    expect(point('identity.township')).toMatchObject({ read: '石湾镇', words: '石湾镇', why: '取自原文。' });
    expect(point('identity.county').why).toContain('区划名录');
    expect(point('identity.date').why).toContain('文件名');
  });
});

describe('citeQuote(quoted, lang)', () => {
  const quoted = {
    ...{ about: null, words: '公开信息40条', place: '石湾镇', year: 2024, agency: null, date: '2025-01-20' },
    ...{ original: 'https://example.cn/a', version: 'v1', url: 'https://z.cn/#/report', day: '2026-01-01' },
  };
  it('has the words, the report, where it was published, and where it is shown', () => {
    expect(citeQuote(quoted, 'zh')).toBe(
      '“公开信息40条”——石湾镇 2024 年度政府信息公开工作年度报告（2025-01-20，https://example.cn/a）。镇览，数据版本 v1，https://z.cn/#/report（2026-01-01 查看）',
    );
    expect(citeQuote({ ...quoted, about: 'Penalties', words: '7', date: null, original: null }, 'en')).toBe(
      'Penalties: “7” 石湾镇, annual disclosure report for 2024. Zhenlan, data version v1, https://z.cn/#/report (accessed 2026-01-01)',
    );
  });
});
