import type { ChannelId } from '../../form/channels.ts';
import type { Weighed } from '../../language/choice.ts';
import { figureModels, NO_COUNT } from '../../rules/counts/judge.ts';
import { learnedOutlet, margins, yields } from '../../rules/counts/learned.ts';
import type { CountRule } from '../../rules/counts/view.ts';
import type { Span } from '../../text/span.ts';
import { figureSigns } from './figureSigns.ts';
import type { Figure } from './figures.ts';
import { type Assigned, type OutletOption, outletOptions } from './outletSigns.ts';
import { ownChannels } from './record.ts';
import type { Scene } from './scene.ts';
import type { Taken } from './taken.ts';

/** Hears what learned weights decided of a figure: that it is a count, or whose it is. */
export type HearWeighed = (weighed: Weighed<'count' | ChannelId>) => void;

const TOLD = 8;

/**
 * The figures that learned weights clearly take as counts, of those that rules decided against and may be overruled in. `against`: what
 * was not taken, with the rule that decided.
 */
export function weighCounts(scene: Scene, against: ReadonlyMap<Figure, CountRule>, hear?: HearWeighed): Set<Figure> {
  const { count } = figureModels();
  const none = count.score(NO_COUNT);
  const taken = new Set<Figure>();
  for (const [k, figure] of scene.figures.entries()) {
    const rule = against.get(figure);
    if (!rule || !yields(rule, scene.context(k).before) || !scene.isTold(k)) continue;
    const signs = figureSigns(scene, k);
    const ahead = count.score(signs) - none;
    if (ahead <= margins.count) continue;
    taken.add(figure);
    hear?.({ span: spanOf(scene, figure), says: 'count', ahead, signs: count.reasons(signs, TOLD) });
  }
  return taken;
}

const spanOf = ({ ground }: Scene, { start, end }: Figure): Span => ground.discourse.passage.source(start, end);

/** Names the outlets of counts that no rule named one of, where one is clearly ahead of the others and of none. */
export function weighOutlets(scene: Scene, taken: readonly Taken[], hear?: HearWeighed): void {
  const places = new Map(scene.figures.map((figure, k) => [figure, k] as const));
  const told = taken.map((_, i) => ownChannels(taken, i));
  const split = splitByOutlet(taken);
  const earlier: Assigned[] = [];
  for (const [i, t] of taken.entries()) {
    const shared = split.has(i) || split.get(t.parent) === (taken[t.parent]?.figure.value ?? -1);
    const free =
      !shared && !isOfWhole(taken, t) && !told[i]!.length && !t.mostly.length && !isOfTheRest(scene.ground.text, t);
    const chosen = free ? clearly(outletOptions(scene, places.get(t.figure)!, earlier)) : null;
    if (chosen) {
      t.channels = [chosen.id];
      t.because.push(learnedOutlet.id);
      hear?.({
        span: spanOf(scene, t.figure),
        says: chosen.id,
        ahead: chosen.ahead,
        signs: figureModels().outlet.reasons(chosen.signs, TOLD),
      });
    }
    const channels = ownChannels(taken, i);
    earlier.push({ figure: t.figure, channel: channels.length === 1 ? channels[0]! : null });
  }
}

/**
 * The figures split among several outlets, each with what those have in all: it is of none of them; where they have all of it, what else
 * splits it sorts it by something else (网站96条、公众号119条；按内容看，机构职能6条).
 */
function splitByOutlet(taken: readonly Taken[]): Map<number, number> {
  const parts = new Map<number, { sum: number; ids: Set<ChannelId> }>();
  for (const { parent, channels, figure } of taken) {
    if (parent < 0 || channels.length !== 1) continue;
    const known = parts.get(parent) ?? { sum: 0, ids: new Set() };
    known.sum += figure.value;
    known.ids.add(channels[0]!);
    parts.set(parent, known);
  }
  return new Map([...parts].flatMap(([whole, { sum, ids }]) => (ids.size > 1 ? [[whole, sum] as const] : [])));
}

/** A part of a figure before it that has no outlet: one told before the whole would be that of the whole. */
const isOfWhole = (taken: readonly Taken[], { parent, figure }: Taken): boolean =>
  parent >= 0 && taken[parent]!.figure.end <= figure.start;

/** 其他方式49条, 区级平台96篇: on none of those named. */
const isOfTheRest = (text: string, { from, figure }: Taken) => /其[他它余]|级平台/.test(text.slice(from, figure.start));

/** The outlet that is ahead of every other and of none by a margin; null where none is. */
function clearly(options: readonly OutletOption[]): { id: ChannelId; ahead: number; signs: readonly string[] } | null {
  if (options.length < 2) return null;
  const { outlet } = figureModels();
  const scored = options.map(({ id, firm, signs }) => ({ id, firm, signs, score: outlet.score(signs) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.id === null || !best.firm) return null;
  const next = scored.reduce((most, { id, score }) => (id === best.id ? most : Math.max(most, score)), -1e9);
  const ahead = best.score - next;
  return ahead > margins.outlet ? { id: best.id, ahead, signs: best.signs } : null;
}
