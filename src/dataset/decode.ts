import * as v from 'valibot';
import type { ChannelId } from '../form/channels.ts';
import { formOf } from '../form/crosswalk.ts';
import { type CellId, cellIds, type FormEdition } from '../form/form.ts';
import type { ProblemCategory } from '../form/problems.ts';
import type {
  Collections,
  County,
  CountyFindings,
  CountyNarratives,
  DatasetIndex,
  Failures,
  ProvinceDirectory,
  ReportSource,
  ReportSummary,
  Township,
} from './dataset.ts';
import { makeIds } from './names.ts';
import {
  collectionsSchema,
  type EncodedCounty,
  encodedCounty,
  failuresSchema,
  findingsSchema,
  indexSchema,
  narrativesSchema,
  provinceSchema,
  sourceSchema,
} from './schema.ts';
import { fromSparse } from './sparse.ts';

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
const decoder =
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
/** Validates a province's directory. */
export const decodeProvince = decoder<ProvinceDirectory>(provinceSchema, 'provinces/…');
/** Validates the words behind a county's charts. */
export const decodeNarratives = decoder<CountyNarratives>(narrativesSchema, 'narratives/…');
/** Validates a county's ledger. */
export const decodeFindings = decoder<CountyFindings>(findingsSchema, 'findings/…');
/** Validates one report with its source. */
export const decodeSource = decoder<ReportSource>(sourceSchema, 'reports/…');
/** Validates the list of files that became no report. */
export const decodeFailures = decoder<Failures>(failuresSchema, 'failures…');
const decodeShard = decoder<EncodedCounty>(encodedCounty, 'counties/…');

/** Reads a county shard back from its columns; throws a {@link DatasetError} where anything does not fit. */
export function decodeCounty(json: unknown, file = 'counties/…'): County {
  const shard = decodeShard(json, file);
  try {
    const { code, name, prefecture, province, years, expect, files } = shard;
    const townships = decodeTownships(shard.townships);
    const reports = decodeReports(shard.reports, townships);
    return { code, name, prefecture, province, years, ...(expect && { expect }), townships, reports, files };
  } catch (error) {
    if (error instanceof RangeError) throw new DatasetError(file, '', error.message);
    throw error;
  }
}

function decodeTownships(columns: EncodedCounty['townships']): Township[] {
  const { code, name, short, initials } = columns;
  const rows = code.length;
  sameLength(rows, { name, short, initials });
  const since = fromSparse<number, null>(columns.since, rows, null);
  const until = fromSparse<number, null>(columns.until, rows, null);
  return code.map((c, i) => ({
    code: c,
    name: name[i]!,
    short: short[i]!,
    initials: initials[i]!,
    since: since[i]!,
    until: until[i]!,
  }));
}

function decodeReports(columns: EncodedCounty['reports'], townships: readonly Township[]): ReportSummary[] {
  const c = columns;
  const rows = c.township.length;
  sameLength(rows, {
    year: c.year,
    form: c.form,
    date: c.date,
    status: c.status,
    read: c.coverage[0],
    expected: c.coverage[4],
    disclosed: c.disclosed,
    approx: c.approx,
    basis: c.basis,
    channels: c.channels,
    problems: c.problems,
    problemCount: c.problemCount,
    ...c.findings,
    base: c.base,
    file: c.file,
    text: c.text,
  });
  const places = c.township.map((i, row) => ({ township: pick(townships, i).code, year: c.year[row]! }));
  const ids = makeIds(places);
  const daysLate = fromSparse<number, number>(c.daysLate, rows, 0);
  const [blank, unreadable, missing] = ([1, 2, 3] as const).map((k) =>
    fromSparse<number, number>(c.coverage[k], rows, 0),
  ) as [number[], number[], number[]];
  const url = fromSparse<string, null>(c.url, rows, null);
  const flagged = fromSparse<Record<string, string[]>, null>(c.flagged, rows, null);
  const cells = decodeCells(c.form, c.base, c.cells);
  const channelCounts = decodeChannelCounts(c.channelCounts, rows);
  return places.map((place, i) => ({
    id: ids[i]!,
    ...place,
    form: c.form[i]!,
    date: c.date[i]!,
    status: c.status[i]!,
    daysLate: daysLate[i]!,
    coverage: {
      read: c.coverage[0][i]!,
      blank: blank[i]!,
      unreadable: unreadable[i]!,
      missing: missing[i]!,
      expected: c.coverage[4][i]!,
    },
    disclosed: { value: c.disclosed[i]!, approx: c.approx[i] === 1, basis: c.basis[i]! },
    channelCounts: channelCounts[i]!,
    channels: c.channels[i]!.map((at) => pick(c.channelIds, at) as ChannelId),
    problems: c.problems[i]!.map((at) => pick(c.categoryIds, at) as ProblemCategory),
    problemCount: c.problemCount[i]!,
    findings: { error: c.findings.error[i]!, warning: c.findings.warning[i]!, note: c.findings.note[i]! },
    cells: cells[i]!,
    flagged: (flagged[i] ?? {}) as ReportSummary['flagged'],
    file: c.file[i]!,
    url: url[i]!,
    text: `reports/${ids[i]}.${c.text[i]}.json`,
  }));
}

function sameLength(rows: number, columns: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [name, column] of Object.entries(columns))
    if (column.length !== rows) throw new RangeError(`column ${name} has ${column.length} entries, not ${rows}`);
}

function pick<T>(list: readonly T[], at: number): T {
  if (at >= list.length) throw new RangeError(`no entry ${at} in a list of ${list.length}`);
  return list[at]!;
}

function decodeChannelCounts(columns: EncodedCounty['reports']['channelCounts'], rows: number) {
  const counts: ReportSummary['channelCounts'][] = Array.from({ length: rows }, () => ({}));
  for (const [id, column] of Object.entries(columns))
    fromSparse<number, null>(column, rows, null).forEach((value, i) => {
      if (value !== null) counts[i]![id as ChannelId] = value;
    });
  return counts;
}

type Cells = Record<CellId, ReportSummary['cells'][CellId]>;
const words = { b: 'blank', u: 'unreadable', m: 'missing' } as const;
const decodeCell = (value: number | keyof typeof words) => (typeof value === 'number' ? value : words[value]);
const idsOf = { '2019': cellIds(formOf('2019')!), '2021': cellIds(formOf('2021')!), free: [] } as const;

/** Every cell of each report's form: the report's base value, then the cells that differ. */
function decodeCells(
  forms: readonly FormEdition[],
  base: EncodedCounty['reports']['base'],
  others: EncodedCounty['reports']['cells'],
) {
  const rows = forms.map((form, i): Cells => {
    const value = decodeCell(base[i]!);
    return Object.fromEntries(idsOf[form].map((id) => [id, value])) as Cells;
  });
  for (const [id, pairs] of Object.entries(others))
    for (let i = 0; i < pairs.length; i += 2) {
      const cells = pick(rows, Number(pairs[i]));
      if (!(id in cells) || i + 1 >= pairs.length)
        throw new RangeError(`cell ${id} does not belong to report ${pairs[i]}`);
      cells[id as CellId] = decodeCell(pairs[i + 1]!);
    }
  return rows;
}
