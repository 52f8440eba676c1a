import type { Rule } from '../../language/rule.ts';
import { pattern } from '../../text/pattern.ts';

/** What a clause can speak of. A clause about other things only is `foreign`. */
export type Topic = 'application' | 'review' | 'litigation' | 'fee' | 'foreign';

/** A rule that says what a clause speaks of; patterns run on one clause of folded text. */
export type TopicRule = Rule<{ topic: Topic }, RegExp>;

const FOREIGN_APPLICATION =
  /(?:(?:[低医社]保|保障|救助|补[助贴偿]|残疾|困难|准生)|(?:[基用土]地|[建住]房|登记|证明|户口|参军|审批|贷款|入党|许可|认定))申请/;

/** A charge for something else than information: 垃圾处理费, 植被恢复费. */
const LEVY =
  '[水圾污矿土林草党学车租税][^，。；收信检查复邮]{0,8}费|(?:卫生|物业|恢复|补偿|保险|医疗|养老)[^，。；收信检查复邮]{0,4}费';

/** Every rule that speaks is heard; `foreign` counts only where no other does. */
export const topicRules: readonly TopicRule[] = [
  {
    id: 'statements/review',
    when: /复议(?!后(?:直接)?(?:起诉|提起)|(?:而|就)?直接起诉)/,
    effect: { topic: 'review' },
    why: 'Administrative review has one name; the ways to court (未经复议直接起诉, 复议后起诉) bear it too.',
    yes: ['未发生行政复议', '被申请复议1件'],
    no: ['未发生行政诉讼', '复议后起诉2件', '未经复议直接起诉1件'],
  },
  {
    id: 'statements/litigation',
    when: pattern`
      (?:诉讼|[被应起]诉|涉诉|官司|告[上到进]法|告状|被告(?=过|了|$)|告[了过]|(?:去|上|到|进|找|向)[^，。；]{0,3}法院)|(?:法院[^，。；]{0,6}(?:没|未|无|案|起诉
      |收到|受理诉)|上[^，。；]{0,3}法[庭院]|到了?法院|复议、法院|传票|对簿公堂|[成当][了为过]?被告)
    `,
    effect: { topic: 'litigation' },
    why: 'Lawsuits, also in everyday words.',
    yes: [
      '没有行政诉讼',
      '我乡未被起诉',
      '没有被告到法院',
      '未成被告',
      '没有因公开打过官司',
      '被人告了2回',
      '上了一回法庭',
    ],
    no: ['诉求12件', '投诉3件'],
  },
  {
    id: 'statements/fee',
    when: /处理费|不涉及(?:任何)?收费|(?:^|[、.）])收费[：:]|(?:信息公开|公开信息|公开政府信息|检索|复制|邮寄|提供信息)[^，。；]{0,10}?(?:收费|费用|收取)|收费(?:及|和|、)?减免|收费情况/,
    unless: new RegExp(`行政事业性收费|${LEVY}`),
    effect: { topic: 'fee' },
    why: 'The fee for processing information; administrative fees are another thing, told in table two.',
    yes: ['未收取信息处理费', '收费及减免情况：无'],
    no: ['行政事业性收费3.2万元', '未收取任何行政事业性收费', '收取生活垃圾处理费2万元'],
  },
  {
    id: 'statements/fee-collected',
    when: pattern`
      收取[^，。；]{0,8}费|(?:分文|一[分毛厘]钱?)[^，。；]{0,4}(?:未|没|不)|(?:未|没|没有|不)[^，。；]{0,8}(?:收|掏|花|要)(?:过
      |取)?[^，。；]{0,4}(?:分文|一分|一毛|钱)|(?:检索|复印|复制|邮寄?|工本|查询)费|(?:查阅|复制|复印|提供|邮寄)[^，。；]{0,8}免费|(?:没|未|不|从不|从没
      |无)[^，。；]{0,4}(?:收|产生|发生)[^，。；]{0,3}(?:费|钱)|(?:零|无)收费|收费(?:$|为零|更?谈不上|情形|：)|收了费|分文|超量[^，。；]{0,8}费|(?:谈不上|复议
      |诉讼)[^，。；]{0,8}[、和及与]收费
    `,
    unless: new RegExp(`行政事业性收费|${LEVY}`),
    effect: { topic: 'fee' },
    why: 'A fee said to be taken, or not a penny of it, is that for information unless it is named otherwise.',
    yes: [
      '未收取任何费用',
      '提供信息一分钱没收',
      '没有让群众掏过钱',
      '复印费、邮费一概没收',
      '查阅、复制一律免费',
      '更谈不上复议、诉讼和收费',
      '全年一毛未收',
      '全年未收费',
    ],
    no: ['收取水费200元', '收取林地占用补偿费0元'],
  },
  {
    id: 'statements/application-named',
    when: pattern`
      依申请|(?:^|[^被])申请(?:政府)?(?:信息)?公开|公开(?:政府)?(?:信息)?的?申请(?!行政?复议)|申请(?:件|数(?!据)|量|总数|事项)|零申请|^申请(?:[：:]|方面|一[栏项]|[^，。；、\d]{0,4}[是为]个?零)
      |(?:没|未|无)[^，。；]{0,10}(?:来|上门|写信)[^，。；]{0,4}(?:要|索要|讨)(?:政府)?(?:信息|材料|文件)
    `,
    effect: { topic: 'application' },
    why: 'An application for information by name. What is applied for in a review is none.',
    yes: [
      '依申请公开0件',
      '申请数量为零',
      '申请数比头年多2件',
      '没有人申请公开信息',
      '申请一直是个零',
      '没人上门来要信息',
    ],
    no: ['申请行政复议1件', '申请低保35件'],
  },
  {
    id: 'statements/application-received',
    when: pattern`
      (?:收|接|受理|答复|处理|提[出过了]|书面|办理|登记|递|交|来)[^，。；]{0,30}?申请(?!行政复议|复议)|申请(?:加起来
      |[一共有计合总只就倒是还也仍才仅为数])*[\d一二两三四五六七八九十]+[件份宗个例]|[\d一二两三四五六七八九十][件份宗个](?:公开)?申请(?!行政复议|复议|低保)
    `,
    unless: FOREIGN_APPLICATION,
    effect: { topic: 'application' },
    why: 'What is received, handled or answered and called an application, unless it is one for benefits, land or papers.',
    yes: [
      '受理群众书面申请一件',
      '收到申请6件',
      '申请倒是有6件',
      '没办完的申请2件',
      '没有人递过申请',
      '没有人提过申请',
    ],
    no: ['受理低保申请35件'],
  },
  {
    id: 'statements/application-asked',
    when: pattern`
      (?:^|[^按照据])(?:要求|请求|索要|申领)[^，。；]{0,6}(?:公开|信息)|(?:收到|受理|接收)和处理政府信息
      |[来门信前](?:讨|索)?要[^，。；]{0,8}(?:信息|文件|材料|批文|合同|名册|账目|底册|决定书)|要(?:政府|公开|镇里|乡里)?(?:的)?(?:信息|文件|材料)的
    `,
    effect: { topic: 'application' },
    why: 'To ask for information to be disclosed, or to come for a paper, is to apply for it.',
    yes: ['无人要求公开政府信息', '未收到和处理政府信息情况', '五月有村民寄信来要修渠合同', '来要文件的有2位'],
    no: ['按要求公开信息12条'],
  },
  {
    id: 'statements/carried-over',
    when: /结转[^，。；]{0,8}\d+件|(?:上|去)一?年度?(?:未|无|没有)?(?:结转|遗留)|结转(?:至|到|入)?(?:下|次|明)一?年/,
    unless: /资金|经费|结余|余额|指标|项目|诉讼|复议|起诉/,
    effect: { topic: 'application' },
    why: 'Of the things a report counts by cases only applications are carried over from year to year.',
    yes: ['去年结转过来的1件', '无结转下年度'],
    no: ['上年结转资金12万元'],
  },
  {
    id: 'statements/other-cases',
    when: /12345|热线|工单|提案|议案|人大建议|代表建议|建议|信访|来信|来电|来访/,
    effect: { topic: 'foreign' },
    why: 'Orders, proposals and letters are counted like applications and are none.',
    yes: ['受理工单512件', '收到人大建议3件'],
    no: ['收到申请6件'],
  },
  {
    id: 'statements/other-things',
    when: /咨询|求助|留言|诉求|许可|处罚|强制|低保|宅基地|建房|党员/,
    effect: { topic: 'foreign' },
    why: 'Consultations and decisions are counted like applications and are none.',
    yes: ['接受咨询60人次', '作出处罚决定12件'],
    no: ['收到申请6件'],
  },
  {
    id: 'statements/published-things',
    when: /规范性文件|培训|会议|主动公开|公开政府信息|公开(?:了|各类|政务)?信息共?\d|发布/,
    effect: { topic: 'foreign' },
    why: 'What was made public, and meetings, are no cases.',
    yes: ['主动公开41条', '制发规范性文件2件', '公开信息40条'],
    no: ['收到申请6件'],
  },
];

/** Why a topic a rule has named is not what is counted: the clause tells of it only as cause or charge. */
export const topicLifted: readonly Rule<{ lifts: Topic }, RegExp>[] = [
  {
    id: 'statements/applied-for-is-the-cause',
    when: /(?:因|由|就|对|针对|涉及?)[^，。；]{0,24}(?:申请|公开)|(?:引发|引起|导致|而)[^，。；]{0,10}(?:复议|诉讼)/,
    effect: { lifts: 'application' },
    why: 'Beside a review or a lawsuit the application is only what it is about.',
    yes: ['因政府信息公开申请引发的行政复议'],
    no: ['收到政府信息公开申请和行政复议'],
  },
  {
    id: 'statements/charge-or-question',
    when: /(?:申请|公开)[^，。；]{0,6}(?:费用|收费|处理费)|申请(?:公开)?(?:工作|电话|现场|业务|政策|方面|的)*咨询/,
    effect: { lifts: 'application' },
    why: 'The charge for applications, or questions asked about them, are not applications.',
    yes: ['依申请公开收费情况', '依申请公开电话咨询11次'],
    no: ['依申请公开0件'],
  },
];
