import * as v from 'valibot';
import { datasetFormat } from './dataset.ts';
import { figuresCuts, sumSheets } from './figures.ts';
import { headcounts } from './schema.ts';

const format = v.literal(datasetFormat);
const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/));
const words = v.array(v.string());
/** Tens of thousands of entries, looked at one by one when they are read and not twice. */
const column = v.object({ text: v.string(), bits: v.string(), others: v.array(v.number()), signed: v.boolean() });

const headcountFile = v.pipe(v.string(), v.regex(/^figures\/\w+\.[0-9a-f]+\.json$/));

/** `places.<hash>.json` on disk: columns, one entry per county. */
export const encodedPlaces = v.object({
  format,
  years: v.array(whole),
  provinces: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      initials: v.string(),
      names: v.pipe(v.string(), v.regex(/^names\/\w+\.[0-9a-f]+\.json$/)),
    }),
  ),
  counties: v.object({
    code: v.array(v.pipe(v.string(), v.regex(/^\w+$/))),
    name: words,
    prefecture: v.array(v.nullable(v.string())),
    prefectureInitials: words,
    province: v.array(count),
    initials: words,
    /** Of its shard's name, the hash. */
    file: v.array(hash),
    /** A code that is the county's and three digits as the step from the one before, others whole. */
    townships: v.array(v.array(v.union([count, v.string()]))),
  }),
  sheets: v.record(v.string(), hash),
  cut: v.picklist(figuresCuts),
  trends: v.record(v.string(), hash),
  headcounts: v.optional(v.object({ population: v.optional(headcountFile), villages: v.optional(headcountFile) })),
});

/** `figures/<kind>.<hash>.json` on disk. */
export const encodedHeadcounts = v.object({ format, columns: headcounts });

/** `names/<province>.<hash>.json` on disk. */
export const encodedNames = v.object({
  format,
  name: words,
  /** How many characters at the end of the name the short one is without; whole where it is no such. */
  short: v.array(v.union([count, v.string()])),
  initials: words,
});

/** The figures of a measure on disk: an entry for each township in the first year, then in the second …; indexes of entries in steps. */
export const encodedFigures = v.object({
  format,
  sheet: v.string(),
  years: v.array(whole),
  values: column,
  approx: column,
  scanned: column,
  flagged: column,
  corrected: v.optional(column),
});

/** The sheet `standing` on disk. */
export const encodedStanding = v.object({
  format,
  sheet: v.literal('standing'),
  year: whole,
  values: column,
  tablesUnread: column,
  proseUnread: column,
});

/** The sheets `used`, `stated`, `rules` and `applications` on disk. */
export const encodedSums = v.object({
  format,
  sheet: v.picklist(sumSheets),
  year: whole,
  ids: words,
  /** By county the reports of which it is known; `c` where none was collected. */
  of: column,
  /** The reports in which each id holds: those of the first id by county, then those of the second … */
  reports: column,
  /** As many, how often or how many; null where each holds once. */
  totals: v.nullable(column),
});

/** `trends/<sheet>.<id>.<hash>.json` on disk: an entry for each county in the first year, then in the second … */
export const encodedTrend = v.object({
  format,
  trend: v.string(),
  years: v.array(whole),
  of: column,
  reports: column,
  streaks: column,
});

/** `units/…` on disk: an entry for each place in the first year, then in the second …; `c` where there is none. */
export const encodedUnits = v.object({
  format,
  sheet: v.string(),
  as: v.string(),
  by: v.picklist(['median', 'sum']),
  reach: v.picklist(['above', 'counties']),
  years: v.array(whole),
  /** Townships not due, without a report, without a figure. */
  undue: column,
  unseen: column,
  without: column,
  /** 0 where a figure is there, else a letter. */
  lack: column,
  /** Medians, quartiles and sums as whole numbers: see `parts` in unitSheet.ts. */
  value: column,
  low: column,
  high: column,
  /** By how many those behind the sum are more than those with a figure. */
  more: column,
  /** By how many those of both years are fewer than those of the year with fewer. */
  apart: column,
  /** By how much their sums are less than those of all. */
  less: column,
  lessBefore: column,
});

export type EncodedUnits = v.InferOutput<typeof encodedUnits>;
export type EncodedPlaces = v.InferOutput<typeof encodedPlaces>;
export type EncodedHeadcounts = v.InferOutput<typeof encodedHeadcounts>;
export type EncodedNames = v.InferOutput<typeof encodedNames>;
export type EncodedFigures = v.InferOutput<typeof encodedFigures>;
export type EncodedStanding = v.InferOutput<typeof encodedStanding>;
export type EncodedSums = v.InferOutput<typeof encodedSums>;
export type EncodedTrend = v.InferOutput<typeof encodedTrend>;
