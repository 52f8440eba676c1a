import type { ChannelId } from '../../form/channels.ts';
import type { Passage } from '../../text/passage.ts';
import type { Count } from '../report.ts';
import { nounOf } from './noun.ts';
import type { Taken } from './taken.ts';

/** The longest stretch of words quoted for one figure. */
const QUOTE = 60;

/**
 * A count on its way into the report, and where it stands among those of its passage: the place of the one it is
 * included in; -1 = none.
 */
export interface Recorded {
  count: Count;
  parent: number;
}

/** Makes the public record of a taken figure: a part without a channel of its own has that of the figure it is included in. */
export function toCount(passage: Passage, text: string, taken: readonly Taken[], i: number): Count {
  const t = taken[i]!;
  const { figure } = t;
  const channels = ownChannels(taken, i);
  const start = skipMarks(text, Math.max(t.from, figure.start - QUOTE), figure.start);
  return {
    value: figure.value,
    approx: figure.approx,
    unit: figure.unit,
    what: nounOf(text, start, t),
    channel: channels.length === 1 ? channels[0]! : null,
    channelAlt: channels.length > 1 ? channels : channels.length ? [] : t.mostly,
    scope: t.parent >= 0 ? 'part' : 'total',
    partOf: null,
    year: t.year,
    quote: passage.quote(start, figure.end),
    span: passage.source(start, figure.end),
    because: t.because,
  };
}

/** The outlets of a figure: its own, else those of the figure it is included in. */
export function ownChannels(taken: readonly Taken[], i: number): readonly ChannelId[] {
  let t = taken[i]!;
  for (let hops = 0; hops < 8; hops++) {
    if (t.channels.length) return t.channels;
    if (t.parent < 0) return t.framed;
    t = taken[t.parent]!;
  }
  return [];
}

function skipMarks(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && /[，、；：。（）\s"]/.test(text[i]!) && !(text[i] === '"' && text.slice(i + 1, to).includes('"')))
    i++;
  return i;
}
