import type { Span } from '../text/span.ts';
import { categoryOf } from './problemsCategories.ts';
import { continuations, listOpenings, listTail, purposes } from './problemsCues.ts';
import { measureVerbs } from './problemsLexicon.ts';
import { isLead, lacks, lacksByItself } from './problemsTurns.ts';

const CONTINUES = new RegExp(`^(?:${continuations})`);
const TAIL = new RegExp(listTail);
const OPENING = new RegExp(listOpenings, 'g');
const PURPOSE = new RegExp(`^(?:并|且|以)?(?:${purposes})`);
const MEASURE = new RegExp(`^(?:并|同时|也|还|再|又)?(?:${measureVerbs.join('|')})`);
const EDGE = /[\s，。；：、,;.！？]/;

/** Cuts white space and punctuation off both ends. */
export function trimEdges(text: string, [start, end]: Span): Span {
  let s = start;
  let e = end;
  while (s < e && EDGE.test(text[s]!)) s++;
  while (e > s && EDGE.test(text[e - 1]!)) e--;
  return [s, e];
}

interface Segment {
  start: number;
  end: number;
  /** The mark before it; empty for the first. */
  joint: string;
}

function segments(text: string, [from, to]: Span, joints: RegExp): Segment[] {
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
  const inner = withoutTail(text, withoutOpening(text, trimEdges(text, span)));
  const parts = segments(text, inner, /；/);
  if (parts.length > 1) {
    return parts.map((p) => withoutTail(text, trimEdges(text, [p.start, p.end]))).filter(([s, e]) => e - s > 1);
  }
  const found: Span[] = [];
  let from = -1;
  for (const { start, end, joint } of segments(text, inner, /[，；。、\n]/)) {
    const words = text.slice(start, end);
    if (from < 0 && found.length && joins(text, found.at(-1)!, words, joint)) {
      found[found.length - 1] = [found.at(-1)![0], end];
      continue;
    }
    if (from < 0) from = start;
    const ends = text[end] === '、' ? lacksByItself : lacks;
    if (ends(text.slice(from, end))) {
      found.push([from, end]);
      from = -1;
    }
  }
  if (from >= 0 && !found.length) found.push([from, inner[1]]);
  else if (from >= 0) found[found.length - 1] = [found.at(-1)![0], inner[1]];
  return found.map((s) => withoutTail(text, trimEdges(text, s))).filter(([s, e]) => e - s > 1);
}

/** True where a segment goes on with the problem before it rather than states another. */
function joins(text: string, [start, end]: Span, words: string, joint: string): boolean {
  if (CONTINUES.test(words) && joint !== '；' && joint !== '、') return true;
  if (joint === '、' && /^(?:不|未|没|难|欠|较|偏)/.test(words) && words.length <= 5) return true;
  if (joint === '，' && /^(?:不|未|没)/.test(words) && words.length <= 6) return true;
  if (!lacks(words)) return joint === '，' || joint === '。';
  if (joint !== '，' && joint !== '。') return false;
  const before = categoryOf(text.slice(start, end));
  const here = categoryOf(words);
  return here === null || (before === here && joint === '，');
}

/** Leaves out what leads up to the first problem: 我镇还存在…, 主要表现在…, 由于…, …有所增加，但 */
export function withoutOpening(text: string, [start, end]: Span): Span {
  let from = start;
  const clauses = segments(text, [start, end], /[，；。]/);
  clauses.slice(0, 12).some((clause, i) => {
    const words = text.slice(clause.start, clause.end);
    const next = clauses[i + 1];
    for (const m of words.matchAll(OPENING)) {
      const before = words.slice(0, m.index);
      if (lacks(before) || (m[0].startsWith('存在') && !isPlainSubject(before))) break;
      from = clause.start + m.index + m[0].length;
    }
    if (next && /^(?:由于|因为?|受)/.test(words)) from = next.start;
    else if (lacks(words)) return true;
    else if (next && (isSetting(words) || isLead(words) || BUT.test(text.slice(next.start, next.start + 4))))
      from = next.start;
    return false;
  });
  return trimEdges(text, [from + (BUT.exec(text.slice(from, from + 4))?.[0].length ?? 0), end]);
}

const BUT = /^(?:例?如|比如|像|但是?|然而|不过|可是?|却)(?!也存在|还存在|仍存在|存在)/;

/** 存在 behind these words opens a list; behind a thing (信息发布存在…) it is the problem's own verb. */
const isPlainSubject = (words: string) =>
  /(?:^|仍然?|还|也|尚|但|依然|目前|工作中?|中|上|方面|主要|镇|乡|街道|苏木|我们|场|，|都|或多或少|一定程度)$/.test(
    words,
  );

/** Words before a problem that only set the scene. */
const isSetting = (words: string) =>
  /^(?:\d{4}年|一年来|虽然?|尽管|但|由于|受|在|对照|与|同|目前|当前|本年度|今年|总体|过去|我|总的|从|按|经|通过|随着|离)/.test(
    words,
  ) || /(?:中|来|看|下|上|成绩|成效|进展|进步|任务)$/.test(words);

const withoutTail = (text: string, [start, end]: Span): Span => {
  const cut = text.slice(start, end).search(TAIL);
  return cut > 0 && lacks(text.slice(start, start + cut)) ? trimEdges(text, [start, start + cut]) : [start, end];
};

/**
 * Cuts running text into the measures it announces; `wanted` is how many problems there are to
 * answer; where a sentence is not `alone`, it is one measure.
 */
export function splitMeasures(text: string, span: Span, wanted: number, alone: boolean): Span[] {
  const sentences = segments(text, span, /[。！？\n]/);
  const parts = sentences.flatMap((s) => segments(text, [s.start, s.end], /；/));
  if (parts.length > 1) return parts.map((p) => trimEdges(text, [p.start, p.end])).filter(([s, e]) => e - s > 2);
  const means = splitMeans(text, span);
  if (means) return means;
  if (!alone) return [trimEdges(text, span)];
  const clauses = segments(text, span, /，/);
  const found: Span[] = [];
  for (const { start, end } of clauses) {
    const words = text.slice(start, end);
    if (found.length && !beginsMeasure(words)) found[found.length - 1] = [found.at(-1)![0], end];
    else found.push([start, end]);
  }
  const all = clauses.map((c): Span => [c.start, c.end]);
  if (wanted === 1 && found.length === 2 && !/^(?:并|同时|还|另)/.test(text.slice(found[1]![0])))
    return [trimEdges(text, span)];
  const fits = all.length === wanted && all.every(([s, e]) => e - s >= 6 && MEASURE.test(text.slice(s, e)));
  return (fits ? all : found).map((s) => trimEdges(text, s)).filter(([s, e]) => e - s > 2);
}

const MEANS =
  /^(?:已经?)?(?:分别|均|都)?通过([^，。；]{12,120}?)(?:等(?:方式|办法|措施|途径))?(?:已)?(?:得到|予以|加以)?(?:有效|全部|基本)?解决$/;

/** 已分别通过A、B得到解决: each of the means is a measure; null where there are not two. */
function splitMeans(text: string, span: Span): Span[] | null {
  const [start, end] = trimEdges(text, span);
  const match = MEANS.exec(text.slice(start, end));
  if (!match) return null;
  const at = start + match[0].indexOf(match[1]!);
  const parts = segments(text, [at, at + match[1]!.length], /、/);
  const apart = parts.length > 1 && parts.every((p) => beginsMeasure(text.slice(p.start, p.end)));
  return apart ? parts.map((p): Span => [p.start, p.end]) : null;
}

const beginsMeasure = (words: string) => words.length >= 6 && MEASURE.test(words) && !PURPOSE.test(words);
