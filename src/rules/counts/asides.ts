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
      after: /^[^，。；\d]{0,4}(?:合计|共计|总计|相加|加起来|一共|总共)/,
      measure: ['个', '项', '家', '处', '本'],
    },
    effect: 'aside',
    why: 'How many outlets are summed up (两个平台合计323条) is told, not a figure of its own.',
    yes: ['网站发布118条，公众号发布205条，两个平台合计323条。'],
    no: ['网站发布118条，公众号发布205条，合计323条。'],
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
