import type { FormRow, FormTable } from '../../../form/form.ts';
import { tableHeaders } from '../../../form/headers.ts';
import { foldLabel } from '../../../text/fold.ts';
import { coverAll, type Span } from '../../../text/span.ts';
import type { Departure } from '../../report.ts';
import type { RowRead } from '../align/alignTable.ts';
import type { BareRow } from '../align/blank.ts';
import type { Repeat } from '../align/repeats.ts';
import type { Group } from '../lines/groups.ts';
import { isSolid } from '../lines/line.ts';

/** What is known of a table when its departures are told. */
export interface TableState {
  table: FormTable;
  groups: readonly Group[];
  rows: readonly RowRead[];
  bare: readonly BareRow[];
  repeats: readonly Repeat[];
}

/** Tells where a table departs from the form, in the order of the kinds. */
export function findDepartures(state: TableState): Departure[] {
  return [
    ...headingsMissing(state),
    ...extraNumbers(state),
    ...splitRows(state),
    ...repeated(state),
    ...rowsMissing(state),
  ];
}

const spanOf = ({ items }: Group): Span => coverAll(items.map((piece) => piece.span));

const paragraphs = tableHeaders.filter((header) => header.startsWith('第二十条')).map(foldLabel);
const numerals = '一二三四五六七八九';

/** The heading rows of table two, one per paragraph of article 20; all missing is one departure. */
function headingsMissing({ table, groups, rows }: TableState): Departure[] {
  if (table.id !== 'proactive') return [];
  const firsts = rows.filter((r, i) => r.row.paragraph && r.row.paragraph !== rows[i - 1]?.row.paragraph);
  const missing = firsts.filter((row) => {
    const previous = rows[rows.indexOf(row) - 1]?.group ?? row.group - 1;
    const words = groups.slice(previous + 1, row.group + 1).flatMap((g) => g.before.slice(-60));
    const heading = paragraphs.find((p) => p.endsWith(`第${numerals[row.row.paragraph! - 1]}项`));
    return (
      heading &&
      !words
        .map((p) => p.ink)
        .join('')
        .includes(heading)
    );
  });
  if (missing.length > 1 && missing.length === firsts.length) {
    return [{ kind: 'heading_row_missing', span: spanOf(groups[missing[0]!.group]!), where: table.id }];
  }
  return missing.map(({ group, row }) => ({
    kind: 'heading_row_missing',
    span: spanOf(groups[group]!),
    where: `${table.id}.${row.id}`,
  }));
}

const extraNumbers = ({ table, groups, rows }: TableState): Departure[] =>
  rows
    .filter((row) => row.cells.extra.length > 0)
    .map(({ group, row }) => ({ kind: 'extra_numbers', span: spanOf(groups[group]!), where: `${table.id}.${row.id}` }));

/** A row cut by the end of a page: the rest of its label stands behind its numbers, after a gap. */
function splitRows({ table, groups, rows }: TableState): Departure[] {
  return rows.flatMap(({ group: index, slot, row }): Departure[] => {
    const { items } = groups[index]!;
    const last = items.findLast(isSolid)!;
    const rest = groups[index + 1]?.before[0];
    const ink = rest?.ink ?? '';
    if (!rest?.hard || rest.grid || rest.line - last.line < 2 || rest.line - last.line > 40) return [];
    if (ink.length === 0 || !slot.labels.some((label) => label !== ink && label.endsWith(ink))) return [];
    return [{ kind: 'split_row', span: [items[0]!.span[0], rest.span[1]], where: `${table.id}.${row.id}` }];
  });
}

function repeated({ table, groups, rows, repeats }: TableState): Departure[] {
  if (repeats.length < 2 || repeats.length * 2 < rows.length) return [];
  const spans = repeats.map(({ group }) => spanOf(groups[group]!));
  const span = coverAll(spans);
  return [{ kind: 'table_repeated', span, where: table.id }];
}

/** Rows whose label is nowhere, in a table most of whose rows are there. */
function rowsMissing({ table, groups, rows, bare }: TableState): Departure[] {
  if (rows.length * 2 < table.rows.length) return [];
  const seen = new Set([...rows.map((r) => r.row.id), ...bare.map((b) => b.slot.id)]);
  return table.rows.flatMap((row, i): Departure[] => {
    if (seen.has(row.id)) return [];
    const above = table.rows.slice(0, i).findLast((r: FormRow) => rows.some((read) => read.row.id === r.id));
    const group = groups[rows.find((read) => read.row.id === above?.id)?.group ?? rows[0]!.group]!;
    const at = above ? spanOf(group)[1] : spanOf(group)[0];
    return [{ kind: 'row_missing', span: [at, at], where: `${table.id}.${row.id}` }];
  });
}
