import type { ChannelId } from '../../form/channels.ts';
import type { Rule } from '../../language/rule.ts';
import { pattern } from '../../text/pattern.ts';

/** Where the outlet of a figure is looked for. */
export type OutletPlace =
  | 'before'
  | 'behind-another'
  | 'behind'
  | 'earlier'
  | 'posted'
  | 'all'
  | 'mostly'
  | 'others'
  | 'topic'
  | 'carried'
  | 'distributed'
  | 'item'
  | 'next'
  | 'former';

/** Expressions a place is found by: words that must stand there, and words that must not. */
export interface OutletWords {
  words?: RegExp;
  not?: RegExp;
}

/** How a figure comes to its outlet: the first place that names one wins. */
export const figureOutletRules: readonly Rule<OutletPlace, OutletWords>[] = [
  {
    id: 'counts/outlet-before',
    when: {},
    effect: 'before',
    why: 'The outlet named last in the clause of the figure, with those beside; of a thing published (推文, 网站信息) and an outlet, the outlet.',
    yes: ['在县政府网站发布信息42条。'],
    no: ['42条发布在县政府网站。'],
  },
  {
    id: 'counts/outlet-before-another-figure',
    when: {},
    effect: 'behind-another',
    why: 'The outlet stands before a figure of the clause that is none of ours (投稿70篇、刊发16篇).',
    yes: ['向市级媒体投稿70篇、刊发16篇。'],
    no: ['在市级媒体刊发16篇。'],
  },
  {
    id: 'counts/outlet-behind',
    when: { words: /(?:[在于到至由经进入上给往走向登见靠被让]|通过|依托|利用|借助)[^，。；\d]{0,16}$/ },
    effect: 'behind',
    why: 'The outlet stands behind the figure, in its clause (74条发布在网站).',
    yes: ['全年74条信息发布在县政府网站。', '另有20条被省里的日报登了出来。'],
    no: ['全年74条信息，县政府网站另有专栏。'],
  },
  {
    id: 'counts/outlet-former',
    when: { words: /^[，；]?[前后](?:者|一[处个家项])/ },
    effect: 'former',
    why: '前者 and 后者 (前一处, 后一处) are the first and the second of the two outlets named before.',
    yes: [
      '信息发在公众号和县政府网站，前一处118条，后一处96条。',
      '对外靠县政府网站和公示栏，前者发了42条，后者贴了30条。',
    ],
    no: ['对外靠县政府网站和公示栏，发了42条。'],
  },
  {
    id: 'counts/outlet-in-the-next-clause',
    when: {
      words: pattern`
          ^(?:并|同步|同时|先后|及时|一并|[另还又也再都已则就便])*(?:[在由经]|通过|依托|利用)[^，。；\d]{2,30}(?:发布|播[出放]|刊[发登]|推送|公[开布示]|展播|转发?
          |上线|[发推贴念播])(?:了|的)?$|^(?:[也同仍还则就都均全分]|一样|同样|分别)*(?:[是发挂登放贴刊投])?在[^，。；\d]{2,16}[上里内]?$
          |^(?:[也都均全并]|一并|统一|同步|集中|陆续|随后|最后|全部)*[放贴挂登摆传录存搬发置](?:进|上|到|入|在|于)了?[^，。；\d]{2,16}$
        `,
    },
    effect: 'next',
    why: 'The clause behind tells where it appeared (拍摄短片2部，在电视台播出), and gives no figure of its own.',
    yes: ['拍摄专题片2部，在县电视台播出。', '编写政策问答26条，放进了大厅的触摸屏。'],
    no: ['拍摄专题片2部，在县电视台播出3次。'],
  },
  {
    id: 'counts/outlet-earlier',
    when: { not: /访问量|浏览|阅读量|点击|粉丝|关注/ },
    effect: 'earlier',
    why: 'The nearest clause of the sentence that names an outlet, back to the figure before; one on views and followers tells of those.',
    yes: ['依托县政府网站，全年发布信息74条。'],
    no: ['发布信息74条，网站访问量3000次。'],
  },
  {
    id: 'counts/outlet-of-the-thing',
    when: {},
    effect: 'posted',
    why: 'A word for what is published tells the outlet where nothing else does (推文, 张贴, 广播).',
    yes: ['全年推文93篇。'],
    no: ['视频号推文93篇。'],
  },
  {
    id: 'counts/outlet-of-all',
    when: {},
    effect: 'all',
    why: 'Where all of it was published is said behind (均通过…发布), in the same sentence or the next; 主要, 为主 say less.',
    yes: ['公开预算1份，决算1份，均在县政府网站公开。'],
    no: ['公开预算1份，决算1份，主要在网站公开。'],
  },
  {
    id: 'counts/outlet-mostly',
    when: {
      words:
        /^(?:信息|公开)?(?:主要|大多|多数|大部分)(?:是)?(?:发布|公布|刊登|公开|更新)?(?:通过|[在由为于]|依托|利用)|^以/,
    },
    effect: 'mostly',
    why: 'Where it was mostly published (主要通过…) makes that a candidate, no more.',
    yes: ['主动公开政府信息26条，主要通过县政府网站发布。'],
    no: ['主动公开政府信息26条，均通过县政府网站发布。'],
  },
  {
    id: 'counts/outlet-among-others',
    when: {},
    effect: 'others',
    why: 'One outlet named beside others of which no word tells the kind (网站、罗山M等平台, 微信及其他途径) is a candidate, no more.',
    yes: ['通过县政府网站、罗山M等平台公开信息80条。', '通过微信平台及其他网络途径发布信息80条。'],
    no: ['通过县政府网站等平台公开信息80条。'],
  },
  {
    id: 'counts/outlet-topic',
    when: {},
    effect: 'topic',
    why: 'The sentence before is a heading that names one outlet, the account gone on about, or the means by which all was published.',
    yes: ['（二）微信公众号。全年推送83条。', '通过政务公开平台主动发布政府信息。全年累计公开信息59条。'],
    no: ['公众号运行良好。主动公开政府信息83条。'],
  },
  {
    id: 'counts/outlet-carried',
    when: {
      words: /^/,
      not: /村(?!务(?:信息|事项)?$)|社区|嘎查|[上挂]网|入户|见报|网上|线上|自[家己]的?(?:号|[账帐]号|网|平台|栏)|其[他它余](?:方式|渠道|途径|载体|平台|形式|媒体)/,
    },
    effect: 'carried',
    why: 'Further figures of a sentence keep the outlet of the one before, unless they begin anew.',
    yes: ['网站公示公告12条、动态38条。'],
    no: ['网站公示公告12条；全年共公开信息38条。', '微信群里转了900条，镇上自己在网上发的是38条。'],
  },
  {
    id: 'counts/outlet-distributed',
    when: { words: /分别|依次/ },
    effect: 'distributed',
    why: 'As many outlets as figures: each has its own, in order.',
    yes: ['县政府网站和公众号，一个发了96条，一个发了64条。', '微博、微信公众号分别发布20条和35条。'],
    no: ['微博、微信公众号发布20条。'],
  },
  {
    id: 'counts/outlet-of-the-item-before',
    when: {},
    effect: 'item',
    why: 'In a split by outlets further items of one outlet keep it, where ， or ； sets the outlets apart and 、 the items.',
    yes: ['全年公开信息50条，其中网站公示公告12条、动态18条，公众号推送20条。'],
    no: ['全年公开信息50条，其中网站12条、公众号18条、其他20条。'],
  },
];

/** A clause that says of all figures before it where they were published; `back`: of the whole list, beyond its sentence. */
export const outletOfAll = {
  words: pattern`
      ^[^，。；\d]{0,10}(?:可以?|能够?)[在于从到][^，。；\d]{2,16}(?:[上里内])?(?:查|检索|找|看|浏览|阅|调)[^，。；]{0,4}$
      |^[^，。；]{0,14}(?:均|都|皆|一[律概并]|全部|悉数|统[统一]|通通|全(?=[用在由靠走贴挂登发放]))[^，。；]{0,8}?(?:[在于由经从为到走见]|通过|依托|利用|借助|登上
      |[登挂发贴端放存载]在|[登挂发贴置刊载]于|属于?|[来出]自|是(?=[^，。；]{2,14}(?:[登发播贴挂转]|刊登|发布|推送)的?$))|^[^，。；]{0,6}(?:发布|公[开示]|发稿|张贴)?(?:平台|渠道|载体|途径|阵地
      |出口|地点)(?:均|都|全|统一|只)?[为是][^，。；]*$
    `,
  not: /未|没有|不(?!少于|低于|超过|同)|主要|为主|大多|多数|其余|余下|剩下?|另[有外]?|\d+[余多]?[条篇件份次期](?!(?:信息)?(?:均|都|全部|皆))/,
  back: /^(?:以上|上述|前述|这些|所有|[这该]?\d+[条篇件份])/,
} as const;

/** Channels whose figures are counts of people or letters, never of information. */
export const notOutlets: readonly ChannelId[] = ['hotline', 'mailbox', 'reception', 'home_visit', 'archive_library'];
/** Faint words that may still be the channel of a figure (推文, 张贴, 广播, 媒体, 专栏). */
export const faintOutlets: readonly ChannelId[] = [
  'wechat_official',
  'bulletin_board',
  'loudspeaker',
  'press',
  'gov_website',
  'wechat_group',
  'led_screen',
];
