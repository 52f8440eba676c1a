import * as v from 'valibot';
import { editions } from '../form/forms.ts';
import { datasetFormat } from './dataset.ts';

/** Values of a mostly empty column: index, value, index, value …; indexes rise. */
const sparse = <T extends v.GenericSchema>(value: T) => v.array(v.union([v.number(), value]));
const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** People or villages, by year and source: numbers, or `n` for those of which none is stated. */
export const headcounts = v.array(
  v.object({ year: whole, source: v.string(), values: v.array(v.union([v.number(), v.string()])) }),
);

/** `b`lank, `u`nreadable, `m`issing, or the number. */
const cell = v.union([v.number(), v.picklist(['b', 'u', 'm'])]);

/** The shape of a county shard on disk: columns, one entry per township or per report. */
export const encodedCounty = v.object({
  format: v.literal(datasetFormat),
  code: v.string(),
  name: v.string(),
  prefecture: v.nullable(v.string()),
  province: v.string(),
  years: v.array(whole),
  expect: v.optional(v.literal('present')),
  townships: v.object({
    code: v.array(v.string()),
    name: v.array(v.string()),
    short: v.array(v.string()),
    initials: v.array(v.string()),
    since: sparse(whole),
    until: sparse(whole),
    /** A letter per year of the county: `.` there is a report; else why not, by the first letter after `not_`. */
    absent: v.array(v.pipe(v.string(), v.regex(/^[.spdc]*$/))),
    population: v.optional(headcounts),
    villages: v.optional(headcounts),
  }),
  reports: v.object({
    /** Index into the townships. */
    township: v.array(count),
    year: v.array(whole),
    form: v.array(v.picklist([...editions, 'free'])),
    date: v.array(v.nullable(v.string())),
    status: v.array(v.picklist(['on_time', 'late', 'undated', 'not_published'])),
    tables: v.array(v.picklist(['read', 'partly', 'unread', 'no_form'])),
    prose: v.array(v.picklist(['read', 'unread'])),
    daysLate: sparse(count),
    /** Columns read, blank, unreadable, missing, expected. */
    coverage: v.tuple([v.array(count), sparse(count), sparse(count), sparse(count), v.array(count)]),
    disclosed: v.array(v.nullable(v.number())),
    approx: v.array(count),
    basis: v.array(v.nullable(v.picklist(['stated', 'derived', 'unconfirmed']))),
    /** The ids used below, by index. */
    channelIds: v.array(v.string()),
    categoryIds: v.array(v.string()),
    channelCounts: v.record(v.string(), sparse(v.number())),
    channels: v.array(v.array(count)),
    problems: v.array(v.array(count)),
    problemCount: v.array(count),
    findings: v.object({
      error: v.array(count),
      warning: v.array(count),
      note: v.array(count),
      unread: v.array(count),
    }),
    /** What most cells of each report hold; `cells` has the others. */
    base: v.array(cell),
    cells: v.record(v.string(), sparse(cell)),
    flagged: sparse(v.record(v.string(), v.array(v.string()))),
    file: v.array(v.string()),
    hash: v.optional(v.array(v.string())),
    url: sparse(v.string()),
    text: v.array(v.string()),
    failed: v.optional(sparse(v.string())),
    corrected: v.optional(sparse(v.record(v.string(), v.string()))),
    scanned: v.optional(sparse(v.union([v.literal('all'), v.array(v.string())]))),
  }),
  files: v.object({ narratives: v.string(), findings: v.string() }),
});

/** A county shard as it stands on disk. */
export type EncodedCounty = v.InferOutput<typeof encodedCounty>;

const format = v.literal(datasetFormat);
const title = v.object({ zh: v.string(), en: v.string() });
const coverage = v.object({ read: count, blank: count, unreadable: count, missing: count, expected: count });

/** `collections.json`. */
export const collectionsSchema = v.object({
  format,
  unnamed: v.optional(v.string()),
  collections: v.array(v.object({ id: v.string(), title, fictional: v.boolean() })),
});

/** `index.json`. */
export const indexSchema = v.object({
  format,
  collection: v.string(),
  title,
  fictional: v.boolean(),
  version: v.string(),
  asOf: v.nullable(v.string()),
  years: v.array(whole),
  totals: v.object({
    reports: count,
    tables: count,
    prose: count,
    counties: count,
    townships: count,
    failed: count,
    cells: coverage,
  }),
  provinces: v.array(v.object({ code: v.string(), name: v.string(), counties: count, file: v.string() })),
  home: v.nullable(v.object({ code: v.string(), file: v.string() })),
  whole: v.boolean(),
  failures: v.string(),
  places: v.optional(v.string()),
  package: v.optional(v.string()),
});

/** `provinces/<code>.<hash>.json`. */
export const provinceSchema = v.object({
  format,
  code: v.string(),
  name: v.string(),
  counties: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      prefecture: v.nullable(v.string()),
      initials: v.string(),
      townships: count,
      reports: count,
      file: v.string(),
    }),
  ),
});

const object = v.record(v.string(), v.unknown());
const list = v.array(object);

/** `narratives/<county>.<hash>.json`: the outline; what is inside comes from the same code as the page. */
export const narrativesSchema = v.object({
  format,
  reports: v.record(
    v.string(),
    v.object({
      counts: list,
      channels: list,
      problems: list,
      improvements: list,
      rectifiedLastYear: v.nullable(object),
    }),
  ),
});

/** `findings/<county>.<hash>.json`. */
export const findingsSchema = v.object({
  format,
  findings: v.array(
    v.looseObject({
      rule: v.string(),
      severity: v.picklist(['error', 'warning', 'note']),
      spans: v.array(v.tuple([count, count])),
      township: v.string(),
      year: whole,
      report: v.nullable(v.string()),
      quotes: v.array(v.string()),
      accepted: v.nullable(v.string()),
    }),
  ),
});

/** Something read of the prose: its words' place, and the rules that read it so. */
const told = v.looseObject({ span: v.tuple([count, count]), because: v.array(v.string()) });
const weighed = v.object({ first: v.string(), next: v.string(), ahead: v.number(), runs: v.array(v.string()) });

/** `reports/<county>-<year>.<hash>.json.gz`; which report is asked for is told by its id. */
export const archiveSchema = v.object({
  format,
  id: v.array(v.string()),
  ...{ text: v.array(v.string()), blocks: v.array(v.unknown()), report: v.array(v.unknown()) },
  scan: v.array(v.nullable(v.string())),
});
/** A report in such an archive. */
export const sourceSchema = v.object({
  format,
  id: v.string(),
  text: v.string(),
  blocks: v.array(v.looseObject({ kind: v.picklist(['paragraph', 'table']), span: v.tuple([count, count]) })),
  report: v.looseObject({
    file: v.string(),
    cells: v.record(v.string(), object),
    counts: v.array(told),
    channels: v.array(told),
    problems: v.array(v.looseObject({ ...told.entries, weighed: v.optional(weighed) })),
    improvements: v.array(told),
    statements: v.array(told),
    findings: list,
  }),
  scan: v.optional(v.string()),
});

const place = v.object({ span: v.tuple([count, count]), box: v.tuple([whole, whole, whole, whole]) });

/** `scans/<id>.<hash>.json`. */
export const scanSchema = v.object({
  format,
  id: v.string(),
  pages: v.array(
    v.object({
      number: count,
      span: v.tuple([count, count]),
      width: count,
      height: count,
      png: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
      places: v.array(place),
    }),
  ),
});

/** `failures.<hash>.json`. */
export const failuresSchema = v.object({
  format,
  files: v.array(
    v.object({
      file: v.string(),
      error: v.object({ code: v.string(), message: v.string(), detail: v.optional(v.string()) }),
    }),
  ),
});
