import type { Line } from '../sections/lines.ts';
import type { Witnesses } from './claims.ts';
import { findDate } from './dates.ts';
import type { Decided } from './decided.ts';

const WRITTEN = /(?:成文日期|生成日期|制发日期|形成日期)[：\s|]{0,5}/;
const PUBLISHED =
  /(?:发布日期|发布时间|发文日期|发文时间|公开日期|公开时间|发稿时间|更新时间|(?:^|[^计止期])(?:日期|时间)|(?:发布|公开|印发|签发)(?=：))[：\s|]{0,5}/;

/** Decides the date: sign-off, a date on a line of its own below the title, then what the page states. */
export function decideDate({ doc, titles, head, lines, signoff }: Witnesses): Decided<string> | null {
  if (signoff?.date) {
    const { iso, line, start, end } = signoff.date;
    return { value: iso, source: 'signoff', span: line.source(start, end) };
  }
  const page = [...new Set([...head, ...lines.slice(-8)])];
  const printed = below(titles, head) ?? labelled(page, WRITTEN) ?? labelled(page, PUBLISHED);
  if (printed) return printed;
  const meta = findDate(doc.meta.published ?? '');
  return meta && { value: meta.iso, source: 'page', span: null };
}

/** A line below a title that is nothing but a date. */
function below(titles: readonly Line[], head: readonly Line[]): Decided<string> | null {
  for (const title of titles) {
    const bracket = title.text.search(/（20\d\d年\d{1,2}月[^）]*）$/);
    const own = bracket >= 0 && findDate(title.text, bracket);
    if (own) return { value: own.iso, source: 'title', span: title.source(own.start, own.end) };
    for (const line of head.filter((l) => l.span[0] >= title.span[1]).slice(0, 3)) {
      const date = findDate(line.text);
      if (
        !date ||
        /[一-鿿\d]/.test(
          line.text.slice(0, date.start).replace(PUBLISHER, '') + withoutChrome(line.text.slice(date.end)),
        )
      )
        continue;
      return { value: date.iso, source: 'title', span: line.source(date.start, date.end) };
    }
  }
  return null;
}

/** The words behind a date without the time of day and what a page prints beside it: 来源：…, 浏览次数：…. */
const withoutChrome = (rest: string) => {
  const time = /^\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/.exec(rest)?.[0].length ?? 0;
  const bare = rest.slice(time).replace(ISSUED, '');
  return /^\s*(?:信息来源|来源|发布机构|作者|编辑|字号|字体|浏览|阅读|点击|访问|分享|打印|【|\[)/.test(bare)
    ? ''
    : bare;
};

/** （2025年1月22日发布）, （…，2025年1月22日印发）. */
const ISSUED = /^\s*(?:发布|印发|公布|制发|公开|发)(?=[）\s]*$)/;

/** Who published, before the date: 澄川县人民政府办公室 2025-01-22. */
const PUBLISHER = /^[\s（]*[一-鿿]{2,24}(?:人民政府|政府|办公室|办事处|街道|镇|乡|管委会|管理委员会|场)[\s，]*$/;

/** The date right behind a label. */
function labelled(lines: readonly Line[], label: RegExp): Decided<string> | null {
  for (const line of lines) {
    const match = label.exec(line.text);
    const from = (match?.index ?? 0) + (match?.[0].length ?? 0);
    const date = match && findDate(line.text.slice(from, from + 16));
    if (date?.start === 0) return { value: date.iso, source: 'page', span: line.source(from, from + date.end) };
  }
  return null;
}
