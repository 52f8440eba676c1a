/** The last step: the lines of all files of a plan become datasets. */
import type { Lang } from '../../src/i18n/lang.ts';
import { type Built, mergeCollection } from '../collection.ts';
import { readCorrections } from '../corrections.ts';
import type { Effects } from '../effects.ts';
import { folderOf } from '../knowledge.ts';
import { ChangedError, runOf } from '../parts/convertShards.ts';
import type { PartEntry } from '../parts/part.ts';
import type { Plan } from '../plan/plan.ts';
import type { Pool } from '../pool.ts';
import { populationText } from '../population.ts';
import { gatherParts, type PartFault, type Source } from './gather.ts';
import { keepCollection, keptCollection } from './keptCollection.ts';
import { addEntry, openTally, type Tally } from './tally.ts';

/** What merging needs besides the plan. */
export interface MergeSetting {
  effects: Effects;
  pool: Pool;
  /** Folder of the parts, and of the datasets. */
  parts: string;
  out: string;
  /** Where what was made is kept for the next run. */
  kept: string;
  /** Version of the code that merges. */
  code: string;
  /** Make everything anew. */
  fresh: boolean;
  quiet: boolean;
  lang: Lang;
  /** Called with each collection as it is done. */
  done(built: Built): void;
}

/** The datasets, or what is wrong with the parts; then nothing was written. */
export type Merging = { ok: true; built: Built[] } | { ok: false; faults: readonly PartFault[] };

interface Gathered {
  tally: Tally;
  /** Hash of all lines as far as anything depends on them, and of the corrections. */
  digest: string;
}

/** Merges the parts of a plan, one collection after the other. */
export async function mergeParts(plan: Plan, setting: MergeSetting): Promise<Merging> {
  const { effects, parts, kept, done } = setting;
  const work = `${kept}/work`;
  await effects.remove(work);
  await effects.makeFolder(work);
  try {
    const gathered = await gatherParts(effects, plan, { parts, work });
    if (!gathered.ok) return gathered;
    const tallies = await gatherLines(effects, plan, gathered.sources, work);
    const built: Built[] = [];
    for (const { id } of plan.head.collections) {
      const one = await collectionOf(plan, id, tallies.get(id)!, setting);
      tallies.delete(id);
      done(one);
      built.push(one);
    }
    return { ok: true, built };
  } finally {
    await effects.remove(work);
  }
}

/** Goes through all lines once. */
async function gatherLines(effects: Effects, plan: Plan, sources: readonly Source[], work: string) {
  const gathered = new Map<string, Gathered>();
  for (const [i, { id }] of plan.head.collections.entries()) {
    await effects.makeFolder(`${work}/${i}`);
    const corrections = await readCorrections(effects, runOf(plan.head, id).folder);
    gathered.set(id, { tally: openTally(effects, `${work}/${i}`, corrections), digest: corrections.hash });
  }
  for (const { path, entries } of sources)
    for await (const entry of entries()) {
      const own = gathered.get(entry.collection)!;
      own.digest = effects.sha256(own.digest + essence(entry));
      await addEntry(own.tally, entry, path);
    }
  return gathered;
}

const essence = ({ file, key, ok, error, place, misfits }: PartEntry): string =>
  JSON.stringify([file, key, ok, error, place, misfits]);

/** A collection's dataset: the one that is there, where nothing changed since it was written. */
async function collectionOf(
  { head }: Plan,
  id: string,
  { tally, digest }: Gathered,
  setting: MergeSetting,
): Promise<Built> {
  const { effects, code, fresh } = setting;
  const run = runOf(head, id);
  const { hash } = await folderOf(effects, run.folder, String(effects.now()));
  if (hash !== run.common) throw new ChangedError(`${run.folder.shown}places.json, lexicon.json`);
  const own = { ...setting, out: `${setting.out}/${id}`, kept: `${setting.kept}/${effects.sha256(id).slice(0, 12)}` };
  const { text } = await populationText(effects, run.folder);
  const key = effects.sha256([code, run.common, digest, ...(text === null ? [] : [text])].join('\n'));
  const before = fresh ? null : await keptCollection(effects, own, key);
  if (before) return before;
  if (fresh) await effects.remove(own.kept);
  await effects.makeFolder(own.kept);
  const { files, ...built } = await mergeCollection(tally, run, own);
  await keepCollection(effects, own, { key, built, files });
  return built;
}
