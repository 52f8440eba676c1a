import type { SectionId } from '../../form/form.ts';

/**
 * Wordings of section headings, without the number before them and without white space. `[a|b]` may be there or not,
 * `(a|b)` must be one of them, `#` is a year. `plain` is unmistakable; `shared` is also the name of a part of the
 * overview, so that only its numbering and its place tell.
 */
export interface HeadingWordings {
  plain: readonly string[];
  shared: readonly string[];
}

const who = '[行政机关|本机关|本单位|本级|本镇|本乡|本街道|我镇|我乡|我街道|各部门]';
const topic = '[#][政府信息公开|信息公开|政务公开|政府信息|政务信息公开][#]';
const join = '[、|和|及|与|，|或]';
const trouble =
  '(问题|不足|困难|问题和不足|问题与不足|问题及不足|问题、不足|不足和问题|困难和问题|问题和困难|不足之处|短板|薄弱环节)';
const where = '[本年度|当前|目前|今年|#][政府信息公开|信息公开|政务公开][工作][中|方面]';
const and = '(和|及|与|、|及其|以及|，|暨)';
const next = '[今后|下一步|下步|下阶段|下一步的|采取的|拟采取的|主要|相应]';
const remedy =
  '[工作](改进|整改|努力|工作|完善|解决|应对)[工作|的][情况|措施|打算|方向|计划|建议|意见|思路|安排|办法|方案|对策|目标]';
const other = '(其他|其它)';
const need = '[需要|需|应|应当|须|要]';

export const headingLexicon: Readonly<Record<SectionId, HeadingWordings>> = {
  overview: {
    plain: [
      `${topic}[年度][工作][的](总体|整体|总的|基本|主要|综合)[工作][开展]情况[概述]`,
      '[总体|基本|情况|工作|总体情况](概述|概况|综述)',
      `${topic}工作[的][开展|推进|进展|落实|完成|总体|实施]情况`,
      '[年度|主要|#]工作[开展](情况|回顾|总结)',
      '工作总体情况',
    ],
    shared: [],
  },
  proactive: {
    plain: [`${who}[#]主动公开[的](政府信息|信息|政务信息)[工作][的]情况`, '政府信息主动公开[工作][的]情况'],
    shared: ['主动公开[工作][的][情况]', '主动公开(政府信息|信息)', '(政府信息|信息|政务信息)主动公开[的][情况]'],
  },
  applications: {
    plain: [
      `${who}[#](收到|收悉|受理|接收)${join}[处理|办理|答复][的][政府]信息公开申请[的][办理|处理]情况`,
      `${who}[政府]信息公开申请[的](收到和处理|收到及处理|受理和处理|收到和办理|办理|受理|处理|答复)[的]情况`,
      `收到${join}(处理|办理)(公开申请|依申请公开|申请公开)[政府信息][的]情况`,
      '依申请公开政府信息(和|及)不予公开政府信息[的]情况',
      '(政府信息|信息)依申请公开[办理|处理|工作|受理|办理工作][的]情况',
      '(公众|公民)申请公开政府信息[的]情况',
    ],
    shared: [
      '[依]申请公开[政府信息|信息][办理|处理|工作|受理|答复|办理工作][的]情况',
      '[政府信息]依申请公开[政府信息]',
    ],
  },
  disputes: {
    plain: [
      `[因]${topic}[工作|方面][而|所][被|引起|引发|产生|发生|涉及][的][申请|提起][的][行政]复议${join}[被][申请|提起|发生][的][行政](诉讼|应诉)${join}[举报|申诉|投诉|举报投诉][的][情况|事项]`,
      `(举报|申诉|投诉)${join}[行政]复议${join}[行政]诉讼[的]情况`,
      `[政府信息公开][行政](复议|诉讼)[的]情况`,
    ],
    shared: [],
  },
  problems: {
    plain: [
      `${where}[存在|面临|发现][的][主要|突出|一些][的]${trouble}${and}${next}${remedy}`,
      `${where}(存在|面临|发现)[的][主要|突出|一些][的]${trouble}`,
      `(主要问题|不足之处|问题与不足)`,
      '[下一步|下步|今后|下一步的][工作](改进|整改)(措施|情况|方向|打算)',
      '(下一步|下步|今后|下一阶段|#)[的]工作(打算|计划|安排|思路|措施|重点|方向)',
      '(下一步|下步)(打算|计划|安排|措施)',
    ],
    shared: [],
  },
  other: {
    plain: [
      `${other}${need}[报告|说明|公开|补充|公布][的](事项|情况|内容|问题)[和附表|及附表|与附表|、附表]`,
      `(需要|需|应当|应)(报告|说明)[的][其他|其它](事项|情况|问题)[和附表|及附表|与附表|、附表]`,
      '说明(和|与|及)附表',
    ],
    shared: [],
  },
};

/** The same by single words, for a numbered line of a heading's make: the first that fits. */
export const headingWords: readonly (readonly [SectionId, RegExp])[] = [
  ['disputes', /复议|诉讼/],
  ['problems', /问题|不足|差距|困难|短板|^(?:下一步|下步|今后|改进|整改)/],
  ['applications', /依申请|公开申请|申请公开/],
  ['proactive', /主动公开/],
  ['other', /^其[他它]|需要?(?:报告|说明)/],
  ['overview', /(?:总体|整体|总的|基本|工作|开展)情况|概[述况]/],
];

/** How a heading ends that is known by single words only. */
export const headingEnd = /(?:情况|事项|措施|打算|问题|不足|方向|计划|附表|概[述况]|安排|思路|建议|说明|之处|对策)$/;

/** How an item of a list begins; the headings of sections are nouns. */
export const itemStart =
  /^(?:完善|规范|加强|强化|健全|推进|落实|做好|细化|深化|提升|优化|严格|拓展|扎实|认真|积极|进一步|持续|不断|坚持|围绕|建立|明确|加大|注重|提高|推动|部分|个别|公开|对)/;
