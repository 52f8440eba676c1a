import { summing } from './sums.ts';
import type { CountRule } from './view.ts';

/** Numerals that are no figures of the sentence: it goes on as if they were not there. */
export const asideRules: readonly CountRule[] = [
  {
    id: 'counts/name-with-numeral',
    when: {
      smallChinese: true,
      measure: ['项', '个', '件', '类', '张', '本', '大'],
      noun: ['none', 'matter', 'deed', 'mute'],
      after: /^[^\d，。；：、（）的]{2}/,
    },
    unless: { after: /^(?:信息|政策|文件|公告|通知|视频|作品|内容|解读|图解|动态|清单|方案|制度$)/ },
    effect: 'aside',
    why: 'A small Chinese numeral right before a noun of no piece of information belongs to a name (三项津贴, 两项制度).',
    yes: ['全年公开四项民生补贴、危房改造等内容76条。'],
    no: ['公开三项政策。', '公布五件。'],
  },
  {
    id: 'counts/name-in-quotes',
    when: { smallChinese: true, before: /"[^"，。；\d]{1,6}$/, after: /^"/ },
    effect: 'aside',
    why: 'A numeral at the end of a name in quotation marks is part of the name (“惠农十条”).',
    yes: ['电子屏滚动“惠农十条”，全年推送信息44条。'],
    no: ['“青石发布”推送十条。'],
  },
  {
    id: 'counts/rule-of-counting',
    when: {
      before: /(?:按照?|只|仅|均|都|各|分别)(?:按|计|算|记|统计)?(?:为|作|成)?$/,
      after: /^(?:计|统计|算|折算|记)/,
    },
    effect: 'aside',
    why: 'How pieces were counted (按1条计) is told, not how many.',
    yes: ['全年发布信息91条（一稿多发按1条计）。'],
    no: ['按渠道统计，网站12条。'],
  },
  {
    id: 'counts/counted-as',
    when: {
      before: /(?:[只仅]计|计[为作]|算作|(?:^|[^预决概估结核测])算|折算[成为]?|合并[为计]|记为|按)$/,
      measure: ['条', '篇', '件', '次', '条次'],
    },
    effect: 'aside',
    why: 'The same with the verb before the figure (只计1篇, 算作一条).',
    yes: ['推送图文240篇（同一稿件只计1篇）。'],
    no: ['合计1篇。'],
  },
  {
    id: 'counts/who-published',
    when: { unit: 'weak', noun: ['other_thing', 'matter'], publishesBehind: true, verb: 'none' },
    unless: { measure: ['次', '期', '场', '张', '份', '条'] },
    effect: 'aside',
    why: 'How many outlets, villages or fields published says who did, not how much.',
    yes: ['五个账号全年推出便民内容318条。', '全镇9个领域更新信息77条。'],
    no: ['关注账号5个。'],
  },
  {
    id: 'counts/how-many-summed',
    when: {
      unit: 'weak',
      after: new RegExp(`^[^，。；\\d]{0,4}${summing}`),
      measure: ['个', '项', '家', '处', '本'],
    },
    effect: 'aside',
    why: 'How many outlets are summed up (两个平台合计323条) is told, not a figure of its own.',
    yes: ['网站发布118条，公众号发布205条，两个平台合计323条。'],
    no: ['网站发布118条，公众号发布205条，合计323条。'],
  },
  {
    id: 'counts/once',
    when: { one: true, measure: ['遍', '次', '回', '轮'] },
    unless: { before: /(?:共|仅|只|累计)[^，。；]{0,8}$/ },
    effect: 'aside',
    why: 'Once in words tells how, not how much (抄贴了一遍, 每天播一次).',
    yes: ['公示栏又抄贴了一遍，全年张贴公告38份。'],
    no: ['公示栏张贴公告1次。'],
  },
  {
    id: 'counts/number-of-places',
    when: { smallChinese: true, measure: ['个', '条'], nounBehind: false, after: /^[一-龥]{2}/ },
    unless: { after: /^(?:[在于由被均都全已是为属用]|通过|依托|发布|公开|上墙|并)/ },
    effect: 'aside',
    why: 'A few of a thing that is named behind by no noun for information are not counted as pieces (分三个口子出去).',
    yes: ['公开的信息分三个去处发布，网站94条。'],
    no: ['公开视频三个。'],
  },
  {
    id: 'counts/none-at-all',
    when: { before: /无$|没有$/, smallChinese: true },
    effect: 'aside',
    why: 'A numeral behind 无 is none: 无一条被撤回.',
    yes: ['公开信息40条，没有一条被撤回。'],
    no: ['公开信息一条。'],
  },
];
