import type { Refused } from '../report/correction.ts';
import {
  type CountyEntry,
  type DatasetIndex,
  datasetFormat,
  type Failures,
  type ProvinceDirectory,
  type Totals,
} from './dataset.ts';
import { compare, type DatasetFile, gatherFiles } from './files.ts';
import { addTotals } from './totals.ts';

/** A county as the index needs it. */
export interface CountyResult {
  /** Code and name of the directory it stands in. */
  province: { code: string; name: string };
  entry: CountyEntry;
  /** Townships with a report or due. */
  townships: number;
  totals: Totals;
  years: readonly number[];
  /** The latest date any of its reports carries. */
  asOf: string | null;
  /** Names of all files written for it. */
  files: readonly string[];
  /** Corrections that were not applied; absent: none. */
  refused?: readonly Refused[];
}

/** What the index is made of besides its counties. */
export interface Collection {
  id: string;
  title: { zh: string; en: string };
  fictional: boolean;
  /** `present`: a selection; with several counties it is shown whole first. */
  expect: 'all' | 'present';
  failures: Failures['files'];
  /** The file that leads to those by measure; null where there is none. */
  places: string | null;
}

/** Collections of up to this many counties may be shown whole. */
const WHOLE = 12;

/** Makes the index of a collection with the directories it names; the index itself comes last. */
export function assembleIndex(
  { id, title, fictional, expect, failures, places }: Collection,
  counties: readonly CountyResult[],
  hash: (text: string) => string,
): { index: DatasetIndex; files: DatasetFile[] } {
  const { files, put } = gatherFiles(hash);
  const sorted = counties.toSorted((a, b) => compare(a.entry.code, b.entry.code));
  const provinces = directories(sorted).map((directory) => ({
    code: directory.code,
    name: directory.name,
    counties: directory.counties.length,
    file: put(`provinces/${directory.code}`, directory),
  }));
  const whole = sorted.length <= WHOLE;
  const together = expect === 'present' && whole && sorted.length > 1;
  const home = together ? null : sorted.toSorted((a, b) => b.entry.reports - a.entry.reports)[0]?.entry;
  const failed = put('failures', { format: datasetFormat, files: failures } satisfies Failures);
  const named = [...sorted.flatMap((c) => c.files), ...files.map((f) => f.name), ...(places ? [places] : [])].sort();
  const index: DatasetIndex = {
    format: datasetFormat,
    collection: id,
    title,
    fictional,
    version: hash(JSON.stringify([title, fictional, named])).slice(0, 12),
    asOf: sorted.map((c) => c.asOf ?? '').reduce((a, b) => (a > b ? a : b), '') || null,
    years: [...new Set(sorted.flatMap((c) => c.years))].sort((a, b) => a - b),
    totals: totals(sorted, failures.length),
    provinces,
    home: home ? { code: home.code, file: home.file } : null,
    whole,
    failures: failed,
    ...(places && { places }),
  };
  return { index, files };
}

function directories(counties: readonly CountyResult[]): ProvinceDirectory[] {
  const byCode = new Map<string, { name: string; counties: CountyEntry[] }>();
  for (const { province, entry } of counties) {
    const directory = byCode.get(province.code) ?? { name: province.name, counties: [] };
    directory.counties.push(entry);
    byCode.set(province.code, directory);
  }
  return [...byCode]
    .sort(([a], [b]) => compare(a, b))
    .map(([code, directory]) => ({ format: datasetFormat, code, ...directory }));
}

function totals(counties: readonly CountyResult[], failed: number): DatasetIndex['totals'] {
  const townships = counties.reduce((total, c) => total + c.townships, 0);
  return { ...addTotals(counties.map((c) => c.totals)), counties: counties.length, townships, failed };
}
