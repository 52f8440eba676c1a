import * as v from 'valibot';
import type { ChangeList, Changes } from './changes.ts';
import { changeListSchema, changesSchema } from './changesSchema.ts';
import {
  type Absence,
  type Collections,
  type County,
  type CountyFindings,
  type CountyNarratives,
  type DatasetIndex,
  denominators,
  type Failures,
  type ProvinceDirectory,
  type ReportArchive,
  type ReportScan,
  type ReportSource,
  type Township,
} from './dataset.ts';
import { decodeReports } from './decodeReports.ts';
import { absenceLetters } from './encode.ts';
import { decodeHeadcounts } from './headcounts.ts';
import {
  archiveSchema,
  collectionsSchema,
  type EncodedCounty,
  encodedCounty,
  failuresSchema,
  findingsSchema,
  indexSchema,
  narrativesSchema,
  provinceSchema,
  scanSchema,
  sourceSchema,
} from './schema.ts';
import { fromSparse, sameLength } from './sparse.ts';

/** A file of the dataset that does not have the shape it should have; says which file and what does not fit. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly file: string;
  /** Where in the file, as a path of keys; empty for the whole. */
  readonly where: string;
  constructor(file: string, where: string, what: string) {
    super(`${file}${where && ` at ${where}`}: ${what}`);
    this.file = file;
    this.where = where;
  }
}

/** Makes the decoder of one kind of file: refuses what does not fit the schema. */
export const decoder =
  <T>(schema: v.GenericSchema, fallbackName: string) =>
  (json: unknown, file: string = fallbackName): T => {
    const result = v.safeParse(schema, json, { abortEarly: true });
    if (result.success) return result.output as T;
    const issue = result.issues[0];
    throw new DatasetError(file, v.getDotPath(issue) ?? '', issue.message);
  };

/** Validates `collections.json`. */
export const decodeCollections = decoder<Collections>(collectionsSchema, 'collections.json');
/** Validates a collection's `index.json`. */
export const decodeIndex = decoder<DatasetIndex>(indexSchema, 'index.json');
/** Validates `changes.json`, and what one version changed. */
export const decodeChangeList = decoder<ChangeList>(changeListSchema, 'changes.json');
export const decodeChanges = decoder<Changes>(changesSchema, 'changes');
/** Validates a province's directory. */
export const decodeProvince = decoder<ProvinceDirectory>(provinceSchema, 'provinces/…');
/** Validates the words behind a county's charts. */
export const decodeNarratives = decoder<CountyNarratives>(narrativesSchema, 'narratives/…');
/** Validates a county's ledger. */
export const decodeFindings = decoder<CountyFindings>(findingsSchema, 'findings/…');
/** Validates one report with its source. */
export const decodeSource = decoder<ReportSource>(sourceSchema, 'reports/…');
/** Validates the pictures of one report. */
export const decodeScan = decoder<ReportScan>(scanSchema, 'scans/…');
const decodeArchive = decoder<ReportArchive>(archiveSchema, 'reports/…');
/** Takes the report of an id out of an archive and validates it. */
export function decodeSourceIn(json: unknown, id: string, file = 'reports/…'): ReportSource {
  const { format, id: ids, text, blocks, report, scan } = decodeArchive(json, file);
  const i = ids.indexOf(id);
  if (i < 0) throw new DatasetError(file, 'id', `no report ${id}`);
  const own = { format, id, text: text[i], blocks: blocks[i], report: report[i], ...(scan[i] && { scan: scan[i] }) };
  return decodeSource(own, file);
}
/** Validates the list of files that became no report. */
export const decodeFailures = decoder<Failures>(failuresSchema, 'failures…');
const decodeShard = decoder<EncodedCounty>(encodedCounty, 'counties/…');

/** Reads a county shard back from its columns; throws a {@link DatasetError} where anything does not fit. */
export function decodeCounty(json: unknown, file = 'counties/…'): County {
  const shard = decodeShard(json, file);
  return fitting(file, () => {
    const { code, name, prefecture, province, years, expect, files } = shard;
    const townships = decodeTownships(shard.townships, years);
    const reports = decodeReports(shard.reports, townships, code);
    return { code, name, prefecture, province, years, ...(expect && { expect }), townships, reports, files };
  });
}

/** What is read of a file; says which file it is where columns do not fit each other. */
export function fitting<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new DatasetError(file, '', error.message);
    throw error;
  }
}

function decodeTownships(columns: EncodedCounty['townships'], years: readonly number[]): Township[] {
  const { code, name, short, initials, absent } = columns;
  const rows = code.length;
  sameLength(rows, { name, short, initials, absent });
  const since = fromSparse<number, null>(columns.since, rows, null);
  const until = fromSparse<number, null>(columns.until, rows, null);
  const counts = denominators.flatMap((kind) => {
    const column = columns[kind];
    return column ? [[kind, decodeHeadcounts(column, rows)] as const] : [];
  });
  const stated = (i: number) => counts.flatMap(([kind, own]) => (own[i]!.length ? [[kind, own[i]!] as const] : []));
  return code.map((c, i) => ({
    code: c,
    name: name[i]!,
    short: short[i]!,
    initials: initials[i]!,
    since: since[i]!,
    until: until[i]!,
    absent: decodeAbsent(absent[i]!, years),
    ...Object.fromEntries(stated(i)),
  }));
}

const absences = new Map(Object.entries(absenceLetters).map(([absence, letter]) => [letter as string, absence]));

function decodeAbsent(letters: string, years: readonly number[]): Record<number, Absence> {
  sameLength(years.length, { absent: [...letters] });
  return Object.fromEntries(
    years.flatMap((year, i) => (letters[i] === '.' ? [] : [[year, absences.get(letters[i]!) as Absence]])),
  );
}
