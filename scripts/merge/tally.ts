/** What a collection's lines say of it as a whole: its counties, whose members go to a file each, and what became no report. */
import type { Failures } from '../../src/dataset/dataset.ts';
import type { ReportPlace } from '../../src/dataset/place.ts';
import type { CountyPlace } from '../../src/places/gazetteer.ts';
import { type Correction, isOfIdentity } from '../../src/report/correction.ts';
import type { Misfit } from '../beside.ts';
import type { CollectionCorrections } from '../corrections.ts';
import type { Effects } from '../effects.ts';
import type { PartEntry } from '../parts/part.ts';

/** A report in its county: where its line is. */
export interface Member {
  file: string;
  key: string;
  /** Why nothing could be read of it. */
  failed?: string;
  /** It is read with the collection's counties to choose from. */
  settled?: true;
  /** What people corrected in it; absent: nothing. */
  corrections?: readonly Correction[];
  /** Where its line is: file, offset, bytes. */
  at: readonly [path: string, offset: number, bytes: number];
  place: ReportPlace;
}

/** A county by what its members say. */
export interface CountyTally {
  place: CountyPlace;
  years: Set<number>;
  /** Township and year of each report, once. */
  seen: Set<string>;
  /** The file of its members, one a line. */
  members: string;
}

/**
 * A line whose township and county have no code yet (the names were not unique, or are not in the gazetteer), or of which people
 * corrected whose it is.
 */
export interface Unclear {
  entry: PartEntry;
  path: string;
  corrections: readonly Correction[];
}

/** What was gathered of a collection. */
export interface Tally {
  counties: Map<string, CountyTally>;
  failures: Failures['files'][number][];
  misfits: { file: string; misfit: Misfit }[];
  unclear: Unclear[];
  /** What people corrected in the reports of the collection. */
  corrections: CollectionCorrections;
  /** Adds a member to its county. */
  put(member: Member): Promise<void>;
  /** Writes what is still in memory. */
  flush(): Promise<void>;
}

/** Characters of members kept in memory before they are written. */
const GATHERED = 4_000_000;

/** A tally without lines; the members go to files in a folder. */
export function openTally(effects: Effects, folder: string, corrections: CollectionCorrections): Tally {
  const counties = new Map<string, CountyTally>();
  const waiting = new Map<string, string>();
  let gathered = 0;
  const flush = async () => {
    for (const [path, text] of waiting) await effects.append(path, text);
    waiting.clear();
    gathered = 0;
  };
  return {
    ...{ counties, failures: [], misfits: [], unclear: [], corrections },
    async put(member) {
      const { county, township, year } = member.place;
      const known = counties.get(county.code);
      const tally = known ?? newCounty(county, `${folder}/${county.code}.ndjson`);
      if (!known) counties.set(county.code, tally);
      tally.years.add(year);
      tally.seen.add(`${township.code} ${year}`);
      const text = `${JSON.stringify(member)}\n`;
      waiting.set(tally.members, (waiting.get(tally.members) ?? '') + text);
      gathered += text.length;
      if (gathered > GATHERED) await flush();
    },
    flush,
  };
}

const newCounty = (place: CountyPlace, members: string): CountyTally => ({
  ...{ place, members, years: new Set<number>(), seen: new Set<string>() },
});

/** Adds a line: its failure, what does not fit beside it, and its member unless it is not clear whose it is. */
export async function addEntry(tally: Tally, entry: PartEntry, path: string): Promise<void> {
  const { file, ok, error, place, misfits } = entry;
  for (const misfit of misfits) tally.misfits.push({ file, misfit });
  if (!ok) tally.failures.push({ file, error: error! });
  const corrections = tally.corrections.of(file, place !== null);
  if (!place) return;
  const isUnclear = isUnknown(place) || corrections.some(isOfIdentity);
  if (isUnclear) tally.unclear.push({ entry, path, corrections });
  else await tally.put(memberOf({ entry, path, corrections }, place));
}

/** True of a place whose township has no code. */
export const isUnknown = ({ township }: ReportPlace): boolean => township.code.startsWith('x');

/** The member of a line. */
export const memberOf = ({ entry, path, corrections }: Unclear, place: ReportPlace): Member => ({
  ...{ file: entry.file, key: entry.key, at: [path, entry.at, entry.bytes], place },
  ...(entry.error && { failed: entry.error.code }),
  ...(corrections.length && { corrections }),
});
