import type { ChannelId } from '../../form/channels.ts';
import type { Mention } from '../channels/mention.ts';
import { within } from '../within.ts';
import { idsOf, isOutlet } from './outletWords.ts';
import { LIST, type Taken } from './taken.ts';

/** 短视频68条、图文210篇，分别在抖音号和公众号发布. */
const APART = /^[^，。；\n]{0,6}，?分别(?:在|通过|由|于|经)[^，。；\n]{2,60}/;

/** Before figures of outlets named before: 分别发布20条和35条, 各发210篇、185篇. */
const EACH =
  /分别(?!.*分别)|依次|顺次|各(?=[发推登播转写晒挂][^，。；]{0,6}$)|一[个家头边处](?=[发推登播转写晒挂贴有是][^，。；]{0,3}$)/;

/** Before 分别 or 依次, at the head of a sentence: those named before, by their number. */
const OF_THOSE = /^[这以上]{0,2}[两三四五六][个处块类种者条边端样家路][^，。；]{0,8}$/;

/**
 * Channels named side by side in one clause and one list with several figures (微博、微信分别发布20条和35条; 网站、公众号分别为58、63条):
 * each gets its own, in order.
 */
export function distribute(text: string, taken: readonly Taken[], mentions: readonly Mention[]): void {
  const named = (from: number, to: number) =>
    idsOf(within(mentions, from, to).filter((m) => isOutlet(m) && !m.generic));
  for (const figures of lists(text, taken)) {
    const first = figures[0]!;
    const end = figures.at(-1)!.figure.end;
    const behind = figures.length > 1 ? APART.exec(text.slice(end, end + 80)) : null;
    if (behind) pair(figures, named(end, end + behind[0].length));
    const from = Math.min(first.from, Math.max(first.since, first.clause.from));
    const at = text.slice(from, first.figure.start).search(EACH);
    if (at < 0) continue;
    const unit = figures.find((t) => t.figure.unit)?.figure.unit ?? null;
    for (const t of figures) t.figure.unit ??= unit;
    const near = named(Math.max(first.floor, from - 80), from + at);
    // 用了网站、公众号、大喇叭。三处依次是88条、203条和41次: the outlets stand in the sentence before
    const since = OF_THOSE.test(text.slice(first.since, from + at))
      ? text.lastIndexOf('。', first.since - 2)
      : first.since;
    const wide = near.length ? near : named(Math.max(since, from - 80), from + at);
    const whole = taken[first.parent];
    // 公众号1个、视频号1个，合计更新629个，分别为211个、418个: the outlets stand before the whole
    pair(figures, wide.length || !whole ? wide : named(Math.max(whole.since, first.from - 80), whole.figure.start));
  }
}

/**
 * 其中网站公示公告12条、动态38条，公众号推送160条: where outlets are set apart by ， or ； the items between them, set apart by 、 (or by ，
 * where ； or 通过 parts the outlets), are of the outlet before them.
 */
export function keepWithin(text: string, taken: readonly Taken[]): void {
  for (const [i, t] of taken.entries()) {
    const last = taken[i - 1];
    if (!last?.channels.length || t.channels.length || t.parent < 0 || t.parent !== last.parent) continue;
    const gap = text.slice(last.figure.end, t.figure.start);
    if (!/^[、，和及与]/.test(gap) || /其[他它余]/.test(gap)) continue;
    const next = taken.slice(i + 1, i + LIST).find((x) => x.parent === t.parent && x.channels.length > 0);
    const apart = gap.startsWith('，') ? /^[^、，]{0,2}(?:；|，(?:通过|利用|依托|借助|在))/ : /^[^、]{0,2}[，；]/;
    if (!next || !apart.test(text.slice(taken[taken.indexOf(next) - 1]!.figure.end, next.figure.start))) continue;
    t.channels = last.channels;
    t.because.push('counts/outlet-of-the-item-before');
  }
}

/** Runs of figures with next to nothing between them; 分别 begins a new one. */
function lists(text: string, taken: readonly Taken[]): Taken[][] {
  const runs: Taken[][] = [];
  for (const [i, t] of taken.entries()) {
    const end = taken[i - 1]?.figure.end ?? -99;
    const gap = t.figure.start - end <= 12 ? text.slice(end, t.figure.start) : '';
    const goesOn = /^(?:[、，和及与]|以及)[^，。；\n]{0,10}$/.test(gap) && !/分别|依次|顺次/.test(gap);
    if (goesOn && !(t.said && t.because.includes('counts/outlet-before'))) runs.at(-1)!.push(t);
    else runs.push([t]);
  }
  return runs;
}

function pair(figures: readonly Taken[], ids: readonly ChannelId[]): void {
  if (ids.length !== figures.length || ids.length < 2) return;
  for (const [k, t] of figures.entries()) {
    t.channels = [ids[k]!];
    t.because = [...t.because.filter((id) => !id.startsWith('counts/outlet')), 'counts/outlet-distributed'];
  }
}
