import type { Span } from '../text/span.ts';

/** A year named in a sentence, [start, end) with 年 and 度. */
export interface YearNamed {
  year: number;
  start: number;
  end: number;
}

/** The sentences of a text, with where they begin. */
export const sentencesOf = (text: string): { text: string; start: number }[] =>
  Array.from(text.matchAll(/[^。；！？\n]+/g), (m) => ({ text: m[0], start: m.index }));

/** The years of a sentence, without those in the names of documents and those of a month. */
export function yearsIn(sentence: string): YearNamed[] {
  const bare = sentence.replace(/《[^《》]{0,80}》/g, (name) => '□'.repeat(name.length));
  return Array.from(bare.matchAll(/(20\d{2})年(?!\d{1,2}月)度?/g), (m) => ({
    year: Number(m[1]),
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** The sentence reports on work done. */
const REPORTS = /公开|发布|推送|受理|收到|答复|制发|开展|落实|认真贯彻|深入学习|坚持|收取|产生|处理费/;
/** The sentence compares, looks back or plans: another year is in its place. */
const ELSEWHERE =
  /较|相比|比(?=20|上|去|前)|对比|同比|比上年|比去年|持平|上一?[年本份期]|前一[年本份期]|去年|同期|存在的问题|整改|反馈|届|次会议|以来|至今|之间|截至|截止|计划|下一步|今后|将|明年|新的一年/;
/** The clause tells of a rule or document and not of work done. */
const DOCUMENT = /印发|修订|施行|实施|通知|办法|规划|文件|要点|号/;
/** The clause tells how something came to be: 2019年由…合并而成, 2020年起使用. */
const HISTORY =
  /合并|并入|撤并|撤乡|撤镇|撤县|划归|划入|更名|改名|改称|改设|改制|修编|修订|编制的|制定的|组建|设立|成立|挂牌|而成|开通|上线|建成|启用|投用|始建|创办|年度?[底末]?起|年度?的/;
/** What came over from a year before: 2022年结转的1件, 从2022年转来的申请. */
const CARRIED = /结转|遗留|转入|转来|未办结|延续|顺延|续办|跨年/;
/** Behind a year: it is the year of a document, a budget or an account. */
const DATED_THING =
  /^[^，。；：、\d]{0,10}(?:决算|预算|报告|年报|总结|台账|账目|收支|公报|清单|名单|名册|目录|要点|规划|方案|统计|指标|考核结果|补贴|资金|公示|验收|采购|项目|工程|结果)/;
/** Before a year: with it something is compared, or of it something was published. */
const AGAINST = /(?:与|同|和|跟|及|、|从|自|由|对|原)$/;
const PUBLISHED_OF = /(?:公开|公布|发布|公示|编制|汇总|上报|报送|印发|转载|更新)了?$/;
/** The work of that year: 2023年度政府信息公开工作情况. */
const WORK = /^(?:政府信息|政务|信息)?公开(?:工作)?(?:情况|工作|如下|报告如下)/;

/** Whether a sentence compares, looks back or plans. */
export const looksElsewhere = (sentence: string): boolean => ELSEWHERE.test(sentence);

/** The sentence of a text that a place stands in, as far as 160 letters on either side; a half behind ； is not the `whole`. */
export function sentenceAt(text: string, at: number, whole = false): string {
  const from = Math.max(0, at - 160);
  const before = text.slice(from, at);
  const marks = whole ? ['。', '！', '\n'] : ['。', '；', '！', '\n'];
  const start = from + Math.max(...marks.map((mark) => before.lastIndexOf(mark))) + 1;
  const stop = text.slice(at, at + 160).search(whole ? /[。！\n]/ : /[。；！\n]/);
  return text.slice(start, stop < 0 ? at + 160 : at + stop);
}

/** Behind a year: it is somebody above who acts in it. */
const SUPERIOR =
  /^，?(?:国务院|国家|中央|上级|全[国省市县区旗州]|[省市县区旗州](?:里|委|政府|人民政府|级|直|纪委|审计|司法|财政))/;

/** Whether a sentence states a year as the one its work was done in. */
export function isStatedOfYear(sentence: string, named: YearNamed, reportYear: number): boolean {
  if (!REPORTS.test(sentence) || ELSEWHERE.test(sentence) || namesBoth(sentence, reportYear)) return false;
  return !isOfOther(sentence, named);
}

/** Whether a year is that of a document, of the place's history, of what came over, or of another body's work. */
function isOfOther(sentence: string, { start, end }: YearNamed): boolean {
  const [from, to] = clauseAround(sentence, start, end);
  const before = sentence.slice(from, start);
  const behind = sentence.slice(end, to);
  // 2023年底摸排出的: when something began
  if (/^[底末初]/.test(behind)) return true;
  if (SUPERIOR.test(sentence.slice(end))) return true;
  if (!WORK.test(behind) && (DATED_THING.test(behind) || PUBLISHED_OF.test(before))) return true;
  const clause = sentence.slice(from, to);
  if (AGAINST.test(before) || HISTORY.test(clause) || CARRIED.test(clause)) return true;
  return DOCUMENT.test(behind ? clause : clause + clauseBehind(sentence, to));
}

/**
 * Whether a figure of another year, at a place of a text, stands in a sentence that has that year of something else,
 * or the year reported on beside it.
 */
export function isBeside(text: string, at: number, year: number, reportYear: number): boolean {
  const sentence = sentenceAt(text, at);
  const same = yearsIn(sentence).filter((named) => named.year === year);
  return (
    namesBoth(sentenceAt(text, at, true), reportYear) ||
    (same.length > 0 && same.every((named) => isOfOther(sentence, named)))
  );
}

/** Whether the clause of a figure names years, none of them the one reported on; what is carried over names them rightly. */
export function isOfAnotherYear(text: string, [start, end]: Span, reportYear: number | null): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const clause = before.slice(before.search(/[^，。；！\n]*$/)) + text.slice(start, end);
  const years = yearsIn(clause);
  return years.length > 0 && !CARRIED.test(clause) && !years.some((y) => y.year === reportYear);
}

/** Whether a sentence tells how something came to be. */
export const tellsHistory = (sentence: string): boolean => HISTORY.test(sentence);

/** A sentence that speaks of the year reported on as well sets another beside it. */
const namesBoth = (sentence: string, reportYear: number) => yearsIn(sentence).some((y) => y.year === reportYear);

/** The bounds of the clause a stretch stands in. */
function clauseAround(sentence: string, start: number, end: number): [number, number] {
  const from = Math.max(...['，', ',', '：'].map((mark) => sentence.lastIndexOf(mark, start))) + 1;
  const next = sentence.slice(end).search(/[，,：]/);
  return [from, next < 0 ? sentence.length : end + next];
}

/** 2022年，县里印发…: the clause behind a year that stands alone is its own. */
const clauseBehind = (sentence: string, at: number) => sentence.slice(at + 1).split(/[，,：]/, 1)[0]!;
