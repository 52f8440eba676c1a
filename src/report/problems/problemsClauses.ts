import type { Span } from '../../text/span.ts';
import { categoryOf } from './problemsCategories.ts';
import { continuations, listOpenings, listTail } from './problemsCues.ts';
import { isLead, lacks, lacksByItself } from './problemsTurns.ts';

const CONTINUES = new RegExp(`^(?:${continuations})`);
const TAIL = new RegExp(listTail);
const OPENING = new RegExp(listOpenings, 'g');
const EDGE = /[\s，。；：、,;.！？—–]/;

/** Cuts white space and punctuation off both ends. */
export function trimEdges(text: string, [start, end]: Span): Span {
  let s = start;
  let e = end;
  while (s < e && EDGE.test(text[s]!)) s++;
  while (e > s && EDGE.test(text[e - 1]!)) e--;
  return [s, e];
}

/** A stretch between two marks. */
export interface Segment {
  start: number;
  end: number;
  /** The mark before it; empty for the first. */
  joint: string;
}

/** Cuts a span at the marks given, but not inside brackets and titles. */
export function segments(text: string, [from, to]: Span, joints: RegExp): Segment[] {
  const found: Segment[] = [];
  let start = from;
  let joint = '';
  let depth = 0;
  for (let i = from; i <= to; i++) {
    const c = i < to ? text[i]! : '。';
    if (c === '（' || c === '《') depth++;
    else if ((c === '）' || c === '》') && depth > 0) depth--;
    if (i < to && (depth > 0 || !joints.test(c))) continue;
    if (i > start) found.push({ start, end: i, joint });
    joint = c;
    start = i + 1;
  }
  return found;
}

/**
 * Cuts running text into the problems it states: one for each clause with its own predicate. What leads up to the
 * first, 等问题 behind the last, and effects and examples are not problems of their own.
 */
export function splitProblems(text: string, span: Span): Span[] {
  const inner = withoutOpening(text, trimEdges(text, span));
  const parts = segments(text, inner, /；/);
  if (parts.length > 1) return parts.map((p) => withoutTail(text, [p.start, p.end])).filter(isSpan);
  const clauses = segments(text, inner, /[，。\n]/);
  const several = clauses.filter((c) => lacks(text.slice(c.start, c.end)) && !goesOn(text, c)).length > 1;
  const found: Span[] = [];
  let from = -1;
  let closed = false; // behind 等问题 nothing more belongs to the problem before
  for (const clause of clauses) {
    const bare = withoutTail(text, [clause.start, clause.end]);
    if (from < 0 && found.length && joins(text, found.at(-1)!, clause)) {
      if (!closed) found[found.length - 1] = [found.at(-1)![0], clause.end];
      continue;
    }
    const cut = bare[1] < trimEdges(text, [clause.start, clause.end])[1];
    const items = several && !cut ? [bare] : splitList(text, bare, cut);
    if (from >= 0) items[0] = [from, items[0]![1]];
    from = -1;
    closed = cut;
    if (lacks(text.slice(clause.start, clause.end))) found.push(...items);
    else from = items[0]![0];
  }
  if (from >= 0 && !found.length) found.push([from, inner[1]]);
  return found.map((s) => trimEdges(text, s)).filter(isSpan);
}

const isSpan = ([s, e]: Span) => e - s > 1;

/** 附件格式混乱、部分打不开: said of the same thing. */
const REMAINS = /^(?:部分|有的|有些|个别|甚至|乃至|不少)(?:还|也|更)?(?:无法|不|难|未|没|打不开|缺)/;

/** Cuts A不强、B不及时 where each part has its own predicate; `closed` by 等问题 the last part is a problem in any case. */
function splitList(text: string, span: Span, closed: boolean): Span[] {
  const found: Span[] = [];
  let from = -1;
  for (const { start, end } of segments(text, span, /、/)) {
    const words = text.slice(start, end);
    if (
      from < 0 &&
      found.length &&
      (REMAINS.test(words) ||
        (/^(?:不|未|没|难|欠|较|偏)/.test(words) ? words.length <= 5 : /^.[不难]..?$/.test(words)))
    ) {
      found[found.length - 1] = [found.at(-1)![0], end];
      continue;
    }
    if (from < 0) from = start;
    if (!lacksByItself(words)) continue;
    found.push([from, end]);
    from = -1;
  }
  if (from < 0) return found;
  const apart = closed && span[1] - from >= 4;
  if (found.length && !apart && !lacks(text.slice(from, span[1])))
    found[found.length - 1] = [found.at(-1)![0], span[1]];
  else found.push([from, span[1]]);
  return found;
}

/** True where a clause begins like an effect or an example of the one before. */
const goesOn = (text: string, { start, end }: Segment) => CONTINUES.test(text.slice(start, end));

/** True where a clause goes on with the problem before it rather than states another. */
function joins(text: string, [start, end]: Span, clause: Segment): boolean {
  const words = text.slice(clause.start, clause.end);
  if (goesOn(text, clause) || !lacks(words)) return true;
  if (clause.joint === '，' && /^(?:不|未|没)/.test(words) && words.length <= 6) return true;
  const here = categoryOf(words);
  return here === null || (clause.joint === '，' && categoryOf(text.slice(start, Math.min(end, start + 80))) === here);
}

/** Leaves out what leads up to the first problem: 我镇还存在…, 主要表现在…, 由于…, …有所增加，但 */
export function withoutOpening(text: string, [start, end]: Span): Span {
  let from = start + colonLead(text.slice(start, Math.min(end, start + 120)));
  const clauses = segments(text, [from, end], /[，；。]/);
  clauses.slice(0, 12).some((clause, i) => {
    const words = text.slice(clause.start, clause.end);
    const next = clauses[i + 1];
    for (const m of words.matchAll(OPENING)) {
      const before = words.slice(0, m.index);
      if (lacks(before)) break;
      if (/(?:公开|发布|公示|更新|报送)的$/.test(before)) continue;
      const behind = words.slice(m.index + m[0].length);
      if (m[0].startsWith('存在') && !(isPlainSubject(before) && /^[^的]/.test(behind))) continue;
      from = clause.start + m.index + m[0].length;
    }
    if (next && /^(?:由于|因为?|受)/.test(words)) from = next.start;
    else if (lacks(words)) return true;
    else if (
      next &&
      (isSetting(words) || (isLead(words) && !lacks(words)) || BUT.test(text.slice(next.start, next.start + 4)))
    )
      from = next.start;
    return false;
  });
  return trimEdges(text, [from + (BUT.exec(text.slice(from, from + 4))?.[0].length ?? 0), end]);
}

/** The length of words that announce problems up to a colon: …还存在一些不如意的地方，主要表现为： */
function colonLead(text: string): number {
  const colon = text.lastIndexOf('：');
  return colon > 0 && LEADS_TO.test(text.slice(0, colon)) ? colon + 1 : 0;
}
const LEADS_TO =
  /(?:问题|不足|短板|差距|困难|薄弱环节|难处|难题|瓶颈|(?:改进|完善|提升|加强)的(?:地方|方面))[^，。；：]{0,8}$|(?:表现|体现|反映)(?:在|为|如下)?$|(?:主要|具体)(?:是|有)$|(?:以下|如下)[^，。；：]{0,8}$|(?:有|为|是)(?:以下)?[一二三四五六两几\d]{1,2}(?:项|点|个|方面|处|条|类|种)[^，。；：]{0,6}$/;

const BUT = /^(?:即|例?如|比如|像|但是?|然而|不过|可是?|却)(?!也存在|还存在|仍存在|存在)/;

/** 存在 behind these words opens a list; behind a thing (信息发布存在…) it is the problem's own verb. */
const isPlainSubject = (words: string) =>
  /(?:^|仍然?|还|也|尚|但|依然|目前|工作中?|中|上|方面|主要|镇|乡|街道|苏木|我们|场|，|都|或多或少|一定程度)$/.test(
    words,
  );

/** Words before a problem that only set the scene. */
const isSetting = (words: string) =>
  /^(?:\d{4}年|一年来|虽然?|尽管|但|由于|受(?!理)|在|对照|与(?!会)|同(?![一样时])|目前|当前|本年度|今年|总体|过去|我(?=[镇乡街场们办县区市旗苏管单])|总的|从(?![事业])|按(?![时期])|经(?![办费常])|通过|随着|离(?![任职]))/.test(
    words,
  ) || /(?:中|来|看|下|上|成绩|成效|进展|进步|任务|努力|看到|认识到|发现)$/.test(words);

const withoutTail = (text: string, [start, end]: Span): Span => {
  const cut = text.slice(start, end).search(TAIL);
  return cut > 0 && lacks(text.slice(start, start + cut)) ? trimEdges(text, [start, start + cut]) : [start, end];
};
