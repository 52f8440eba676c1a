import type { Checked } from '../findings/check.ts';
import type { Finding, RuleId, Severity } from '../findings/finding.ts';
import type { ChannelId } from '../form/channels.ts';
import { formDue } from '../form/crosswalk.ts';
import type { CellId } from '../form/form.ts';
import type { AnnualReport, Count, Reading } from '../report/report.ts';
import { contains } from '../text/span.ts';
import type { ReportSummary } from './dataset.ts';
import type { Accepted } from './publish.ts';

/** What a summary needs besides the report. */
export interface Listed {
  id: string;
  township: string;
  year: number;
  file: string;
  url: string | null;
  /** Name of the file with the report's source. */
  text: string;
  accepted: Accepted;
  /** The code of the failure where the file became no report. */
  failed?: string;
}

/** What the charts need of one report. */
export function summariseReport({ report, findings }: Omit<Checked, 'doc'>, listed: Listed): ReportSummary {
  const { id, township, year, file, url, text, accepted } = listed;
  const open = findings.filter((f) => accepted[f.rule] === undefined);
  return {
    id,
    township,
    year,
    form: report.form,
    date: report.identity.date,
    status: statusOf(report, year),
    daysLate: daysLate(report.identity.date, year),
    coverage: report.coverage,
    disclosed: { value: report.disclosed.value, approx: report.disclosed.approx, basis: report.disclosed.basis },
    channelCounts: channelCounts(report.counts, year),
    channels: [...new Set(report.channels.map((c) => c.id))],
    problems: [...new Set(report.problems.flatMap((p) => p.categories))],
    problemCount: report.problems.length,
    findings: countFindings(open),
    cells: Object.fromEntries(Object.entries(report.cells).map(([cell, r]) => [cell, valueOfCell(r)])),
    flagged: flaggedCells(report.cells, open),
    file,
    url,
    text,
    ...(listed.failed && { failed: listed.failed }),
  };
}

const valueOfCell = (reading: Reading) => (reading.value === null ? reading.reason : reading.value);

/** A report of which no cell was read is unreadable, unless it follows no form and none was due. */
function statusOf({ coverage, form, identity: { date } }: AnnualReport, year: number): ReportSummary['status'] {
  if (coverage.read === 0 && (form !== 'free' || formDue(year) !== null)) return 'unreadable';
  if (date === null) return 'undated';
  return daysLate(date, year) > 0 ? 'late' : 'on_time';
}

/** Days after 31 January of the following year; from the first of the month where the day is not stated. */
function daysLate(date: string | null, year: number): number {
  if (date === null) return 0;
  const day = Date.parse(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  const days = Math.round((day - Date.UTC(year + 1, 0, 31)) / 86_400_000);
  return days > 0 ? days : 0;
}

/** The largest count stated for each channel in the report's own year. */
function channelCounts(counts: readonly Count[], year: number): ReportSummary['channelCounts'] {
  const largest: Partial<Record<ChannelId, number>> = {};
  for (const { channel, value, year: of } of counts)
    if (channel !== null && (of === null || of === year)) largest[channel] = Math.max(largest[channel] ?? value, value);
  return largest;
}

function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The cells whose words an error or a warning points at, with its rule. */
function flaggedCells(cells: AnnualReport['cells'], findings: readonly Finding[]): ReportSummary['flagged'] {
  const serious = findings.filter((f) => f.severity !== 'note' && f.spans.length > 0);
  if (!serious.length) return {};
  const flagged: Record<string, RuleId[]> = {};
  for (const [id, { span }] of Object.entries(cells) as [CellId, Reading][]) {
    if (!span) continue;
    const rules = serious.filter((f) => f.spans.some((s) => contains(span, s))).map((f) => f.rule);
    if (rules.length) flagged[id] = [...new Set(rules)];
  }
  return flagged;
}
