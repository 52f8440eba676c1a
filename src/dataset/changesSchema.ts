import * as v from 'valibot';
import { datasetFormat } from './dataset.ts';

const format = v.literal(datasetFormat);
const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.object({ new: count, gone: count, changed: count, figures: count });
const changeEntry = {
  version: v.string(),
  before: v.nullable(v.string()),
  counts,
};
/** `changes.json`. */
export const changeListSchema = v.object({
  format,
  collection: v.string(),
  versions: v.array(
    v.object({
      ...changeEntry,
      updated: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
      file: v.pipe(v.string(), v.regex(/^changes\/[0-9a-f]+\.json$/)),
    }),
  ),
});

const reportChange = { county: v.string(), report: v.string(), township: v.string(), year: whole, file: v.string() };
const cause = v.picklist(['file', 'correction', 'reading']);
const side = v.nullable(v.union([v.number(), v.string()]));
/** `changes/<version>.json`. */
export const changesSchema = v.object({
  format,
  collection: v.string(),
  ...changeEntry,
  new: v.array(v.object(reportChange)),
  gone: v.array(v.object(reportChange)),
  changed: v.array(v.object({ ...reportChange, causes: v.array(cause), figures: count })),
  figures: v.array(
    v.object({
      ...{ report: v.string(), county: v.string(), township: v.string(), year: whole },
      ...{ at: v.string(), old: side, now: side, cause },
    }),
  ),
  uncompared: v.array(v.string()),
});
