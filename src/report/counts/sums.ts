import { partReasons } from '../../rules/counts/parts.ts';
import { summing } from '../../rules/counts/sums.ts';
import { LIST, type Taken } from './taken.ts';

const CLOSING = new RegExp(`(?:${summing}|累计|总[共数量]?|(?:^|[^公])共(?![同享产建治青和]))[^，。；、]{0,14}$|=$`);
/** A line of a list that is the sum of the lines above: 合计：120条. */
const SUM_LINE = new RegExp(`^[^，。；：]{0,10}${summing}[^，。；]{0,4}$`);
const SUMMING = new RegExp(`${summing}[^，。；、]{0,14}$`);
/** Below this, figures that add up without a word may do so by chance. */
const UNTOLD = 10;

/**
 * Completes the parents that structure gave by what sums tell: lists closed by a total, figures that add up to the one before them, and
 * second splits that are of one channel.
 */
export function settleSums(text: string, taken: Taken[]): void {
  shareBehind(text, taken);
  closeLists(text, taken);
  splitExactly(taken);
  referToChannel(taken);
  referToSum(text, taken);
  clearMixed(taken);
}

/** Makes a figure part of another, for a reason that replaces the one it had. */
function include(t: Taken, whole: number, reason: keyof typeof partReasons): void {
  if (t.parent === whole) return;
  t.parent = whole;
  t.because = [...t.because.filter((id) => !id.startsWith('counts/part')), partReasons[reason].id];
}

const SHARE = /^，?(?:约|只|仅)?占(?:到|了)?[^，。；\d]*$/;
const HELD = /^，?(?:均|都|全部|也)?(?:已)?(?:包括|包含|含|计|算|统计|归|列)(?:入|进)?在[^，。；\d]*$/;

/** 29条，占全部公开信息184条的一成半; 公告9条、动态20条，均含在全年184条之内: the whole stands behind its parts. */
function shareBehind(text: string, taken: readonly Taken[]): void {
  for (let i = 0; i + 1 < taken.length; i++) {
    const [t, whole] = [taken[i]!, taken[i + 1]!];
    const gap = text.slice(t.figure.end, Math.min(whole.figure.start, t.figure.end + 20));
    const fits = (x: Taken) => x.parent < 0 && whole.figure.value > x.figure.value && x.year === whole.year;
    if (!fits(t) || whole.figure.start - t.figure.end >= 20) continue;
    if (SHARE.test(gap)) include(t, i + 1, 'share');
    if (!HELD.test(gap)) continue;
    for (let j = i; j >= Math.max(0, i - LIST) && taken[j]!.clause.sentence === t.clause.sentence; j--)
      if (fits(taken[j]!)) include(taken[j]!, i + 1, 'share');
  }
}

/**
 * A list closed by 合计, 共计: the figures before it are its parts. 共 and 累计 close only what they are the sum of; so does a figure of its
 * sentence without a word and an outlet of its own.
 */
function closeLists(text: string, taken: Taken[]): void {
  for (const [i, t] of taken.entries()) {
    if (t.parent >= 0 || i === 0) continue;
    const before = text.slice(Math.max(t.from, t.figure.start - 24, taken[i - 1]!.figure.end), t.figure.start);
    const told = CLOSING.test(before);
    if (!told && (t.figure.value < UNTOLD || namesOutlet(t) || !standsApart(text, taken[i - 1]!, t))) continue;
    const parts = partsBefore(taken, i, SUMMING.test(before) && !namesOutlet(t), SUM_LINE.test(before));
    if (!told && parts.some((j) => taken[j]!.clause.sentence < t.clause.sentence - 1)) continue;
    if (parts.length >= 2) {
      for (const j of parts) include(taken[j]!, i, 'closed');
      settleOutlet(
        t,
        parts.map((j) => taken[j]!),
      );
    }
  }
}

/** A figure that may close a list without a word: it is no item of it. */
const standsApart = (text: string, last: Taken, t: Taken) =>
  t.clause.depth === 0 && /[，；。]/.test(text.slice(last.figure.end, t.figure.start));

const OWN_PLACES: readonly string[] = [
  'counts/outlet-before',
  'counts/outlet-behind',
  'counts/outlet-in-the-next-clause',
];
const namesOutlet = (t: Taken) => t.channels.length > 0 && t.because.some((id) => OWN_PLACES.includes(id));

/** A sum has the outlet of its parts; where they have several, none but one that its own clause names. */
function settleOutlet(t: Taken, parts: readonly Taken[]): void {
  if (namesOutlet(t)) return;
  const lists = parts.map((x) => (x.channels.length ? x.channels : x.framed));
  if (new Set(lists.map((list) => list.join())).size === 1) {
    if (!t.channels.length) t.channels = lists[0]!;
    return;
  }
  t.channels = [];
  t.framed = [];
  t.because = t.because.filter((id) => !id.startsWith('counts/outlet'));
}

/** The figures before i that add up to it; where its words say that it sums up, those of its own sentence in any case. */
function partsBefore(taken: readonly Taken[], i: number, summing: boolean, lined: boolean): number[] {
  const { figure, clause, year } = taken[i]!;
  let sum = 0;
  const parts: number[] = [];
  for (let j = i - 1; j >= Math.max(0, i - LIST); j--) {
    if (taken[j + 1]!.clause.paragraph - taken[j]!.clause.paragraph > 1) break;
    if (taken[j]!.clause.paragraph !== clause.paragraph && !lined) break;
    if (taken[j]!.parent >= 0) continue;
    if (taken[j]!.figure.value > figure.value || taken[j]!.year !== year) break;
    sum += taken[j]!.figure.value;
    parts.push(j);
    if (sum === figure.value) return [...parts, ...zerosBefore(taken, j)];
  }
  const near = parts.filter((j) => taken[j]!.clause.sentence >= clause.sentence - 1);
  return summing && taken[i - 1]!.clause.sentence === clause.sentence ? near : [];
}

/** The zeros of the same sentence right before j. */
function zerosBefore(taken: readonly Taken[], j: number): number[] {
  const zeros: number[] = [];
  for (let k = j - 1; k >= 0 && taken[k]!.figure.value === 0; k--) {
    if (taken[k]!.parent >= 0 || taken[k]!.clause.sentence !== taken[j]!.clause.sentence) break;
    zeros.push(k);
  }
  return zeros;
}

/** Figures that follow a total and add up to it exactly are its parts, though no word says so. */
function splitExactly(taken: Taken[]): void {
  const split = new Set(taken.map((t) => t.parent));
  for (const [i, t] of taken.entries()) {
    if (t.parent >= 0) continue;
    let sum = 0;
    const parts: Taken[] = [];
    for (let j = i + 1; j < taken.length && j < i + LIST && sum < t.figure.value; j++) {
      const x = taken[j]!;
      if (x.parent >= 0 || (split.has(i) && !x.channels.length)) continue;
      if (x.clause.paragraph > t.clause.paragraph + 1 || x.year !== t.year) break;
      if (t.channels.length && !isListedUnder(t, x)) break;
      sum += x.figure.value;
      parts.push(x);
    }
    if (parts.length >= 2 && sum === t.figure.value) for (const p of parts) include(p, i, 'sum');
  }
}

/** 平台上传774条，党务203条、…: behind a figure of one outlet, in its sentence and measure word, without another outlet. */
const isListedUnder = (whole: Taken, t: Taken) =>
  !t.said &&
  t.clause.sentence === whole.clause.sentence &&
  t.figure.unit === whole.figure.unit &&
  t.channels.every((id) => whole.channels.includes(id));

/** A whole whose parts name several outlets and add up to it is of none of them (微信矩阵212条：公众号149条、视频号63条). */
function clearMixed(taken: readonly Taken[]): void {
  const sums = new Map<number, { sum: number; ids: Set<string>; unnamed: boolean }>();
  for (const t of taken) {
    if (t.parent < 0) continue;
    const known = sums.get(t.parent) ?? { sum: 0, ids: new Set(), unnamed: false };
    known.sum += t.figure.value;
    known.unnamed ||= !t.channels.length;
    for (const id of t.channels) known.ids.add(id);
    sums.set(t.parent, known);
  }
  for (const [i, { sum, ids, unnamed }] of sums) {
    const whole = taken[i]!;
    if (unnamed || ids.size < 2 || sum !== whole.figure.value) continue;
    if (whole.channels.length !== 1 || !ids.has(whole.channels[0]!)) continue;
    whole.channels = [];
    whole.framed = [];
  }
}

/** A sentence that begins with 其中 splits the figure it adds up to, wherever before that stands. */
function referToSum(text: string, taken: Taken[]): void {
  for (let i = 1; i < taken.length; ) {
    const { clause, figure, year } = taken[i]!;
    let end = i + 1;
    while (end < taken.length && taken[end]!.clause.sentence === clause.sentence) end++;
    const gap = text.slice(taken[i - 1]!.figure.end, figure.start);
    if (end - i >= 2 && /。其中[^。]*$/.test(gap.slice(-80))) {
      const sum = taken.slice(i, end).reduce((s, t) => s + t.figure.value, 0);
      const from = Math.max(0, i - LIST);
      const whole = taken.slice(from, i).findIndex((t) => t.figure.value === sum && t.year === year);
      if (whole >= 0) for (let k = i; k < end; k++) include(taken[k]!, from + whole, 'referred');
    }
    i = end;
  }
}

/** A second split may be one of a channel: where its parts add up to a channel's figure and not to the total. */
function referToChannel(taken: Taken[]): void {
  const groups = new Map<string, number[]>();
  for (const [i, t] of taken.entries()) {
    if (t.parent < 0 || t.channels.length > 1) continue;
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
    const ids = new Set(members.flatMap((i) => taken[i]!.channels));
    if (ids.size > 1 || members.every((i) => taken[i]!.channels.length)) continue;
    const own = [...ids][0];
    const at = before.findLastIndex(
      (t) => t.parent === total && t.channels.length === 1 && t.figure.value === sum && (!own || t.channels[0] === own),
    );
    if (at >= 0) for (const i of members) include(taken[i]!, first - before.length + at, 'channel');
  }
}
