import type { WordList } from '../lang.ts';

/** Words of what was read from the prose, and of why it was read so. */
export const traceWords = {
  title: '文字中读出的',
  none: '没有从文字中读出什么。',
  tab: (n: number) => `文字 ${n}`,
  kinds: {
    count: '公开条数',
    channel: '渠道',
    statement: '申请、复议诉讼与收费',
    problem: '问题',
    improvement: '措施',
  },
  statements: {
    new: '新收申请',
    carried_in: '上年结转',
    answered: '办结',
    carried_out: '结转下年',
    reconsideration: '行政复议',
    litigation: '行政诉讼',
    fee: '信息处理费（元）',
  },
  about: '约 ',
  partOf: (whole: string) => `属 ${whole}`,
  part: '分项',
  year: (year: number) => `${year} 年`,
  severalChannels: (names: string) => `${names}之一或合计`,
  answers: (n: number) => `对应问题 ${n}`,
  lastYear: '针对上年问题',
  join: '，',
  list: '、',
  why: '为什么',
  whyOf: (what: string) => `这样读：${what}`,
  rules: '据以读出的规则',
  noRules: '没有记下规则。',
  weighed: (first: string, next: string, ahead: number) =>
    `权重最高的是“${first}”，比其次的“${next}”高 ${ahead.toFixed(2)}。`,
  runs: (runs: readonly string[]) => `分量最重的字词：${runs.map((run) => `“${run}”`).join('')}`,
} satisfies WordList;
