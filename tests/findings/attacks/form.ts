import { type Attacks, date, other, preamble, problems, silent, title } from './attack.ts';

const sign = '云泽县青石镇人民政府';
const outdated = (text: string) => preamble(`${text}统计期限自2024年1月1日起至2024年12月31日止。`);

/** What a report must have, when it is due, on which form. */
export const ofForm: Attacks = {
  missing_section: {
    friends: [
      { say: '六部分都在', overview: silent },
      { say: '第四部分只有表', overview: silent, disputes: '' },
      { say: '第六部分只写“无”', other: '无。未收取信息处理费。' },
      {
        say: '2018 年的年报分五部分',
        year: 2018,
        date: `${sign}\n2019年1月20日`,
        drop: ['other'],
        withoutTables: ['proactive', 'applications', 'disputes'],
      },
      { say: '没有第三部分的标题，表在', overview: silent, drop: ['applications'] },
    ],
    beside: ['altered_form'],
    faults: [
      { say: '没有第五部分', drop: ['problems'] },
      { say: '没有第六部分', drop: ['other'] },
      { say: '没有第一部分', drop: ['overview'] },
    ],
  },
  missing_problems: {
    friends: [
      problems('2023年年报说的两个问题，一个已解决，一个还在：公示栏破损。年内已订做新栏。'),
      problems('许可结果公开慢于办结。改进：系统办结当日自动推送。'),
      problems('问题是更新慢。改进是每周更新。'),
      problems('群众反映看不懂，办事指南还是老样子。已请各站所重写，配上图。'),
      problems('针对人手少的现状，请村会计兼任信息员。'),
      problems('不足：图片模糊。办法：统一用扫描件。'),
      problems('一是公示栏少。明年每村添一块。'),
    ],
    faults: [
      problems('存在的问题：一是更新不够及时；二是人手不足。'),
      problems('改进措施：一是加强培训；二是完善制度。'),
      problems('2024年各项工作有序推进，取得较好成效。'),
    ],
  },
  missing_fee_statement: {
    friends: [
      other('依申请提供信息，一律免费。'),
      other('没有收过信息处理费。'),
      other('依法不收取费用。'),
      other('信息处理费情况：零。'),
      other('除表二的行政事业性收费外，未向申请人收取费用。'),
      { say: '2019 年的年报还没有这项要求', year: 2019, date: `${sign}\n2020年1月20日`, other: '无其他事项。' },
    ],
    beside: ['wrong_form'],
    faults: [
      other('无其他需要报告的事项。'),
      other('2024年未收取任何行政事业性收费。'),
      other('承办建议3件，均已公开答复。'),
    ],
  },
  missing_date: {
    friends: [
      date(`${sign}\n2025年1月20日`),
      date(`${sign} 二〇二五年一月二十日`),
      date(`${sign}（2025年1月20日）`),
      date('（青石镇人民政府2025年1月20日印发）'),
      {
        say: '发布日期在文前',
        title: '发布日期：2025-01-20\n云泽县青石镇人民政府2024年政府信息公开工作年度报告',
        date: sign,
      },
    ],
    faults: [date(sign), date(''), date('特此报告。')],
  },
  late: {
    friends: [
      date(`${sign}\n2025年1月31日`),
      date(`${sign}\n2025年1月1日`),
      date(`${sign}\n2024年12月31日`),
      {
        say: '2018 年的年报按旧条例 3 月 31 日前公布',
        year: 2018,
        date: `${sign}\n2019年3月25日`,
        withoutTables: ['proactive', 'applications', 'disputes'],
      },
      { say: '文中提到 2025 年 4 月的会', problems: '更新慢。改进：2025年4月前配齐人员，每周更新。' },
    ],
    faults: [
      date(`${sign}\n2025年2月1日`),
      date(`${sign}\n2025年3月31日`),
      date(`${sign}\n2025年8月5日`),
      date(`${sign}\n2026年1月14日`),
    ],
  },
  early: {
    friends: [
      date(`${sign}\n2024年12月31日`),
      date(`${sign}\n2025年1月1日`),
      date(`${sign}\n2025年1月`),
      { say: '文中有 2024 年 6 月的日期', overview: `${silent}2024年6月3日公布了清单。` },
      { say: '没有日期', date: sign },
    ],
    beside: ['missing_date'],
    faults: [date(`${sign}\n2024年12月26日`), date(`${sign}\n2024年11月30日`), date(`${sign}\n2024年12月1日`)],
  },
  wrong_form: {
    friends: [
      { say: '2024 年用 2021 版', overview: silent },
      { say: '2021 年用 2021 版', year: 2021, overview: '2021年，本镇主动公开政府信息40条。' },
      { say: '表不在，版式无从谈起', overview: silent, withoutTables: ['proactive', 'applications', 'disputes'] },
      { say: '文中提到旧版', overview: `${silent}与2019版格式相比，数据项有调整。` },
      {
        say: '2018 年的年报没有表',
        year: 2018,
        date: `${sign}\n2019年1月20日`,
        withoutTables: ['proactive', 'applications', 'disputes'],
      },
    ],
    beside: ['missing_table'],
    faults: [
      { say: '2019 年用了 2021 版', year: 2019, date: `${sign}\n2020年1月20日` },
      { say: '2020 年用了 2021 版', year: 2020, date: `${sign}\n2021年1月20日` },
      { say: '2020 年用了 2021 版，表四不在', year: 2020, date: `${sign}\n2021年1月20日`, withoutTables: ['disputes'] },
    ],
  },
  altered_form: {
    friends: [
      { say: '一至六', overview: silent },
      { say: '没有第四部分，序号接着排', drop: ['disputes'], withoutTables: ['disputes'], numbers: '一二三五六' },
      { say: '缺第四部分，序号没有改', drop: ['disputes'], withoutTables: ['disputes'], numbers: '一二三四五' },
      { say: '正文里的小序号', overview: `${silent}\n一、建台账；\n二、勤更新；\n三、严把关。` },
      { say: '标题没有序号', numbers: '' },
    ],
    beside: ['missing_section', 'missing_table'],
    faults: [
      { say: '一二三五六七', numbers: '一二三五六七' },
      { say: '一二三三四五', numbers: '一二三三四五' },
      { say: '一三四五六七', numbers: '一三四五六七' },
    ],
  },
  outdated_basis: {
    friends: [
      outdated('依据国令第711号公布的条例编制。'),
      outdated('按照国办公开办函〔2021〕30号编制。'),
      outdated('按照云政办发〔2014〕5号文件确定的分工编制。'),
      outdated('依据国办函〔2020〕109号说明收费。'),
      {
        say: '2019 年的年报依据〔2019〕60号',
        year: 2019,
        date: `${sign}\n2020年1月20日`,
        preamble: '按照国办公开办函〔2019〕60号编制。',
      },
    ],
    beside: ['wrong_form'],
    faults: [
      outdated('依据国令第492号公布的条例编制。'),
      outdated('按照国办公开办函〔2019〕60号编制。'),
      outdated('按照国办函〔2014〕12号编制。'),
    ],
  },
  year_conflict: {
    friends: [
      title('云泽县青石镇人民政府2024年政府信息公开工作年度报告'),
      preamble('对照2022年度公开情况写成本报告。统计期限自2024年1月1日起至2024年12月31日止。'),
      preamble('2025年1月，镇政府编制了本报告，统计期限自2024年1月1日起至2024年12月31日止。'),
      {
        say: '网页标题旁有发布日期',
        title: '云泽县青石镇人民政府2024年政府信息公开工作年度报告\n发布日期：2025-01-20',
      },
      { say: '统计期限从挂牌之日起', preamble: '本镇2024年4月挂牌，统计期限自2024年4月8日起至2024年12月31日止。' },
    ],
    beside: ['year_residue'],
    faults: [
      title('云泽县青石镇人民政府2023年政府信息公开工作年度报告'),
      preamble('统计期限自2023年1月1日起至2023年12月31日止。'),
      { say: '标题 2022，期限 2024', title: '云泽县青石镇人民政府2022年政府信息公开工作年度报告' },
    ],
  },
};
