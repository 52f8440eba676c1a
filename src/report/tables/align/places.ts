import type { Group, Placed } from '../lines/groups.ts';
import { isSolid } from '../lines/line.ts';
import { formShare, isScrap, startsLabel } from '../lines/slots.ts';
import { isStuck, mayBeSeveral, type Slotted, type Sums, solidsOf } from './cells.ts';
import type { ColumnGuide, Extent } from './guide.ts';

/** True where a label stands right before the numbers, not other words nor a number stuck to it. */
function followsLabel({ before }: Group): boolean {
  const ink = before.at(-1)?.ink ?? '';
  return formShare(ink) >= 0.5 && !/\d(?:[件条项个次元]|万元)?$/.test(ink);
}

/** True for words behind a row that are those of the form or many, and no figure nor part of one that the row has lost. */
const isWords = (ink: string) => (formShare(ink) >= 0.5 && !isScrap(ink)) || startsLabel(ink) || ink.length > 8;

/** True where a row of a grid has more cells behind its label than columns: one may be of a label that is gone. */
const hasSurplus = ({ items }: Group, size: number) => items.filter((p) => p.line === items[0]!.line).length > size;

/** Puts fewer numbers than columns in their places; null where the places are not safe. */
export function placeNumbers(group: Group, size: number, guide: ColumnGuide, sums: Sums | null): Slotted[] | null {
  const solids = solidsOf(group);
  const labelled = followsLabel(group);
  if (solids.some(mayBeSeveral) || isStuck(group)) return null;
  // words on the line of the numbers stand where one was; what is not legible may be more than one number
  if (group.after === solids.at(-1)!.line || (!solids[0]!.hard && solids.some((p) => !p.word))) return null;
  if (!solids[0]!.grid && (!labelled || !isWords(group.behind))) return null;
  // where the document breaks off, cells may be missing
  if (group.after === null && group.items.length < size) return null;
  const across = placeAcross(group, solids, size, guide, sums);
  // but in a true grid, a row may stand a little aside, or break off with the document: its sum has to bear the places out
  if (across && solids[0]!.grid) {
    if ((hasSurplus(group, size) || group.after === null) && sums && !sums(across)) return null;
    return labelled ? across : across.map((place) => (place === 'blank' ? 'unsafe' : place));
  }
  if (across && (!sums || sums(across))) return across;
  return labelled ? (placeDown(group, solids, size, guide, sums) ?? placeByCount(group, size, guide, sums)) : null;
}

/** Columns by position across the line, where the full rows around agree. */
function placeAcross(
  group: Group,
  solids: readonly Placed[],
  size: number,
  guide: ColumnGuide,
  sums: Sums | null,
): Slotted[] | null {
  const line = solids[0]!.line;
  if (!group.fresh || solids.some((p) => p.line !== line)) return null;
  const { table, end } = solids[0]!;
  const label = followsLabel(group) ? group.before.at(-1)?.from : undefined;
  const peers = guide.across.filter((row) => row.table === table);
  const overlaps = (p: Placed, e: Extent) => p.from < e[1] && e[0] < p.to;
  const header = guide.headers.get(table);
  if (peers.length === 0 && header) return header.end === end ? fill(solids, header.at, size, overlaps) : null;
  if (peers.length === 0) return solids[0]!.grid ? placeBelow(solids, size, guide, sums, overlaps) : null;
  if (table !== 0) {
    // where empty cells leave no trace, a label of two cells looks like a cell left empty
    if (!solids[0]!.grid && group.items.filter((p) => p.line === line).length < size) return null;
    // all rows of a grid share its columns; in delimited lines a merged label may be fewer cells
    const alike = solids[0]!.grid ? [] : peers.filter((row) => row.label === label);
    const agreed = [peers, alike].find((rows) => rows.length && rows.every((r) => sameExtents(r.at, rows[0]!.at)));
    // a row that ends elsewhere has lost or won a cell: its places prove nothing
    return agreed?.every((row) => row.end === end) ? fill(solids, agreed[0]!.at, size, overlaps) : null;
  }
  const near = [...nearest(peers, line)];
  const readings = near.map((row) =>
    fill(solids, row.at, size, nearerThanHalf(row.at, sums ? Number.POSITIVE_INFINITY : 2)),
  );
  const [first] = readings;
  if (!first || readings.some((r) => !r || r.some((p, i) => p !== first[i]))) return null;
  // an empty cell is seen empty
  const own = group.before.at(-1);
  const edge = own?.line === line ? own.to : 0;
  return near.some((row) => first.some((p, i) => p === 'blank' && row.at[i]![0] < edge)) ? null : first;
}

/** Columns of a grid without headers that goes on where another of the same width was cut: a sum has to bear them out. */
function placeBelow(
  solids: readonly Placed[],
  size: number,
  { headers }: ColumnGuide,
  sums: Sums | null,
  overlaps: (p: Placed, e: Extent) => boolean,
): Slotted[] | null {
  const [first, ...others] = [...headers.values()].filter(({ end }) => end === solids[0]!.end);
  if (!first || !others.every(({ at }) => sameExtents(at, first.at))) return null;
  const row = fill(solids, first.at, size, overlaps);
  return row && sums?.(row) ? row : null;
}

const sameExtents = (a: readonly Extent[], b: readonly Extent[]) =>
  a.every((e, i) => e[0] < b[i]![1] && b[i]![0] < e[1]);

/** The full rows next above and next below, at most one page away. */
function* nearest<T extends { line: number }>(rows: readonly T[], line: number): Generator<T> {
  const page = 60;
  const above = rows.findLast((row) => row.line < line && line - row.line < page);
  const below = rows.find((row) => row.line > line && row.line - line < page);
  if (above) yield above;
  if (below) yield below;
}

/** True where a number's middle is within a third of the way to the neighbouring columns. */
function nearerThanHalf(columns: readonly Extent[], most: number) {
  const middle = ([from, to]: Extent) => (from + to) / 2;
  const gaps = columns.slice(1).map((c, i) => middle(c) - middle(columns[i]!));
  const limit = Math.min(...gaps.map((gap) => gap / 3), most);
  return (p: Placed, e: Extent) => Math.abs(middle([p.from, p.to]) - middle(e)) < Math.max(limit, 1);
}

/** Puts each number under the one column it fits; null where one fits none or several. */
function fill(
  solids: readonly Placed[],
  columns: readonly Extent[],
  size: number,
  fits: (p: Placed, e: Extent) => boolean,
): Slotted[] | null {
  const row = Array<Slotted>(size).fill('blank');
  for (const solid of solids) {
    const places = columns.flatMap((column, i) => (fits(solid, column) ? [i] : []));
    if (places.length !== 1 || row[places[0]!] !== 'blank') return null;
    row[places[0]!] = solid;
  }
  return row;
}

/**
 * Columns by line, where each number has its own line and the full rows run down in the same steps. The lines of the
 * empty cells must be there, no more and no fewer than in a full row: else a number may have been lost or moved.
 */
function placeDown(
  { before, after }: Group,
  solids: readonly Placed[],
  size: number,
  guide: ColumnGuide,
  sums: Sums | null,
): Slotted[] | null {
  const label = before.at(-1);
  const down = guide.down;
  if (!down || !label) return null;
  const row = Array<Slotted>(size).fill('blank');
  for (const solid of solids) {
    const at = down.at.indexOf(solid.line - label.line);
    if (at < 0 || row[at] !== 'blank') return null;
    row[at] = solid;
  }
  if (sums && !sums(row)) return null;
  // behind the last row of a table, its total in its place will do
  const proven = sums !== null && row.at(-1) !== 'blank' && (after === null || after - label.line > down.next);
  return proven || (after !== null && after - label.line === down.next) ? row : null;
}

/**
 * Columns by counting the delimited cells behind the label, where there are exactly as many as the form has, on a line
 * that holds this row alone.
 */
function placeByCount(group: Group, size: number, guide: ColumnGuide, sums: Sums | null): Slotted[] | null {
  const line = group.items.find(isSolid)!.line;
  const label = group.before.at(-1);
  if (!group.items.every((p) => p.hard) || label?.line !== line || !group.fresh || group.after === line) return null;
  const own = group.items.filter((p) => p.line === line);
  if (own.length !== size || group.items.some((p) => isSolid(p) && p.line !== line)) return null;
  // empty cells right behind the label may be the rest of a merged one
  if (!isSolid(own[0]!) && !guide.ragged.has(own[0]!.table)) return null;
  const row = own.map((p): Slotted => (isSolid(p) ? p : 'blank'));
  const { table, end } = own[0]!;
  if (isSolid(own.at(-1)!)) return !sums || sums(row) ? row : null;
  // an empty cell at the end of a line may be nothing but the sign that ends it
  const isWhole = guide.headers.get(table)?.end === end || guide.across.some((r) => r.table === table && r.end === end);
  return isWhole ? row : null;
}
