/** Converts shards of a plan into parts. */
import type { Converted, ConvertTask, Run } from '../convertOne.ts';
import type { Effects } from '../effects.ts';
import { keptPictures } from '../kept.ts';
import type { Folder } from '../knowledge.ts';
import { folderOf } from '../knowledge.ts';
import { hashOf, type Plan, type PlanEntry, type PlanHead, shardsOf } from '../plan/plan.ts';
import type { Pool } from '../pool.ts';
import { type EarlierLine, earlierLines, listParts, readLine } from './earlier.ts';
import { entryOf, isWhole, openPart, partName, readEntries, readHead, sameFile } from './part.ts';

/** Something changed after the plan was made. */
export class ChangedError extends Error {
  override readonly name = 'ChangedError';
  /** What, below the folder of reports. */
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** What converting needs besides the plan. */
export interface ConvertSetting {
  effects: Effects;
  pool: Pool;
  /** Folder of the parts. */
  parts: string;
  /** Use nothing of earlier parts. */
  fresh: boolean;
  /** Convert again what broke when it was read; else a part that fits is left as it is. */
  retry: boolean;
  /** Called for every line: kept or made. */
  step?: () => void;
  /** Called for every page of a scan. */
  onPage?: (task: ConvertTask, page: number, pages: number) => void;
}

/** The shards that were converted or found whole; how many of their lines were there before, by collection. */
export interface Converting {
  kept: ReadonlyMap<string, number>;
}

interface Shard {
  shard: number;
  shards: number;
  files: readonly PlanEntry[];
  /** What earlier parts have of it; looked up when its turn comes. */
  earlier(): Promise<ReadonlyMap<string, EarlierLine>>;
}

/** How a collection is read. */
export const runOf = ({ reports, code, ocr, collections }: PlanHead, id: string, fresh = false): Run => {
  const { folder, common } = collections.find((c) => c.id === id)!;
  const pictures = keptPictures(code);
  return { collection: id, folder: folderIn(reports, id, folder), common, code, ocr, pictures, fresh };
};

const folderIn = (reports: string, id: string, folder: string): Folder => ({
  path: folder ? `${reports}/${folder}` : reports,
  shown: `${id}/`,
});

/** Makes the parts of shards, from 1 on. Rejects with a {@link ChangedError} where a file is not the one of the plan. */
export async function convertShards(
  plan: Plan,
  wanted: readonly number[],
  setting: ConvertSetting,
): Promise<Converting> {
  const { effects, pool } = setting;
  await checkFolders(effects, plan.head);
  const all = shardsOf(plan);
  const kept = new Map<string, number>();
  const open = await openShards(plan, wanted, all, setting, kept);
  const runs = new Map(plan.head.collections.map(({ id }) => [id, runOf(plan.head, id, setting.fresh)]));
  const tasks = async function* () {
    for (const shard of [...open]) {
      const earlier = await shard.earlier();
      for (const file of shard.files) if (!earlier.has(sameFile(file))) yield taskOf(plan.head.reports, runs, file);
    }
  };
  const results = pool.each('convert', tasks(), setting.onPage);
  for (let shard = open[0]; shard; shard = open[0]) {
    await writePart(plan.head, shard, results, setting, kept);
    open.shift();
  }
  return { kept };
}

/** Places and lexicons must be those of the plan. */
async function checkFolders(effects: Effects, { reports, collections }: PlanHead): Promise<void> {
  for (const { id, folder, common } of collections) {
    const { hash } = await folderOf(effects, folderIn(reports, id, folder), String(effects.now()));
    if (hash !== common) throw new ChangedError(`${folder && `${folder}/`}places.json, lexicon.json`);
  }
}

/** The shards whose part is not there yet, with what earlier parts have of them. */
async function openShards(
  { head }: Plan,
  wanted: readonly number[],
  all: readonly (readonly PlanEntry[])[],
  { effects, parts, fresh, retry, step }: ConvertSetting,
  kept: Map<string, number>,
): Promise<Shard[]> {
  const open: Shard[] = [];
  const listed = await listParts(effects, parts);
  for (const shard of wanted) {
    const files = all[shard - 1]!;
    const name = partName(shard, head.shards);
    const isThere = !fresh && (await fits(effects, parts, name, files, retry));
    if (isThere) for (const { collection } of files) count(kept, collection, step);
    if (isThere || files.length === 0) continue;
    const of = { shard, shards: head.shards, files };
    const nearest = listed.includes(name) ? [name] : listed;
    let lines: Promise<Map<string, EarlierLine>> | undefined;
    const earlier = () => {
      lines ??= fresh ? Promise.resolve(new Map()) : earlierLines(effects, parts, nearest, of);
      return lines;
    };
    open.push({ ...of, earlier });
  }
  return open;
}

/** True where the part of a shard is there and whole; with `retry` also that all of it is sound. */
async function fits(effects: Effects, parts: string, name: string, files: readonly PlanEntry[], retry: boolean) {
  const head = await readHead(effects, parts, name);
  if (head?.plan !== hashOf(effects, files) || !(await isWhole(effects, parts, name, head))) return false;
  if (retry) for await (const { sound } of readEntries(effects, parts, name)) if (!sound) return false;
  return true;
}

function count(kept: Map<string, number>, collection: string, step: (() => void) | undefined) {
  kept.set(collection, (kept.get(collection) ?? 0) + 1);
  step?.();
}

const taskOf = (reports: string, runs: ReadonlyMap<string, Run>, planned: PlanEntry): ConvertTask => {
  const { collection, path, file, outside } = planned;
  const run = runs.get(collection)!;
  return { path: `${reports}/${path}`, below: path, file, run, ...(outside && { outside }) };
};

/** Writes the part of a shard: its lines in the order of the plan, from before or from the results. */
async function writePart(
  { shards, code }: PlanHead,
  { shard, files, earlier }: Shard,
  results: AsyncGenerator<Converted>,
  { effects, parts, step }: ConvertSetting,
  kept: Map<string, number>,
): Promise<void> {
  const part = await openPart(effects, parts, partName(shard, shards));
  const known = await earlier();
  for (const file of files) {
    const before = known.get(sameFile(file));
    if (before) {
      await part.add(before.entry, await readLine(effects, parts, before));
      count(kept, file.collection, step);
      continue;
    }
    const { line, packed } = (await results.next()).value as Converted;
    if (line.key !== file.key) throw new ChangedError(file.path);
    await part.add(entryOf(line, 0, 0), packed);
    step?.();
  }
  await part.end(hashOf(effects, files), code);
}
