import type { Span } from '../../text/span.ts';
import { type Segment, segments, trimEdges } from './problemsClauses.ts';
import { purposes } from './problemsCues.ts';
import { measureVerbs } from './problemsPredicates.ts';

const PURPOSE = new RegExp(`^(?:并|且|以)?(?:${purposes})`);
const MEASURE = new RegExp(`^(?:并|同时|也|还|再|又|手把手)?(?:${measureVerbs.join('|')})`);

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
  const all = withAims(text, segments(text, span, /，/));
  const found: Span[] = [];
  for (const [start, end] of all) {
    const last = found.at(-1);
    if (last && !beginsMeasure(text.slice(start, end))) found[found.length - 1] = [last[0], end];
    else found.push([start, end]);
  }
  const second = found[1] && text.slice(...found[1]);
  const listed = found.length === 1 ? splitVerbs(text, found[0]!) : null;
  if (listed) return listed;
  if (wanted === 1 && found.length === 2 && !/^(?:并|同时|还|另)/.test(second!)) return [trimEdges(text, span)];
  const pairs = wanted > 1 ? pairsOf(text, all, wanted) : null;
  if (pairs) return pairs;
  const fits = wanted > 1 && all.length === wanted && all.every((s) => standsAlone(text.slice(...s)));
  return (fits ? all : found).map((s) => trimEdges(text, s)).filter(([s, e]) => e - s > 2);
}

/** A，B，C，D in answer to two problems, where every second clause tells the aim of the one before; else null. */
function pairsOf(text: string, all: readonly Span[], wanted: number): Span[] | null {
  if (all.length !== 2 * wanted && all.length !== 2 * wanted - 1) return null;
  const isAim = ([s, e]: Span) => AIM.test(text.slice(s, e)) || PURPOSE.test(text.slice(s, e));
  const aims = all.filter((s, i) => i % 2 === 1 && isAim(s)).length;
  if (2 * aims < Math.floor(all.length / 2) || all.some((s, i) => i % 2 === 0 && isAim(s))) return null;
  return all.flatMap((s, i) => (i % 2 ? [] : [trimEdges(text, [s[0], (all[i + 1] ?? s)[1]])]));
}
const AIM = /^(?:及时|统一|逐步|不断|切实|进一步)/;

const standsAlone = (words: string) =>
  words.length >= (words.startsWith('每') ? 8 : 4) && (MEASURE.test(words) || !PURPOSE.test(words));

/** Joins clauses that only tell the aim to the measure behind them. */
function withAims(text: string, clauses: readonly Segment[]): Span[] {
  const found: Span[] = [];
  let from = -1;
  for (const { start, end } of clauses) {
    if (from < 0) from = start;
    if (AIMS.test(text.slice(start, end))) continue;
    found.push([from, end]);
    from = -1;
  }
  if (from >= 0) found.push([from, clauses.at(-1)!.end]);
  return found;
}

/** 以群众需求为导向，: goes with the measure behind it. */
const AIMS =
  /^(?:以|按照?|根据|围绕|坚持|聚焦|对标|结合|立足|紧扣)[^，]{1,24}(?:为鉴|为戒|为导向|为抓手|为契机|为重点|为主线|为指引|为核心|为中心|要求|精神|实际|目标|原则|部署|导向|规定)$/;

const MEANS =
  /^(?:已经?)?(?:分别|均|都)?通过([^，。；]{12,120}?)(?:等(?:方式|办法|措施|途径))?(?:已)?(?:得到|予以|加以)?(?:有效|全部|基本)?解决$/;

/** 统一模板、明确周期、组织督导: one measure each, where every part has its own verb; else null. */
function splitVerbs(text: string, span: Span): Span[] | null {
  const parts = segments(text, trimEdges(text, span), /、/).map((p): Span => [p.start, p.end]);
  const apart = parts.every(([s, e], i) => e - s >= 4 && (i === 0 || MEASURE.test(text.slice(s, e))));
  return parts.length > 1 && apart && !/^(?:通过|以|利用|采取|采用|运用|从|在|对|把|将)/.test(text.slice(...span))
    ? parts
    : null;
}

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

const beginsMeasure = (words: string) => words.length >= 4 && !PURPOSE.test(words) && MEASURE.test(words);
