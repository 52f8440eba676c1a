import { pattern } from '../../text/pattern.ts';
import { reportName } from '../../text/reportName.ts';
import type { Line } from '../sections/lines.ts';
import { type FoundDate, findDate } from './dates.ts';

/** The foot of a report: who signs, and when. */
export interface Signoff {
  /** The line of the issuing body; its text may hold the date too. */
  agency: Line | null;
  /** [start, end) of the body's name in that line's text. */
  name: readonly [number, number];
  date: { iso: string; line: Line; start: number; end: number } | null;
}

/** How a body ends that may sign a report. */
const body =
  /^[（《]?[一-鿿㐀-䶿〇\d、]{2,40}(?:人民政府|政府|办事处|管委会|管理委员会|委员会|办公室|党政办|政府办|街道办|街办|镇|乡|街道|苏木|场|管理区|开发区|园区|产业园|工业园|风景区|度假区|地区|团|中心|公司)$/;
/** What pages print below an article; passed over. */
const furniture = pattern`
    发布机构|发布单位|发布日期|发布时间|索引号|联系人|电话|传真|邮编|邮箱|扫一扫|打印|关闭|分享|版权|ICP|备案|主办|承办|协办|网站标识|网站地图|阅读|浏览|上一篇|下一篇|附件|链接|责任编辑
    |编辑：|审核|来源|点击|返回|收藏|^[-\s]*第?\d{1,3}页?[-\s]*$|^[^一-鿿0-9A-Za-z]*$|共\d+页
  `;
/** Lines looked at from the end. */
const LINES = 24;

/** 2024年1月24日印发: when the paper was sent out. */
const ISSUED = /^(?:印发|签发|发|发布|制发)$/;

/** Finds the sign-off among the last lines; it stands below all sentences. Null where nobody signs and no date stands. */
export function findSignoff(lines: readonly Line[]): Signoff | null {
  const signed: Signoff = { agency: null, name: [0, 0], date: null };
  let issued: Signoff['date'] = null;
  for (const line of lines.slice(-LINES).reverse()) {
    if (furniture.test(line.text) && !line.text.includes('。')) continue;
    const found: FoundDate | null = findDate(line.text);
    const isIssued = found !== null && ISSUED.test(line.text.slice(found.end).trim());
    const rest = without(line.text, found ?? { start: line.text.length, end: line.text.length }, isIssued);
    const words = line.text.slice(...rest);
    if ((words && !isBody(words)) || (found && (isIssued ? issued : signed.date))) break;
    if (words && signed.agency) break;
    const date = found && { iso: found.iso, line, start: found.start, end: found.end };
    // a date of signature above is the better one
    if (isIssued) issued = date;
    else if (date) signed.date = date;
    if (words) [signed.agency, signed.name] = [line, rest];
  }
  signed.date ??= issued;
  return signed.agency || signed.date ? signed : null;
}

const isBody = (words: string) => words.length <= 42 && body.test(words) && !reportName.test(words);

/** 落款：, 编写单位：: what calls the body that signs. */
const LABEL = /^(?:落款|署名|(?:编制|编写|填报|报送|报告|发布|制作)(?:单位|机关))[：\s]+/;

/** What stands on the line besides the date: before it, or (a stamp's place, or who wrote it) behind it. */
function without(
  text: string,
  { start, end }: Pick<FoundDate, 'start' | 'end'>,
  issued: boolean,
): readonly [number, number] {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const before = text.slice(label, start).replace(/(?:（(?:公章|盖章|印章)）|[（，。：\s]|日期|时间)+$/, '');
  const after = (issued ? '' : text.slice(end)).replace(/^[）。，\s]+|^（(?:公章|盖章)）$/, '');
  if (before) return [label, label + before.length];
  return [
    text.length - after.length,
    text.length - (/(?:编写|编制|编印|写|编|报|呈|发布|填)?。?$/.exec(after)?.[0].length ?? 0),
  ];
}
