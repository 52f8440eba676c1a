import { describe, expect, it } from 'vitest';
import { correctChecked } from '../../src/findings/check.ts';
import { judge, statedBy } from '../../src/report/correct.ts';
import { type Corrected, fitsAt, placeAt, readAt } from '../../src/report/correction.ts';
import { check, inventedGazetteer, type ReportText } from '../support/report.ts';

const received = 'applications.received.natural_person';
const of = (at: string, read: string, correct: string, why = ''): Corrected => ({
  ...{ at, read, correct, why },
  ...{ by: '王', date: '2025-03-01' },
});
const judged = (text: ReportText, ...corrections: Corrected[]) => {
  const { report, doc } = check(text);
  const { applied, refused } = judge(report, doc.text, corrections);
  return [...applied.map(() => 'applied'), ...refused.map((r) => [r.refusal, r.now])];
};
const corrected = (text: ReportText, ...applied: Corrected[]) =>
  correctChecked(check(text), applied, inventedGazetteer);
const counted = { overview: '2024年，本镇公开政府信息40条，其中微信公众号发布25条，政府网站发布15条。' };

describe('placeAt and readAt', () => {
  it('name what is read at each kind of place', () => {
    const { report } = check({ ...counted, cells: { [received]: '3', 'applications.received.total': '' } });
    const read = (at: string) => readAt(report, placeAt(at));
    expect(read(received)).toBe('3');
    expect(read('applications.received.total')).toBe('blank');
    expect(read('disclosed')).toBe('40');
    expect(read('count:1')).toBe('25');
    expect(read('count:1.channel')).toBe('wechat_official');
    expect(read('problem:0')).toBe(report.problems[0]!.categories.join(';'));
    expect(read('identity.year')).toBe('2024');
    for (const at of ['count:9', 'problem:9', 'applications.received.nobody', 'a.constructor.b'])
      expect(read(at)).toBeNull();
    for (const at of ['improvement:0', 'problem:0.channel', 'identity.agency', '__proto__'])
      expect(read(at)).toBeNull();
  });
});

describe('fitsAt', () => {
  it('lets a place have only what can stand there', () => {
    const fits = (at: string, value: string) => fitsAt(placeAt(at), value);
    for (const value of ['0', '12.5', '-3', 'blank', 'unreadable']) expect(fits(received, value)).toBe(true);
    for (const value of ['', '1,000', 'missing', 'NaN', '1e9', '十']) expect(fits(received, value)).toBe(false);
    expect([fits('count:0', '-1'), fits('count:0', 'none'), fits('disclosed', 'none')]).toEqual([false, false, true]);
    expect([fits('count:0.channel', 'wechat_official'), fits('count:0.channel', 'x')]).toEqual([true, false]);
    const categories = ['skills;timeliness', 'skills;skills', 'constructor', ''];
    expect(categories.map((ids) => fits('problem:0', ids))).toEqual([true, false, false, false]);
    expect([fits('identity.year', '2023'), fits('identity.year', '1999')]).toEqual([true, false]);
    expect([fits('identity.date', '2024-02-30'), fits('identity.date', '2024-01-31')]).toEqual([false, true]);
    expect([fits('identity.county', '云泽县'), fits('identity.county', '<b>')]).toEqual([true, false]);
  });
});

describe('judge', () => {
  it('applies what fits, and refuses the rest with what would have to be there', () => {
    const text = { cells: { [received]: '' } };
    expect(judged(text, of(received, 'blank', '4'))).toEqual(['applied']);
    expect(judged(text, of(received, '0', '4'))).toEqual([['other_reading', 'blank']]);
    expect(judged(text, of(received, 'blank', 'x'))).toEqual([['bad_value', 'blank']]);
    expect(judged(text, of(received, 'blank', 'blank'))).toEqual([['no_effect', 'blank']]);
    expect(judged(text, of('count:9', '1', '4'))).toEqual([['no_place', null]]);
    expect(judged(text, of('improvement:0', '1', '4'))).toEqual([['not_correctable', null]]);
  });

  it('accepts findings of a rule as they are, with a reason', () => {
    const line = of('finding.late', 'open', 'accepted');
    expect([judged({}, line), judged({}, { ...line, why: '已函告' })]).toEqual([[['no_reason', 'open']], ['applied']]);
    expect(judged({}, of('finding.late', 'open', 'gone', '无'))).toEqual([['bad_value', 'open']]);
  });

  it('asks for a reason where the report states another number', () => {
    const text = { ...counted, cells: { [received]: '3' } };
    for (const one of [of(received, '3', '8'), of('count:1', '25', '52'), of('identity.year', '2024', '2023')])
      expect([judged(text, one), judged(text, { ...one, why: '核对过纸质件' })]).toEqual([
        [['no_reason', one.read]],
        ['applied'],
      ]);
  });

  it('asks for none where the number stands in the words, or no number does', () => {
    const unit = { cells: { 'proactive.fees.amount': '70487元' } };
    expect(judged(unit, of('proactive.fees.amount', '7.0487', '70487'))).toEqual(['applied']);
    expect(judged({}, of('problem:0', readAt(check().report, placeAt('problem:0'))!, 'other'))).toEqual(['applied']);
  });
});

describe('correctChecked', () => {
  it('replaces a cell, keeps its words, counts the coverage anew and tells who says so', () => {
    const before = check({ cells: { [received]: '' } });
    const { report } = corrected({ cells: { [received]: '' } }, of(received, 'blank', '4'));
    expect(report.cells[received]).toEqual({ ...before.report.cells[received], value: 4, reason: undefined });
    expect(report.coverage.read).toBe(before.report.coverage.read + 1);
    expect(report.corrections).toEqual([of(received, 'blank', '4')]);
  });

  it('checks what was corrected anew', () => {
    const cells = { [received]: '3', 'applications.received.total': '3' };
    const rules = ({ findings }: ReturnType<typeof corrected>) => findings.map((f) => f.rule);
    expect(rules(check({ cells }))).toContain('A1');
    const sums = [
      of('applications.granted.natural_person', '0', '3', 'x'),
      of('applications.granted.total', '0', '3', 'x'),
    ];
    const outcomes = ['natural_person', 'total'].map((column) =>
      of(`applications.outcomes_total.${column}`, '0', '3', 'x'),
    );
    const sound = corrected({ cells }, ...sums, ...outcomes);
    expect(rules(sound).filter((rule) => rule.startsWith('A'))).toEqual([]);
    expect(rules(corrected({}, of(received, '0', '3', 'x')))).toContain('A1');
  });

  it('has the total follow a count it is made of, and says so', () => {
    const { report } = corrected(counted, of('count:0', '40', '42', '数错了'));
    expect([report.counts[0]!.value, report.disclosed.value]).toEqual([42, 42]);
    expect(report.corrections?.map((c) => [c.at, c.read, c.correct])).toEqual([
      ['count:0', '40', '42'],
      ['disclosed', '40', '42'],
    ]);
  });

  it('has a total that is corrected itself stay so', () => {
    const { report } = corrected(counted, of('count:0', '40', '42'), of('disclosed', '40', 'none'));
    expect([report.counts[0]!.value, report.disclosed.value]).toEqual([42, null]);
  });

  it('changes channel and category, and nothing without corrections', () => {
    const { report } = corrected(counted, of('count:2.channel', 'gov_website', 'none'), of('problem:0', 'x', 'other'));
    expect([report.counts[2]!.channel, report.problems[0]!.categories]).toEqual([null, ['other']]);
    const plain = check();
    expect(correctChecked(plain, [], inventedGazetteer)).toBe(plain);
  });
});

describe('statedBy', () => {
  it('gives the fields of the identity as a meta.json would', () => {
    const all = [
      of('identity.township', '', '柳河镇'),
      of('identity.year', '', '2023'),
      of('identity.date', '', '2024-01-03'),
    ];
    expect(statedBy([...all, of('disclosed', '', '3')])).toEqual({
      township: '柳河镇',
      year: 2023,
      published: '2024-01-03',
    });
  });
});
