import type { Doc } from '../document/document.ts';
import type { Checked } from '../findings/check.ts';
import type { Finding, Group, RuleId } from '../findings/finding.ts';
import { groupOf } from '../findings/rules.ts';
import type { ChannelId } from '../form/channels.ts';
import type { CellId } from '../form/form.ts';
import { placeAt } from '../report/correction.ts';
import type { AnnualReport, Count, Reading } from '../report/report.ts';
import { contains } from '../text/span.ts';
import type { ReportSummary } from './dataset.ts';
import type { Accepted } from './publish.ts';
import { proseRead, publicationOf, tablesRead } from './standing.ts';

/** What a summary needs besides the report. */
export interface Listed {
  id: string;
  township: string;
  year: number;
  file: string;
  sha256?: string;
  url: string | null;
  /** Name of the file with the report's source. */
  text: string;
  accepted: Accepted;
  /** Its pages that were read from pictures. */
  pages?: Doc['pages'];
  /** The code of the failure where the file became no report. */
  failed?: string;
}

/** What the charts need of one report. */
export function summariseReport({ report, findings }: Omit<Checked, 'doc'>, listed: Listed): ReportSummary {
  const { id, township, year, file, url, text, accepted } = listed;
  const open = findings.filter((f) => accepted[f.rule] === undefined);
  const { date } = report.identity;
  return {
    id,
    township,
    year,
    form: report.form,
    date,
    ...publicationOf(report.identity, year),
    tables: tablesRead(report, year),
    prose: proseRead(report),
    coverage: report.coverage,
    disclosed: { value: report.disclosed.value, approx: report.disclosed.approx, basis: report.disclosed.basis },
    channelCounts: channelCounts(report.counts, year),
    channels: [...new Set(report.channels.map((c) => c.id))],
    problems: [...new Set(report.problems.flatMap((p) => p.categories))],
    problemCount: report.problems.length,
    findings: countFindings(open),
    cells: Object.fromEntries(Object.entries(report.cells).map(([cell, r]) => [cell, valueOfCell(r)])),
    flagged: flaggedCells(report.cells, open),
    ...scannedCells(report.cells, listed.pages),
    ...correctedPlaces(report),
    file,
    ...(listed.sha256 && { hash: listed.sha256.slice(0, 12) }),
    url,
    text,
    ...(listed.failed && { failed: listed.failed }),
  };
}

const valueOfCell = (reading: Reading) => (reading.value === null ? reading.reason : reading.value);

/** The cells whose words stand on pages that were read from pictures. */
function scannedCells(cells: AnnualReport['cells'], pages: Doc['pages'] = []): Pick<ReportSummary, 'scanned'> {
  const placed = (Object.entries(cells) as [CellId, Reading][]).filter(([, { span }]) => span);
  const ids = placed.flatMap(([id, { span }]) => (pages.some((page) => contains(page.span, span!)) ? [id] : []));
  return ids.length ? { scanned: ids.length === placed.length ? 'all' : ids } : {};
}

/** What was read where it is corrected; of a count where its channel's figure is shown. */
function correctedPlaces({ corrections = [], counts }: AnnualReport): Pick<ReportSummary, 'corrected'> {
  const places = corrections.flatMap(({ at, read }): [string, string][] => {
    const place = placeAt(at);
    if (place.kind !== 'count' && place.kind !== 'channel') return [[place.kind === 'problem' ? 'problems' : at, read]];
    const { channel } = counts[place.index]!;
    return channel ? [[`channel:${channel}`, read]] : [];
  });
  return places.length ? { corrected: Object.fromEntries(places) } : {};
}

/** The largest count stated for each channel in the report's own year. */
function channelCounts(counts: readonly Count[], year: number): ReportSummary['channelCounts'] {
  const largest: Partial<Record<ChannelId, number>> = {};
  for (const { channel, value, year: of } of counts)
    if (channel !== null && (of === null || of === year)) largest[channel] = Math.max(largest[channel] ?? value, value);
  return largest;
}

function countFindings(findings: readonly Finding[]): Record<Group, number> {
  const counts = { error: 0, warning: 0, note: 0, unread: 0 };
  for (const finding of findings) counts[groupOf(finding)]++;
  return counts;
}

/** The cells whose words an error or a warning points at, with its rule. */
function flaggedCells(cells: AnnualReport['cells'], findings: readonly Finding[]): ReportSummary['flagged'] {
  const serious = findings.filter((f) => ['error', 'warning'].includes(groupOf(f)) && f.spans.length > 0);
  if (!serious.length) return {};
  const flagged: Record<string, RuleId[]> = {};
  for (const [id, { span }] of Object.entries(cells) as [CellId, Reading][]) {
    if (!span) continue;
    const rules = serious.filter((f) => f.spans.some((s) => contains(span, s))).map((f) => f.rule);
    if (rules.length) flagged[id] = [...new Set(rules)];
  }
  return flagged;
}
