import type { ReportSummary } from '../../dataset/dataset.ts';
import { countedOf } from '../../dataset/totals.ts';
import { compareWords } from '../../i18n/compare.ts';
import { useSite } from '../state/site.ts';
import { pushView } from '../state/useView.ts';
import { useReportName } from './SideBySide.tsx';

/** Chooses the report that stands beside: the same township's other years, or the other townships' same year. */
export function ComparePicker({ report }: { report: ReportSummary }) {
  const { view, county, lang } = useSite();
  const w = compareWords[lang];
  const nameOf = useReportName();
  const others = countedOf(county.reports).filter((r) => r.id !== report.id && r.prose === 'read');
  const years = others.filter((r) => r.township === report.township);
  const townships = others.filter((r) => r.township !== report.township && r.year === report.year);
  const groups = [
    { label: w.sameTownship, reports: years },
    { label: w.sameYear(report.year), reports: townships },
  ].filter(({ reports }) => reports.length > 0);
  if (groups.length === 0) return null;
  const isListed = groups.some(({ reports }) => reports.some((r) => r.id === view.with));
  return (
    <label className="compare-with">
      {w.picker}{' '}
      <select
        className="inp"
        value={isListed ? view.with : ''}
        onChange={(event) => pushView({ with: event.target.value, at: '' })}
      >
        <option value="">{w.choose}</option>
        {groups.map(({ label, reports }) => (
          <optgroup key={label} label={label}>
            {reports.map((r) => (
              <option key={r.id} value={r.id}>
                {nameOf(r)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
