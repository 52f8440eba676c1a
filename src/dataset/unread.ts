import type { Doc } from '../document/document.ts';
import { asUnpublished, type Checked } from '../findings/check.ts';
import { formDue } from '../form/crosswalk.ts';
import { cellIds } from '../form/form.ts';
import { extractReport, type Knowledge } from '../report/extract.ts';
import type { NoFigure } from '../report/report.ts';

const nothing: Doc = { format: 'txt', text: '', blocks: [], meta: {} };
const unreadable: NoFigure = { value: null, reason: 'unreadable', raw: '', span: null };

/**
 * A report of which nothing could be read (a scan): whose it is comes from its metadata, its
 * tables are those due for the year, every cell unreadable. Null where the metadata does not name township and year.
 */
export function unreadReport(knowledge: Knowledge): Checked | null {
  if (knowledge.stated?.township === undefined || knowledge.stated.year === undefined) return null;
  const report = extractReport(nothing, knowledge);
  const form = formDue(knowledge.stated.year);
  const ids = form ? cellIds(form) : [];
  const coverage = { read: 0, blank: 0, unreadable: ids.length, missing: 0, expected: ids.length };
  const cells = Object.fromEntries(ids.map((id) => [id, unreadable]));
  const unread = { ...report, form: form?.edition ?? ('free' as const), cells, coverage };
  const checked: Checked = { doc: nothing, report: unread, findings: [] };
  return knowledge.stated.published === false ? asUnpublished(checked) : checked;
}
