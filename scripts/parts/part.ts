/**
 * A part: the lines of one shard, each compressed by itself, one after the other, so that `zcat` gives all of them and each can
 * be had alone. Beside it lies its sidecar, written last: without one, or with one that does not fit, there is no part.
 */
import { type Effects, writeWhole } from '../effects.ts';
import type { ResultLine } from '../line.ts';
import { linesOf } from '../lines.ts';
import type { PlanEntry } from '../plan/plan.ts';

const PART = /^(part-\d{4,}-of-\d{4,})\.(?:ndjson\.gz|json)$/;
const digits = (n: number) => String(n).padStart(4, '0');

/** The name of the part of a shard, without endings. */
export const partName = (shard: number, shards: number): string => `part-${digits(shard)}-of-${digits(shards)}`;
/** The name of the part that a file belongs to; null for other files. */
export const partOf = (file: string): string | null => PART.exec(file)?.[1] ?? null;
export const linesPath = (folder: string, name: string): string => `${folder}/${name}.ndjson.gz`;
export const sidecarPath = (folder: string, name: string): string => `${folder}/${name}.json`;

/** What a sidecar says of its part; its first line. */
export interface PartHead {
  /** Hash of the files and what their lines depend on: see `hashOf`. */
  plan: string;
  /** Version of the code that made it. */
  code: string;
  lines: number;
  /** Of the part's file. */
  bytes: number;
  sha256: string;
}

/** A line of a part, by its sidecar: what becomes of it, and where in the part it stands. */
export interface PartEntry extends Pick<ResultLine, (typeof told)[number]> {
  at: number;
  bytes: number;
}
const told = ['collection', 'path', 'file', 'key', 'ok', 'error', 'place', 'misfits', 'sound'] as const;

/** What the sidecar says of a line. */
export function entryOf(line: ResultLine, at: number, bytes: number): PartEntry {
  const { collection, path, file, key, ok, error, place, misfits, sound } = line;
  return { collection, path, file, key, ok, ...(error && { error }), place, misfits, sound, at, bytes };
}

/** The head of a sidecar, where there is a whole part of that size; null elsewhere. */
export async function readHead(effects: Effects, folder: string, name: string): Promise<PartHead | null> {
  try {
    for await (const line of linesOf(effects.stream(sidecarPath(folder, name)))) {
      const head = JSON.parse(Buffer.from(line).toString('utf8')) as PartHead;
      return (await effects.size(linesPath(folder, name))) === head.bytes ? head : null;
    }
  } catch {
    // no sidecar, or none that can be read
  }
  return null;
}

/** True where the part's file is the one its sidecar was written for. */
export const isWhole = async (effects: Effects, folder: string, name: string, head: PartHead): Promise<boolean> =>
  (await effects.sha256File(linesPath(folder, name)).catch(() => null)) === head.sha256;

/** The lines of a part, by its sidecar. */
export async function* readEntries(effects: Effects, folder: string, name: string): AsyncGenerator<PartEntry> {
  let isHead = true;
  for await (const line of linesOf(effects.stream(sidecarPath(folder, name)))) {
    if (!isHead) yield JSON.parse(Buffer.from(line).toString('utf8')) as PartEntry;
    isHead = false;
  }
}

/** A part being written. */
export interface PartWriter {
  add(line: PartEntry, packed: Uint8Array): Promise<void>;
  /** Puts the part in its place, then its sidecar. */
  end(plan: string, code: string): Promise<void>;
}

/** Bytes gathered before they are written. */
const GATHERED = 2 ** 20;

/** Begins a part under a name no other process uses. */
export async function openPart(effects: Effects, folder: string, name: string): Promise<PartWriter> {
  const spare = `${folder}/.${name}.${effects.unique}`;
  await effects.write(spare, '');
  const entries: string[] = [];
  let waiting: Uint8Array[] = [];
  let [at, gathered] = [0, 0];
  const flush = async () => {
    await effects.append(spare, Buffer.concat(waiting));
    waiting = [];
    gathered = 0;
  };
  return {
    async add(entry, packed) {
      entries.push(JSON.stringify({ ...entry, at, bytes: packed.length }));
      waiting.push(packed);
      at += packed.length;
      gathered += packed.length;
      if (gathered > GATHERED) await flush();
    },
    async end(plan, code) {
      await flush();
      const sha256 = await effects.sha256File(spare);
      await effects.rename(spare, linesPath(folder, name));
      const head: PartHead = { plan, code, lines: entries.length, bytes: at, sha256 };
      const text = [JSON.stringify(head), ...entries, ''].join('\n');
      await writeWhole(effects, sidecarPath(folder, name), text, spare);
    },
  };
}

/** The shards of another number of shards that may hold lines of this one. */
export const overlaps = (a: { shard: number; shards: number }, b: { shard: number; shards: number }): boolean =>
  (a.shard - b.shard) % commonDivisor(a.shards, b.shards) === 0;
const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** What tells that a line is that of a file as it is. */
export const sameFile = ({ path, file, key }: Pick<PlanEntry, 'path' | 'file' | 'key'>): string =>
  `${key} ${path} ${file}`;
