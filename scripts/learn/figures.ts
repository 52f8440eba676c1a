import type { ChannelId } from '../../src/form/channels.ts';
import { readDiscourse } from '../../src/language/discourse.ts';
import { groundOf } from '../../src/report/counts/counts.ts';
import { figureSigns } from '../../src/report/counts/figureSigns.ts';
import { findFigures } from '../../src/report/counts/figures.ts';
import { type Assigned, outletOptions } from '../../src/report/counts/outletSigns.ts';
import { Scene } from '../../src/report/counts/scene.ts';
import { NO_COUNT } from '../../src/rules/counts/judge.ts';
import { vocabularyFor } from '../../src/rules/vocabulary.ts';
import { makePassage } from '../../src/text/passage.ts';
import type { Effects } from '../effects.ts';
import type { GoldCount } from '../score/passages.ts';
import type { ChoiceExample } from './choices.ts';
import { type CorpusItem, readCorpus } from './corpus.ts';

type LabelledCounts = { counts: readonly GoldCount[] };

/** What the figures of a labelled passage teach: which of them are counts, and of which outlet each count is. */
export interface FigureExamples {
  origin: string;
  counts: ChoiceExample[];
  outlets: ChoiceExample[];
}

/** What the figures of all labelled passages teach that may be learned from, passage by passage. */
export async function readFigures(effects: Effects): Promise<FigureExamples[]> {
  const passages = await readCorpus<LabelledCounts>(effects, 'passages');
  const overviews = passages.filter(({ task, split }) => task === 'overview' && split === 'train');
  return [...overviews, ...(await readCorpus<LabelledCounts>(effects, 'figures'))].map(examplesOf);
}

/** The examples of one labelled passage; figures that are neither required nor wrong teach nothing. */
export function examplesOf({ text, gold, origin }: CorpusItem<LabelledCounts>): FigureExamples {
  const ground = groundOf(readDiscourse(makePassage(text, [0, text.length]), vocabularyFor(undefined)));
  const scene = new Scene(ground, findFigures(ground.discourse));
  const labelled = new Map(gold.counts.map((count) => [count.at, count]));
  const counts: ChoiceExample[] = [];
  const outlets: ChoiceExample[] = [];
  const earlier: Assigned[] = [];
  for (const [k, figure] of scene.figures.entries()) {
    const label = labelled.get(ground.discourse.passage.source(figure.number, figure.end)[0]);
    if (label?.optional) continue;
    counts.push(isCount(figureSigns(scene, k), label));
    if (!label) continue;
    const channel = (label.channel ?? null) as ChannelId | null;
    const options = outletOptions(scene, k, earlier).map(({ id, signs }) => ({ signs, right: id === channel }));
    outlets.push({ options });
    earlier.push({ figure, channel });
  }
  return { origin, counts, outlets };
}

const isCount = (signs: readonly string[], label: GoldCount | undefined): ChoiceExample => ({
  options: [
    { signs, right: label !== undefined },
    { signs: NO_COUNT, right: label === undefined },
  ],
});
