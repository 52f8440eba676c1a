import type { ChannelId } from '../../form/channels.ts';
import { outletOfAll } from '../../rules/counts/outlets.ts';
import type { Mention } from '../channels/mention.ts';
import { within } from '../within.ts';
import type { Ground } from './context.ts';
import { group, idsOf, isOutlet } from './outletWords.ts';
import { LIST, type Taken } from './taken.ts';

/** The longest clause that says of all where they were published. */
const REACH = 80;
const PASSED_ON =
  /^(?:并|且|同时|同步|也)[^，。；\d]{0,16}(?:推送|转发|转载|发布|公开|公示|张贴|播放|播出|展示)[^，。；\d]{0,6}$/;

/**
 * A clause that says of all figures before it where they were published (以上信息均在网站发布) gives its outlets to those that name none:
 * the figures of its own sentence; where it opens a sentence, those of the sentence before; behind 以上 or 上述 all of the list.
 */
export function sayOfAll(ground: Ground, taken: readonly Taken[], year: number | null): void {
  const { text, clauses, mentions } = ground;
  for (const [c, clause] of clauses.entries()) {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + REACH));
    if (!outletOfAll.words.test(words) || outletOfAll.not.test(words)) continue;
    const named = group(text, within(mentions, clause.start, clause.start + words.length).filter(isOutlet), true);
    const ids = idsOf([...named, ...passedOn(ground, c + 1)]);
    const last = taken.findLastIndex((t) => t.figure.end <= clause.start);
    if (!ids.length || last < 0) continue;
    const whole = outletOfAll.back.test(words);
    for (let i = last; i >= Math.max(0, last - LIST); i--) {
      const t = taken[i]!;
      if (!reaches(taken, i, last, clause.sentence, whole)) break;
      // A0件；B2份，都在网站: behind ， it is said of the last part
      if (
        !whole &&
        i < last &&
        clause.mark === '，' &&
        text.slice(t.figure.end, taken[i + 1]!.figure.start).includes('；')
      )
        break;
      if (t.year === year) give(t, ids);
    }
  }
}

/** 均在网站公开，并由公众号同步推送: the outlets that all of it was passed on to. */
export function passedOn({ text, clauses, mentions }: Ground, c: number): Mention[] {
  const { start = 0, end = 0, mark } = clauses[c] ?? {};
  return mark === '，' && PASSED_ON.test(text.slice(start, Math.min(end, start + REACH)))
    ? within(mentions, start, end).filter(isOutlet)
    : [];
}

/** Whether what is said of all in a sentence is said of figure i, the last of them being `last`. */
function reaches(taken: readonly Taken[], i: number, last: number, sentence: number, whole: boolean): boolean {
  const t = taken[i]!;
  if (t.parent < 0 && t.channels.length && i < last) return false;
  const behind = taken[i + 1];
  if (whole) return i === last ? sentence - t.clause.sentence <= 3 : behind!.clause.sentence - t.clause.sentence <= 2;
  return sentence - t.clause.sentence <= 2 && t.clause.sentence === taken[last]!.clause.sentence;
}

function give(t: Taken, ids: readonly ChannelId[]): void {
  if (t.channels.length) return;
  t.channels = ids;
  t.because.push('counts/outlet-of-all');
}
