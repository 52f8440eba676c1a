import { makeTable } from '../../language/decide.ts';
import type { Enumerator } from '../../language/enumerators.ts';
import { type PartView, partCue, partReasons, partRules } from '../../rules/counts/parts.ts';
import type { Figure } from './figures.ts';
import { isOfAnother, Levels } from './levels.ts';
import { LIST, type Taken } from './taken.ts';

const table = makeTable(partRules);
/** The reach of a split over sentences, in characters. */
export const REACH = 300;
const FIRM = /其中|包括|分别|[里中](?:头|面|边)?[又还]?[有占就光]/;

/**
 * Finds for each figure the one it is included in. Structure decides (其中, 包括, a bracket or colon behind a figure); sums only tell
 * whether a reading is possible and where a list ends. `rejected` are the figures that are no counts.
 */
export function findParents(
  text: string,
  taken: Taken[],
  rejected: readonly Figure[],
  enumerators: readonly Enumerator[],
): void {
  const levels = new Levels(taken);
  let r = 0;
  let e = 0;
  for (const [i, t] of taken.entries()) {
    const last = taken[i - 1];
    if (!last) continue;
    while (r < rejected.length && rejected[r]!.start < t.figure.start) r++;
    while (e < enumerators.length && enumerators[e]!.start < last.figure.end) e++;
    const bracket = parentOfBracket(text, taken, i);
    const inner = bracket >= 0 && last.clause.bracket === t.clause.bracket;
    if (bracket >= 0 && !inner) {
      t.parent = bracket;
      t.because.push(partReasons.bracket.id);
      levels.open(t, { gap: '', enumerated: false, firm: false, anew: false, bracket: t.clause.bracket });
      continue;
    }
    const gap = gapBefore(text, last, t, r > 0 ? rejected[r - 1]! : null);
    const marks = enumeratorsIn(enumerators, e, t.figure.start);
    const rule = opens(levels, last, t, gap, marks);
    const item = { gap, enumerated: marks.length > 0 };
    if (rule) {
      t.parent = resolve(taken, i, gap, levels, rule.effect === 'crosses' || item.enumerated);
      if (t.parent >= 0) {
        t.because.push(rule.id);
        const anew = rule.effect === 'crosses' || /其中|[。；]/.test(gap);
        levels.open(t, {
          gap,
          enumerated: item.enumerated,
          firm: FIRM.test(gap),
          anew,
          bracket: inner ? t.clause.bracket : -1,
        });
        continue;
      }
    }
    const level = levels.accept(t, item);
    if (!level) {
      t.parent = bracket;
      if (bracket >= 0) t.because.push(partReasons.bracket.id);
      continue;
    }
    t.parent = level.parent;
    t.because.push(level.resumed ? partReasons.nextSentence.id : partReasons.goesOn.id);
  }
}

/** The enumerators between the figure before and this one. */
function enumeratorsIn(enumerators: readonly Enumerator[], from: number, to: number): Enumerator[] {
  const found: Enumerator[] = [];
  for (let i = from; i < enumerators.length && enumerators[i]!.start < to; i++)
    if (!enumerators[i]!.weak && enumerators[i]!.style !== 'bullet') found.push(enumerators[i]!);
  return found;
}

/** The words between two counts; behind a figure in between that is none, unless 其中 or 分别 reaches over it. */
function gapBefore(text: string, last: Taken, t: Taken, rejected: Figure | null): string {
  const { start } = t.figure;
  const full = text.slice(Math.max(last.figure.end, start - REACH), start);
  if (!rejected || rejected.start <= last.figure.end) return full;
  const behind = text.slice(Math.max(rejected.end, start - REACH), start);
  if (isOfRejected(rejected, t, behind)) return behind.replace(/^.{0,2}其中/, '');
  return /其中|分别/.test(full) ? full : text.slice(Math.max(rejected.start, start - REACH), start);
}

/** 投稿46篇，其中晚报刊登5篇: what is split is the figure before, which is no count. */
const isOfRejected = ({ unit, value }: Figure, { figure }: Taken, gap: string) =>
  unit === figure.unit && value >= figure.value && /^[，；（]?其中/.test(gap);

/** The rule by which a split begins before a figure. */
function opens(levels: Levels, last: Taken, t: Taken, gap: string, marks: readonly Enumerator[]) {
  if (t.figure.start - last.figure.end > REACH || t.clause.paragraph - last.clause.paragraph > 1) return null;
  const sentence = gap.slice(gap.lastIndexOf('。') + 1);
  const cue = /其中|分别/.exec(sentence) ?? partCue.exec(sentence);
  const view: PartView = {
    gap,
    sentence,
    cue: cue?.[0] ?? '',
    apart: cue !== null && /[，；]/.test(sentence.slice(cue.index)),
    own: t.said || t.channels.length > 0,
    first: marks.some((mark) => mark.n === 1) && t.figure.value < last.figure.value,
    open: levels.any,
    outlet: last.channels.length > 0,
    part: last.parent >= 0,
  };
  return table.decide(view).chosen;
}

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
function resolve(taken: readonly Taken[], i: number, gap: string, levels: Levels, whole: boolean): number {
  const t = taken[i]!;
  let p = i - 1;
  while (
    p > 0 &&
    !/^）[：:]/.test(gap) &&
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
  const anew = whole || (levels.topClosed && /[。；]/.test(gap));
  const above = taken[p]!.parent >= 0 ? [taken[p]!.parent, top()] : [];
  const candidates = anew ? [top(), p] : [p, ...above];
  const sameUnit = (j: number) => !t.figure.unit || !taken[j]!.figure.unit || taken[j]!.figure.unit === t.figure.unit;
  const fits = (j: number) =>
    taken[j]!.figure.value >= t.figure.value &&
    taken[j]!.year === t.year &&
    (sameUnit(j) || !isOfAnother(taken[j]!, t));
  const near = candidates.find((j) => fits(j) && sameUnit(j));
  if (near !== undefined) return near;
  for (let j = i - 1; j >= Math.max(0, i - LIST) && t.figure.start - taken[j]!.figure.end < REACH; j--)
    if (taken[j]!.parent < 0 && fits(j) && sameUnit(j)) return j;
  return candidates.find(fits) ?? -1;
}
