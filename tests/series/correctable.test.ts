import { describe, expect, it } from 'vitest';
import { publishReport } from '../../src/dataset/publish.ts';
import { correctChecked } from '../../src/findings/check.ts';
import type { Corrected } from '../../src/report/correction.ts';
import { correctableAt, correctionAt, needsReason } from '../../src/series/correctable.ts';
import { check, inventedGazetteer } from '../support/report.ts';

const received = 'applications.received.natural_person';
const corrections: Corrected[] = [{ at: received, read: '3', correct: '8', by: '王', date: '2025-03-01', why: '折行' }];
const checked = check({
  overview: '2024年，本镇公开政府信息40条，其中微信公众号发布25条，政府网站发布15条。',
  cells: { [received]: '3' },
});
const origin = { file: 'a.txt', sha256: 'ab'.repeat(32) };
const report = publishReport(correctChecked(checked, corrections, inventedGazetteer), origin, () => '');

describe('correctableAt', () => {
  it('names places as the file does, whichever way the page does', () => {
    const places = ['cell:proactive.licences.decisions', 'stated:1', 'count:wechat_official', 'disclosed', 'problem:1'];
    expect(places.map((at) => correctableAt(report, at)?.at)).toEqual([
      ...['proactive.licences.decisions', 'count:1', 'count:1', 'disclosed', 'problem:1'],
    ]);
    expect(correctableAt(report, 'identity.county')).toMatchObject({ read: '云泽县', now: '云泽县' });
    for (const at of ['channel:0', 'count:weibo', 'finding:0', 'span:1-2', '', 'cell:constructor'])
      expect(correctableAt(report, at)).toBeNull();
  });

  it('tells what the program read of what is corrected', () => {
    expect(correctableAt(report, `cell:${received}`)).toEqual({ at: received, read: '3', now: '8', words: '3' });
    expect(correctionAt(report, received)?.by).toBe('王');
    expect(correctionAt(report, 'disclosed')).toBeUndefined();
  });
});

describe('needsReason', () => {
  it('asks where the words state another number', () => {
    const count = correctableAt(report, 'stated:1')!;
    expect([needsReason(count, '52'), needsReason(count, '25')]).toEqual([true, false]);
    expect(needsReason(correctableAt(report, 'problem:0')!, 'other')).toBe(false);
  });
});
