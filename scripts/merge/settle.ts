/** Names that only the whole collection can resolve. */
import { placeOf, type ReportPlace } from '../../src/dataset/place.ts';
import { unreadReport } from '../../src/dataset/unread.ts';
import { type Checked, checkDocument } from '../../src/findings/check.ts';
import type { Run } from '../convertOne.ts';
import type { Effects } from '../effects.ts';
import { folderOf, knowledgeOf } from '../knowledge.ts';
import type { WholeLine } from '../line.ts';
import type { Pool } from '../pool.ts';
import type { Broken } from '../workerProcess.ts';
import { memberOf, type Tally, type Unclear } from './tally.ts';

/** A line to read once more, with the counties of all the others to choose from. */
export interface SettleTask {
  key: string;
  at: readonly [path: string, offset: number, bytes: number];
  run: Run;
  counties: readonly string[];
  broken?: Broken;
}

/** Where the report of a line belongs, with the counties given; null where that is no clearer. */
export async function settleOne(
  effects: Effects,
  { at, key, run, counties, broken }: SettleTask,
): Promise<ReportPlace | null> {
  if (broken) return null;
  const line = await readWhole(effects, at, key);
  const checked = await recheck(effects, line, run, counties);
  const { gazetteer } = await folderOf(effects, run.folder, run.common);
  const place = checked && placeOf(checked.report.identity, gazetteer, effects.sha256);
  return place?.township.code.startsWith('x') ? null : place;
}

/** Reads a line of a part whole; rejects where it is not the one it was. */
export async function readWhole(effects: Effects, at: SettleTask['at'], key: string): Promise<WholeLine> {
  const [path, offset, bytes] = at;
  const line = JSON.parse(effects.gunzip(await effects.readSlice(path, offset, bytes))) as WholeLine;
  if (line.key !== key) throw new Error(`${path}: changed during the run; run again`);
  return line;
}

/** What is read in the document of a line with counties to choose from; null where nothing can be. */
export async function recheck(
  effects: Effects,
  { checked, stated, accepted }: WholeLine,
  run: Run,
  counties: readonly string[],
): Promise<Checked | null> {
  const meta = stated && { stated, accepted: accepted as Record<string, string> };
  const knowledge = knowledgeOf(await folderOf(effects, run.folder, run.common), meta, counties);
  if (!checked) return unreadReport(knowledge);
  const result = checkDocument(checked.doc, knowledge);
  return result.ok ? result.checked : null;
}

/** Settles what is not clear in a tally and puts it into its counties; gives the counties it was read with. */
export async function settle(tally: Tally, run: Run, pool: Pool): Promise<readonly string[]> {
  const { counties, unclear } = tally;
  const codes = [...counties.keys()].sort();
  const tasks = unclear.map(({ entry: { key, at, bytes }, path }): SettleTask => {
    return { key, at: [path, at, bytes], run, counties: codes };
  });
  const places = codes.length ? pool.each('settle', tasks) : null;
  for (const { entry, path } of unclear.splice(0)) await tally.put(await settled({ entry, path }, places));
  return codes;
}

async function settled({ entry, path }: Unclear, places: AsyncGenerator<ReportPlace | null> | null) {
  const place = places ? ((await places.next()).value as ReportPlace | null) : null;
  return place ? { ...memberOf(entry, path, place), settled: true as const } : memberOf(entry, path, entry.place!);
}
