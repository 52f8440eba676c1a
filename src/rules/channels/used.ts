import type { OutletRule } from './view.ts';

/** Headings and faint words, and what remains. */
export const headingRules: readonly OutletRule[] = [
  {
    id: 'channels/site-kept-up',
    when: {
      id: 'gov_website',
      generic: true,
      heading: true,
      below:
        /^(?=.*(?:栏目|检索|搜索|网页))(?=.*(?:更新|维护|优化|完善|发布))(?!.*(?:公众号|微博|抖音|视频号|新媒体))/s,
    },
    effect: 'used',
    why: 'A heading on the platform above words on columns that are kept up speaks of the site, where no other outlet is named.',
    yes: ['（四）政府信息公开平台\n定期维护栏目，优化检索。'],
    no: ['（四）政府信息公开平台\n公众号定期更新，栏目丰富。'],
  },
  {
    id: 'channels/heading',
    when: { generic: true, heading: true },
    effect: 'unused',
    why: 'A kind of outlet in a heading proves none.',
    yes: ['（四）政务公开平台建设情况'],
    no: ['通过政务公开平台发布信息。'],
  },
  {
    id: 'channels/topic-of-building',
    when: {
      generic: true,
      id: 'gov_website',
      after: /^(?:等)?(?:建设|管理|运维|维护)?(?:方面|上|工作|情况)$/,
      sentence: /^[^，；]{0,16}$/,
    },
    unless: { rest: /(?:栏目|网站|网页)[^。]{0,20}(?:更新|维护|优化|完善|发布)/ },
    effect: 'unused',
    why: '平台建设 as the topic of a sentence proves no outlet.',
    yes: ['信息公开平台建设方面，没有自建账号。'],
    no: ['信息公开平台建设方面，更新网站栏目，发布信息。'],
  },
  {
    id: 'channels/kind-worked-on',
    when: {
      generic: true,
      id: 'gov_website',
      clause: /^[^，。；]{0,4}(?:强化|加强|推进|深化|完善)[^，。；]{0,10}平台的?建设$|平台\d+个$/,
    },
    unless: { rest: /(?:栏目|网站|网页)[^。]{0,20}(?:更新|维护|优化|完善|发布)/ },
    effect: 'unused',
    why: 'A kind of platform that was to be built up, or was counted, proves none of them.',
    yes: ['强化政务公开平台建设，不断丰富公开形式。', '全镇有两级信息公开平台7个。'],
    no: ['加强政务公开平台建设，网站栏目定期更新。'],
  },
  {
    id: 'channels/heading-denied',
    when: {
      heading: true,
      below: /^[。：][^，。；]{0,10}(?:未|没有|无|尚未|暂未)[^，。；]{0,8}(?:建|开|设|有|网站|账号)/,
    },
    effect: 'unused',
    why: 'What stands below the heading says that there is none.',
    yes: ['（三）微信公众号建设。我镇没有开设公众号。'],
    no: ['（三）微信公众号建设。我镇公众号运行良好。'],
  },
  {
    id: 'channels/faint-alone',
    when: { faint: true, told: false },
    unless: [
      { id: 'gov_website', listed: true, clause: /[县区市旗州省盟]网/ },
      {
        id: ['wechat_official', 'bulletin_board', 'loudspeaker', 'press', 'gov_website'],
        after:
          /^(?:端|方面|那边|这边|那头|上|里|渠道)?的?[共有]?[约近]?[\d一二三四五六七八九十百千两]+[余多来]?[条篇次期件份]/,
      },
    ],
    effect: 'unused',
    why: 'A faint word (窗口, 会议, 专栏) is an outlet only beside a word of publishing, telling or asking.',
    yes: ['召开会议3次。'],
    no: ['在窗口发布信息。', '县网、公众号两头一起走。'],
  },
  {
    id: 'channels/steps-of-a-service',
    when: { faint: true, clause: /流程[图表]|步骤[图表]/ },
    effect: 'unused',
    why: 'A chart of the steps of a service, hung up at a counter, tells how to apply; it discloses nothing.',
    yes: ['把办理的每一步画成流程图贴在窗口。'],
    no: ['在窗口张贴补贴发放名单。'],
  },
];

/** What holds where nothing speaks against it. */
export const namedRule: OutletRule = {
  id: 'channels/named',
  when: {},
  effect: 'used',
  why: 'A channel named in what was done was used, unless a word around it says otherwise.',
  yes: ['通过微信公众号推送信息。'],
  no: ['未开通微博。'],
};
