import { makeTable } from '../../language/decide.ts';
import type { Discourse } from '../../language/discourse.ts';
import { countRules } from '../../rules/counts/rules.ts';
import { PUBLISHING } from '../../rules/vocabulary.ts';
import type { Span } from '../../text/span.ts';
import { passagesOf } from '../channels/channels.ts';
import { mentionsOf } from '../channels/mentions.ts';
import type { Prose } from '../prose.ts';
import type { Count } from '../report.ts';
import { sayOfAll } from './allSaid.ts';
import { findCues, type Ground } from './context.ts';
import { findDenials } from './denials.ts';
import { distribute, keepWithin } from './distribute.ts';
import { findFigures } from './figures.ts';
import { findParents } from './parts.ts';
import { type Recorded, toCount } from './record.ts';
import { dropRepeated } from './repeats.ts';
import { Scene } from './scene.ts';
import { settleSums } from './sums.ts';
import { type Listeners, takeFigures } from './take.ts';
import { besideCounts } from './unread.ts';
import { weighOutlets } from './weigh.ts';
import { yearOf } from './year.ts';

export { headline } from './headline.ts';

const table = makeTable(countRules);

/**
 * Finds the stated numbers of information made public, in text order. `year` is the report year, the default of each. `reject` is told of
 * every figure that was looked at and is no count, with the rules against it, `weighed` of what learned weights decided.
 */
export function findCounts(prose: Prose, year: number | null, hear?: Listeners): Count[] {
  return readCounts(prose, year, hear).counts;
}

/** What was not read of the figures of a report. */
interface Unread {
  /** Stretches in which numbers listed beside a count have no measure word (各月分别为12、9、…). */
  beside: Span[];
  /** Figures of sentences on publishing of which no rule spoke. */
  unruled: Span[];
}

/** The same, and what stayed unread. */
export function readCounts(prose: Prose, year: number | null, hear: Listeners = {}) {
  const unread: Unread = { beside: [], unruled: [] };
  const counts = dropRepeated(passagesOf(prose).map((discourse) => countsIn(discourse, year, unread, hear)));
  return { counts, unread };
}

/** A passage with all that decisions on its figures are made of. */
export function groundOf(discourse: Discourse): Ground {
  const { masked: text, clauses, tokensOf } = discourse;
  const mentions = mentionsOf(discourse);
  return { discourse, text, clauses, mentions, cues: findCues(text, tokensOf(PUBLISHING), mentions) };
}

function countsIn(discourse: Discourse, year: number | null, unread: Unread, hear: Listeners): Recorded[] {
  const ground = groundOf(discourse);
  const scene = new Scene(ground, findFigures(discourse));
  const { text } = ground;
  const { taken, rejected, bare, unruled } = takeFigures(scene, table, year, hear);
  const { source } = discourse.passage;
  unread.beside.push(...besideCounts(text, taken, bare).map(([from, to]) => source(from, to)));
  unread.unruled.push(...unruled.map(({ start, end }) => source(start, end)));
  sayOfAll(ground, taken, year);
  findParents(text, taken, rejected, discourse.enumerators);
  settleSums(text, taken);
  distribute(text, taken, ground.mentions);
  keepWithin(text, taken);
  weighOutlets(scene, taken, hear.weighed);
  const { passage } = discourse;
  const counts = taken.map((t, i) => ({
    count: toCount(passage, text, taken, i),
    parent: t.parent,
    at: t.figure.start,
  }));
  const zeros = denialsIn(ground, year).map((count) => ({ count, parent: -1, at: -1 }));
  return inOrder([...counts, ...zeros]);
}

function denialsIn(ground: Ground, year: number | null): Count[] {
  const { text, clauses, discourse } = ground;
  return findDenials(ground).map(({ start, end, clause, channel, rule }) => ({
    ...{ value: 0, approx: false, unit: null, what: null, channel, channelAlt: [] },
    ...{ scope: 'total' as const, partOf: null },
    year: yearOf(text, clauses, clause, end, year),
    quote: discourse.passage.quote(start, end),
    span: discourse.passage.source(start, end),
    because: [rule],
  }));
}

/** Sorts by place in the text; parents are places in the sorted list. */
function inOrder(recorded: readonly Recorded[]): Recorded[] {
  const order = recorded
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [recorded[i]!.count.span, recorded[j]!.count.span];
      return a[0] - b[0] || a[1] - b[1];
    });
  const place = new Map(order.map((i, p) => [i, p]));
  return order.map((i) => ({ count: recorded[i]!.count, parent: place.get(recorded[i]!.parent) ?? -1 }));
}
