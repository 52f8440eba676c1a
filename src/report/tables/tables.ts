import type { Doc } from '../../document/document.ts';
import { formOf } from '../../form/crosswalk.ts';
import type { CellId, FormTable } from '../../form/form.ts';
import type { Edition, FormEdition } from '../../form/forms.ts';
import { coverAll, type Span } from '../../text/span.ts';
import type { Coverage, Departure, Reading } from '../report.ts';
import { alignTable, type TableAlignment } from './align/alignTable.ts';
import { lookAround } from './align/around.ts';
import { nameBetween } from './align/between.ts';
import { settleClaims } from './align/claims.ts';
import { alignDisputes, type DisputesRead } from './align/disputes.ts';
import { tellEditions } from './align/edition.ts';
import { indexLabels } from './align/labels.ts';
import { cutGroups } from './lines/groups.ts';
import { readLines } from './lines/lines.ts';
import { findRegions } from './sheet/regions.ts';
import { emptyCells, fillRow, fillRows, type Sheet } from './sheet/sheet.ts';

/** What the tables of a document say. */
export interface TablesRead {
  form: FormEdition;
  /** Every cell of that form; empty for `free`. */
  cells: Record<CellId, Reading>;
  /** The stretches of text the tables occupy, sorted and disjoint; the rest is prose. */
  regions: readonly Span[];
  departures: readonly Departure[];
}

const proactiveLabels = indexLabels('proactive');
const applicationLabels = indexLabels('applications');

/** Blanks of a page that was escaped twice: the reader sees their names. */
const NAMED_BLANK = /&(?:nbsp|ensp|emsp|#160);/g;

/** Reads the three statutory tables by aligning the document with the form. Never throws; what is not safe is unreadable. */
export function readTables(doc: Doc): TablesRead {
  const shown = { ...doc, text: doc.text.replace(NAMED_BLANK, (name) => ' '.repeat(name.length)) };
  const groups = cutGroups(shown.text, readLines(shown));
  // labels of scans may be misread; each stands whole in its cell, before the numbers
  const isScan = doc.format === 'scan';
  const around = lookAround(groups, isScan);
  const [proactive, applications] = settleClaims(
    alignTable(groups, around, proactiveLabels),
    alignTable(groups, around, applicationLabels),
  );
  const editions = tellEditions(doc, groups, [proactive, applications]);
  const form = formOf(editions.form);
  if (!form) return { form: 'free', cells: {}, regions: [], departures: [] };
  const disputes = alignDisputes(groups, form.tables[2]);
  const above = proactive.aligned.at(-1)?.group ?? -1;
  const below = disputes.find((row) => row.group > above)?.group ?? above;
  const sheet: Sheet = {
    text: doc.text,
    groups,
    edition: form.edition,
    told: editions.told,
    bounds: [above + 1, below - 1],
    cells: emptyCells(form),
    regions: [],
    departures: [],
  };
  const named = (table: TableAlignment, edition: Edition) => (isScan ? nameBetween(groups, table, edition) : table);
  const other = editions.applications ?? form.edition;
  fillRows(sheet, form.tables[0], named(proactive, form.edition), form.edition);
  fillRows(sheet, form.tables[1], named(applications, other), other);
  fillDisputes(sheet, form.tables[2], disputes);
  return { form: form.edition, cells: sheet.cells, regions: mergeSpans(sheet.regions), departures: sheet.departures };
}

/** Fills in table four: its rows stand side by side. Given twice with other numbers, it is not readable. */
function fillDisputes(sheet: Sheet, table: FormTable, [first, ...others]: readonly DisputesRead[]): void {
  if (!first) return;
  const wordsOf = ({ cells }: DisputesRead) =>
    cells.columns.map((c) => (typeof c === 'string' ? c : sheet.text.slice(...c.span))).join(' ');
  const differs = others.some((other) => wordsOf(other) !== wordsOf(first));
  const group = sheet.groups[first.group]!;
  let at = 0;
  for (const row of table.rows) {
    const columns = first.cells.columns.slice(at, at + row.columns.length);
    at += row.columns.length;
    fillRow(
      sheet,
      table.id,
      row,
      { columns: differs ? columns.map(() => 'unsafe') : columns, extra: first.cells.extra },
      group,
    );
  }
  const span = coverAll([...group.items, ...sheet.groups[first.last]!.items].map((piece) => piece.span));
  if (first.cells.extra.length) sheet.departures.push({ kind: 'extra_numbers', span, where: table.id });
  if (others.length) sheet.departures.push({ kind: 'table_repeated', span, where: table.id });
  sheet.regions.push(
    ...findRegions(
      sheet.text,
      sheet.groups,
      [first, ...others].flatMap((read) => (read.last > read.group ? [read.group, read.last] : read.group)),
    ),
  );
}

/** Sorted, disjoint spans that cover the same text. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

/** Counts how the cells came out. */
export function coverageOf({ cells }: Pick<TablesRead, 'cells'>): Coverage {
  const coverage = { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 };
  for (const reading of Object.values(cells)) {
    coverage.expected++;
    coverage[reading.value === null ? reading.reason : 'read']++;
  }
  return coverage;
}
