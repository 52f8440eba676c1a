import type { Count } from '../../src/report/report.ts';
import { pairUp, unpaired } from './pairs.ts';
import type { GoldCount, GoldOverview, Passage } from './passages.ts';
import type { Read } from './read.ts';
import type { Outcome, Scored, Tally } from './tally.ts';

/** 条次 is 条; no measure word is none. */
const unitOf = (unit: string | null) => (unit ?? '').replace(/^条次$/, '条');
const isSame = (gold: GoldCount, count: Count) =>
  gold.value === count.value && unitOf(gold.unit) === unitOf(count.unit);
const hasChannel = (gold: GoldCount, count: Count) => (gold.channel ?? null) === count.channel;

interface Matched {
  tally: Tally;
  wrong: readonly Count[];
  missed: readonly GoldCount[];
}

/**
 * Pairs labelled counts with those read: value and measure word must be the same, a count of the same channel is preferred, then one of the
 * same scope. What pairs with an optional label is neither right nor wrong.
 */
function match(golds: readonly GoldCount[], counts: readonly Count[], fits: typeof isSame): Matched {
  const likeness = (gold: GoldCount, count: Count) =>
    isSame(gold, count) && fits(gold, count)
      ? 1 + (hasChannel(gold, count) ? 4 : 0) + (gold.scope === count.scope ? 1 : 0)
      : 0;
  const required = golds.filter((g) => !g.optional);
  const optional = golds.filter((g) => g.optional);
  const pairs = pairUp(required.length, counts.length, (g, c) => likeness(required[g]!, counts[c]!));
  const rest = unpaired(counts, pairs, 'result');
  const extra = pairUp(optional.length, rest.length, (g, c) => (isSame(optional[g]!, rest[c]!) ? 1 : 0));
  const wrong = unpaired(rest, extra, 'result');
  const missed = unpaired(required, pairs, 'gold');
  return { tally: { right: pairs.length, missed: missed.length, wrong: wrong.length }, wrong, missed };
}

/** Scores counts, counts with their channel, and channels. */
export function scoreOverview({ gold }: Passage & { gold: GoldOverview }, { report, from, rejected }: Read): Scored {
  const { counts } = report;
  const plain = match(gold.counts, counts, isSame);
  const strict = match(gold.counts, counts, hasChannel);
  const used = new Set(report.channels.map(({ id }) => id as string));
  const missedChannels = gold.channels.filter((id) => !used.has(id));
  const allowed = new Set([...gold.channels, ...(gold.channelsOptional ?? [])]);
  const isRight = (id: string) => allowed.has(id);
  const wrongChannels = report.channels.filter(({ id }) => !isRight(id));
  const missedAt = plain.missed.map(({ at }) => from + at);
  const hides = ([start, end]: readonly [number, number]) => missedAt.some((at) => at >= start && at < end);
  const outcomes: Outcome[] = [
    ...counts.map((count) => ({
      right: !plain.wrong.includes(count) && !strict.wrong.includes(count),
      because: count.because,
    })),
    ...report.channels.map(({ id, because }) => ({ right: isRight(id), because })),
    ...rejected.map(({ task, span, because }) => ({
      right: task === 'counts' ? !hides(span) : missedChannels.length === 0,
      because: because.map(({ rule }) => rule),
    })),
  ];
  const says = ({ value, unit }: { value: number; unit: string | null }) => `${value}${unit ?? ''}`;
  return {
    tallies: {
      counts: plain.tally,
      'count channels': strict.tally,
      channels: {
        right: gold.channels.length - missedChannels.length,
        missed: missedChannels.length,
        wrong: wrongChannels.length,
      },
    },
    outcomes,
    errors: [
      ...plain.missed.map((g) => ({ task: 'counts' as const, says: `missed ${says(g)}` })),
      ...plain.wrong.map((c) => ({ task: 'counts' as const, says: `wrong ${says(c)}` })),
      ...strict.wrong
        .filter((c) => !plain.wrong.includes(c))
        .map((c) => ({ task: 'count channels' as const, says: `${says(c)}: ${c.channel ?? 'none'}` })),
      ...missedChannels.map((id) => ({ task: 'channels' as const, says: `missed ${id}` })),
      ...wrongChannels.map(({ id, quote }) => ({ task: 'channels' as const, says: `wrong ${id} (${quote})` })),
    ],
  };
}
