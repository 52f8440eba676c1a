import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/findings/check.ts';
import { inventedGazetteer, plainDoc } from '../support/report.ts';

const identity = (text: string) => {
  const result = checkDocument(plainDoc(text), { gazetteer: inventedGazetteer });
  if (!result.ok) return result.error.code;
  const { township, county, year, date } = result.checked.report.identity;
  return [township, county, year, date].join(' ');
};

describe('checkDocument(doc, knowledge)', () => {
  it.each([
    [
      '2022年政府信息公开工作年度报告（河川省云泽县沙窝乡人民政府）\n发布日期 2023-01-11\n概述沙窝乡的公开情况。',
      '沙窝乡 云泽县 2022 2023-01-11',
    ],
    ['政府信息公开2021年年报 （云泽县青石镇）\n时间 2022-01-09', '青石镇 云泽县 2021 2022-01-09'],
    [
      '六、其他需要报告的事项\n2022年未收取信息处理费。\n云泽县沙窝乡人民政府\n2023年1月11日',
      '沙窝乡 云泽县 2022 2023-01-11',
    ],
    ['六、其他需要报告的事项\n食堂收支另行公布。\n云泽县沙窝乡人民政府\n2023年1月11日', 'not_a_report'],
    ['公开栏（青石镇）\n今日菜单', 'not_a_report'],
    ['2022年政府信息公开情况\n全年公布如下。\n云泽县沙窝乡人民政府\n2023年1月11日', '沙窝乡 云泽县 2022 2023-01-11'],
    ['2022年政府信息公开情况\n全年公布如下。', 'not_a_report'],
    ['2022年防汛情况\n全年公布如下。\n云泽县沙窝乡人民政府\n2023年1月11日', 'not_a_report'],
  ])('knows a report however short: %s', (text, read) => expect(identity(text)).toBe(read));
});
