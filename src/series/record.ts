import type { Absence, County, ReportSummary, Township } from '../dataset/dataset.ts';
import type { Measure } from './measures.ts';
import { absence, indexReports } from './point.ts';
import { selectSeries } from './select.ts';
import type { Point, Series, Spread } from './series.ts';
import { defaultView } from './view.ts';

/** One measure of a township over the years, beside the median of its county. */
export interface RecordRow {
  measure: Measure;
  points: readonly Point[];
  spread: readonly Spread[];
}

/** One year of a township: its report, or why there is none. */
export interface RecordYear {
  year: number;
  report: ReportSummary | null;
  none: Absence | null;
}

/** Everything a township's page shows of its figures. */
export interface TownshipRecord {
  township: Township;
  years: readonly RecordYear[];
  rows: readonly RecordRow[];
}

/** The measures of the township page. Those that no year of the township's forms has are left out. */
const recordMeasures = [
  'disclosed',
  'proactive.normative_documents.in_force',
  'proactive.normative_documents.issued',
  'proactive.licences.decisions',
  'proactive.penalties.decisions',
  'proactive.coercive_measures.decisions',
  'proactive.fees.amount',
  'proactive.procurement.amount',
  'applications.received.total',
  'applications.granted.total',
  'applications.carried_out.total',
  'disputes.review.total',
  'disputes.direct_litigation.total',
] as const;

/** A township's reports side by side; null where the county has no such township. */
export const selectRecord = (county: County, code: string): TownshipRecord | null =>
  selectRecords(county, [code])[0] ?? null;

/** The same of several townships, in the order of the codes; those the county does not have are left out. */
export function selectRecords(county: County, codes: readonly string[]): readonly TownshipRecord[] {
  const reports = indexReports(county);
  const all = recordMeasures.map((m) => selectSeries(county, { ...defaultView('explore'), m, top: 0 }));
  return codes.flatMap((code): TownshipRecord | [] => {
    const township = county.townships.find((t) => t.code === code);
    if (!township) return [];
    const years = county.years.map((year): RecordYear => {
      const report = reports.get(`${code}-${year}`) ?? null;
      return { year, report, none: report ? null : absence(township, year) };
    });
    return { township, years, rows: all.map((series) => recordRow(series, code)).filter(hasAny) };
  });
}

/** True of a measure that some year of the township's forms has. */
const hasAny = ({ points }: RecordRow): boolean =>
  points.some((p) => p.value !== null || p.none === 'blank' || p.none === 'unreadable');

const recordRow = ({ rows, spread, measure }: Series, code: string): RecordRow => ({
  measure,
  points: rows.find((row) => row.township.code === code)?.points ?? [],
  spread,
});
