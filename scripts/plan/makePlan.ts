import { type BadName, badNames } from '../collectionNames.ts';
import { type CollectionEntry, listCollections } from '../corpus.ts';
import type { Effects } from '../effects.ts';
import type { FileIndex } from '../fileIndex.ts';
import { folderOf, readMeta } from '../knowledge.ts';
import { byPath, keyOf, type Plan, type PlanCollection, type PlanEntry, planFormat, shardOf } from './plan.ts';

/** What a plan is made of besides the files. */
export interface PlanOptions {
  reports: string;
  /** Version of the code that converts. */
  code: string;
  ocr: boolean;
  /** Absent: as many as the files are worth. */
  shards?: number | undefined;
}

/** The plan, or why there is none; `outside` are links to folders elsewhere. */
export type Planning =
  | { ok: true; plan: Plan; outside: readonly string[] }
  | {
      ok: false;
      why: 'not_found' | 'no_reports' | { clash: string } | { names: readonly BadName[] };
      outside: readonly string[];
    };

/** How many files are looked at together. */
const AT_ONCE = 32;
/** A shard is worth this many files: what is kept of an earlier run is read and written by the shard. */
const WORTH_A_SHARD = 512;

/** Lists the reports of a folder and hashes what is new in it. */
export async function makePlan(effects: Effects, index: FileIndex, options: PlanOptions): Promise<Planning> {
  const { reports, code, ocr } = options;
  if ((await effects.kind(reports)) !== 'folder') return { ok: false, why: 'not_found', outside: [] };
  const { collections, clash, outside } = await listCollections(effects, reports, index.inputs);
  if (clash !== null) return { ok: false, why: { clash }, outside };
  const names = badNames(collections.map((c) => c.id));
  if (names.length) return { ok: false, why: { names }, outside };
  if (!collections.length) return { ok: false, why: 'no_reports', outside };
  const files = collections.reduce((sum, c) => sum + c.reports.length, 0);
  const shards = options.shards ?? 2 ** Math.max(0, Math.ceil(Math.log2(files / WORTH_A_SHARD)));
  const entries: PlanEntry[] = [];
  const heads: PlanCollection[] = [];
  for (const collection of collections) {
    const own = await headOf(effects, collection, reports);
    const run = { code, ocr, common: own.common };
    heads.push(own);
    for (const entry of await entriesOf(effects, index, collection, { reports, shards, run })) entries.push(entry);
  }
  entries.sort(byPath);
  const head = { format: planFormat, reports, code, ocr, shards, files, collections: heads } as const;
  return { ok: true, plan: { head, entries }, outside };
}

/** A path below a folder, from there on; empty for the folder itself. */
const below = (folder: string, path: string): string => path.slice(folder.length + 1);

async function headOf(effects: Effects, { id, path }: CollectionEntry, reports: string): Promise<PlanCollection> {
  // read by path and moment, so that a long-lived process sees what changed
  const { hash } = await folderOf(effects, { path, shown: `${id}/` }, String(effects.now()));
  return { id, folder: below(reports, path), common: hash };
}

async function entriesOf(
  effects: Effects,
  index: FileIndex,
  { id, path: folder, reports: files }: CollectionEntry,
  { reports, shards, run }: { reports: string; shards: number; run: Parameters<typeof keyOf>[1] },
): Promise<PlanEntry[]> {
  const entries = new Array<PlanEntry>(files.length);
  const rest = files.entries();
  const worker = async () => {
    for (const [i, { path, file, outside }] of rest) {
      const content = outside ? { size: null, sha256: null } : await index.contentOf(path);
      const { text } = await readMeta(effects, path, `${id}/${file}`, { path: folder, shown: `${id}/` });
      const shard = shardOf(effects, below(reports, path), shards);
      const own = { ...content, meta: text === null ? null : effects.sha256(text) };
      const named = { collection: id, path: below(reports, path), file };
      entries[i] = { ...named, ...own, key: keyOf(effects, run, own), shard, ...(outside && { outside }) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return entries;
}
