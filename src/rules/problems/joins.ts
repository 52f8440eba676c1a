import type { Rule } from '../../language/rule.ts';
import { compileRules, type When } from '../../language/ruleSet.ts';
import { vocabularyFor } from '../vocabulary.ts';

type Spoken<Effect> = readonly Rule<Effect, When>[];

/** Clauses that go on with the problem before them. */
const effectRules: Spoken<'joins'> = [
  {
    id: 'problems/effect',
    when: ['^ =并|也|还|且? firm_effect', '^ =与|同|距|离|距离|对照 0-14 =差距|距离|不相|不符|不匹配|脱节|相比|落差'],
    unless: '^ =有的|有些 1-8 shortfall',
    effect: 'joins',
    why: 'An effect, an example or a cause (导致, 尤其, 例如, 有的) belongs to the problem before it.',
    yes: ['导致群众看不到', '尤其是偏远村'],
    no: ['村级公示没有及时更换', '有的村半年没换'],
  },
  {
    id: 'problems/lurks',
    when: '^ =并? exists 0-8 =风险|隐患|漏洞|可能|现象|倾向',
    effect: 'joins',
    why: '存在泄露风险 behind a problem says what it may lead to.',
    yes: ['存在泄露风险', '也存在一定的安全隐患'],
    no: ['公示存在滞后', '风险提示不到位'],
  },
  {
    id: 'problems/some-of-it',
    when: '^ =部分|有的|有些|个别|甚至|乃至|不少 =还|也|更? shortfall',
    effect: 'joins',
    why: '附件格式混乱、部分打不开: said of the same thing.',
    yes: ['部分打不开', '甚至无法查阅'],
    no: ['部分村没有更新', '附件打不开'],
  },
];

/** Clauses that go on with the measure before them. */
const aimRules: Spoken<'joins'> = [
  {
    id: 'problems/aim',
    when: [
      '^ =并|且|以? aim',
      '^ =逐项|逐条|逐级|逐一|逐村 aim',
      /^(?:[一二三四五六七八九十正腊冬\d]{1,3}月|年[内底前]|春节|开春)[^，。；]{0,6}(?:上线|完成|启用|见效|到位|投用|发到|兑现|建成)/,
      /^[查改考学办问看走]完[^，。；]{0,8}$/,
      /^(?:现|目前)?已(?:于|经?完成|经?开放|经?启用|投入|上线|到位|见效)/,
    ],
    effect: 'joins',
    why: 'What a measure is for or comes to (确保, 做到, 提高, 让) is one with it.',
    yes: ['确保按时公开', '让群众看得懂', '进一步提升透明度'],
    no: ['开设专栏', '培训信息员'],
  },
  {
    id: 'problems/how-often',
    when: [
      /^(?:每(?:月|季|周|年|半年|村|日)|年内|年底|一(?:月|季|周))/,
      /^[^，。；]{1,3}一[件条项个][^，。；]{1,3}一[件条项个]/,
      /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:小时|分钟|工作日|天|日)之?内[^，。；]{1,8}$/,
    ],
    unless: /^.{1,4}?度?(?:至少|定期|固定|集中)?(?:安排|开展|组织|召开|举办|自查|抽查|检查|通报|办|印|开)/,
    effect: 'joins',
    why: 'How often or how soon (每月一期, 两日内回复) goes with the measure; 每季度组织培训 is one itself.',
    yes: ['每月一期', '每季轮换', '48小时内答复来信人'],
    no: ['每季度组织一次培训', '开设专栏'],
  },
];

const verbRules: Spoken<'measure'> = [
  {
    id: 'problems/measure-begins',
    when: '^ joiner? strong_verb|measure_verb',
    effect: 'measure',
    why: 'A clause of a running text of measures that begins with a verb is a measure of its own.',
    yes: ['并指定专人', '请律师把关答复', '增设办事入口'],
    no: ['群众反响良好', '各站所'],
  },
];

/** Clauses that only lead up to the measure behind them. */
const conditionRules: Spoken<'joins'> = [
  {
    id: 'problems/manner-first',
    when: ['^ manner_first 0-14 manner_last $', '^ =围绕|聚焦|紧扣|立足|紧盯 1-14 $'],
    unless: '^ =围绕|聚焦|紧扣|立足|紧盯 0-14 strong_verb|measure_verb',
    effect: 'joins',
    why: '以群众需求为导向， tells in what manner the measure behind it is taken.',
    yes: ['以群众需求为导向', '按照上级要求', '坚持问题导向'],
    no: ['以大字版重印指南', '按月公示'],
  },
  {
    id: 'problems/when-done',
    when: [
      '^ 1-12 =后|以后|之后|前|之前|时|期间|之际|同时|的同时 $',
      '^ 0-10 =到位后|完成后|启用后|结束后|出台后|印发后 $',
    ],
    unless: '^ =会|事|公开|发布 =前|后',
    effect: 'joins',
    why: '新大厅启用后， is the time or condition of the measure behind it.',
    yes: ['机构改革到位后', '人员补齐之后', '发放补贴时'],
    no: ['会前审核', '增设专栏'],
  },
];

const vocabulary = () => vocabularyFor(undefined);

export const effects = compileRules(effectRules, vocabulary);
export const aims = compileRules(aimRules, vocabulary);
export const measureVerbs = compileRules(verbRules, vocabulary);
export const conditions = compileRules(conditionRules, vocabulary);
