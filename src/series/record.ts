import type { Absence, County, ReportSummary, Township } from '../dataset/dataset.ts';
import { type Measure, measureOf } from './measures.ts';
import { absence, indexReports } from './point.ts';
import { selectSeries } from './select.ts';
import type { Point, Spread } from './series.ts';
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
export function selectRecord(county: County, code: string): TownshipRecord | null {
  const township = county.townships.find((t) => t.code === code);
  if (!township) return null;
  const reports = indexReports(county);
  const years = county.years.map((year): RecordYear => {
    const report = reports.get(`${code}-${year}`) ?? null;
    return { year, report, none: report ? null : absence(township, year) };
  });
  const rows = recordMeasures
    .map((m) => recordRow(county, code, m))
    .filter((row) => row.points.some((p) => p.value !== null || p.none === 'blank' || p.none === 'unreadable'));
  return { township, years, rows };
}

function recordRow(county: County, code: string, m: string): RecordRow {
  const { rows, spread } = selectSeries(county, { ...defaultView('explore'), m, top: 0 });
  const points = rows.find((row) => row.township.code === code)?.points ?? [];
  return { measure: measureOf(m)!, points, spread };
}
