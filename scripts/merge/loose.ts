/** Lines that the filter `convert --stdin` wrote, in any file among the parts, in any order: what Spark and the like leave behind. */
import { createGunzip } from 'node:zlib';
import type { Effects } from '../effects.ts';
import { lineText, type WholeLine } from '../line.ts';
import { linesOf } from '../lines.ts';
import { entryOf, type PartEntry, partOf, sameFile } from '../parts/part.ts';
import type { PlanEntry } from '../plan/plan.ts';
import type { Source } from './gather.ts';

/** What was found of the files wanted, and paths of files that were converted as they no longer are. */
interface Loose {
  source: Source;
  found: ReadonlySet<string>;
  stale: readonly string[];
}

/** Gathers the lines of the files wanted, by `sameFile`, each once, in one file of the work folder. */
export async function gatherLoose(
  effects: Effects,
  { parts, work, wanted }: { parts: string; work: string; wanted: ReadonlyMap<string, PlanEntry> },
): Promise<Loose> {
  const path = `${work}/loose.ndjson.gz`;
  const paths = new Set([...wanted.values()].map((file) => file.path));
  const entries = new Map<string, PartEntry>();
  const stale = new Set<string>();
  let at = 0;
  await effects.write(path, '');
  for (const file of await looseFiles(effects, parts))
    for await (const text of linesOf(unpacked(effects, file))) {
      const line = readWhole(text);
      if (!line || entries.has(sameFile(line))) continue;
      if (!wanted.has(sameFile(line))) {
        if (paths.has(line.path)) stale.add(line.path);
        continue;
      }
      const packed = effects.gzip(`${lineText(line)}\n`);
      await effects.append(path, packed);
      entries.set(sameFile(line), entryOf(line, at, packed.length));
      at += packed.length;
    }
  const list = [...entries.values()];
  const found = new Set(entries.keys());
  const known = new Set(list.map((entry) => entry.path));
  return { source: { path, entries: () => each(list) }, found, stale: [...stale].filter((p) => !known.has(p)).sort() };
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}

/** Files that are no parts of ours and not hidden, as `_SUCCESS` is. */
async function looseFiles(effects: Effects, parts: string): Promise<string[]> {
  const inside = await effects.list(parts).catch(() => []);
  return inside
    .filter(({ name, kind }) => kind === 'file' && partOf(name) === null && !/^[._]/.test(name))
    .map(({ name }) => `${parts}/${name}`);
}

/** The content of a file that may be compressed. */
async function* unpacked(effects: Effects, path: string): AsyncGenerator<Uint8Array> {
  const start = await effects.readSlice(path, 0, 2);
  if (start[0] !== 0x1f || start[1] !== 0x8b) return yield* effects.stream(path);
  const gunzip = createGunzip();
  const feed = async () => {
    for await (const piece of effects.stream(path))
      if (!gunzip.write(piece)) await new Promise((r) => gunzip.once('drain', r));
    gunzip.end();
  };
  feed().catch((error) => gunzip.destroy(error));
  yield* gunzip;
}

/** A line as `convert` writes it; null for anything else, as what a program says beside. */
function readWhole(text: Uint8Array): WholeLine | null {
  try {
    const line = JSON.parse(Buffer.from(text).toString('utf8')) as WholeLine | null;
    return typeof line?.path === 'string' && typeof line.key === 'string' && typeof line.collection === 'string'
      ? line
      : null;
  } catch {
    return null;
  }
}
