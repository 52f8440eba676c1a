/** People and villages of townships: what `population.csv` of a collection and its `places.json` state. */
import { denominators } from '../src/dataset/dataset.ts';
import { type Headcounts, parsePopulation } from '../src/dataset/population.ts';
import type { PlacesOverrides, TownshipOverride } from '../src/places/overrides.ts';
import { type Misfit, textBeside } from './beside.ts';
import type { Effects } from './effects.ts';
import type { Folder, FolderKnowledge } from './knowledge.ts';

/** By code of the township; and what could not be used. */
export interface CollectionPopulation {
  townships: ReadonlyMap<string, Headcounts>;
  misfits: readonly Misfit[];
}

/** The text of a collection's `population.csv`; null without one. It belongs to the step that merges: nothing is converted anew for it. */
export const populationText = (effects: Effects, { path, shown }: Folder) =>
  textBeside(effects, { path: `${path}/population.csv`, shown: `${shown}population.csv`, within: path });

/** Reads what a collection states of people and villages; what `places.json` states counts before a line of `population.csv`. */
export async function readPopulation(
  effects: Effects,
  folder: Folder,
  { gazetteer, overrides }: FolderKnowledge,
): Promise<CollectionPopulation> {
  const { text, misfits } = await populationText(effects, folder);
  const stated = new Map(statedIn(overrides));
  const { townships, problems } = parsePopulation(text ?? '', {
    isPlace: (code) => code.startsWith('x') || gazetteer.township(code) !== null,
    isStated: (code, year, kind) => stated.get(code)?.[kind]?.some((count) => count.year === year) ?? false,
  });
  const all = new Map<string, Headcounts>(townships);
  for (const [code, counts] of stated) all.set(code, together(counts, all.get(code) ?? {}));
  const shown = `${folder.shown}population.csv`;
  const told = problems.map((problem): Misfit => ({ kind: 'population', file: shown, problem }));
  return { townships: all, misfits: [...misfits, ...told] };
}

function statedIn({ counties, townships, populationSource }: PlacesOverrides): [string, Headcounts][] {
  const source = populationSource ?? 'places.json';
  const listed = [...counties.flatMap((county) => county.townships), ...townships];
  return listed
    .filter((township) => denominators.some((kind) => township[kind]))
    .map((township) => [township.code, countsOf(township, source)]);
}

const countsOf = (township: TownshipOverride, source: string): Headcounts =>
  Object.fromEntries(
    denominators.flatMap((kind) => {
      const counts = township[kind]?.map((count) => ({ ...count, source }));
      return counts ? [[kind, counts]] : [];
    }),
  );

const together = (first: Headcounts, second: Headcounts): Headcounts =>
  Object.fromEntries(
    denominators.flatMap((kind) => {
      const counts = [...(first[kind] ?? []), ...(second[kind] ?? [])].sort((a, b) => a.year - b.year);
      return counts.length ? [[kind, counts]] : [];
    }),
  );
