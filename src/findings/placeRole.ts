import { pattern } from '../text/pattern.ts';
import { townshipKinds } from '../text/townshipKinds.ts';
import { sentenceAt } from './yearRole.ts';

/** Behind a name: it is a model. */
const MODEL = /^的?(?:先进|成功|好|成熟)?(?:做法|经验|模式|样板|案例|范本|模板)/;
/** Words before a name that make it somebody met, visited or compared with, and no slip. */
const VISITED =
  /(?:赴|到|前往|与|和|及|同|跟|向|来自|学习|考察|参照|仿照|对照|照着|借鉴|效仿|比照|联合|(?:毗邻|相邻|邻近|周边)的?|接壤|原)$/;
/** The same a little further off: what was taken over from it, or done with it. */
const BORROWED = /(?:转发|转载|引用|接受|邀请|协助|配合|会同|支援|帮扶|结对|对口|协作|务工|来自)[^，。；]{0,4}$/;
/** The same before the first of a list of names: 与南河镇、北河镇、西河乡. */
const VISITED_LIST = pattern`
    (?:赴|到|前往|与|和|及|同|跟|向|来自|学习|考察|联合|邀请|会同|毗邻|相邻|邻近|周边|接壤|原)[一-鿿]{1,9}(?:${townshipKinds}|[县市区旗])$
  `;
/** The same before the county that the name belongs to: 与相邻的南河县北河镇. */
const VISITED_ABOVE = /(?:赴|到|与|和|同|跟|向|来自|学习|考察|联合|邀请|毗邻|相邻|邻近|周边)的?[一-鿿]{0,6}[县市区旗]$/;
const NAMED = pattern`(?:${townshipKinds}|[县市区旗])$`;
/** Behind a name: others of a list. */
const LIST = pattern`^(?:[、和与](?![我本])[一-鿿]{1,6}?(?:${townshipKinds})){0,6}`;
/** Behind a list of names: they act together with this township, or are its neighbours. */
const TOGETHER = /^(?:与|和|同|跟|及|来)(?:我|本)|^等?(?:兄弟|周边|邻近|邻|相邻|毗邻|其他)(?:乡|镇|街道|地区)/;

/** Before a name: it stands in a link to another page. */
const LINK = /(?:[上下]一[篇条页]|相关(?:链接|阅读|信息|文章|稿件)|推荐阅读|友情链接)[：:\s]{0,3}[^，。；：]{0,30}$/;

/** Whether the name at [start, end) is somebody met, visited or compared with, by itself or in a list. */
export function isVisited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (VISITED.test(before) || BORROWED.test(before) || LINK.test(before)) return true;
  const names = before.split('、');
  if (names.pop() === '')
    while (names.length) {
      const name = names.pop()!;
      if (VISITED_LIST.test(name)) return true;
      if (!NAMED.test(name)) break;
    }
  const behind = text.slice(end, end + 40);
  if (MODEL.test(behind) || VISITED_ABOVE.test(before)) return true;
  const list = LIST.exec(behind)![0];
  return TOGETHER.test(behind.slice(list.length));
}

/** A clause begins here, perhaps with a time: 2024年，. */
const BEGINS = /(?:^|[。；\n，：）是])(?:20\d\d年度?(?:以来)?，?|一年来，?|[全本今]年度?(?:以来)?，?|近年来，?)?$/;
/** Behind a name at the beginning of a clause: it is a way, an office of others, or a guest. */
const NO_SUBJECT =
  /^(?:[派来至到等籍路段]|方向|交界|境外|派出所|司法所|卫生院|中心校|[中小]学|供电所|税务|法庭|信用社|[^，。；]{0,16}[我本][镇乡街场])/;
/** Behind a name: it has what a report says of its own township. */
const HAS =
  /^(?:各(?:村|站所|部门|办|科室|单位|社区)|\d+个(?:行政)?(?:村|社区|站所|部门)|下?辖|境内|范围内|全[镇乡]|机关|(?:人民|镇)?政府(?!礼堂|会议|大院|门口|驻地|所在)|党委|党工委|办事处|党政办|微?信?公众号)/;
/** Words before a name that bind what follows to it: 结合南河镇实际. */
const BOUND = /(?:围绕|结合|立足|我们|符合)$/;
/** Names of a list before the last: 南河镇、. */
const LISTED = pattern`(?:[一-鿿]{1,8}(?:${townshipKinds})[、和]){1,6}$`;

/**
 * Whether the township named at [start, end) stands where a report names its own: as the one who acts, or whose villages and offices act.
 * A sentence that names the own township as well tells of several.
 */
export function isAsOwn(text: string, start: number, end: number, own: string): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const behind = text.slice(end, end + 30);
  if (HAS.test(behind) || BOUND.test(before)) return true;
  if (sentenceAt(text, start).includes(own)) return false;
  return BEGINS.test(before.replace(LISTED, '')) && !NO_SUBJECT.test(behind);
}

/** Behind the name of another county: it rules here, as the own county would. */
const RULES = /^(?:委|人民政府|政府|人大|纪委|政务|党委|上下|全[县市区旗]|的?(?:统一)?(?:部署|要求)|信息公开)/;

/** Whether the county named at [start, end) stands where a report names its own. */
export const rulesHere = (text: string, start: number, end: number): boolean =>
  RULES.test(text.slice(end, end + 12)) || BOUND.test(text.slice(Math.max(0, start - 4), start));
