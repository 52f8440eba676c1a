import type { Rule } from '../../language/rule.ts';
import { compileRules, type When } from '../../language/ruleSet.ts';
import { vocabularyFor } from '../vocabulary.ts';

type Spoken<Effect> = readonly Rule<Effect, When>[];

const vowRules: Spoken<'vow'> = [
  {
    id: 'problems/closing-opening',
    when: [
      '^ vow_open',
      '^ =上述|以上',
      '^ =这些|此类|这类|该类|上述|以上|这 problem_noun|=措施|=工作',
      '^ =截至|截止 0-6 mark 0-5 problem_noun|lead_noun =均|都|已|已经|全部',
      '^ 0-2 problem_noun =均|都|已|已经|全部 =已|已经|全部|基本|得到?',
      '^ =通过|经过|靠 =上述|以上|这些|一系列|此|采取|扎实|持续',
      /^[一二三四五六七八九十两几]项(?:措施|举措|工作)/,
      '^ =力争|争取 =有|在|实现|达到|取得|早日|更|明显|进入|把|做到',
      '^ =力争|争取 =尽快|全|到|使|通过|用|以',
      '^ =努力 =把|将|使|让|推动|开创|实现|打造|做到|为|提高|建设',
      '^ =切实 =把',
    ],
    unless: '^ =通过|经过 =采取 0-6 measure_verb $',
    effect: 'vow',
    why: 'Closing words (我们相信, 通过以上措施, 这些问题, 努力把…) state neither a problem nor a measure.',
    yes: ['我们相信公开工作一定能迎头赶上', '以上问题我镇将紧盯不放', '努力把公开工作提高到新的水平'],
    no: ['通过图解讲政策', '更新慢'],
  },
  {
    id: 'problems/raises-the-level',
    when: [
      '^ =不断|全力|努力|奋力|持续? =推动|推进|促进|把|让|使 =我|全|本|政府信息公开|政务公开|公开工作|我镇|全镇|公开 0-16 =水平|公开水平|台阶|上来|成效|转变|发展|实效|新',
      '^ =为 0-16 =作出|做出|提供|贡献|努力',
      /^以(?:更|钉钉子|饱满|务实|扎实|严实|高度|踏石)[^，。；]{0,14}/,
      '^ =持续|不断|进一步? =巩固 0-8 =成果|成效',
      '^ =继续|持续|进一步|扎实|切实? =抓好|做好|推进|加强|推动 =政府信息公开|政务公开|信息公开|公开|各项 =各项? =工作 $',
      '^ =继续|持续|进一步|扎实|切实? =抓好|做好|推进|加强|推动 =政府信息公开|政务公开|信息公开|公开|各项 =各项? =工作 mark',
    ],
    effect: 'vow',
    why: 'A hope for the whole of the work and no act: 推动政务公开迈上新台阶, 为建设…作出贡献.',
    yes: ['推动我镇公开水平提高', '为乡村振兴作出贡献'],
    no: ['推动栏目改版', '为老人印制大字版'],
  },
  {
    id: 'problems/grand-end',
    when: '^ vow_verb|vow_open|aim 0-30 vow_end',
    effect: 'vow',
    why: 'What ends in 新台阶, 获得感, 服务型政府 is a slogan.',
    yes: ['不断提升群众获得感', '以更实举措推动高质量发展'],
    no: ['将栏目改版', '讲解高标准农田政策'],
  },
];

const hopeRules: Spoken<'hope'> = [
  {
    id: 'problems/tail-hope',
    when: [
      /^(?:力争|争取|不断|努力|推动|全力|以公开|持续)[^。]{0,40}?(?:起色|上升|提升|提高|水平|成效|成果|转变|满意|信任|新)/,
      /^(?:力争|争取|不断|努力|推动|全力)[^。]{0,40}?(?:到位|落到实处|让)/,
    ],
    unless: /^(?:不断|持续|努力)(?:提高|提升|增强)[^，。；]{0,4}(?:人员|业务|经办|干部|信息员|队伍|专业)/,
    effect: 'hope',
    why: 'A hope behind the last measure of a sentence (争取有明显起色) is not part of it; what a training is for is.',
    yes: ['争取有明显起色', '不断提高工作水平'],
    no: ['提高经办人水平', '争取资金', '不断提升经办人员的专业水平'],
  },
  {
    id: 'problems/tail-vow',
    when: ['^ vow_verb|vow_open|aim 0-24 vow_end', /^以(?:更|钉钉子|饱满|务实|扎实|严实|高度|踏石)[^，。；]{0,14}/],
    effect: 'hope',
    why: 'The same, ending in 落到实处 or a slogan.',
    yes: ['努力开创公开工作新局面', '推动工作再上新台阶'],
    no: ['落实到人', '让群众看得懂'],
  },
  {
    id: 'problems/outcome',
    when: [
      /^(?:目前|现在|如今|截至目前)[^，。；]{2,16}已/,
      '^ 0-3 problem_noun =均|都|已|已经|基本|得到|全部 solved',
      '^ 0-4 got 0-5 well',
      '^ reception 0-4 =也|均|都|明显|普遍|反映|反响|持续|显著|稳步|较|很? well $',
      '^ reception =效果|反响|反映|评价|满意度|知晓率|工作|质量|面貌 0-3 well',
    ],
    unless: ['shortfall', '^ joiner? aim'],
    effect: 'hope',
    why: 'What came of the measures (群众反响良好, 工作有了新面貌, 问题均已解决) is no measure.',
    yes: ['群众反响良好', '公开工作有了新面貌', '上述问题均已解决'],
    no: ['开展满意度调查', '更换公开栏'],
  },
];

const noneRules: Spoken<'none'> = [
  {
    id: 'problems/none-in-a-word',
    when: ['^ =无|没有|暂无|不存在 $', '^ none_word 0-1 problem_noun $'],
    effect: 'none',
    why: '无。 is an answer: there is no problem.',
    yes: ['无', '没有问题'],
    no: ['无专人负责', '没有制度'],
  },
  {
    id: 'problems/none-worth-stating',
    when: 'none_word =需要|需|应|有待|亟待|须? =整改|改进|报告|说明|解决|完善? =的? all_good* problem_noun|lead_noun',
    unless: 'problem_noun =不少|较多|很多|突出 $',
    effect: 'none',
    why: 'No problem is worth stating: 未发现突出问题, 无需要说明的问题.',
    yes: ['本年度未发现突出问题', '不存在需要整改的问题', '暂无存在的问题'],
    no: ['没有解决的问题不少', '无专人'],
  },
];

const sceneRules: Spoken<'scene'> = [
  {
    id: 'problems/year-in-general',
    when: [
      '^ date',
      '^ this_time|=近年来|=总体|=总的|=总体看|=总的来看',
      '^ =虽|虽然|尽管|按照|根据',
      '^ =在 0-16 =领导下|指导下|支持下|领导|指导|支持 =下?',
      'good',
    ],
    effect: 'scene',
    why: 'Before any heading, how the year went in general states nothing, where nothing is lacking and nothing is planned.',
    yes: ['2024年我镇公开工作平稳有序', '取得了一定成效'],
    no: ['更新慢', '人手少'],
  },
];

const leadRules: Spoken<'lead'> = [
  {
    id: 'problems/lead',
    when: [
      /[：:]$/,
      'lead_deictic =的? problem_noun|lead_place',
      'lead_vague? =的? =差距|距离|落差 $',
      'lead_vague? =的? =差距|距离|落差 mark',
      'lead_vague? =的? =差距|距离|落差 =主要|具体',
      '^ lead_noun =之处|的? lead_tail',
      '=的|是|些|个|点|有|在|和|与|但|仍|主要 lead_noun =之处|的? lead_tail',
      '=的|是|些|个|点|有|在|和|与|及|、 lead_noun =之处|的? $',
      '=存在|有|存|面临 lead_vague* problem_noun|lead_noun',
      'exists 0-4 =的 =地方|之处|环节|方面 $',
      'exists 0-6 =之处|地方 $',
      /^[^，。；]{0,24}(?:但|，)?(?:仍|还|尚|也)有(?:较大|很大|不小|一定)?的?(?:提升|改进|进步|提高|完善)空间$/,
      '=集中|主要|表现 =体现|表现 =在',
    ],
    effect: 'lead',
    why: 'A sentence that announces problems (仍存在以下不足) and states none.',
    yes: ['但仍存在一些不足', '主要有以下问题：', '薄弱环节依旧突出'],
    no: ['更新不及时', '力量不足'],
  },
];

const announceRules: Spoken<'announce'> = [
  {
    id: 'problems/announces',
    when: '^ date? mark? 0-10 problem_noun =之处|的? lead_tail|list_opens|=：',
    unless: '^ =针对|对|围绕|解决|正视|结合|对照',
    effect: 'announce',
    why: '今年的主要问题是…: announces problems and states them in the same sentence.',
    yes: ['今年的主要问题是更新慢', '2024年，存在的不足主要有更新慢'],
    no: ['针对存在的问题', '更新慢'],
  },
];

const vocabulary = () => vocabularyFor(undefined);

export const vows = compileRules(vowRules, vocabulary);
export const hopes = compileRules(hopeRules, vocabulary);
export const nones = compileRules(noneRules, vocabulary);
export const scenes = compileRules(sceneRules, vocabulary);
export const leads = compileRules(leadRules, vocabulary);
export const announcements = compileRules(announceRules, vocabulary);
