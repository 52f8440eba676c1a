/** Lines of earlier parts that are still right, so that only what changed is converted. */
import type { Effects } from '../effects.ts';
import type { PlanEntry } from '../plan/plan.ts';
import { isWhole, linesPath, overlaps, type PartEntry, partOf, readEntries, readHead, sameFile } from './part.ts';

/** Where the line of a file is found: in the part of that name. */
export interface EarlierLine {
  name: string;
  entry: PartEntry;
}

/** The parts of a folder, by name. */
export async function listParts(effects: Effects, folder: string): Promise<string[]> {
  const names = (await effects.list(folder).catch(() => [])).map(({ name }) => partOf(name));
  return [...new Set(names.filter((name) => name !== null))].sort();
}

/** The sound lines, in whole parts of a folder, of the files of a shard as they are. */
export async function earlierLines(
  effects: Effects,
  folder: string,
  parts: readonly string[],
  { shard, shards, files }: { shard: number; shards: number; files: readonly PlanEntry[] },
): Promise<Map<string, EarlierLine>> {
  const wanted = new Set(files.map(sameFile));
  const found = new Map<string, EarlierLine>();
  for (const name of parts) {
    const [, k, n] = /^part-(\d+)-of-(\d+)$/.exec(name)!;
    if (!overlaps({ shard, shards }, { shard: Number(k), shards: Number(n) })) continue;
    const head = await readHead(effects, folder, name);
    if (!head || !(await isWhole(effects, folder, name, head))) continue;
    for await (const entry of readEntries(effects, folder, name))
      if (entry.sound && wanted.has(sameFile(entry))) found.set(sameFile(entry), { name, entry });
  }
  return found;
}

/** The compressed text of an earlier line. */
export const readLine = (effects: Effects, folder: string, { name, entry }: EarlierLine): Promise<Uint8Array> =>
  effects.readSlice(linesPath(folder, name), entry.at, entry.bytes);
