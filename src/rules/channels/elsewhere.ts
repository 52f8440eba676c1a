import { type OutletRule, show } from './view.ts';

/** Around an outlet that something was taken from: 转载省级媒体文章. */
export const source = {
  before: /转[载发引]了?[^，。；\d、]{0,4}$/,
  after: /^的?(?:重要|权威|优质|相关)*(?:文章|信息|稿件|内容|新闻|报道|动态)/,
} as const;

const SPREAD = new RegExp(`${show}(?:信息|政府信息)?\\d`);

/** Outlets named for another reason: contact, applications, work inside the house, other bodies, things shown. */
export const elsewhereRules: readonly OutletRule[] = [
  {
    id: 'channels/contact',
    when: {
      clause:
        /联系人|联系方式|联系地址|邮政编码|邮编|(?:地址|电话|传真|邮箱|邮件|网址)[:：（]|@|https?:|www\.|请与[^，。]{2,40}联系|如有疑问|如对本/,
    },
    effect: 'unused',
    why: 'Contact details are no way of disclosure.',
    yes: ['如有疑问可拨打咨询电话。', '请与镇政务大厅窗口联系。'],
    no: ['公布咨询电话并受理来电。'],
  },
  {
    id: 'channels/contact-label',
    when: { sentence: /(?:如有疑问|如对本)[^。]{0,40}$|(?:地址|电话|传真|邮箱|网址|联系方式)[：（][^，。；]{0,20}$/ },
    effect: 'unused',
    why: 'The same where the label or the invitation stands in the clause before.',
    yes: ['如有疑问，请拨打咨询电话。', '地址：青石镇便民服务中心。'],
    no: ['公布咨询电话，受理来电。'],
  },
  {
    id: 'channels/number-behind',
    when: { id: ['hotline', 'mailbox'], after: /^(?:号码)?[:：]?[\d(（-]{5,}/ },
    effect: 'unused',
    why: 'A telephone with its number is a contact.',
    yes: ['监督电话0558-1234567。'],
    no: ['监督电话全年接听来电。'],
  },
  {
    id: 'channels/shown-to-the-public',
    when: {
      id: ['hotline', 'mailbox'],
      after:
        /^(?:号码|等)*(?:信息|内容|事项)?(?:一并|一同|同步|同时|全部|均|已|及时|统一|予以|向社会|对外)*(?:公示|公布|公开)/,
    },
    effect: 'unused',
    why: 'A number that was published is a thing disclosed, not a way of asking.',
    yes: ['监督电话一并公示。'],
    no: ['通过监督电话受理意见。'],
  },
  {
    id: 'channels/where-the-report-is',
    when: { sentence: /(?:本(?:年度)?报告|报告(?:全文|电子版)|本年报|年报电子版)[^。]{0,50}$/ },
    unless: { sentence: /期限/ },
    effect: 'unused',
    why: 'Where the report itself can be read is neither required nor wrong.',
    yes: ['本报告电子版在县政府网站公布。'],
    no: ['网站全年公开信息20条。'],
  },
  {
    id: 'channels/report-can-be-read',
    when: {
      clause:
        /(?:本(?:年度)?报告|报告(?:全文|电子版)|电子版|本年报)[^。；，]{0,60}(?:下载|查阅|查看|浏览|查询|公布|发布)/,
    },
    effect: 'unused',
    why: 'The same with the outlet first.',
    yes: ['县政府网站提供本报告全文下载。'],
    no: ['在网站发布专题报告。'],
  },
  {
    id: 'channels/way-of-applying',
    when: {
      clause:
        /申请人|(?:提出|提交|递交|寄送|受理|接收|畅通|拓宽|办理|登记|处理)[^，。；]{0,16}申请|申请(?:渠道|方式|受理|途径|公开|表|告知书)|(?:书面|网上|依)申请/,
    },
    unless: [
      { clause: SPREAD },
      { before: /^依申请公开(?:方面)?(?:利用|通过|依托|借助|在)/, rest: /公示|公布|发布|张贴/ },
    ],
    effect: 'unused',
    why: 'A way of filing an application is none of publishing; 依申请公开 set before a sentence on notices by mistake does not make them one.',
    yes: ['申请人可通过信函、传真提出申请。', '畅通网上、现场、电子邮件申请渠道。'],
    no: ['依申请公开利用村公开栏，对低保名单进行公示。'],
  },
  {
    id: 'channels/what-people-ask',
    when: { id: 'reception', after: /^(?:比较|较为?|最|反映|关注)?(?:多|集中|频繁|突出|热点|高频|的热点)/ },
    effect: 'unused',
    why: 'What people ask about most is a topic, no reception.',
    yes: ['针对群众咨询较多的政策制作图解。'],
    no: ['接待群众咨询80人次。'],
  },
  {
    id: 'channels/calls-that-ask',
    when: { id: 'reception', after: /^的?(?:电话|来电|热线|短信|信件)/ },
    effect: 'unused',
    why: 'Who rings up to ask comes to no counter: the telephone is the way.',
    yes: ['全年接到来问事的电话120个。'],
    no: ['接待来问事的群众80人次。'],
  },
  {
    id: 'channels/asked-through-another',
    when: { id: 'reception', before: /(?:信箱|邮箱|热线|电话|平台|网站|后台)[^，。；]{0,4}收到的?$/ },
    effect: 'unused',
    why: 'What was asked through a box or a telephone was asked at no counter.',
    yes: ['部门信箱收到群众咨询3条。'],
    no: ['窗口接待群众咨询80人次。'],
  },
  {
    id: 'channels/inside-the-house',
    when: {
      id: [
        ...(['wechat_group', 'meeting', 'hotline', 'app', 'service_hall', 'press'] as const),
        ...(['reception', 'print_material'] as const),
      ],
      clause: /培训|业务学习|学习交流|例会|领导小组|部署会|推进会|考核|业务指导|政务公开工作群|信息员|跟班/,
    },
    unless: { clause: new RegExp(`向(?:群众|社会|公众|村民|居民|党员|牧民)|面向|${show}`) },
    effect: 'unused',
    why: 'Training and meetings of the staff are no way of disclosure.',
    yes: ['利用座谈会开展业务学习。', '信息员在微信群交流。'],
    no: ['利用座谈会面向群众宣传政策。'],
  },
  {
    id: 'channels/groups-of-the-staff',
    when: { id: 'wechat_group', clause: /业务(?:微信)?群|答疑群|政务公开工作群|干部群/ },
    effect: 'unused',
    why: 'A group of the staff reaches nobody else.',
    yes: ['组建业务微信群。'],
    no: ['利用村民微信群转发政策。'],
  },
  {
    id: 'channels/topic-of-a-meeting',
    when: {
      id: 'gov_website',
      after: /^(?:工作|业务)?(?:会议?|培训|讲座|党课|学习|研讨|研究|推进|调度|辅导|班|部署)/,
    },
    effect: 'unused',
    why: '政务公开专题 before a meeting or a training is its topic, no web column.',
    yes: ['举办政务公开专题培训2期。'],
    no: ['设置政务公开专题，发布信息20条。'],
  },
  {
    id: 'channels/column-inside-another',
    when: { id: 'service_hall', before: /登录[^，。；]*$/ },
    effect: 'unused',
    why: 'A service one logs in to is no hall.',
    yes: ['群众可登录政务服务中心查询。'],
    no: ['在便民服务中心设置查阅点。'],
  },
  {
    id: 'channels/shown-on-an-outlet',
    when: {
      id: 'print_material',
      before: /(?:播放|播出|播报|滚动|推送|发布|转发|上传|刊登|刊发|更新)[^，。；]{0,14}$/,
    },
    effect: 'unused',
    why: 'A slogan or booklet shown on another outlet is what was published.',
    yes: ['电子屏滚动播放宣传标语。'],
    no: ['印制宣传标语，张贴到村。'],
  },
  {
    id: 'channels/beside-a-building',
    when: {
      id: ['archive_library', 'service_hall'],
      after: /^的?(?:大?门[口前]|旁边?|外墙|墙[上外]|楼下|院[内里]|[前外]的)/,
    },
    effect: 'unused',
    why: 'A building says where another outlet stands.',
    yes: ['农家书屋门口的阅报栏每周换报。'],
    no: ['农家书屋备有文件供群众查阅。'],
  },
  {
    id: 'channels/filed',
    when: {
      id: 'print_material',
      after: /^[^，。；]{0,12}(?:移交|归档|立卷|存档|备案|入档|建档|装订|封存|移送|交由|存放)/,
    },
    effect: 'unused',
    why: 'Papers filed or handed over to the archive are not for the public.',
    yes: ['纸质资料按年装订移交档案馆。'],
    no: ['发放纸质资料200份。'],
  },
  {
    id: 'channels/taken-by-those-above',
    when: { id: 'print_material', before: /被(?:国家|省|自治区|市|州|盟|县|区|旗|上级)[^，。；、]{0,8}$/ },
    effect: 'unused',
    why: 'A bulletin of a higher body is not the township’s.',
    yes: ['经验做法被县工作简报采用。'],
    no: ['编发工作简报12期。'],
  },
  {
    id: 'channels/of-others',
    when: {
      id: ['app', 'press', 'tv_radio', 'service_hall', 'gazette', 'meeting', 'archive_library'],
      before:
        /(?:接受|配合|参加|参观|观摩|学习(?!强国)|赴|邀请|协助|联合|感谢|在[^，。；]{0,6}(?:指导|带领)下)[^，。；]{0,14}$/,
    },
    unless: { before: /通过|利用|依托|借助|发布|公开/ },
    effect: 'unused',
    why: 'Another body’s outlet, with which something was done together, is not used for disclosure by that.',
    yes: ['接受县融媒体中心采访2次。'],
    no: ['依托县融媒体中心发布信息。'],
  },
  {
    id: 'channels/visited',
    when: { before: /(?:参观|观摩|考察|取经|参访|实地学习|(?:赴|到)[^，。；]{2,8}(?:学习|调研|观摩|考察))[^，。；]*$/ },
    unless: { before: /(?:群众|村民|居民|代表|公众|学生)[^，。；]{0,8}(?:参观|观摩)/ },
    effect: 'unused',
    why: 'Outlets seen on a visit elsewhere are not one’s own; an open day for the people is at home.',
    yes: ['组织干部赴外乡镇参观公示墙。', '到邻县考察学习大喇叭管理办法。'],
    no: ['邀请群众代表参观政务公开专区。'],
  },
  {
    id: 'channels/helped-or-inspected',
    when: {
      id: ['app', 'press', 'tv_radio', 'gov_website'],
      after:
        /^等?(?:的?(?:大力|统一|鼎力|积极)?(?:支持|帮助|协助|牵头)|记者|来(?:我|镇|乡)|采访|组织的|举办的|的?(?:通报|考核|检查|督查|指导|审核|抽查))/,
    },
    effect: 'unused',
    why: 'Who supports, reports on or inspects the work is no outlet of it.',
    yes: ['邀请电视台记者座谈。'],
    no: ['县电视台播出新闻8条。'],
  },
  {
    id: 'channels/listed-as-published',
    when: {
      id: 'print_material',
      before: /(?:公开|发布|公布)(?![栏墙榜牌])[^，。；]*、(?:各类)?$/,
      after: /^、[^，。；]{2,40}等?(?:各类|政府|政务)?信息\d/,
    },
    effect: 'unused',
    why: 'In a list of what was made public it is a piece of information, no way.',
    yes: ['公开工作动态、各类简报、公共服务等信息1851条。'],
    no: ['通过公开栏、简报、网站等公开信息185条。'],
  },
  {
    id: 'channels/taken-from',
    when: { id: ['press', 'new_media'], ...source },
    effect: 'unused',
    why: 'Where something was taken from (转载省级媒体文章) is not where it was put.',
    yes: ['公众号转载省级以上媒体文章35条。'],
    no: ['省级以上媒体转载我镇信息35条。'],
  },
  {
    id: 'channels/word-for-the-list',
    when: { id: 'press', before: /等(?:各类|多种|多个)?$/, clause: /等(?:各类|多种|多个)?媒体/ },
    unless: { before: /报|电视|电台|新闻|央视|学习强国|媒体/ },
    effect: 'unused',
    why: 'The word that closes a list of other outlets (微信群、短信等媒体平台) names no press.',
    yes: ['继续运用好微信群、短信等媒体平台，及时宣传政府信息。'],
    no: ['通过县电视台等媒体平台宣传政策。', '在公众号等各级媒体发布信息92条。'],
  },
  {
    id: 'channels/class-of-a-breakdown',
    when: {
      id: ['meeting', 'reception', 'home_visit', 'hotline', 'mailbox', 'service_hall', 'archive_library'],
      before: /(?:^|[、，：；和及与])(?:其中)?$/,
      after: /^类?(?:信息|工作|动态|公开)?类?(?:为|共)?\d+[余多]?(?:条|篇|项|则)/,
    },
    effect: 'unused',
    why: 'A class of a breakdown of pieces (会议19条) is no outlet: people and letters are not counted in pieces.',
    yes: ['公开信息50条，其中会议9条，宣讲4条，其他37条。'],
    no: ['召开坝坝会9场，宣讲政策。'],
  },
];
