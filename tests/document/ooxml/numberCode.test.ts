import { describe, expect, it } from 'vitest';
import { builtinCode, formatCell } from '../../../src/document/ooxml/numberCode.ts';

const accounting = '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ';

describe('formatCell(stored, code, is1904)', () => {
  it.each([
    ['85', 'General', '85'],
    ['0.1', 'General', '0.1'],
    ['0.30000000000000004', 'General', '0.3'],
    ['8.5E1', 'General', '85'],
    ['1234567', 'General', '1234567'],
    ['85.4', '0', '85'],
    ['85', '0.00', '85.00'],
    ['85.5', '0.##', '85.5'],
    ['85', '0.##', '85'],
    ['1234567.5', '#,##0.00', '1,234,567.50'],
    ['0', '#,##0', '0'],
    ['7', '000', '007'],
    ['0', '#', ''],
    ['0.25', '0%', '25%'],
    ['-3', '0', '-3'],
    ['-3', '0;(0)', '(3)'],
    ['0', '0;-0;;@', ''],
    ['0', '0;-0;"无"', '无'],
    ['0', accounting, '-'],
    ['1234', accounting, '1,234'],
    ['12', '0"件"', '12件'],
    ['12', '0\\条', '12条'],
    ['12000', '#,##0,', '12'],
    ['5', '[Red]0', '5'],
    ['5', '@', '5'],
    ['0.5', '# ?/?', '0.5'],
    ['123', '0.00E+00', '123'],
    ['5', '[>3]0"多";0', '5'],
    ['很多', '0', '很多'],
    ['', '0', ''],
    ['7', `0${'"x"'.repeat(200)}`, '7'],
  ])('%s as %s is %j', (stored, code, shown) => expect(formatCell(stored, code, false)).toBe(shown));

  it.each([
    ['45309', builtinCode(14), '2024/1/18'],
    ['45309', builtinCode(31), '2024年1月18日'],
    ['45309', builtinCode(57), '2024年1月'],
    ['45309', 'yyyy"年"m"月"d"日";@', '2024年1月18日'],
    ['45309', '[$-804]yyyy-mm-dd', '2024-01-18'],
    ['45309', 'yy.m', '24.1'],
    ['45309.75', 'yyyy/m/d h:mm', '2024/1/18 18:00'],
    ['1.5', '[h]:mm', '36:00'],
    ['1', 'yyyy/m/d', '1900/1/1'],
    ['60', 'yyyy/m/d', '60'],
    ['61', 'yyyy/m/d', '1900/3/1'],
    ['-1', 'yyyy/m/d', '-1'],
    ['99999999', 'yyyy/m/d', '99999999'],
  ])('%s as %s is %s', (stored, code, shown) => expect(formatCell(stored, code, false)).toBe(shown));

  it('counts days from 1904 where the workbook does', () =>
    expect(formatCell('43847', 'yyyy/m/d', true)).toBe('2024/1/18'));
});
