/** Finds the line of every file of a plan among the parts, or says what is wrong with them. */
import type { Effects } from '../effects.ts';
import { listParts } from '../parts/earlier.ts';
import { isWhole, linesPath, type PartEntry, partName, readEntries, readHead, sameFile } from '../parts/part.ts';
import { hashOf, type Plan, type PlanEntry, shardsOf } from '../plan/plan.ts';
import { gatherLoose } from './loose.ts';

/** What a merge cannot go on with: names of parts, or of files. */
export interface PartFault {
  /** Not there · of another plan · not the file its sidecar was written for · of another number of shards · lines of no file. */
  why: 'missing' | 'stale' | 'damaged' | 'mixed' | 'missing_lines' | 'stale_lines';
  names: readonly string[];
}

/** Lines of files: where their texts are, and what is said of each. */
export interface Source {
  /** The file in which the lines stand. */
  path: string;
  entries(): AsyncIterable<PartEntry>;
}

/** The lines of all files of a plan, each once; or what is missing, mixed or stale. `work`: a folder for what has to be written. */
export async function gatherParts(
  effects: Effects,
  plan: Plan,
  { parts, work }: { parts: string; work: string },
): Promise<{ ok: true; sources: Source[] } | { ok: false; faults: PartFault[] }> {
  const shards = shardsOf(plan);
  const names = await listParts(effects, parts);
  const own = new Set(shards.flatMap((files, i) => (files.length ? [partName(i + 1, shards.length)] : [])));
  const faults = faultList();
  for (const name of names) if (!own.has(name) && !name.endsWith(ofAll(shards.length))) faults.add('mixed', name);
  const sources: Source[] = [];
  const open: { name: string; files: readonly PlanEntry[]; why: 'missing' | 'stale' | 'damaged' }[] = [];
  for (const [i, files] of shards.entries()) {
    const name = partName(i + 1, shards.length);
    if (!own.has(name)) continue;
    const why = await faultOf(effects, parts, name, files);
    if (why) open.push({ name, files, why });
    else sources.push({ path: linesPath(parts, name), entries: () => readEntries(effects, parts, name) });
  }
  if (open.length) {
    const wanted = new Map(open.flatMap(({ files }) => files.map((file) => [sameFile(file), file] as const)));
    const loose = await gatherLoose(effects, { parts, work, wanted });
    for (const { name, files, why } of open) {
      const lacking = files.filter((file) => !loose.found.has(sameFile(file)));
      if (lacking.length === files.length) faults.add(why, name);
      else for (const { path } of lacking) faults.add('missing_lines', path);
    }
    for (const path of loose.stale) faults.add('stale_lines', path);
    sources.push(loose.source);
  }
  const list = faults.list();
  return list.length ? { ok: false, faults: list } : { ok: true, sources };
}

const ofAll = (shards: number): string => partName(1, shards).slice('part-0001'.length);

async function faultOf(effects: Effects, parts: string, name: string, files: readonly PlanEntry[]) {
  if ((await effects.kind(linesPath(parts, name))) === null) return 'missing';
  const head = await readHead(effects, parts, name);
  if (!head) return 'missing';
  if (head.plan !== hashOf(effects, files)) return 'stale';
  return (await isWhole(effects, parts, name, head)) ? null : 'damaged';
}

function faultList() {
  const faults = new Map<PartFault['why'], string[]>();
  return {
    add: (why: PartFault['why'], name: string) => void faults.set(why, [...(faults.get(why) ?? []), name]),
    list: () => [...faults].map(([why, names]): PartFault => ({ why, names })),
  };
}
