import type { Rule } from '../../language/rule.ts';
import { compileRules, type When } from '../../language/ruleSet.ts';
import { vocabularyFor } from '../vocabulary.ts';

/** What a heading or an opening turns to; `both` is the section's own heading, met again inside it; `cause` to why. */
export type TurnsTo = 'problem' | 'measure' | 'both' | 'cause';
type Spoken<Effect> = readonly Rule<Effect, When>[];

/** Headings: a few words that only name what follows. Asked only where every word is a filler, a noun of problems or of measures. */
const headingRules: Spoken<TurnsTo> = [
  {
    id: 'problems/heading-outlook',
    when: 'outlook',
    effect: 'both',
    why: '工作展望 and 结语 announce neither problems nor measures; what stands below decides.',
    yes: ['工作展望', '结语'],
    no: ['存在的问题', '改进措施'],
  },
  {
    id: 'problems/heading-answers',
    when: [
      '^ =针对|对|围绕|解决|上述|以上|这些|应对 0-12 problem_noun 0-6 measure_noun|answers_it',
      '^ =针对|对|围绕|结合|正视 deictic 0-8 problem_noun|lead_noun',
      'problem_noun =的|情况? =整改|改进|解决|整治 0-4 $',
      'problem_noun 0-4 =如何|怎么|怎样 0-4 answers_it',
      'problem_noun =的|情况? =整改落实|整改情况|改进情况|整改落实情况|整改结果|整改成效 0-2 $',
    ],
    effect: 'measure',
    why: '存在问题的整改, 针对以上不足的措施: what is done about problems, though problems are named first.',
    yes: ['存在问题的整改情况', '针对上述问题的改进措施', '上述问题如何解决'],
    no: ['存在的问题及改进措施', '存在的问题'],
  },
  {
    id: 'problems/heading-both',
    when: ['problem_noun 0-20 measure_noun', 'measure_noun 0-20 problem_noun'],
    effect: 'both',
    why: '存在的问题及改进措施 stands above both: an item under it is a problem first, then its measure.',
    yes: ['存在的主要问题及改进情况', '改进措施和存在问题'],
    no: ['存在的问题', '改进情况'],
  },
  {
    id: 'problems/heading-problems',
    when: 'problem_noun|lead_noun',
    effect: 'problem',
    why: 'Names of problems as a heading: 存在的主要问题, 一年来遇到的难处与不足, 短板弱项.',
    yes: ['存在的主要问题', '面临的突出困难', '短板弱项'],
    no: ['改进措施', '下一步工作打算'],
  },
  {
    id: 'problems/heading-measures',
    when: ['measure_noun', 'next_step $', 'next_step =工作 $'],
    effect: 'measure',
    why: 'Names of measures as a heading: 改进情况, 下一步打算, 努力方向.',
    yes: ['改进措施', '下一步工作打算', '今后努力方向'],
    no: ['存在的问题', '短板'],
  },
  {
    id: 'problems/heading-causes',
    when: '=原因|成因 =分析|剖析? $',
    unless: 'problem_noun|measure_noun',
    effect: 'cause',
    why: '原因分析： tells why, which is neither a problem of its own nor a measure.',
    yes: ['原因分析', '主要原因'],
    no: ['存在问题及原因', '原因不明'],
  },
];

/** Heads of a few words before a colon or a stop, whatever they are called. */
const headRules: Spoken<TurnsTo> = [
  {
    id: 'problems/heading-cure',
    when: [
      '^ 0-5 cure_head 0-4 $',
      '^ 0-5 answers_it =的|之 measure_noun|=办法|=法子|=路子|=招数|=思路|=举措|=打算 0-2 $',
      '^ 0-6 =的|，|、 measure_noun|cure_head =也? =有|是|如下? number? $',
      '^ 0-4 measure_noun $',
      /^[^，。；：]{0,10}(?:要|就|得|马上|立即|来|再)[改治补整填](?:过来|好|正|起来)?$/,
    ],
    unless: [
      'shortfall $',
      'wanting|=没|=没有|=无|=未|=缺|=少|=亟待|=有待 0-1 cure_head',
      'cure_head 0-2 shortfall',
      'fault_head 0-1 $',
    ],
    effect: 'measure',
    why: '药方如下, 补法：, 对症下药：, 怎么补？ head what is done, in words of the writer’s own.',
    yes: ['药方如下', '补法', '对症下药', '怎么补'],
    no: ['药方里没有这一味', '病灶', '公开内容'],
  },
  {
    id: 'problems/heading-things-to-do',
    when: [
      /^[^，。；：]{0,8}(?:定下?了?|议定|做了?|办了?|改了?|打算|安排了?|布置了?|采取了?|推出了?)[^，。；：]{0,5}[一二三四五六七八两几\d][件条点项招步手桩][^，。；：]{0,4}$/,
      /^[一二三四五六七八两几\d][件条点项招步手桩]事?[^，。；：]{0,8}[改办补做干][^，。；：]{0,3}$/,
      /^(?:处理|处置|补救|纠正|回应|应对)(?:情况|结果|意见|办法)?(?:如下|是|为)?$/,
    ],
    unless: /没|未|不[够到好足力及]|欠|差|缺|问题|毛病|短板|遗憾/,
    effect: 'measure',
    why: 'How many things were decided on or done heads a list of measures (定了三件事：, 两件事都好改：, 处理如下：).',
    yes: ['会上定了三件事', '两件事都好改', '处理如下'],
    no: ['有三件事没做好', '三件事都急'],
  },
  {
    id: 'problems/heading-fault',
    when: ['^ 0-6 fault_head =的? =地方|如下|有|是|出|在|主要? 0-4 $', '^ 0-6 fault_head $'],
    unless: 'cure_head|measure_noun|answers_it',
    effect: 'problem',
    why: '病灶有三：, 丢分的地方：, 本年度新增挂账： head what is wrong, in words of the writer’s own.',
    yes: ['丢分的地方', '本年度新增挂账', '病灶有三'],
    no: ['补分的办法', '挂账问题销号情况', '公开内容'],
  },
];

/** Openings: the first words of a clause that turn to measures. What follows them is the first measure. */
const openingRules: Spoken<'measure' | 'weak'> = [
  {
    id: 'problems/next-step',
    when: ['^ =在? next_step =的? in_work* =主要|重点? =是|为|有?', '^ =在? next_step =的? 0-1 =工作 in_work*'],
    unless: ['^ =在? next_step =的? =问题|不足|短板', '^ next_step =就|也|便|却|再 negation|shortfall'],
    effect: 'measure',
    why: '下一步, 今后的工作中, 明年 begin what is meant to be done.',
    yes: ['下一步将加强培训', '在今后的工作中', '明年要固定专人'],
    no: ['今年将更新栏目', '最后一步没有走完'],
  },
  {
    id: 'problems/answers-these',
    when: [
      '^ answer_prep =存在的问题|存在问题|存在不足|存在的不足|主要问题|突出问题|具体问题',
      '^ answer_prep =好|了? deictic 0-10 problem_noun|=情况|=现象|=困惑|=情形',
    ],
    effect: 'measure',
    why: '针对以上问题, 结合上述短板, 正视这些差距: the problems told are taken up.',
    yes: ['针对上述问题', '结合以上短板', '正视这些差距', '立足上述不足', '针对上述情形'],
    no: ['针对更新慢的问题', '上述问题已经解决', '对照群众要求'],
  },
  {
    id: 'problems/answers-it',
    when: [
      '^ therefore',
      /^(?:针对|对|就|围绕)(?:这|上述|以上|前述)[一两二三四五六七八几][条点个件处项块桩类](?:问题|不足|毛病|短板)?，/,
      /^(?:针对|对|就|围绕)这(?:[个些件桩样])?(?:事情?|情[况形]|毛病)，/,
      '^ =立行立改|立整立改|即知即改|即查即改|边查边改|说改就改|说干就干|闻过即改|知错就改|立说立行 mark',
      '^ =针对|对 =这些|此|上述|以上|这 $',
      '^ =针对|对 =这些|此|上述|以上|这 mark',
    ],
    effect: 'measure',
    why: '对此, 为此, 针对这些: what follows is done about what was told.',
    yes: ['对此', '为此我镇', '针对这些', '就这件事，'],
    no: ['为民服务', '对此类问题查得不严'],
  },
  {
    id: 'problems/to-solve-these',
    when: [
      '^ =为|为了 =切实|有效|更好|更好地|尽快|进一步? =解决|改进|弥补|克服|补齐|扭转|应对 deictic 0-8',
      '^ =为解决|为了解决|为切实解决|为有效解决|为改进|为补齐|为弥补|为克服 deictic 0-8',
    ],
    effect: 'measure',
    why: 'What is done to solve the problems just told: 为解决上述问题.',
    yes: ['为解决上述问题', '为了弥补这些短板'],
    no: ['为解决饮水问题公开项目', '为民'],
  },
  {
    id: 'problems/measures-are',
    when: [
      '^ 0-4 measure_noun =主要? =是|为|有',
      '^ =将? =从 0-8 lead_deictic|lead_place 0-3 measure_noun|=入手|=着手|=发力|=努力',
      '^ =整改|改进 =过程中|中',
    ],
    unless: 'measure_noun =有|是|为 =待|限',
    effect: 'measure',
    why: '改进的措施主要是, 将从以下方面改进, 整改中: the measures are named.',
    yes: ['下步改进措施是增加图解', '将从两方面改进', '整改过程中'],
    no: ['整改措施有待落实', '措施不力'],
  },
  {
    id: 'problems/we-will',
    unless:
      /^拟(?:公开|发布|公示)|^[^，。；]{0,10}?将[^，。；把从在]{2,16}?(?:纳入|列入|作为|一体|摆上|当作|放在|融入|列为)/,
    when: [
      /^(?:计划|打算|准备|拟|决定|争取)(?!的|内|中|书|外|表|和|、|不|与|性|任务|生育|[稿定办写文就])[^，。；]{3}/,
      /^(?:还|并|也)(?:将|拟|打算|计划)[^，。；]{3}/,
      '^ self will_only',
      '^ =将 =从|采取|在|着力|着重|重点|进一步|继续|通过',
      '^ =拟 strong_verb|measure_verb',
    ],
    effect: 'weak',
    why: '我镇将 turns to measures; behind a list of measures it only begins the closing words. 将 for 把 (将公开纳入考核) is none.',
    yes: ['我镇将加强培训', '将进一步完善制度'],
    no: ['我镇把公开纳入考核', '将公开纳入考核'],
  },
];

const vocabulary = () => vocabularyFor(undefined);

export const headings = compileRules(headingRules, vocabulary);
export const heads = compileRules(headRules, vocabulary);
export const openings = compileRules(openingRules, vocabulary);
