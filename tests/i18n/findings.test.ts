import { describe, expect, it } from 'vitest';
import { type Finding, ruleIds } from '../../src/findings/finding.ts';
import { rules } from '../../src/findings/rules.ts';
import { describeBasis, describeFinding, explainRule, ruleName } from '../../src/i18n/findings.ts';

const finding = (rule: Finding['rule'], about: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  spans: [],
  expected: 3,
  actual: 2,
  params: {},
  ...about,
});

describe('describeFinding(finding, lang)', () => {
  it('says what disagrees, then the numbers', () => {
    const a1 = finding('A1', { params: { column: 'natural_person' } });
    expect(describeFinding(a1, 'zh')).toBe('“自然人”一列，新收 + 结转与办理 + 结转下年不等：3 ≠ 2，差 1');
    expect(describeFinding(a1, 'en')).toBe(
      'Column “natural persons”, received + carried in against outcomes + carried over: 3 ≠ 2, off by 1',
    );
  });
  it('names cells without a column where the row has but one', () => {
    const odd = finding('odd_number', {
      actual: '00',
      params: { cell: 'proactive.fees.amount', how: 'leading_zero', cells: 1 },
    });
    expect(describeFinding(odd, 'zh')).toBe('行政事业性收费写作“00”：数字前有多余的 0');
  });
  it('has no unfilled word for any rule', () => {
    const params = {
      column: 'total',
      row: 'rules',
      cell: 'proactive.rules.issued',
      section: 'other',
      table: 'proactive',
      blank: 1,
      missing: 1,
      unreadable: 1,
      expected: 10,
      what: 'problems',
      why: 'same',
      how: 'unit',
      cells: 2,
      kind: 'title',
      where: 'proactive.rules',
      times: 2,
      source: 'title',
      parts: '1+2',
      other: '柳河镇',
      share: 0.5,
      passages: 2,
      year: 2023,
      category: 'staffing',
      years: 3,
      from: 2022,
      county: 4,
      sum: '1 + 2',
      days: 3,
      township: '青石镇',
    }; // prettier-ignore
    for (const rule of ruleIds)
      for (const lang of ['zh', 'en'] as const) {
        const text = describeFinding(finding(rule, { params, expected: '2021', actual: '2019' }), lang);
        expect(text, rule).not.toMatch(/undefined|NaN|null|\[object/);
        expect(text.length).toBeGreaterThan(4);
      }
  });
});

describe('ruleName, explainRule, describeBasis', () => {
  it('know every rule in both languages', () => {
    for (const rule of ruleIds) {
      expect(ruleName(rule, 'zh')).toMatch(/[\u4e00-\u9fff]/);
      expect(ruleName(rule, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
      expect(explainRule(rule, 'zh').length).toBeGreaterThan(8);
      expect(explainRule(rule, 'en').length).toBeGreaterThan(8);
      for (const basis of rules[rule].basis) expect(describeBasis(basis, 'zh')).toMatch(/条例|号/);
    }
  });
});
