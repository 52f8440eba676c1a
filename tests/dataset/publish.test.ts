import { describe, expect, it } from 'vitest';
import { publishReport } from '../../src/dataset/publish.ts';
import { allCellIds } from '../../src/form/crosswalk.ts';
import { cellIds } from '../../src/form/form.ts';
import { form2021 } from '../../src/form/form2021.ts';
import { check } from '../support/report.ts';

const origin = { file: 'demo/a.txt', sha256: 'ab'.repeat(32) };
const publish = (given: Parameters<typeof check>[0] = {}, accepted = {}) =>
  publishReport(check(given), origin, (f) => `说明 ${f.rule}`, accepted);

describe('publishReport(checked, origin, describe, accepted)', () => {
  it('has the public keys in the public order', () => {
    expect(Object.keys(publish())).toEqual([
      'file',
      'sha256',
      'format',
      'identity',
      'form',
      'cells',
      'coverage',
      'counts',
      'disclosed',
      'channels',
      'problems',
      'improvements',
      'rectified_last_year',
      'applications_stated',
      'disputes_stated',
      'information_fee',
      'statements',
      'findings',
    ]);
  });

  it('gives the public keys of the identity only', () => {
    expect(Object.keys(publish().identity)).toEqual([
      'township',
      'county',
      'prefecture',
      'province',
      'code',
      'year',
      'date',
      'agency',
      'resolved',
      'spans',
    ]);
  });

  it('has every cell of the form the report follows', () => {
    expect(Object.keys(publish().cells)).toEqual(cellIds(form2021));
    expect(allCellIds.length).toBeGreaterThan(cellIds(form2021).length);
  });

  it.each([
    ['3', { value: 3, raw: '3' }],
    ['/', { value: null, reason: 'blank', raw: '/' }],
    ['００', { value: 0, raw: '００', odd: expect.any(String) }],
  ])('writes a cell printed %j as %j', (printed, cell) => {
    const { cells } = publish({ cells: { 'proactive.penalties.decisions': printed } });
    expect(cells['proactive.penalties.decisions']).toEqual({ ...cell, span: expect.any(Array) });
  });

  it('gives a missing cell its reason and no place', () => {
    const { cells, coverage } = publish({ withoutTables: ['disputes'] });
    expect(cells['disputes.review.total']).toEqual({ value: null, reason: 'missing', raw: '', span: null });
    expect(coverage).toEqual({ read: 185, blank: 0, unreadable: 0, missing: 15, expected: 200 });
  });

  it('states applications and disputes as numbers, null where the prose is silent', () => {
    const report = publish({
      overview: '2024年，本镇收到政府信息公开申请3件。',
      problems: '存在的问题：信息更新不够及时。改进措施：每周检查更新情况。',
    });
    expect(report.applications_stated).toEqual({ new: 3, carried_in: null, answered: null, carried_out: null });
    expect(report.disputes_stated).toEqual({ reconsideration: null, litigation: null });
    expect(report.improvements.map((i) => i.last_year)).toEqual([false]);
    expect(report.rectified_last_year).toBe(false);
  });

  it('writes findings with a sentence, and the reason where one is accepted', () => {
    const found = publish({ cells: { 'proactive.rules.issued': '2' } }, { impossible_value: '已核实' });
    expect(found.findings.find((f) => f.rule === 'impossible_value')).toMatchObject({
      severity: 'error',
      message: '说明 impossible_value',
      accepted: '已核实',
    });
    expect(publish().findings.every((f) => !('accepted' in f))).toBe(true);
  });

  it('is the same after JSON', () => {
    const report = publish();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('what prose was read to state', () => {
  it('is given with its words, its place and its rules, as far as it is stated', () => {
    const made = check({ overview: '全年收到政府信息公开申请3件，均已答复。' });
    const { statements, applications_stated } = publishReport(made, { file: 'a', sha256: '' }, () => '');
    const words = statements.map(({ key, span }) => [key, made.doc.text.slice(...span)]);
    expect(words.slice(0, 2)).toEqual([
      ['new', '全年收到政府信息公开申请3件'],
      ['answered', '全年收到政府信息公开申请3件，均已答复'],
    ]);
    expect(statements[0]).toMatchObject({ value: applications_stated.new });
    expect(statements.filter(({ because }) => because.length === 0)).toEqual([]);
  });
});

describe('a problem whose category learned weights chose', () => {
  it('carries what they said, and no other does', () => {
    const made = check({ problems: '存在问题：一是文书一个人兼着三摊，顾不上；二是政策解读跟不上。' });
    const [staffing, interpretation] = publishReport(made, origin, () => '').problems;
    expect(staffing!.weighed).toMatchObject({ first: 'staffing' });
    expect(interpretation).not.toHaveProperty('weighed');
  });
});
