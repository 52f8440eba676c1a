import type { ProblemCategory } from '../../form/problems.ts';
import type { Rule } from '../../language/rule.ts';
import { pattern } from '../../text/pattern.ts';

/** A rule that speaks for one category, with so many votes (a vote weighs as one unit of the learned scores). */
export type CategoryRule = Rule<{ category: ProblemCategory; votes: number }, RegExp>;

/**
 * What the guideline settles by the object a statement speaks of, whatever else its words suggest: the object decides before the manner.
 * Everything that varies without end is left to the learned weights.
 */
export const categoryRules: readonly CategoryRule[] = [
  {
    id: 'categories/review-before-release',
    when: /(?:审[核查批签]|三审|初审|把关)[^，。；]{0,10}(?:不严|不细|松|走过场|流于形式|不到位|疏漏|漏洞|宽|没人)/,
    unless: /错别字|错字|差错|笔误/,
    effect: { category: 'data_security', votes: 2 },
    why: 'A loose review before release is a matter of secrecy and privacy, not of rules or quality; typos that came of it are quality.',
    yes: ['发布前的审核把关不严', '信息审查流于形式，有时没人看'],
    no: ['审核不细，稿件里错别字多', '审核流程时间长，公开不及时'],
  },
  {
    id: 'categories/typos',
    when: /错别字|错字|病句|语病|笔误|标点|排版|错漏/,
    effect: { category: 'content_quality', votes: 1.5 },
    why: 'Typos and slips of writing are the quality of what is published, whoever let them pass.',
    yes: ['公示表里错别字不少', '标点、排版五花八门'],
    no: ['公示的内容过于简单', '目录编排不便查找'],
  },
  {
    id: 'categories/trained-people-wanting',
    when: /(?:专业|技术|复合型|新媒体)[^，。；]{0,4}(?:人才|人员|人手|力量)[^，。；]{0,6}(?:缺|少|不足|匮乏|短缺|难招|留不住)|缺[乏少]?[^，。；]{0,8}(?:人才|人手|专职人员|专人)/,
    effect: { category: 'staffing', votes: 1.2 },
    why: 'Trained people who are not there are missing staff; skills are what those who are there lack.',
    yes: ['专业人才匮乏', '缺少懂新媒体的专职人员'],
    no: ['工作人员专业能力不强', '人员培训不够'],
  },
  {
    id: 'categories/little-training',
    when: /(?:缺[乏少]|没有|未(?:接受|参加|经)过?|很少)[^，。；]{0,8}(?:培训|轮训)|(?:培训|轮训)[^，。；]{0,6}(?:[太偏较]?少|不足|不够|不多|跟不上|流于形式|不系统)/,
    unless: /人手|兼职|身兼|考核/,
    effect: { category: 'skills', votes: 2 },
    why: 'Too little training is a matter of skills.',
    yes: ['信息员缺乏系统培训', '业务培训偏少'],
    no: ['信息员身兼数职', '组织业务培训'],
  },
  {
    id: 'categories/notice-period',
    when: /公示(?:期|时间|时长)[^，。；]{0,6}(?:不足|短|不够|没到|未满|不满)/,
    effect: { category: 'timeliness', votes: 2 },
    why: 'A notice taken down before its days are over is a matter of time.',
    yes: ['个别事项公示期不足', '公示时间短，没等看就撤了'],
    no: ['公示内容不足', '公示不规范'],
  },
  {
    id: 'categories/changed-late',
    when: pattern`
      ^[^，。；]{0,14}(?:更新|更替|更换|轮换|发布|公开|张贴|挂网|上传)[^，。；]{0,4}(?:慢|迟|晚|滞后|不够?及时|不勤|拖)|^[^，。；]{0,14}(?:晚|迟|拖)(?:公开
      |公示|公布|发布|更新|张贴|上网|挂网|发出|贴出)了?[^，。；]{0,3}[天日周月季]
    `,
    unless: /村|社区|解读|留言|[回答]复|申请|互动|意见|平台|网站|公众号|数据/,
    effect: { category: 'timeliness', votes: 3 },
    why: 'What is changed or posted late is a matter of time, whatever it is posted on.',
    yes: ['公告栏内容更替慢', '信息发布不及时'],
    no: ['村务公开不及时', '答复公开申请偏慢'],
  },
  {
    id: 'categories/all-alike',
    when: /模板化|套路化|同质化|程式化|千篇一律|照抄照搬|照搬照抄|雷同|复制粘贴/,
    unless: /解读|村|答复/,
    effect: { category: 'content_quality', votes: 2 },
    why: 'Texts that are all alike are a matter of their quality.',
    yes: ['公开内容模板化', '信息同质化严重'],
    no: ['解读材料千篇一律', '公开内容不全'],
  },
  {
    id: 'categories/money-and-rooms',
    when: /(?:经费|资金|预算|投入|设备|设施|场[地所]|办公用房|硬件|网速)[^，。；]{0,8}(?:不[足够]|紧张|缺|有限|老[化旧]|落后|简陋|难以|没有|跟不上|狭小)/,
    effect: { category: 'other', votes: 1.5 },
    why: 'Money, equipment and rooms have no category of their own.',
    yes: ['工作经费紧张', '查阅场所设备老旧'],
    no: ['公开渠道老旧', '对信息公开的精力不够'],
  },
  {
    id: 'categories/handling-of-applications',
    when: /依申请|申请人|(?:公开|信息)的?申请|(?:答复|受理|登记|补正)[^，。；]{0,6}申请|申请[^，。；]{0,8}(?:答复|办理|登记|受理|台账|文书|处理)|答复书/,
    effect: { category: 'applications', votes: 1.5 },
    why: 'Whatever is wrong in dealing with an application is a matter of applications.',
    yes: ['依申请公开答复不够规范', '对申请的登记、受理不及时'],
    no: ['经费申请难', '留言答复慢'],
  },
  {
    id: 'categories/explaining-policy',
    when: /解读|图解|政策[^，。；]{0,8}(?:看不懂|听不懂|读不懂|讲不透|讲不清)/,
    effect: { category: 'interpretation', votes: 1.2 },
    why: 'How policy is explained comes before how often, how late or through what.',
    yes: ['政策解读跟不上', '解读形式单一'],
    no: ['政策公开不及时', '公开形式单一'],
  },
  {
    id: 'categories/answering-the-public',
    when: /互动|留言|(?:群众|公众|社会)参与|参与(?:机制|渠道|度|率|面)|(?:意见|建议)(?:征集|征求|采纳)|征求意见|回应关切/,
    effect: { category: 'participation', votes: 3 },
    why: 'Exchange with the public comes before its speed, its channel and its form.',
    yes: ['留言回复慢', '与群众互动渠道单一'],
    no: ['对部门意见重视不够', '公开渠道单一'],
  },
  {
    id: 'categories/how-much',
    when: /(?:信息|公开|发布)[^，。；]{0,4}(?:量|数量|条数)[^，。；]{0,4}(?:不大|不多|不足|偏少|较少|少|小)/,
    effect: { category: 'content_depth', votes: 3 },
    why: 'How much is made public is the extent of disclosure, not its quality.',
    yes: ['信息发布量不大', '主动公开的数量偏少'],
    no: ['信息质量不高', '工作量大'],
  },
  {
    id: 'categories/little-in-it',
    when: /^[^，。；]{0,8}(?:公开|信息|发布)[^，。；]{0,4}内容[^，。；]{0,2}(?:偏少|较少|不多|不(?:够)?(?:丰富|全面|完整|充实|具体))/,
    unless: /^[^，。；]{0,12}(?:解读|村|栏目)/,
    effect: { category: 'content_depth', votes: 8 },
    why: 'Where the first clause says that little is in what is made public, that is the problem stated first.',
    yes: ['信息内容偏少，实用性不强', '公开内容不够丰富'],
    no: ['政策解读内容不够具体', '信息内容枯燥'],
  },
  {
    id: 'categories/more-to-be-in-it',
    when: /^[^，。；]{0,8}(?:公开|信息|更新)[^，。；]{0,4}内容[^，。；]{0,8}(?:完善|充实|丰富|拓展|拓宽|扩大)$/,
    unless: /解读|村|栏目|规范|机制|制度/,
    effect: { category: 'content_depth', votes: 4 },
    why: 'Contents that are to be completed are the extent of what is made public.',
    yes: ['信息更新的内容需要进一步完善', '公开内容有待充实'],
    no: ['公开制度有待完善', '信息栏目内容有待完善'],
  },
  {
    id: 'categories/wants-good-form',
    when: /^[^，。；]{0,8}(?:公开|信息|发布)[^，。；]{0,6}(?:内容|形式|格式|文稿|表述)[^，。；]{0,8}规范$/,
    unless: /解读|村|流程|程序|管理|申请/,
    effect: { category: 'content_quality', votes: 3 },
    why: 'Contents or a form that ought to be more regular are the quality of what is made public.',
    yes: ['主动公开的内容还需进一步规范', '公开的信息格式不够规范'],
    no: ['信息发布流程不够规范', '公开的形式单一'],
  },
  {
    id: 'categories/classes-and-columns',
    when: pattern`
      ^[^，。；]{0,8}(?:信息|内容|公开)[^，。；]{0,4}(?:分类|归类|类别)[^，。；]{0,4}(?:不|模糊|混乱)|^(?:部分|个别|少数|有的|有些|有几个|一些)[^，。；]{0,4}(?:栏目|专栏|板块)[^，。；]{0,6}
      (?:没有|没|未|无|空|长期|全年)
    `,
    unless: /解读|村|互动|留言|征集|申请/,
    effect: { category: 'platform', votes: 3 },
    why: 'How information is sorted and whether columns are filled is a matter of the platform.',
    yes: ['公开的信息分类不明确', '个别栏目全年没有内容'],
    no: ['公开的信息内容不全', '政策解读栏目没有内容'],
  },
  {
    id: 'categories/reports-of-villages',
    when: /^(?:部分|个别|有的)?村(?:级|社区|居)?(?:信息)?(?:报送|上报)[^，。；]{0,6}(?:不|慢|迟|晚|滞后|拖)/,
    effect: { category: 'village_level', votes: 4 },
    why: 'What villages hand in late or badly is theirs, not a matter of working together.',
    yes: ['村级报送不及时', '部分村信息上报滞后'],
    no: ['各站所报送不及时', '村民反映慢'],
  },
  {
    id: 'categories/disclosure-of-villages',
    when: pattern`
      (?:村|小组|嘎查)(?:级|务|账|里|居|社区)?(?:的)?(?:信息|财务|[事政党]务|账目|三资)*(?:公开|公示)(?!员|专干|意识)[^，。；]{0,8}(?:[不少慢乱差旧空]|滞后|简单
      |薄弱|随意|单一|盲区|死角|断档|欠账)|村务公开
    `,
    unless: /重视|意识|认识|积极性|能力|水平|素质|培训|监督|检查|考核|指导/,
    effect: { category: 'village_level', votes: 1.2 },
    why: 'What the villages themselves disclose badly is theirs, whatever is bad about it; their people and the checking of them are not.',
    yes: ['村级公开不及时', '村务公开内容简单'],
    no: ['村干部业务能力不强', '对村级公开监督检查不够'],
  },
];
