import { describe, expect, it } from 'vitest';
import { endsInReportName, reportName } from '../../src/text/reportName.ts';

describe('reportName', () => {
  it.each(['云台乡2023年政府信息公开工作年度报告', '信息公开2023年年报', '政务公开工作总结', '政府信息公开报告书'])(
    'is in %s, at its end',
    (words) => {
      expect(reportName.test(words)).toBe(true);
      expect(endsInReportName(words)).toBe(true);
      expect(endsInReportName(`${words}的编制说明`)).toBe(false);
    },
  );

  it.each(['政府信息公开。现将年度报告', '信息公开：年报', '《信息公开条例》年报', '政府工作报告', '信息公开指南'])(
    'is not in %s',
    (words) => expect(reportName.test(words)).toBe(false),
  );
});
