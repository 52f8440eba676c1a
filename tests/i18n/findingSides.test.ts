import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/findings/finding.ts';
import { sidesOf } from '../../src/i18n/findingSides.ts';

describe('sidesOf(finding, lang)', () => {
  it('names text and table, the text first, and calls neither right', () => {
    const finding = { rule: 'disputes_mismatch', expected: 0, actual: 3 } as const;
    expect(sidesOf(finding, 'zh')).toEqual([
      { name: '正文', value: '3' },
      { name: '表', value: '0' },
    ]);
    expect(sidesOf(finding, 'en').map((s) => s.name)).toEqual(['Text', 'Table']);
    for (const rule of ruleIds)
      for (const { name } of sidesOf({ rule, expected: 1, actual: 2 }, 'zh'))
        expect(name).not.toMatch(/应为|实为|正确/);
  });

  it('writes thousands apart, years together, and editions by name', () => {
    expect(sidesOf({ rule: 'sum_in_prose', expected: 1200, actual: 1100 }, 'zh').map((s) => s.value)).toEqual([
      '1,100',
      '1,200',
    ]);
    expect(sidesOf({ rule: 'year_residue', expected: 2024, actual: 2023 }, 'zh').map((s) => s.value)).toEqual([
      '2023',
      '2024',
    ]);
    expect(sidesOf({ rule: 'wrong_form', expected: '2021', actual: '2019' }, 'zh')[0]!.value).toContain('2019');
  });

  it('has no side where nothing is compared', () => {
    expect(sidesOf({ rule: 'missing_date', expected: null, actual: null }, 'zh')).toEqual([]);
    expect(sidesOf({ rule: 'streak', expected: null, actual: 3 }, 'zh')).toEqual([]);
    expect(sidesOf({ rule: 'odd_number', expected: null, actual: '00' }, 'zh')).toHaveLength(1);
  });
});
