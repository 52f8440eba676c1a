import type { County, ReportSummary } from '../../dataset/dataset.ts';
import { type Lang, measureName, words } from '../../i18n/i18n.ts';
import { measureOf } from '../../series/measures.ts';
import { measureValue, placeOf } from '../../series/point.ts';
import { selectSeries } from '../../series/select.ts';
import { defaultView } from '../../series/view.ts';
import type { NothingKind } from '../parts/Nothing.tsx';
import type { FigureRow, Shown } from './FiguresPanel.tsx';

/** The measures shown beside a report. */
export const reportMeasures = [
  'disclosed',
  'proactive.normative_documents.in_force',
  'proactive.normative_documents.public_total',
  'proactive.licences.decisions',
  'proactive.penalties.decisions',
  'proactive.coercive_measures.decisions',
  'proactive.fees.amount',
  'applications.received.total',
  'applications.granted.total',
  'applications.outcomes_total.total',
  'applications.carried_out.total',
  'disputes.review.total',
  'disputes.direct_litigation.total',
] as const;

/** The word for a missing headline figure is that the text does not state it. */
const shown = (value: number | NothingKind, id: string): Shown =>
  id === 'disclosed' && value === 'blank' ? 'not_stated' : value;

/** A report's main figures beside those of the year before and the median of its county. */
export function figureRows(county: County, report: ReportSummary, lang: Lang): FigureRow[] {
  const { shell } = words(lang);
  return reportMeasures.flatMap((id) => {
    const measure = measureOf(id);
    if (!measure?.editions.includes(report.form)) return [];
    const time = { from: report.year - 1, to: report.year };
    const series = selectSeries(county, { ...defaultView('explore'), m: id, top: 0, time });
    const own = series.rows.find((row) => row.township.code === report.township);
    const before = own?.points.find((point) => point.year === report.year - 1);
    return {
      id,
      name: measureName(measure, lang),
      unit: shell.units[measure.unit],
      value: shown(measureValue(report, measure), id),
      approx: id === 'disclosed' && report.disclosed.approx,
      derived: id === 'disclosed' && report.disclosed.basis === 'derived',
      at: placeOf(measure),
      before: before ? shown(before.value ?? before.none ?? 'blank', id) : null,
      median: series.spread.find((s) => s.year === report.year)?.median ?? null,
    };
  });
}
