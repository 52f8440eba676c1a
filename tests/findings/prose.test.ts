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
    // the year of what was published, of the place, of what came over
    ['2024年公开信息40条。及时公示2022年财政收支和2023年部门预算。', []],
    ['青石镇2019年由两乡合并而成。2021年起启用新的公开栏。', []],
    ['2023年结转的1件申请在今年3月答复。', []],
    ['2024年公开信息40条，数量同2023年持平。', []],
    ['2024年公开信息40条，2023年公开信息37条。', []],
    ['2020年修订的指南继续使用，全年公开信息40条。', []],
    ['2022年，县里设立了专班，我镇落实公开要求。', []],
    ['截至2022年底，共建成公开栏9个。', []],
    // behind a notice that is named, and at the end of a year that is over
    ['根据县政府办印发的通知，我镇2022年公开信息更加规范。', [[2024, 2022]]],
    ['根据县政府办2022年印发的通知，我镇公开信息更加规范。', []],
    ['2022年，县里印发了通知，我镇认真落实。', []],
    ['截至2023年12月31日，共受理公开申请0件。', [[2024, 2023]]],
    ['截至2023年底公开信息37条，2024年公开40条。', []],
  ];
  for (const [text, findings] of cases) it(text, () => expect(said('year_residue', overview(text))).toEqual(findings));

  const sectionFive: readonly [text: string, findings: unknown[]][] = [
    ['（一）2022年存在的主要不足\n更新不够及时。\n（二）改进措施\n每周检查。', [[2024, 2022]]],
    ['（一）存在的主要不足\n更新不够及时。\n（二）2023年工作打算\n每周检查。', [[2024, 2023]]],
    ['（一）2023年存在问题的整改情况\n已经每周检查。\n（二）2025年工作打算\n更新不够及时，加强培训。', []],
    ['更新不够及时。2024年，我镇将进一步加强培训。', [[2024, 2024]]],
    ['更新不够及时。2025年，我镇将进一步加强培训。', []],
    ['更新不够及时。2024年，我镇将公开工作纳入考核。', []],
  ];
  for (const [problems, findings] of sectionFive)
    it(problems, () => expect(said('year_residue', { problems })).toEqual(findings));
});

describe('checkYearConflict: year_conflict', () => {
  it('names the title that disagrees with period and sign-off', () => {
    const c = check({ title: '云泽县青石镇人民政府2023年政府信息公开工作年度报告' });
    expect(c.report.identity.year).toBe(2024);
    expect(c.of('year_conflict')).toMatchObject([{ expected: 2024, actual: '2023', params: { source: 'title' } }]);
  });
});

describe('checkYears and checkYearConflict: a figure dated in the opening', () => {
  it('is residue and no contradiction', () => {
    const c = check(overview('截至2023年12月31日，未收到公开申请。'));
    expect(c.of('year_residue')).toHaveLength(1);
    expect(c.of('year_conflict')).toEqual([]);
  });
});

describe('checkYears and checkYearConflict: a slip in the preamble', () => {
  it('is residue and no contradiction', () => {
    const c = check({ preamble: '依照有关规定，对照青石镇2022年度公开情况写成本报告。' });
    expect(c.of('year_residue')).toMatchObject([{ expected: 2024, actual: 2022 }]);
    expect(c.of('year_conflict')).toEqual([]);
  });
});

describe('checkPlaces: place_residue', () => {
  it.each([
    '和柳河镇、沙窝乡合办了一场宣讲。',
    '派人到柳河镇、沙窝乡学习。',
    '同北坡镇、柳河镇、沙窝乡签订了约定。',
    '柳河镇、沙窝乡与我镇共用一块公示屏。',
    '联合柳河镇、沙窝乡宣讲政策，跟柳河镇及沙窝乡互看。',
    '邻近的柳河镇、沙窝乡也有代表到场。',
  ])('knows neighbours named side by side: %s', (text) => expect(said('place_residue', overview(text))).toEqual([]));
  it.each([['柳河镇、沙窝乡的公开栏都已更新。', 2]])('tells of a list that nothing introduces: %s', (text, names) =>
    expect(said('place_residue', overview(text))).toHaveLength(names),
  );
  it.each<[string, string[]]>([
    ['公开指南可在枫林镇政府信息公开网站查阅。', ['枫林镇']],
    ['全年信息通过大石乡微信公众号推送。', ['大石乡']],
    ['信息在各乡镇网站、本镇公众号和青石镇公开栏公布。', []],
    ['通过辖区街道公开栏张贴。', []],
  ])('tells whose outlet it is: %s', (text, names) =>
    expect(said('place_residue', overview(text)).map(([, actual]) => actual)).toEqual(names),
  );
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
    ['流程见错误！未找到图形项目表。', ['错误！未找到图形项目表']],
    ['流程见错误!文档中没有指定样式的文字。', ['错误!文档中没有指定样式的文字']],
    ['严防发布错误！不得漏审。', []],
    ['请输入关键词 ________ 搜索', []],
    ['用户名：____ 密码：____ [登录]', []],
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
  it('is silent where no table was read', () =>
    expect(check({ year: 2020, withoutTables: ['proactive', 'applications', 'disputes'] }).of('wrong_form')).toEqual(
      [],
    ));
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

describe('checkSections: missing_section', () => {
  const old = { overview: '公开信息40条。', withoutTables: ['proactive', 'applications', 'disputes'] };
  const of = (year: number) => {
    const text = reportText({ ...old, year }).replace('六、其他需要报告的事项\n', '');
    const result = checkDocument(plainDoc(text), { gazetteer: inventedGazetteer });
    return result.ok ? result.checked.findings.filter((f) => f.rule === 'missing_section').length : null;
  };
  it('asks for the six sections from the first report on the form', () => expect([of(2018), of(2019)]).toEqual([0, 1]));
});

describe('checkForm: altered_form, numbers of headings', () => {
  const of = (change: (text: string) => string) => {
    const text = change(reportText());
    const result = checkDocument(plainDoc(text), { gazetteer: inventedGazetteer });
    if (!result.ok) return null;
    return result.checked.findings.filter((f) => f.params.kind === 'renumbered').map((f) => f.params.where);
  };
  it.each<[string, (text: string) => string, string[]]>([
    ['sound', (t) => t, []],
    [
      '三 skipped',
      (t) => t.replace('三、收到', '四、收到').replace('四、政府', '五、政府'),
      ['applications', 'problems'],
    ],
    [
      '二 repeated',
      (t) => t.replace('三、收到', '二、收到').replace('四、政府', '三、政府'),
      ['applications', 'problems'],
    ],
    ['a section left out, numbers kept', (t) => t.replace('六、其他', '其他').replace('二、主动', '主动'), []],
  ])('%s', (_, change, where) => expect(of(change)).toEqual(where));
});

describe('checkApplications, checkDisputes: what is said twice', () => {
  it('compares each statement with the table', () => {
    const c = check({
      overview: '2024年收到政府信息公开申请2件，均已答复。未发生行政复议。',
      other: '本年度未收到政府信息公开申请，发生行政复议1件。未收取信息处理费。',
      cells: {
        'applications.received.natural_person': '2',
        'applications.received.total': '2',
        'applications.granted.natural_person': '2',
        'applications.granted.total': '2',
        'applications.outcomes_total.natural_person': '2',
        'applications.outcomes_total.total': '2',
      },
    });
    expect(c.of('applications_mismatch')).toMatchObject([{ expected: 2, actual: 0, params: { what: 'received' } }]);
    expect(c.of('disputes_mismatch')).toMatchObject([{ expected: 0, actual: 1, params: { what: 'reconsideration' } }]);
  });
  it('is silent where the second time says the same', () =>
    expect(said('applications_mismatch', { other: '未收到政府信息公开申请。未收取信息处理费。' })).toEqual([]));
});

describe('checkFees: fee_confusion', () => {
  const of = (other: string, amount = '3.4') =>
    check({ other, cells: { 'proactive.fees.amount': amount } })
      .of('fee_confusion')
      .map((f) => f.params.why);
  it.each<[string, string[]]>([
    ['本年度没有收取行政事业性收费，也未收取信息处理费。', ['denied']],
    ['行政事业性收费金额为零。未收取信息处理费。', ['denied']],
    ['没有违规收取行政事业性收费。未收取信息处理费。', []],
    ['未收取信息处理费。', []],
  ])('%s', (other, why) => expect(of(other)).toEqual(why));
  it('is silent where the table has none either', () =>
    expect(of('行政事业性收费为零。未收取信息处理费。', '0')).toEqual([]));
});
