import type { Rule } from '../../language/rule.ts';
import { compileRules, type When } from '../../language/ruleSet.ts';
import { vocabularyFor } from '../vocabulary.ts';

type Spoken<Effect> = readonly Rule<Effect, When>[];

/** Words inside which nothing is lacking, though a word of lack stands there: praise, and nouns that only announce. */
const silences: Spoken<'silent'> = [
  {
    id: 'problems/nothing-happened',
    when: ['nothing_of =再? happens 0-30', 'nothing_happened 0-30'],
    effect: 'silent',
    why: 'What did not happen is told with pride: 未发生泄密事件. It must not touch 没有 before anything else (没有专人).',
    yes: ['全年未发生失泄密事件', '没有收到群众投诉'],
    no: ['没有专人负责', '未及时更新'],
  },
  {
    id: 'problems/no-incident',
    when: 'nothing_of 0-2 incident 0-30',
    effect: 'silent',
    why: 'None of the things one is blamed for: 无一起投诉, 零差错.',
    yes: ['全年无一起投诉', '信息发布没有任何差错'],
    no: ['没有形成制度', '差错时有发生'],
  },
  {
    id: 'problems/overcome',
    when: 'overcome 0-12 =困难|不利|影响|障碍|因素|难题|不足',
    effect: 'silent',
    why: 'A difficulty that was overcome is no lack.',
    yes: ['克服人手少的困难', '化解各种不利因素'],
    no: ['困难不少', '人手少'],
  },
  {
    id: 'problems/answered-lack',
    when: '^ =针对|对照|正视 0-40',
    effect: 'silent',
    why: 'A lack that a measure is aimed at (针对更新慢的问题，) is not stated by that clause.',
    yes: ['针对更新不及时的问题', '正视上述不足'],
    no: ['更新不及时', '面向老人的方式少'],
  },
  {
    id: 'problems/announced-place',
    when: [
      'lead_deictic =的? problem_noun|lead_place',
      'lead_deictic $',
      'mark number =个|多|大|项|少|不 0-6 mark',
      'mark lead_deictic 0-6 mark',
    ],
    effect: 'silent',
    why: '以下问题, 几个方面: the nouns only announce what comes.',
    yes: ['主要有以下问题', '表现在三个方面'],
    no: ['问题突出', '公开的方面窄'],
  },
  {
    id: 'problems/announced-distance',
    when: ['lead_vague? =的? =差距|距离|落差 $', 'lead_vague? =的? =差距|距离|落差 lead_tail'],
    effect: 'silent',
    why: '还有一定差距 at the end of a clause says that something comes, not what.',
    yes: ['离群众期盼还有不小的差距', '差距主要是'],
    no: ['差距拉大', '两地相距很远'],
  },
  {
    id: 'problems/announced-noun',
    when: [
      '^ lead_noun =之处|的? lead_tail',
      '^ lead_noun =之处|的? $',
      'lead_before|=、 lead_noun =之处|的? $',
      'lead_before|=、 lead_noun =之处|的? lead_tail',
      'lead_before|=、 lead_noun =之处|的? mark',
    ],
    effect: 'silent',
    why: '不足, 短板 and 问题 as nouns of a lead (不足之处主要是) are not predicates; 力量不足 is one.',
    yes: ['不足之处主要是', '存在的短板'],
    no: ['力量不足', '短板拖了后腿'],
  },
  {
    id: 'problems/announced-existence',
    when: [
      'exists 0-4 =的 =地方|之处|环节|方面 $',
      'exists 0-4 =的 =地方|之处|环节|方面 mark',
      'exists 0-6 =之处|地方 $',
      'exists 0-6 =之处|地方 mark',
      'exists lead_vague* problem_noun|lead_noun =之处?',
    ],
    effect: 'silent',
    why: '仍存在一些问题: that there are problems, not which.',
    yes: ['仍存在一些问题', '也有不足'],
    no: ['存在更新不及时的情况', '有人嫌麻烦'],
  },
];

const lackRules: Spoken<'lack'> = [
  {
    id: 'problems/word-of-lack',
    when: ['shortfall', 'shortfall_degree'],
    effect: 'lack',
    why: 'A word whose meaning is that something is missing, late, thin or broken (不, 未, 薄弱, 滞后, 偏少).',
    yes: ['公开内容不够全面', '力量薄弱', '更新偏慢'],
    no: ['不断完善制度', '补齐短板', '内容丰富'],
  },
  {
    id: 'problems/poor-at-the-end',
    when: ['poor $', 'poor mark'],
    effect: 'lack',
    why: 'A bare adjective of poverty as the predicate of a clause: 人手少, 更新慢; inside a clause it is often another word.',
    yes: ['专职人员少', '更新慢'],
    no: ['少花钱多办事', '慢性病报销信息公开'],
  },
  {
    id: 'problems/changes-too-fast',
    when: 'changing =得|比较|较|过|很|太? quick',
    effect: 'lack',
    why: 'People or things that change often: 人员流动大.',
    yes: ['人员流动大', '经办人更换得勤'],
    no: ['流动宣传车进村', '更换公示栏'],
  },
  {
    id: 'problems/small-extent',
    when: 'extent =较|偏|过|太|还|仍? =小|窄|低|浅',
    effect: 'lack',
    why: 'An extent that is small: 宣传力度小.',
    yes: ['宣传力度小', '公开范围窄'],
    no: ['加大力度', '范围扩大'],
  },
  {
    id: 'problems/ailment-exists',
    when: 'exists 0-6 ailment',
    effect: 'lack',
    why: 'A named ailment is said to be there: 存在盲区, 还有断档, 仍有欠账.',
    yes: ['个别村公示仍有盲区', '交接还有断档', '存在拖延现象'],
    no: ['有专人负责', '存在一些问题'],
  },
  {
    id: 'problems/wants-improving',
    when: ['needs more? more? improves', 'wanting more? improves', 'needs|wanting =在|今后|日后 0-6 improves $'],
    effect: 'lack',
    why: '需进一步加强, 还要拓宽: what needs improving is not good enough; 要加强 alone is a measure.',
    yes: ['宣传需进一步加强', '渠道还要拓宽', '公开的便民性需要在今后工作中改进'],
    no: ['进一步加强宣传', '将拓宽渠道'],
  },
  {
    id: 'problems/one-over-the-other',
    when: /重[^，。；]{1,8}、?轻/,
    unless: /减轻|轻重/,
    effect: 'lack',
    why: 'One thing is put above the other: 重形式轻内容.',
    yes: ['重线上、轻线下', '重业务轻公开'],
    no: ['减轻基层负担', '分清轻重缓急'],
  },
  {
    id: 'problems/only-so-many',
    when: /仅\d+|仅[一二三四五六七八九十两]+[人名]/,
    effect: 'lack',
    why: 'A number said to be small by 仅.',
    yes: ['全年仅3次', '仅两人'],
    no: ['共3次', '两人'],
  },
  {
    id: 'problems/distance-left',
    when: '=差距|距离|不足 $',
    effect: 'lack',
    why: 'A distance at the end of a clause that no lead has taken.',
    yes: ['公开实效与要求尚有差距', '力量不足'],
    no: ['距离适中', '力量充足'],
  },
];

const openLackRules: Spoken<'lack'> = [
  {
    id: 'problems/thing-falls-short',
    when: 'thing 0-10 =差距|距离',
    effect: 'lack',
    why: 'The distance is that of a thing named: 公开内容与群众期望还有差距.',
    yes: ['公开内容与群众期望还有差距', '信息质量与要求有距离'],
    no: ['与先进乡镇还有差距', '工作离要求有距离'],
  },
  {
    id: 'problems/only-this',
    when: ['only', 'mostly'],
    effect: 'lack',
    why: 'All there is, is this: 只靠张贴, 以会议动态为主. A list joined by 、 may go on behind it.',
    yes: ['公开只靠张贴', '以会议动态为主'],
    no: ['张贴公告', '为主动公开打基础'],
  },
];

const planRules: Spoken<'plan'> = [
  {
    id: 'problems/verb-first',
    when: ['^ joiner? strong_verb', '^ =针对|面对'],
    unless: ['wanting', 'fallen_short $', 'fallen_short mark'],
    effect: 'plan',
    why: 'A clause that begins with the verb of a measure (加强, 建立, 进一步) and does not say 有待 or 不够 tells what is done.',
    yes: ['加强业务培训', '建立台账', '针对空白栏目逐条补齐'],
    no: ['加强培训的力度不够', '培训力度小', '人手少'],
  },
  {
    id: 'problems/will-or-done',
    when: /^[^，。；不未没]{0,12}(?:将|拟|计划|打算|已经?|正在)(?![、性书表])/,
    unless: ['wanting', 'fallen_short $', 'fallen_short mark'],
    effect: 'plan',
    why: '将, 拟, 已 near the beginning tell a plan or a deed.',
    yes: ['镇里拟增派人手', '公开栏已换新'],
    no: ['公开内容尚未将村级纳入', '更新不够快，已滞后'],
  },
];

const vocabulary = () => vocabularyFor(undefined);

/** What takes the meaning out of words of lack. */
export const silent = compileRules(silences, vocabulary);
/** Words of lack that need nothing behind them. */
export const lackWords = compileRules(lackRules, vocabulary);
/** Words of lack that a list may go on behind, and those that no lead silences. */
export const openLackWords = compileRules(openLackRules, vocabulary);
/** Words of a measure, at the beginning of a clause. */
export const planWords = compileRules(planRules, vocabulary);
