import { formOf } from '../form/crosswalk.ts';
import { cellIds } from '../form/form.ts';
import { type County, datasetFormat, type ReportSummary, type Township } from './dataset.ts';
import { makeIds } from './names.ts';
import type { EncodedCounty } from './schema.ts';
import { toSparse } from './sparse.ts';

type CellValue = ReportSummary['cells'][keyof ReportSummary['cells']];
type EncodedCell = EncodedCounty['reports']['base'][number];

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
    townships: encodeTownships(townships),
    reports: encodeReports(reports, townships),
    files: { ...files },
  };
}

const encodeTownships = (townships: readonly Township[]): EncodedCounty['townships'] => ({
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
});

function encodeReports(reports: readonly ReportSummary[], townships: readonly Township[]): EncodedCounty['reports'] {
  const place = new Map(townships.map((t, i) => [t.code, i]));
  const channelIds = distinct(reports.flatMap((r) => r.channels));
  const categoryIds = distinct(reports.flatMap((r) => r.problems));
  const column = <T>(pick: (report: ReportSummary) => T): T[] => reports.map(pick);
  const cells = encodeCells(reports);
  return {
    township: column((r) => known(place.get(r.township), `township ${r.township} of report ${r.id}`)),
    year: column((r) => r.year),
    form: column((r) => r.form),
    date: column((r) => r.date),
    status: column((r) => r.status),
    daysLate: toSparse(
      column((r) => r.daysLate),
      0,
    ), // prettier-ignore
    coverage: [
      column((r) => r.coverage.read),
      toSparse(
        column((r) => r.coverage.blank),
        0,
      ),
      toSparse(
        column((r) => r.coverage.unreadable),
        0,
      ),
      toSparse(
        column((r) => r.coverage.missing),
        0,
      ),
      column((r) => r.coverage.expected),
    ], // prettier-ignore
    disclosed: column((r) => r.disclosed.value),
    approx: column((r) => Number(r.disclosed.approx)),
    basis: column((r) => r.disclosed.basis),
    channelIds,
    categoryIds,
    channelCounts: encodeChannelCounts(reports),
    channels: column((r) => r.channels.map((id) => channelIds.indexOf(id))),
    problems: column((r) => r.problems.map((id) => categoryIds.indexOf(id))),
    problemCount: column((r) => r.problemCount),
    findings: {
      error: column((r) => r.findings.error),
      warning: column((r) => r.findings.warning),
      note: column((r) => r.findings.note),
    },
    base: cells.base,
    cells: cells.others,
    flagged: toSparse(
      column((r) => (Object.keys(r.flagged).length ? (r.flagged as Record<string, string[]>) : null)),
      null,
    ),
    file: column((r) => r.file),
    url: toSparse(
      column((r) => r.url),
      null,
    ), // prettier-ignore
    text: encodeTexts(reports),
  };
}

const distinct = <T extends string>(ids: readonly T[]): T[] => [...new Set(ids)].sort();

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`cannot be encoded: ${what}`);
  return value;
}

/** The hash in each text file's name; the rest of the name follows from the order. */
function encodeTexts(reports: readonly ReportSummary[]): string[] {
  const ids = makeIds(reports);
  return reports.map(({ id, text }, i) => {
    const hash = /^reports\/(.+)\.([^.]+)\.json$/.exec(text);
    if (id !== ids[i] || hash?.[1] !== id) throw new RangeError(`cannot be encoded: id ${id}, file ${text}`);
    return hash[2]!;
  });
}

function encodeChannelCounts(reports: readonly ReportSummary[]): EncodedCounty['reports']['channelCounts'] {
  const ids = distinct(reports.flatMap((r) => Object.keys(r.channelCounts) as (keyof typeof r.channelCounts)[]));
  return Object.fromEntries(
    ids.map((id) => [
      id,
      toSparse(
        reports.map((r) => r.channelCounts[id] ?? null),
        null,
      ),
    ]),
  ); // prettier-ignore
}

/** Per report what most cells hold (nearly always 0); per cell of the forms the reports that differ. */
function encodeCells(reports: readonly ReportSummary[]) {
  const base = reports.map(mostFrequent);
  const others: Record<string, (number | EncodedCell)[]> = {};
  reports.forEach((report, i) => {
    const form = formOf(report.form);
    for (const id of form ? cellIds(form) : []) {
      const value = encodeCell(known(report.cells[id], `cell ${id} of report ${report.id}`));
      if (value === base[i]) continue;
      others[id] ??= [];
      others[id].push(i, value);
    }
  });
  return { base, others };
}

function mostFrequent({ cells }: ReportSummary): EncodedCell {
  const uses = new Map<EncodedCell, number>();
  for (const value of Object.values(cells)) uses.set(encodeCell(value), (uses.get(encodeCell(value)) ?? 0) + 1);
  const [top] = [...uses].sort((a, b) => b[1] - a[1]);
  return top?.[0] ?? 0;
}

const letters = { blank: 'b', unreadable: 'u', missing: 'm' } as const;
const encodeCell = (value: CellValue): EncodedCell => (typeof value === 'number' ? value : letters[value]);
