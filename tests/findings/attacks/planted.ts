import type { RuleId } from '../../../src/findings/finding.ts';
import { form2019 } from '../../../src/form/form2019.ts';
import {
  applications,
  type Case,
  cells,
  date,
  disputes,
  other,
  preamble,
  proactive,
  problems,
  row,
  rows,
  silent,
  table,
  title,
} from './attack.ts';

const sign = '云泽县青石镇人民政府';
const spoken = { overview: silent };
const five = rows({ received: 5, granted: 4, refused_internal: 1 });

/** Faults in the tables. */
const ofTables: Partial<Record<RuleId, readonly Case[]>> = {
  A1: [
    table('新收 12，总计 11', { ...rows({ received: 12, granted: 11 }) }),
    table('企业一列多办 1', {
      ...row('received', 1, 1, 0, 0, 0, 0, 2),
      ...row('granted', 1, 2, 0, 0, 0, 0, 3),
      ...row('outcomes_total', 1, 2, 0, 0, 0, 0, 3),
    }),
    table('有结转下年，没有新收', rows({ carried_out: 2 })),
  ],
  A2: [
    table('社会公益组织 2 没有计入总计', { ...five, 'applications.received.social_org': '2' }),
    table('不予公开一行总计多 1', { ...five, 'applications.refused_internal.total': '2' }),
    table('法律服务机构 1，总计 0', { 'applications.carried_in.legal_service': '1' }),
  ],
  A3: [
    table('部分公开 1 没有计入', { ...five, ...row('partially_granted', 1, 0, 0, 0, 0, 0, 1) }),
    table('六项加起来 4，总计 5', {
      ...rows({ received: 5, granted: 4 }),
      ...row('outcomes_total', 5, 0, 0, 0, 0, 0, 5),
    }),
    table('总计空写 1', row('outcomes_total', 0, 0, 0, 1, 0, 0, 1)),
  ],
  A4: [
    table('复议四项 2，总计 1', cells('disputes', { 'review.upheld': '1', 'review.other': '1', 'review.total': '1' })),
    table(
      '复议后起诉纠正 1，总计 0',
      cells('disputes', { 'litigation_after_review.corrected': '1', 'litigation_after_review.total': '0' }),
    ),
    table(
      '直接起诉未审结 3，总计 4',
      cells('disputes', { 'direct_litigation.pending': '3', 'direct_litigation.total': '4' }),
    ),
  ],
  impossible_value: [
    table('规章现行有效 2', cells('proactive', { 'rules.in_force': '2' })),
    table('强制 0.5', cells('proactive', { 'coercive_measures.decisions': '0.5' })),
    table('废止规范性文件 -1', cells('proactive', { 'normative_documents.repealed': '-1' })),
  ],
  odd_number: [
    table('收费 08', cells('proactive', { 'fees.amount': '08' })),
    table('许可 １２６', cells('proactive', { 'licences.decisions': '１２６' })),
    table('收费 3.2万元', cells('proactive', { 'fees.amount': '3.2万元' })),
  ],
  blank_cell: [
    table('收费空着', cells('proactive', { 'fees.amount': '' })),
    table('规章三格写“-”', cells('proactive', { 'rules.issued': '-', 'rules.repealed': '-', 'rules.in_force': '-' })),
    table('新收总计写“无”', { 'applications.received.total': '无' }),
  ],
  missing_table: [
    { say: '表二不在', ...spoken, withoutTables: ['proactive'] },
    { say: '表三说见附件', ...spoken, withoutTables: ['applications'], applications: '详见附件2。' },
    { say: '只剩表二', ...spoken, withoutTables: ['applications', 'disputes'] },
  ],
  incomplete_table: [
    { say: '表三缺新收一行', ...spoken, without: ['applications.received'] },
    { say: '表二缺处罚', ...spoken, without: ['proactive.penalties'] },
    table('处罚 1O', cells('proactive', { 'penalties.decisions': '1O?' })),
  ],
};

/** Faults of form, dates and years. */
const ofForm: Partial<Record<RuleId, readonly Case[]>> = {
  missing_section: [
    { say: '没有第四部分，表也不在', drop: ['disputes'], withoutTables: ['disputes'] },
    { say: '没有第三部分，表也不在', drop: ['applications'], withoutTables: ['applications'] },
    { say: '没有第二部分，表也不在', drop: ['proactive'], withoutTables: ['proactive'] },
  ],
  missing_problems: [
    problems('一年来，全镇上下齐心，公开走在全县前头，受到群众好评。'),
    problems('今后，要把公开栏管好，把信息员教好，把网站用好。'),
    problems('稿件质量参差，个别村半年没有动静；图解少，老人看不懂。'),
  ],
  missing_fee_statement: [
    other('本年政协提案2件，办结2件。'),
    other('暂无。'),
    other('农贸市场摊位费按规定收取，标准已经上墙。'),
  ],
  missing_date: [date('青石镇党政办公室'), date(`${sign}（盖章）`), date('附件：公开目录')],
  late: [date(`${sign}\n2025年2月14日`), date(`${sign}\n二〇二五年三月三日`), date('青石镇 2025-06-30')],
  early: [date(`${sign}\n2024年12月5日`), date(`${sign}\n二〇二四年十二月二十日`), date('青石镇 2024.10.31')],
  wrong_form: [
    { say: '2023 年用了 2019 版', year: 2023, form: form2019 },
    { say: '2021 年用了 2019 版', year: 2021, form: form2019 },
    { say: '2025 年用了 2019 版，表四不在', year: 2025, form: form2019, withoutTables: ['disputes'] },
  ],
  altered_form: [
    { say: '一二四五六七', numbers: '一二四五六七' },
    { say: '一一二三四五', numbers: '一一二三四五' },
    { say: '一二三四五五', numbers: '一二三四五五' },
  ],
  outdated_basis: [
    preamble('《条例》（国务院令第492号）是编写本报告的依据。统计期限自2024年1月1日起至2024年12月31日止。'),
    preamble('格式照国办公开办函〔2019〕60号。统计期限自2024年1月1日起至2024年12月31日止。'),
    preamble('根据国办公开办函（2019）60号文件要求写成。统计期限自2024年1月1日起至2024年12月31日止。'),
  ],
  year_conflict: [
    title('云泽县青石镇2022年度政府信息公开工作年度报告'),
    preamble('本报告的数据从2022年1月1日算起，到2022年12月31日为止。'),
    preamble('所列数据的统计期限为2023年1月1日至2023年12月31日。'),
  ],
  template_residue: [
    '2024年公开信息×××条。',
    '联系电话：XXXX-XXXXXXX。2024年公开信息40条。',
    '2024年，【乡镇名称】公开信息40条。',
  ],
  duplicate_block: [
    {
      say: '第一段的话第五部分又印一遍',
      overview: '镇里的公开栏由党政办专人更新，逢五逢十检查，缺的当天补上，旧的当天换下，查过的签字留底备查。',
      problems:
        '镇里的公开栏由党政办专人更新，逢五逢十检查，缺的当天补上，旧的当天换下，查过的签字留底备查。\n问题：解读少。改进：多做图解。',
    },
    { say: '题目印了两行', title: `${sign}2024年政府信息公开工作年度报告\n${sign}2024年政府信息公开工作年度报告` },
    {
      say: '第六部分的话印了两遍',
      other:
        '本镇没有收取信息处理费，也没有需要另行说明的收费事项，相关标准在便民大厅公示。\n本镇没有收取信息处理费，也没有需要另行说明的收费事项，相关标准在便民大厅公示。',
    },
  ],
  rectification_missing: [
    problems(
      '（一）上一年度存在问题的整改情况\n将加强业务学习，努力提高水平。\n（二）存在的问题\n更新慢。\n（三）改进措施\n每周检查。',
    ),
    problems('对2023年指出的不足，今后要逐项研究，尽快拿出办法。问题：解读少。改进：多做图解。'),
    problems('（一）上年问题整改情况：下一步将安排专人，进一步完善制度。\n（二）问题：更新慢。改进：每周检查。'),
  ],
};

/** Faults of the prose against the tables and itself. */
const ofProse: Partial<Record<RuleId, readonly Case[]>> = {
  applications_mismatch: [
    { say: '全镇共办理公开申请4件（表三 5）', overview: '我镇共受理政府信息公开申请4件，均已办结。', cells: five },
    { say: '结转到次年2件（表三 0）', overview: `${silent}收到申请5件，其中2件结转下年度继续办理。`, cells: five },
    applications('本年度共接到书面公开申请六件，逐件答复。'),
  ],
  disputes_mismatch: [
    disputes('全年有两件公开类行政复议，均被维持。'),
    '本年度发生因政府信息公开引发的行政诉讼案件1件，已审结。未收到申请。',
    {
      say: '没有被复议（表四 2）',
      overview: `${silent}没有因公开工作被申请行政复议。`,
      cells: cells('disputes', { 'review.upheld': '2', 'review.total': '2' }),
    },
  ],
  decisions_mismatch: [
    {
      say: '全镇作出行政处罚9起（表二 6）',
      overview: '2024年镇综合执法队作出行政处罚9起。',
      cells: cells('proactive', { 'penalties.decisions': '6' }),
    },
    proactive('本年办结行政许可事项31件，全部上网公示。'),
    '一年里实施行政强制2次，拆除违建。未收到申请。',
  ],
  fee_confusion: [
    {
      say: '没有任何收费（表二 4.5）',
      overview: silent,
      other: '我镇没有行政事业性收费，也没有信息处理费。',
      cells: cells('proactive', { 'fees.amount': '4.5' }),
    },
    { say: '收费 18600 万元', overview: silent, cells: cells('proactive', { 'fees.amount': '18600' }) },
    {
      say: '信息处理费 3500 元，表二 0.35',
      overview: silent,
      other: '收取信息处理费3500元。',
      cells: cells('proactive', { 'fees.amount': '0.35' }),
    },
  ],
  sum_in_prose: [
    '全年共发布信息75条，其中政策类20条、服务类30条、动态类35条。',
    '2024年，通过网站公开信息44条、公众号公开信息66条、公开栏公开信息10条，共计130条。',
    '主动公开政府信息200条。其中，按类别分：民生120条，财政50条，人事40条。',
  ],
  repeated_figure: [
    {
      say: '第一部分 73，第二部分 37',
      overview: '2024年，青石镇主动公开政府信息73条。',
      proactive: '全年主动公开政府信息37条。',
    },
    { say: '公众号 118 与 181', overview: '微信公众号全年推送信息118条。', proactive: '其中微信公众号推送信息181条。' },
    {
      say: '培训 3 次与 5 次',
      overview: `${silent}全年举办政务公开培训3次。`,
      problems: '问题：业务不熟。改进：全年已举办政务公开培训5次，今后按季度办。',
    },
  ],
  year_residue: [
    '2023年，镇里收到公开申请0件，公开信息40条。',
    other('2022年度，本机关没有收取信息处理费。'),
    problems('问题：更新慢。2023年，我们将着重抓好更新，每周检查。'),
  ],
  place_residue: [
    '沙窝乡全年公开信息40条，群众满意。',
    other('柳河镇人民政府2024年没有收取信息处理费。'),
    problems('问题：柳河镇信息员少，更新慢。改进：柳河镇将再配两人。'),
  ],
  prose_unread: ['全年网站发布信息64条、15、8。', '公开栏张贴信息22条、9。', '发布各类信息51条，14，6。'],
};

/** Three more faults of each rule. */
export const planted: Partial<Record<RuleId, readonly Case[]>> = { ...ofTables, ...ofForm, ...ofProse };
