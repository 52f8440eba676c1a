/** Names that only the whole collection can resolve. */
import { placeOf, type ReportPlace } from '../../src/dataset/place.ts';
import type { Correction } from '../../src/report/correction.ts';
import type { Run } from '../convertOne.ts';
import type { Effects } from '../effects.ts';
import { folderOf } from '../knowledge.ts';
import type { Pool } from '../pool.ts';
import type { Broken } from '../workerProcess.ts';
import { readCorrected } from './corrected.ts';
import { readWhole } from './reread.ts';
import { isUnknown, memberOf, type Tally, type Unclear } from './tally.ts';

/** A line to read once more, with the counties of all the others to choose from, or as people corrected it. */
export interface SettleTask {
  key: string;
  at: readonly [path: string, offset: number, bytes: number];
  run: Run;
  /** Null: it is clear without them. */
  counties: readonly string[] | null;
  corrections: readonly Correction[];
  broken?: Broken;
}

/** Where the report of a line belongs, with the counties given; null where that is no clearer. */
export async function settleOne(
  effects: Effects,
  { at, key, run, counties, corrections, broken }: SettleTask,
): Promise<ReportPlace | null> {
  if (broken) return null;
  const line = await readWhole(effects, at, key);
  const { checked } = await readCorrected(effects, line, { run, counties, corrections });
  const { gazetteer } = await folderOf(effects, run.folder, run.common);
  const place = checked && placeOf(checked.report.identity, gazetteer, effects.sha256);
  return place && isUnknown(place) && !corrections.length ? null : place;
}

/** Settles what is not clear in a tally and puts it into its counties; gives the counties it was read with. */
export async function settle(tally: Tally, run: Run, pool: Pool): Promise<readonly string[]> {
  const lines = tally.unclear.splice(0);
  await settleLines(
    lines.filter(({ entry }) => !isUnknown(entry.place!)),
    null,
    { tally, run, pool },
  );
  const codes = [...tally.counties.keys()].sort();
  await settleLines(
    lines.filter(({ entry }) => isUnknown(entry.place!)),
    codes,
    { tally, run, pool },
  );
  return codes;
}

/** Settles lines one after the other; without counties and corrections they stay as they are. */
async function settleLines(
  lines: readonly Unclear[],
  counties: readonly string[] | null,
  { tally, run, pool }: { tally: Tally; run: Run; pool: Pool },
): Promise<void> {
  const isOpen = ({ corrections }: Unclear) => corrections.length > 0 || (counties !== null && counties.length > 0);
  const tasks = lines.filter(isOpen).map(({ entry: { key, at, bytes }, path, corrections }): SettleTask => {
    return { key, at: [path, at, bytes], run, counties, corrections };
  });
  const places = pool.each('settle', tasks);
  for (const line of lines) {
    const place = isOpen(line) ? ((await places.next()).value as ReportPlace | null) : null;
    const member = memberOf(line, place ?? line.entry.place!);
    await tally.put(place && counties ? { ...member, settled: true } : member);
  }
}
