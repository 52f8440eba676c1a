import { nodeReaders } from '../../scripts/readers.ts';
import { publishReport } from '../../src/dataset/publish.ts';
import { type Checked, checkFile } from '../../src/findings/check.ts';
import { ruleIds } from '../../src/findings/finding.ts';
import { describeFinding } from '../../src/i18n/findings.ts';
import type { Span } from '../../src/text/span.ts';
import { inventedGazetteer } from '../support/report.ts';
import { open } from './open.ts';

const knowledge = { gazetteer: inventedGazetteer };

/** The whole line for one file, to the JSON of a report; null where it is none. */
export async function checkWhole(name: string, bytes: Uint8Array): Promise<{ checked: Checked; json: string } | null> {
  const result = await checkFile(await open({ name, bytes }), knowledge, nodeReaders);
  if (!result.ok) return null;
  const report = publishReport(result.checked, { file: name, sha256: '' }, (finding) => describeFinding(finding, 'zh'));
  return { checked: result.checked, json: JSON.stringify(report) };
}

/** What is wrong with the findings and the places of a report; null where nothing is. */
export function faultyFindings({ doc, report, findings }: Checked): string | null {
  const fits = ([from, to]: Span) => Number.isInteger(from) && 0 <= from && from <= to && to <= doc.text.length;
  const stray = findings.find((f) => !ruleIds.includes(f.rule) || !f.spans.every(fits));
  if (stray) return `finding ${stray.rule} at ${JSON.stringify(stray.spans)} of ${doc.text.length}`;
  const quoted = [...report.counts, ...report.channels].find((c) => doc.text.slice(...c.span) !== c.quote);
  if (quoted) return `words at ${JSON.stringify(quoted.span)} are not “${quoted.quote}”`;
  const placed = [...report.sections, ...report.problems, ...report.improvements].find((s) => !fits(s.span));
  return placed ? `a place ${JSON.stringify(placed.span)} outside ${doc.text.length}` : null;
}
