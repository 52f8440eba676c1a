import { LIST, type Taken } from './countsTaken.ts';

const PARTS =
  /其中|包括|包含|内含|含有|含(?=[^，。；]{1,20}$)|涵盖|涉及|分别|分为|分布|具体(?:为|是|包括|如下|有|情况)?|如下|主要(?:为|是|有|包括|涉及|包含|集中)|(?:按|从|以|依)[^，。；]{1,12}?(?:看|分|划分|统计|来看|来说|计|区分|分类|归类|而言|上讲)|细分|构成为|即[：:]?$|占了?$/;
const FIRM = /其中|包括|分别/;
const CROSSING =
  /(?:^|。)[^，。；：]{0,8}(?:类别|分类|类型|种类|栏目|领域|渠道|方式|载体|平台|构成|分布|结构|主题)：|(?:按|从|以|依)[^，。；]{1,12}?(?:看|分|划分|统计|来看|来说|计|区分|分类|归类|而言)/;
const COLON = /^[^，。；：\n]{0,10}：/;
const DASH = /^[^，。；：\n]{0,4}--?/;
const AMONG = /(?:^|。)[^，。；：\n]{0,20}(?:中|里)[，：]/;
const ENUMERATED =
  /(?:^|[，。；：\n])(?:[一二三四五六七八九]是|首先|其次|再次|最后|第[一二三四五六]|[（(]?[一二三四五六七八九\d]{1,2}[）)、.]|[①-⑩])/;
const RESTART = /另(?:外|有|行)?|此外|除此|同时|还(?!款)|并(?:在|通过|利用|且)|以外|之外/;

/** A split under way: of which figure, what its parts have added up to, and where it stands. */
interface Open {
  parent: number;
  sum: number;
  sentence: number;
  enumerated: boolean;
  /** 其中 and its like opened it: within its sentence it goes on whatever it adds up to. */
  firm: boolean;
  /** Its items are set apart by ；. */
  coarse: boolean;
}

/** The reach of a split over sentences, in characters. */
const REACH = 300;

/**
 * Finds for each figure the one it is included in. Structure decides (其中, 包括, a bracket or colon behind a figure, a list closed by
 * 合计); sums only tell whether a reading is possible and where a list ends. `rejected` are places of figures that are no counts.
 */
export function findParents(text: string, taken: Taken[], rejected: readonly number[]): void {
  let open: Open | null = null;
  let r = 0;
  for (const [i, t] of taken.entries()) {
    const last = taken[i - 1];
    if (!last) continue;
    while (r < rejected.length && rejected[r]! < t.figure.start) r++;
    t.parent = parentOfBracket(text, taken, i);
    if (t.parent >= 0) continue;
    const gap = gapBefore(text, last, t, r > 0 ? rejected[r - 1]! : -1);
    const cue = opens(open, last, t, gap);
    if (cue) t.parent = resolve(taken, i, gap, open);
    else if (open && goesOn(taken, open, t, gap)) t.parent = open.parent;
    if (t.parent >= 0) open = advance(taken, open, t, gap, cue);
    else if (open && !cue && isOver(taken, open, t)) open = null;
  }
}

/** The words between two counts; behind a figure in between that is none, unless 其中 or 分别 reaches over it. */
function gapBefore(text: string, last: Taken, t: Taken, rejected: number): string {
  const { start } = t.figure;
  const full = text.slice(Math.max(last.figure.end, start - REACH), start);
  if (rejected <= last.figure.end || /其中|分别/.test(full)) return full;
  return text.slice(Math.max(rejected, start - REACH), start);
}

/** Whether a split begins before a figure. */
function opens(open: Open | null, last: Taken, t: Taken, gap: string): boolean {
  if (t.figure.start - last.figure.end > REACH || t.clause.paragraph - last.clause.paragraph > 1) return false;
  return (
    isCue(gap, t) ||
    COLON.test(gap) ||
    DASH.test(gap) ||
    AMONG.test(gap) ||
    CROSSING.test(gap) ||
    enumerates(open, last, gap)
  );
}

function advance(taken: readonly Taken[], open: Open | null, t: Taken, gap: string, cue: boolean): Open {
  const { parent } = t;
  const anew = open === null || CROSSING.test(gap) || (cue && /其中|[。；]/.test(gap) && closed(taken, open));
  const same = !anew && open.parent === parent;
  return {
    parent,
    sum: (same ? open.sum : 0) + t.figure.value,
    sentence: t.clause.sentence,
    enumerated: (same && open.enumerated) || ENUMERATED.test(gap),
    firm: (same && open.firm) || (cue && FIRM.test(gap)),
    coarse: same && (open.coarse || gap.includes('；')),
  };
}

const isOver = (taken: readonly Taken[], open: Open, t: Taken) =>
  closed(taken, open) || (t.clause.sentence !== open.sentence && !open.enumerated);

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
  if (open.firm && t.clause.sentence === open.sentence && (open.coarse || !gap.includes('；'))) return true;
  // a list that has outgrown its total already proves nothing by its sum
  return open.sum > total.value || sum <= total.value * (total.approx ? 1.1 : 1) || (!t.said && !numbered);
}
