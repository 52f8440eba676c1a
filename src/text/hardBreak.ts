import { pattern } from './pattern.ts';

/** Ends a sentence or announces a list: a line break behind it is a real one. */
const ENDS = /[。！？；：!?;:]["”'’）)〕】》」』]{0,2}$/;
/** Begins an item, a heading or a signed-off date: a line break before it is a real one. */
const BEGINS = pattern`
    ^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．，：]|第[一二三四五六七八九十]{1,3}[，、：部条]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⒛㈠-㈩]
    |[一二三四五六七八九]是|首先|其次|再次|最后|另外|此外|序号|[·\-●■◆]|[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十元]{1,3}月[\d一二三四五六七八九十]{1,3}日$)
  `;
/** A heading stands alone: short, no sentence mark inside. */
const HEADING = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]部分)[^。；，]{2,30}[。：]?$/;

/** A line of its own that only announces what follows: 措施, 下一步举措： */
const ANNOUNCES =
  /^(?:[^，。；：]{2,12}：|(?:存在的?|主要)?(?:问题|不足|短板|困难)|(?:改进|整改|解决)?(?:措施|办法|举措|对策))$/;

/** True where the line break between two lines of one document ends a paragraph rather than wraps a line. */
export function isHardBreak(line: string, next: string): boolean {
  const a = line.trim();
  const b = next.trim();
  return !a || !b || ENDS.test(a) || BEGINS.test(b) || ANNOUNCES.test(b) || HEADING.test(a) || a.length < 12;
}
