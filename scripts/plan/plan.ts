/** The plan of a conversion: every file once, and which shard it belongs to. */
import { compare } from '../corpus.ts';
import type { Effects } from '../effects.ts';

/** The version of the shapes below. */
export const planFormat = 1;

/** What all files of a plan have in common; its first line. */
export interface PlanHead {
  format: typeof planFormat;
  /** The folder of the reports. */
  reports: string;
  /** Version of the code that converts. */
  code: string;
  /** Scans are read. */
  ocr: boolean;
  shards: number;
  /** Lines that follow. */
  files: number;
  collections: readonly PlanCollection[];
}

/** A collection: its folder below that of the reports, and the hash of its places.json and lexicon.json. */
export interface PlanCollection {
  id: string;
  folder: string;
  common: string;
}

/** A file to convert. */
export interface PlanEntry {
  collection: string;
  /** Below the folder of the reports, with `/`; of a file in an archive through that. */
  path: string;
  /** Its name for people, below the collection. */
  file: string;
  /** Of its bytes, and of what stands beside it; null where there is none or it cannot be read. */
  size: number | null;
  sha256: string | null;
  meta: string | null;
  /** Hash of everything its line depends on: see {@link keyOf}. */
  key: string;
  /** From 1 to the number of shards. */
  shard: number;
  /** It is a link to something outside of the folder, which is not followed. */
  outside?: 'file' | 'folder';
}

/** A plan; its files sorted by collection and path. */
export interface Plan {
  head: PlanHead;
  entries: readonly PlanEntry[];
}

/** Hash of everything that the result of a file depends on. */
export const keyOf = (
  effects: Pick<Effects, 'sha256'>,
  { code, common, ocr }: { code: string; common: string; ocr: boolean },
  { size, sha256, meta }: Pick<PlanEntry, 'size' | 'sha256' | 'meta'>,
): string => effects.sha256([code, common, ocr, size, sha256, meta].join('\n')).slice(0, 32);

/** The shard of a file: by its path alone, so that other files that come and go move none. */
export const shardOf = (effects: Pick<Effects, 'sha256'>, path: string, shards: number): number =>
  (Number.parseInt(effects.sha256(path).slice(0, 8), 16) % shards) + 1;

/** The files of each shard, from the first on, in the order of the plan. */
export function shardsOf({ head, entries }: Plan): PlanEntry[][] {
  const shards: PlanEntry[][] = Array.from({ length: head.shards }, () => []);
  for (const entry of entries) shards[entry.shard - 1]!.push(entry);
  return shards;
}

/** Hash of a shard: a part made for the same is the part of this plan. */
export const hashOf = (effects: Pick<Effects, 'sha256'>, files: readonly Pick<PlanEntry, 'path' | 'key'>[]): string =>
  effects.sha256(files.map(({ path, key }) => `${key} ${path}`).join('\n'));

/** Writes a plan as lines of JSON. */
export const planText = ({ head, entries }: Plan): string =>
  `${[head, ...entries].map((line) => JSON.stringify(line)).join('\n')}\n`;

/** By collection, then path, both by code unit. */
export const byPath = (a: PlanEntry, b: PlanEntry): number =>
  compare(a.collection, b.collection) || compare(a.path, b.path);
