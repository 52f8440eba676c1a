import type { Rule } from '../../language/rule.ts';
import { compileRules, type When } from '../../language/ruleSet.ts';
import { vocabularyFor } from '../vocabulary.ts';

type Spoken<Effect> = readonly Rule<Effect, When>[];

const openRules: Spoken<'opens'> = [
  {
    id: 'problems/list-opens',
    when: ['list_opens', 'problem_noun|lead_noun =之处? =是|有|为|如'],
    effect: 'opens',
    why: '主要表现在, 问题是, 存在: the words behind them state the problems, those before only lead up to them.',
    yes: ['主要表现在更新慢', '存在的问题是人手少', '我镇还存在更新不及时'],
    no: ['更新不及时', '针对问题'],
  },
];

const tailRules: Spoken<'tail'> = [
  {
    id: 'problems/list-closes',
    when: [
      '=等|等等? lead_deictic =的? tail_noun|lead_noun $',
      '=等|等等 lead_deictic|=几|=多|=多个|=诸多? =方面|情形? =的? lead_vague? tail_noun|lead_noun =和|及? tail_noun? =还有|仍有|也有|存在|时有? $',
      '=的|这些|这类|这样|此类|之类 =的? lead_deictic|=几方面? =方面? =的? lead_vague? tail_noun|lead_noun =和|及? tail_noun? =还有|仍有|也有|存在|时有? $',
      '=问题|等|等等 $',
    ],
    effect: 'tail',
    why: '等问题, 的情况, 三个方面 behind the last of a list are not part of it.',
    yes: ['更新不及时等问题', '更新慢的情况', '人手少等三个方面的不足'],
    no: ['更新不及时', '情况掌握不准'],
  },
];

const settingRules: Spoken<'setting'> = [
  {
    id: 'problems/sets-the-scene',
    when: [
      '^ date',
      '^ setting_open',
      '^ aspect_prep 0-14 =上|下|中|时|后|里|方面 $',
      '^ looks_back 0-14 $',
      '^ 0-8 reports $',
      'setting_end $',
      'setting_end =发现|看到|认识到|意识到 $',
    ],
    effect: 'setting',
    why: 'When, by what measure, or in spite of what: 对照群众期待, 从内容上看, 虽然取得成绩.',
    yes: ['对照先进乡镇', '从内容上看', '虽然取得了一定成绩'],
    no: ['人手少', '更新慢'],
  },
  {
    id: 'problems/praise-before-but',
    when: 'good',
    unless: 'shortfall',
    effect: 'setting',
    why: 'What went well before 但 is no problem.',
    yes: ['增进了干群互信', '成效较好'],
    no: ['互信不够', '人手少'],
  },
];

const vocabulary = () => vocabularyFor(undefined);

export const listOpens = compileRules(openRules, vocabulary);
export const tails = compileRules(tailRules, vocabulary);
export const settings = compileRules(settingRules, vocabulary);
