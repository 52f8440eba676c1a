import type { ChannelId } from '../../form/channels.ts';
import { outletOfAll } from '../../rules/counts/outlets.ts';
import { within } from '../within.ts';
import type { Ground } from './context.ts';
import { group, idsOf, isOutlet } from './outletWords.ts';
import { LIST, type Taken } from './taken.ts';

/** The longest clause that says of all where they were published. */
const REACH = 80;

/**
 * A clause that says of all figures before it where they were published (以上信息均在网站发布) gives its outlets to those that name none:
 * the figures of its own sentence; where it opens a sentence, those of the sentence before; behind 以上 or 上述 all of the list.
 */
export function sayOfAll({ text, clauses, mentions }: Ground, taken: readonly Taken[], year: number | null): void {
  for (const clause of clauses) {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + REACH));
    if (!outletOfAll.words.test(words) || outletOfAll.not.test(words)) continue;
    const ids = idsOf(group(text, within(mentions, clause.start, clause.start + words.length).filter(isOutlet), true));
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
