import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/findings/check.ts';
import { check, inventedGazetteer, plainDoc, type ReportText, reportText } from '../support/report.ts';

/** What a rule says of a made-up report: expected and actual of each finding. */
const said = (rule: string, r: ReportText) =>
  check(r)
    .of(rule)
    .map((f) => [f.expected, f.actual]);
const overview = (text: string): ReportText => ({ overview: text });

describe('checkSums: sum_in_prose', () => {
  const cases: readonly [text: string, findings: unknown[]][] = [
    ['2024年公开政府信息60条，其中网站20条、公众号40条。', []],
    ['2024年公开政府信息60条，其中网站20条、公众号30条。', [[60, 50]]],
    ['2024年公开政府信息60条，其中网站20条、公众号50条。', [[60, 70]]],
    ['2024年公开政府信息60余条，其中网站20条、公众号30条。', []],
    ['2024年公开政府信息60条，其中网站20条、公众号30条等。', []],
    ['2024年公开政府信息60条，其中网站20条。', []],
    // two splits of the same total, one after the other
    ['2024年公开政府信息60条，按渠道分，其中网站20条、公众号40条；按内容分，其中动态50条、通知10条。', []],
    // a part that is itself split
    ['2024年公开政府信息60条，其中网站40条（动态30条、文件10条）、公众号20条。', []],
  ];
  for (const [text, findings] of cases) it(text, () => expect(said('sum_in_prose', overview(text))).toEqual(findings));
  it('quotes the total and every part', () => {
    const c = check(overview('2024年公开政府信息60条，其中网站20条、公众号30条。'));
    const words = c.words(c.of('sum_in_prose')[0]!);
    expect(words).toHaveLength(3);
    for (const [i, n] of ['60条', '20条', '30条'].entries()) expect(words[i]).toContain(n);
  });
});

describe('checkRepeated: repeated_figure', () => {
  it('finds two values for the whole', () => {
    const r = { overview: '2024年主动公开政府信息40条。', proactive: '全年主动公开政府信息52条。' };
    expect(said('repeated_figure', r)).toEqual([[40, 52]]);
  });
  it('is silent on the same value, and on other things', () => {
    expect(
      said('repeated_figure', { overview: '2024年主动公开政府信息40条。', proactive: '全年主动公开政府信息40条。' }),
    ).toEqual([]);
    expect(said('repeated_figure', overview('2024年主动公开政府信息40条。村级公示栏公示120次。'))).toEqual([]);
  });
});

describe('checkYears: year_residue', () => {
  const cases: readonly [text: string, findings: unknown[]][] = [
    ['2022年，青石镇认真落实公开要求。', [[2024, 2022]]],
    ['2024年公开信息40条，比2023年多公开3条。', []],
    ['根据2019年修订的条例开展工作。', []],
    ['2025年将继续落实公开要求。', []],
    ['自2020年以来坚持公开。', []],
    ['2023年存在的问题已经整改。', []],
  ];
  for (const [text, findings] of cases) it(text, () => expect(said('year_residue', overview(text))).toEqual(findings));
});

describe('checkYearConflict: year_conflict', () => {
  it('names the title that disagrees with period and sign-off', () => {
    const c = check({ title: '云泽县青石镇人民政府2023年政府信息公开工作年度报告' });
    expect(c.report.identity.year).toBe(2024);
    expect(c.of('year_conflict')).toMatchObject([{ expected: 2024, actual: '2023', params: { source: 'title' } }]);
  });
});

describe('checkPlaces: place_residue', () => {
  it('tells each name once, with all its places', () => {
    const c = check(overview('对柳河镇9个村进行督导。柳河镇各站所及时公开信息。'));
    expect(c.of('place_residue')).toHaveLength(1);
    expect(c.words(c.of('place_residue')[0]!)).toEqual(['柳河镇', '柳河镇']);
  });
  it('does not take the own name, the own county or a longer name for another', () => {
    expect(said('place_residue', overview('青石镇按照云泽县的部署公开信息，宁江市和河川省的要求逐条落实。'))).toEqual(
      [],
    );
  });
});

describe('checkTemplate: template_residue', () => {
  const cases: readonly [text: string, words: string[]][] = [
    ['更新《[具体名称]信息公开指南》。', ['[具体名称]']],
    ['由____负责发布。', ['____']],
    ['××镇按要求公开信息。', ['××']],
    ['公开信息&nbsp;40条。', ['&nbsp;']],
    ['严格执行“三审三校”制度。', []],
  ];
  for (const [text, words] of cases)
    it(text, () => {
      const c = check(overview(text));
      expect(c.of('template_residue').flatMap((f) => c.words(f))).toEqual(words);
    });
});

describe('checkBasis: outdated_basis', () => {
  it('knows what replaced what, from the year it did', () => {
    const preamble = '根据国办公开办函〔2019〕60号编制。统计期限自2024年1月1日起至2024年12月31日止。';
    expect(said('outdated_basis', { preamble })).toEqual([['国办公开办函〔2021〕30号', '函〔2019〕60号']]);
    const before = { year: 2020, preamble: preamble.replace(/2024/g, '2020') };
    expect(said('outdated_basis', before)).toEqual([]);
  });
});

describe('checkRectification: rectification_missing', () => {
  it('speaks where a heading announces what the text only plans', () => {
    const problems = '一是信息更新不够及时。\n改进措施：每周检查。\n对2023年存在问题的整改情况：下一步将逐项制定办法。';
    expect(check({ problems }).of('rectification_missing')).toHaveLength(1);
    const done =
      '一是信息更新不够及时。\n改进措施：每周检查。\n对2023年存在问题的整改情况：更新不及时的问题已经整改完成。';
    expect(check({ problems: done }).of('rectification_missing')).toEqual([]);
  });
});

describe('checkForm: wrong_form', () => {
  it('is silent on the form of the year', () => {
    expect(check().of('wrong_form')).toEqual([]);
    expect(check({ year: 2020 }).of('wrong_form')).toMatchObject([{ expected: '2019', actual: '2021' }]);
  });
  it('tells of a table of another edition, and does not call it incomplete', () => {
    const text = reportText();
    const [from, to] = [text.indexOf('第二十条第（一）项'), text.indexOf('三、收到和处理')];
    const old = [
      '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
      '规章\t0\t0\t0',
      '规范性文件\t1\t1\t6',
      '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
      '行政许可\t18\t+2\t33',
      '其他对外管理服务事项\t4\t0\t9',
      '行政处罚\t7\t-1\t2',
      '行政强制\t3\t0\t0',
      '信息内容\t上一年项目数量\t本年增/减\t',
      '行政事业性收费\t2\t0\t',
      '信息内容\t采购项目数量\t采购总金额\t',
      '政府集中采购\t1\t20.4\t',
    ].join('\n');
    const mixed = plainDoc(`${text.slice(0, from)}${old}\n\n${text.slice(to)}`);
    const result = checkDocument(mixed, { gazetteer: inventedGazetteer });
    const findings = result.ok ? result.checked.findings : [];
    expect(findings.filter(({ rule }) => rule === 'wrong_form')).toMatchObject([{ expected: '2021', actual: '2019' }]);
    expect(findings.filter(({ rule }) => rule === 'incomplete_table')).toEqual([]);
  });
});
