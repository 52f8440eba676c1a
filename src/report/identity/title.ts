import { endsInReportName } from '../../text/reportName.ts';
import { joinLines, type Line } from '../sections/lines.ts';

/** In everyday words, where nothing is called a report: 2022年政府信息公开情况, 2024年信息公开这一年, 镇务公开账. */
const plainKind =
  /(?:信息|政务)公开[^。；，：]{0,12}(?:情况(?:说明|通报|汇报|公布|公示|公告|综述)?|说明|汇报|小结|回顾|盘点|综述|述评|答卷|账本?|明细账|一本账|一年|这年)$/;
const namesYear = /(?:^|[^\d])20\d\d年?|二[〇零][〇零一二三四五六七八九]{2}年?/;
/** The same at the beginning of a text whose line breaks are lost. */
const opening = /^[^。；，]{0,60}?(?:信息|政务)公开[^。；，：]{0,20}?(?:年度报告|年度工作报告|年报|工作报告|工作总结)/;
/** A line above that belongs to the title: it ends in a body, a year or a broken word. */
const leadsOn =
  /(?:政府|办事处|管委会|管理委员会|委员会|镇|乡|街道|苏木|农?场|办公室|管理区|关于|年|年度|20\d\d|工作|政务|公开|信息|的|县|区|市|旗|省|人民|府)$/;
/** Page furniture, and sentences that lead to the report. */
const noTitle =
  /[。；，：]|^[^《]*》|当前位置|首页|来源|字体|打印|索引号|浏览|阅读|^(?:现将|根据|按照|下载|附件|上一篇|下一篇)/;
/** A line of the properties a page prints above the text, whose values may read like a title. */
const property =
  /^(?:(?:成文|发布|生成|公开|发文|制发)(?:日期|时间)|(?:发布|公开|发文)(?:机构|单位|机关)|(?:组配|主题|信息|体裁)分类|栏目)/;

/** Lines that may hold a title: all before the first section, or the first ones where no section is known. */
const LINES = 60;

/** Finds the title, and every repetition of it, among the lines before the first section; in order. */
export function findTitles(lines: readonly Line[], before: number): Line[] {
  const head = lines.filter((line) => line.span[0] < before).slice(0, LINES);
  const titles: Line[] = [];
  let free = 0;
  for (let i = 0; i < head.length; i++) {
    const title = titleEndingAt(head, i, free);
    if (!title) continue;
    titles.push(title);
    free = i + 1;
  }
  if (titles.length || !head[0]) return titles;
  const plain = isPlainTitle(head[0].text) ? [head[0]] : [];
  return plain.length ? plain : openingTitle(head[0]);
}

/** True of the first line of a text where it names the matter and a year, and calls itself an account of it though no report. */
export function isPlainTitle(line: string): boolean {
  const words = bare(line).replace(/（[^（）]{0,40}）$/, '');
  return words.length <= 40 && !noTitle.test(words) && plainKind.test(words) && namesYear.test(bare(line));
}

/** The title whose last line is the i-th; lines from `free` on may be taken. */
function titleEndingAt(lines: readonly Line[], i: number, free: number): Line | null {
  let title: Line | null = null;
  for (let k = i; k >= Math.max(free, i - 3); k--) {
    const line = lines[k]!;
    if (!isShort(line) || (title && isKind(title) && (isKind(line) || !leadsOn.test(bare(line.text))))) break;
    title = title ? joinLines(line, title) : line;
    if (title.text.length > 90) return null;
  }
  return title && isKind(title) && !goesOn(lines[i - 1], title) ? title : null;
}

const bare = (text: string) => text.replace(/^(?:〔[^〔〕]{0,20}〕|[\s*#"《])+|[\s*#"》]+$/g, '');
const isKind = ({ text }: Line) => endsInReportName(bare(text).replace(/（[^（）]{0,40}）$/, ''));
const isShort = ({ text }: Line) => text.length <= 60 && !noTitle.test(bare(text)) && !property.test(bare(text));

/** A wrapped sentence that happens to end a line like a title. */
const goesOn = (before: Line | undefined, title: Line) =>
  before !== undefined &&
  before.span[1] <= title.span[0] &&
  before.text.length > 12 &&
  /[，、]/.test(before.text) &&
  !/[。；：！？]$/.test(before.text);

function openingTitle(line: Line): Line[] {
  const match = opening.exec(line.text);
  if (!match || line.text.length < 60 || noTitle.test(match[0])) return [];
  return [{ ...line, text: match[0], span: line.source(0, match[0].length) }];
}
