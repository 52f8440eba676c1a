import { formOf } from '../form/crosswalk.ts';
import { cellIds } from '../form/form.ts';
import type { ReportSummary, Township } from './dataset.ts';
import { makeIds, textOf } from './names.ts';
import type { EncodedCounty } from './schema.ts';
import { toSparse } from './sparse.ts';

type Columns = EncodedCounty['reports'];
type CellValue = ReportSummary['cells'][keyof ReportSummary['cells']];
type EncodedCell = Columns['base'][number];

/** Writes reports as columns; throws a RangeError on what no shard can hold. */
export function encodeReports(
  reports: readonly ReportSummary[],
  townships: readonly Township[],
  county: string,
): Columns {
  const place = new Map(townships.map((t, i) => [t.code, i]));
  const column = <T>(pick: (report: ReportSummary) => T): T[] => reports.map(pick);
  const sparse = <T>(empty: T, pick: (report: ReportSummary) => T) => toSparse(reports.map(pick), empty);
  return {
    township: column((r) => known(place.get(r.township), `township ${r.township} of report ${r.id}`)),
    year: column((r) => r.year),
    form: column((r) => r.form),
    date: column((r) => r.date),
    status: column((r) => r.status),
    tables: column((r) => r.tables),
    prose: column((r) => r.prose),
    daysLate: sparse(0, (r) => r.daysLate),
    coverage: [
      column((r) => r.coverage.read),
      sparse(0, (r) => r.coverage.blank),
      sparse(0, (r) => r.coverage.unreadable),
      sparse(0, (r) => r.coverage.missing),
      column((r) => r.coverage.expected),
    ],
    disclosed: column((r) => r.disclosed.value),
    approx: column((r) => Number(r.disclosed.approx)),
    basis: column((r) => r.disclosed.basis),
    ...encodeLists(reports),
    problemCount: column((r) => r.problemCount),
    findings: {
      error: column((r) => r.findings.error),
      warning: column((r) => r.findings.warning),
      note: column((r) => r.findings.note),
      unread: column((r) => r.findings.unread),
    },
    ...encodeCells(reports),
    flagged: sparse(null, (r) => (Object.keys(r.flagged).length ? (r.flagged as Record<string, string[]>) : null)),
    file: column((r) => r.file),
    ...(reports.some((r) => r.hash) && { hash: column((r) => r.hash ?? '') }),
    url: sparse(null, (r) => r.url),
    text: encodeTexts(reports, county),
    ...encodeRare(reports),
  };
}

/** What most collections have nothing of is left out. */
function encodeRare(reports: readonly ReportSummary[]) {
  const rare = <T>(pick: (report: ReportSummary) => T | undefined) =>
    toSparse<T | null>(
      reports.map((r) => pick(r) ?? null),
      null,
    );
  return {
    ...(reports.some((r) => r.scanned) && {
      scanned: rare<'all' | string[]>(({ scanned }) => (scanned === 'all' ? scanned : scanned && [...scanned])),
    }),
    ...(reports.some((r) => r.corrected) && { corrected: rare((r) => r.corrected) }),
    ...(reports.some((r) => r.failed) && { failed: rare((r) => r.failed) }),
  };
}

/** Channels and categories, by their place in a list of those used. */
function encodeLists(reports: readonly ReportSummary[]) {
  const channelIds = distinct(reports.flatMap((r) => r.channels));
  const categoryIds = distinct(reports.flatMap((r) => r.problems));
  return {
    channelIds,
    categoryIds,
    channelCounts: encodeChannelCounts(reports),
    channels: reports.map((r) => r.channels.map((id) => channelIds.indexOf(id))),
    problems: reports.map((r) => r.problems.map((id) => categoryIds.indexOf(id))),
  };
}

const distinct = <T extends string>(ids: readonly T[]): T[] => [...new Set(ids)].sort();

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`cannot be encoded: ${what}`);
  return value;
}

/** The hash in the name of each report's archive; the rest of the name follows from the order. */
function encodeTexts(reports: readonly ReportSummary[], county: string): string[] {
  const ids = makeIds(reports);
  return reports.map(({ id, year, text }, i) => {
    const hash = text.split('.')[1] ?? '';
    if (id !== ids[i] || text !== textOf(county, year, hash, id))
      throw new RangeError(`cannot be encoded: id ${id}, file ${text}`);
    return hash;
  });
}

function encodeChannelCounts(reports: readonly ReportSummary[]): Columns['channelCounts'] {
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
  return { base, cells: others };
}

function mostFrequent({ cells }: ReportSummary): EncodedCell {
  const uses = new Map<EncodedCell, number>();
  for (const value of Object.values(cells)) uses.set(encodeCell(value), (uses.get(encodeCell(value)) ?? 0) + 1);
  const [top] = [...uses].sort((a, b) => b[1] - a[1]);
  return top?.[0] ?? 0;
}

const letters = { blank: 'b', unreadable: 'u', missing: 'm' } as const;
const encodeCell = (value: CellValue): EncodedCell => (typeof value === 'number' ? value : letters[value]);
