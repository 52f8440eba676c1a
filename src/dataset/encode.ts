import { type County, datasetFormat, denominators, type Township } from './dataset.ts';
import { encodeReports } from './encodeReports.ts';
import { encodeHeadcounts } from './headcounts.ts';
import type { EncodedCounty } from './schema.ts';
import { toSparse } from './sparse.ts';

/** Writes a county as columns, mostly empty ones without their empty entries; {@link decodeCounty} is the way back. */
export function encodeCounty(county: County): EncodedCounty {
  const { code, name, prefecture, province, years, expect, townships, reports, files } = county;
  return {
    format: datasetFormat,
    code,
    name,
    prefecture,
    province,
    years: [...years],
    ...(expect && { expect }),
    townships: encodeTownships(townships, years),
    reports: encodeReports(reports, townships, code),
    files: { ...files },
  };
}

/** The letter of each kind of absence in a shard. */
export const absenceLetters = { not_seen: 's', not_published: 'p', not_due: 'd', not_collected: 'c' } as const;

const encodeAbsent = ({ absent }: Township, years: readonly number[]): string =>
  years.map((year) => (absent[year] ? absenceLetters[absent[year]] : '.')).join('');

const encodeTownships = (townships: readonly Township[], years: readonly number[]): EncodedCounty['townships'] => ({
  absent: townships.map((t) => encodeAbsent(t, years)),
  code: townships.map((t) => t.code),
  name: townships.map((t) => t.name),
  short: townships.map((t) => t.short),
  initials: townships.map((t) => t.initials),
  since: toSparse(
    townships.map((t) => t.since),
    null,
  ), // prettier-ignore
  until: toSparse(
    townships.map((t) => t.until),
    null,
  ), // prettier-ignore
  ...Object.fromEntries(
    denominators.flatMap((kind) => {
      const stated = encodeHeadcounts(townships.map((t) => t[kind]));
      return stated.length ? [[kind, stated]] : [];
    }),
  ),
});
