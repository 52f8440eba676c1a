import type { ChannelId } from '../form/channels.ts';
import type { Clause } from './countsClauses.ts';
import type { Figure } from './countsFigures.ts';

/** A figure taken as a count, on its way to a place among the others. */
export interface Taken {
  figure: Figure;
  clause: Clause;
  /** Where its own words begin: behind the figure before, or with its clause. */
  from: number;
  /** Where the figure before it ends, or its sentence begins. */
  floor: number;
  /** Where the count before it ends, or its sentence begins. */
  since: number;
  /** Where the thing counted can begin: behind the channel it names. */
  noun: number;
  /** The channels its own words name; several where they are named jointly. */
  channels: readonly ChannelId[];
  /** The channels of the figure before it in the sentence, which it takes over unless it is a part. */
  framed: readonly ChannelId[];
  /** Its clause has a verb of making public of its own. */
  said: boolean;
  year: number | null;
  /** Index of the count it is included in; -1 = none. */
  parent: number;
}

const PARTS =
  /其中|包括|包含|内含|含有|含(?=[^，。；]{1,20}$)|涵盖|涉及|分别|分为|分布|具体(?:为|是|包括|如下|有|情况)?|如下|主要(?:为|是|有|包括|涉及|包含|集中)|(?:按|从|以|依)[^，。；]{1,12}?(?:看|分|划分|统计|来看|来说|计|区分|分类|归类|而言|上讲)|细分|构成为|即[：:]?$/;
const CROSSING = /(?:按|从|以|依)[^，。；]{1,12}?(?:看|分|划分|统计|来看|来说|计|区分|分类|归类|而言)/;
const COLON = /^[^，。；：\n]{0,10}：/;
const DASH = /^[^，。；：\n]{0,4}--?/;
const AMONG = /(?:^|。)[^，。；：\n]{0,10}(?:中|里)[，：]/;
const ENUMERATED =
  /(?:^|[，。；：\n])(?:[一二三四五六七八九]是|首先|其次|再次|最后|第[一二三四五六]|[（(]?[一二三四五六七八九\d]{1,2}[）)、.]|[①-⑩])/;
const RESTART = /另(?:外|有|行)?|此外|除此|同时|还(?!款)|并(?:在|通过|利用|且)|以外|之外/;
const CLOSING = /(?:合计|共计|总计|总共|累计|一共|共|总数|总量|总)[^，。；、]{0,14}$/;
const SUMMING = /(?:合计|共计|总计)[^，。；、]{0,14}$/;

/** A split under way: of which figure, what its parts have added up to, and where it stands. */
interface Open {
  parent: number;
  sum: number;
  sentence: number;
  enumerated: boolean;
}

/** The reach of a split over sentences, in characters. */
const REACH = 300;
/** The longest list looked at, in figures. */
const LIST = 40;

/**
 * Finds for each figure the one it is included in. Structure decides (其中, 包括, a bracket or colon behind a figure, a list closed by
 * 合计); sums only tell whether a reading is possible and where a list ends. `rejected` are places of figures that are no counts.
 */
export function findParents(text: string, taken: Taken[], rejected: readonly number[]): void {
  let open: Open | null = null as Open | null;
  let r = 0;
  for (const [i, t] of taken.entries()) {
    const last = taken[i - 1];
    if (!last) continue;
    while (r < rejected.length && rejected[r]! < t.figure.start) r++;
    const full = text.slice(Math.max(last.figure.end, t.figure.start - REACH), t.figure.start);
    const blocked = r > 0 && rejected[r - 1]! > last.figure.end ? rejected[r - 1]! : -1;
    const gap =
      blocked < 0 || /其中|分别/.test(full)
        ? full
        : text.slice(Math.max(blocked, t.figure.start - REACH), t.figure.start);
    const far = t.figure.start - last.figure.end > REACH || t.clause.paragraph - last.clause.paragraph > 1;
    const bracketed = parentOfBracket(text, taken, i);
    if (bracketed >= 0) {
      t.parent = bracketed;
      continue;
    }
    const cue: boolean =
      !far && (isCue(gap, t) || COLON.test(gap) || DASH.test(gap) || AMONG.test(gap) || enumerates(open, last, gap));
    const parent: number = cue ? resolve(taken, i, gap, open) : open && goesOn(taken, open, t, gap) ? open.parent : -1;
    if (parent < 0) {
      if (!cue && open && t.clause.sentence !== open.sentence && !open.enumerated) open = null;
      if (!cue && open && taken[open.parent]!.figure.value === open.sum) open = null;
      continue;
    }
    t.parent = parent;
    const same: boolean =
      open?.parent === parent && !CROSSING.test(gap) && !(cue && /其中|[。；]/.test(gap) && closed(taken, open));
    open = {
      parent,
      sum: (same ? open!.sum : 0) + t.figure.value,
      sentence: t.clause.sentence,
      enumerated: (same && open!.enumerated) || ENUMERATED.test(gap),
    };
  }
  closeLists(text, taken);
  splitExactly(taken);
  referToChannel(taken);
}

/** A word that opens a split: 其中 and its like anywhere, the weaker ones only where the figure's own words follow. */
function isCue(gap: string, t: Taken): boolean {
  const sentence = gap.slice(gap.lastIndexOf('。') + 1);
  const cue = PARTS.exec(sentence);
  if (!cue) return false;
  if (/其中|分别|按|从|以|依/.test(cue[0])) return true;
  return !(t.said || t.channels.length) || !/[，；]/.test(sentence.slice(cue.index));
}

const closed = (taken: readonly Taken[], open: Open) => taken[open.parent]!.figure.value === open.sum;

/** 一是…6条 behind a total, or the next item of such a list. */
const enumerates = (open: Open | null, last: Taken, gap: string) =>
  ENUMERATED.test(gap) &&
  /一是|首先|第一|1(?:、|\.(?!\d))|（1|①|（一/.test(gap) &&
  (open !== null || last.parent < 0) &&
  last.channels.length < 1;

/** The figure right before the bracket that a figure stands in. */
function parentOfBracket(text: string, taken: readonly Taken[], i: number): number {
  const { figure, clause } = taken[i]!;
  if (clause.bracket < 0) return -1;
  for (let j = i - 1; j >= Math.max(0, i - LIST); j--) {
    const end = taken[j]!.figure.end;
    if (end > clause.bracket) continue;
    const gap = text.slice(end, Math.min(clause.bracket, end + 14));
    const fits = taken[j]!.figure.value >= figure.value && taken[j]!.year === taken[i]!.year;
    return clause.bracket - end <= 12 && !/[，。；、]/.test(gap) && fits ? j : -1;
  }
  return -1;
}

/** Which of the figures before a cue is the one that is split. */
function resolve(taken: readonly Taken[], i: number, gap: string, open: Open | null): number {
  const t = taken[i]!;
  let p = i - 1;
  while (
    p > 0 &&
    taken[p]!.clause.bracket >= 0 &&
    t.clause.bracket !== taken[p]!.clause.bracket &&
    taken[p]!.parent >= 0
  )
    p = taken[p]!.parent;
  const top = () => {
    let a = p;
    for (let hops = 0; hops < 4 && taken[a]!.parent >= 0; hops++) a = taken[a]!.parent;
    return a;
  };
  const whole =
    CROSSING.test(gap) || (open !== null && closed(taken, open) && /[。；]/.test(gap)) || ENUMERATED.test(gap);
  const candidates = whole ? [top(), p] : [p, ...(taken[p]!.parent >= 0 ? [taken[p]!.parent, top()] : [])];
  const fits = (j: number) => taken[j]!.figure.value >= t.figure.value && taken[j]!.year === t.year;
  const sameUnit = (j: number) => !t.figure.unit || !taken[j]!.figure.unit || taken[j]!.figure.unit === t.figure.unit;
  const near = candidates.find((j) => fits(j) && sameUnit(j));
  if (near !== undefined) return near;
  for (let j = i - 1; j >= 0 && t.figure.start - taken[j]!.figure.end < REACH; j--)
    if (taken[j]!.parent < 0 && fits(j) && sameUnit(j)) return j;
  return candidates.find(fits) ?? -1;
}

/** A list that a cue opened goes on: same sentence or next number of an enumeration, and still within the total. */
function goesOn(taken: readonly Taken[], open: Open, t: Taken, gap: string): boolean {
  const total = taken[open.parent]!.figure;
  const numbered = open.enumerated && ENUMERATED.test(gap);
  if (t.clause.sentence !== open.sentence && !numbered) return false;
  if (t.figure.value > total.value || t.year !== taken[open.parent]!.year) return false;
  const sum = open.sum + t.figure.value;
  if (sum === total.value) return true;
  const inList = /^(?:[^，。；：\n]{0,12})[、和及与]/.test(gap) || (!/[，。；]/.test(gap) && gap.length < 16);
  const unitFits = !t.figure.unit || !total.unit || t.figure.unit === total.unit;
  if (inList && (unitFits || !t.said)) return true;
  if (!unitFits || open.sum === total.value) return false;
  if (RESTART.test(gap) && t.said) return false;
  // a list that has outgrown its total already proves nothing by its sum
  return open.sum > total.value || sum <= total.value * (total.approx ? 1.1 : 1) || (!t.said && !numbered);
}

/** A list closed by 合计, 共计: the figures before it are its parts. 共 and 累计 close only what they are the sum of. */
function closeLists(text: string, taken: Taken[]): void {
  for (const [i, t] of taken.entries()) {
    if (t.parent >= 0 || i === 0) continue;
    const before = text.slice(Math.max(t.clause.from, t.figure.start - 24, taken[i - 1]!.figure.end), t.figure.start);
    if (!CLOSING.test(before)) continue;
    let sum = 0;
    const parts: number[] = [];
    for (let j = i - 1; j >= Math.max(0, i - LIST) && taken[j]!.clause.paragraph === t.clause.paragraph; j--) {
      if (taken[j]!.parent >= 0) continue;
      if (taken[j]!.clause.sentence < t.clause.sentence - 1 || taken[j]!.figure.value > t.figure.value) break;
      sum += taken[j]!.figure.value;
      parts.push(j);
      if (sum === t.figure.value) break;
    }
    const listed = SUMMING.test(before) && taken[i - 1]!.clause.sentence === t.clause.sentence;
    if (parts.length >= 2 && (sum === t.figure.value || listed)) {
      for (const j of parts) taken[j]!.parent = i;
      const ids = new Set(parts.map((j) => [...taken[j]!.channels, ...taken[j]!.framed].join()));
      if (ids.size === 1 && !t.channels.length)
        t.channels = parts.map((j) => taken[j]!).map((x) => (x.channels.length ? x.channels : x.framed))[0]!;
    }
  }
}

/** Figures that follow a total and add up to it exactly are its parts, though no word says so. */
function splitExactly(taken: Taken[]): void {
  const totals = new Set(taken.map((t) => t.parent));
  for (const [i, t] of taken.entries()) {
    if (t.parent >= 0 || t.channels.length || totals.has(i)) continue;
    let sum = 0;
    const parts: Taken[] = [];
    for (let j = i + 1; j < taken.length && j < i + LIST && sum < t.figure.value; j++) {
      const x = taken[j]!;
      if (x.parent >= 0) continue;
      if (x.clause.paragraph > t.clause.paragraph + 1 || x.year !== t.year) break;
      sum += x.figure.value;
      parts.push(x);
    }
    if (parts.length >= 2 && sum === t.figure.value) for (const p of parts) p.parent = i;
  }
}

/** A second split may be one of a channel: where its parts add up to a channel's figure and not to the total. */
function referToChannel(taken: Taken[]): void {
  const groups = new Map<string, number[]>();
  for (const [i, t] of taken.entries()) {
    if (t.parent < 0 || t.channels.length) continue;
    const key = `${t.parent}/${t.clause.sentence}/${t.clause.mark === '；' ? i : ''}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  for (const members of groups.values()) {
    const total = taken[members[0]!]!.parent;
    const sum = members.reduce((s, i) => s + taken[i]!.figure.value, 0);
    if (sum === taken[total]!.figure.value || members.length < 2) continue;
    const first = members[0]!;
    const before = taken.slice(Math.max(0, first - LIST), first);
    const at = before.findLastIndex((t) => t.parent === total && t.channels.length === 1 && t.figure.value === sum);
    if (at >= 0) for (const i of members) taken[i]!.parent = first - before.length + at;
  }
}
