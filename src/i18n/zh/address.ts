import type { WordList } from '../lang.ts';

/** The keys of an address in words, and what takes the place of values nobody knows. */
export const addressWords = {
  keys: {
    page: '页面',
    d: '数据集',
    c: '地方代码',
    unit: '逐行级别',
    m: '指标',
    town: '乡镇代码',
    time: '年度范围',
    tab: '图的样式',
    sort: '排列',
    year: '年度',
    rule: '规则',
    severity: '程度',
    category: '问题类别',
    channel: '渠道',
    lang: '语言',
    x: '横轴指标',
    as: '数字给法',
    by: '汇总方式',
    with: '并排的报告',
    note: '批注',
  } as Readonly<Record<string, string>>,
  all: '全部',
  allYears: '全部年度',
  latest: '最新年度',
  byValue: '按最新一年的数',
  quoted: (key: string) => `“${key}”`,
  replaced: (key: string, value: string, instead: string) => `地址里的${key}不认识，已替换：${value} → ${instead}。`,
  dropped: (key: string, value: string) => `地址里的${key} ${value} 不认识，已略去。`,
} satisfies WordList;
