import { foldLabel } from '../../../text/fold.ts';
import { coverAll, type Span } from '../../../text/span.ts';
import { cellPieces, isNoLabel, lineOfCells } from './cell.ts';
import { type Line, makePiece, type Piece } from './line.ts';

/** Words of one line within one column, with the display columns it takes up. */
export interface Segment {
  span: Span;
  from: number;
  to: number;
}

/** More columns than a table has: the line is no row, and work on it stays in proportion. */
export const mostColumns = 200;

/** Lines between two rules. */
export type Band = Segment[][];

/**
 * Makes rows of the lines between rules: one of each band, or one of each line where most bands hold several rows, so that
 * the rules part none. `sure`: edges part the cells.
 */
export function bandLines(text: string, bands: readonly Band[], sure: boolean): Line[] {
  const separate = bands.map((band) => band.map((segments) => segmentLine(text, segments, sure)));
  const several = separate.map(areRows);
  const filled = separate.filter((lines) => lines.some(({ pieces }) => pieces.some(isFirm))).length;
  const all = several.filter(Boolean).length * 2 >= filled;
  return all
    ? separate.flat().filter((line) => line.pieces.length > 0)
    : bands.flatMap((band, i) => (!sure && beginsBelow(separate[i]!) ? separate[i]! : bandLine(text, band, sure)));
}

function bandLine(text: string, band: readonly Segment[][], sure: boolean): Line[] {
  const cells: { from: number; to: number; parts: Segment[] }[] = [];
  for (const segments of band) {
    for (const segment of segments) {
      const home = cells.find(
        (c) => Math.min(c.to, segment.to) - Math.max(c.from, segment.from) > (segment.to - segment.from) / 2,
      );
      if (home) home.parts.push(segment);
      else cells.push({ from: segment.from, to: segment.to, parts: [segment] });
    }
  }
  const joined = cells.sort((a, b) => a.from - b.from).map((cell) => joinCell(text, cell));
  const pieces = lineOfCells(text, joined, sure);
  const spans = band.flat().map((s) => s.span);
  if (!pieces.length) return [];
  return [
    {
      pieces,
      span: coverAll(spans),
      hard: true,
      grid: true,
      table: 0,
    },
  ];
}

/** Lines of one cell, at most: the longest label has some sixty letters. */
const longestCell = 70;

/** A number in figures: a lone Han numeral or comma may be a piece of a label cut letter by letter. */
const isFirm = ({ word }: Piece) => word?.kind === 'number' && !word.weak;

/**
 * True where the lines of a band are rows of their own: two have a number in the same column, or words stand over most
 * of the numbers.
 */
function areRows(lines: readonly Line[]): boolean {
  if (lines.length > longestCell) return true;
  const above: Piece[] = [];
  for (const { pieces } of lines) {
    const solids = pieces.filter(isFirm);
    const meets = (piece: Piece) => above.filter((q) => piece.from < q.to && q.from < piece.to);
    const under = solids.map(meets);
    if (under.some((pile) => pile.some(isFirm))) return true;
    if (solids.length > 0 && under.filter((pile) => pile.length > 0).length * 2 > solids.length) return true;
    above.push(...pieces.filter((p) => p.kind !== 'empty'));
  }
  return false;
}

/** True where a cell begins below the line that holds the numbers: those are of the row above it, as in a file cut off. */
function beginsBelow(lines: readonly Line[]): boolean {
  const last = lines.findLastIndex(({ pieces }) => pieces.some(isFirm));
  if (last < 0) return false;
  const above = lines.slice(0, last + 1).flatMap(({ pieces }) => pieces.filter((p) => p.kind !== 'empty'));
  const begins = (piece: Piece) => piece.kind === 'text' && !above.some((q) => piece.from < q.to && q.from < piece.to);
  return lines.slice(last + 1).some(({ pieces }) => pieces.some(begins));
}

function segmentLine(text: string, segments: readonly Segment[], sure: boolean): Line {
  const cells = segments.map((s) => cellPieces(text, s.span, s.from, s.to));
  const pieces = lineOfCells(text, cells, sure);
  const first = segments[0]?.span ?? [0, 0];
  return { pieces, span: [first[0], segments.at(-1)?.span[1] ?? first[1]], hard: true, grid: true, table: 0 };
}

/** The pieces of a cell that runs over several lines; a label cut anywhere is put together again. */
function joinCell(text: string, cell: { from: number; to: number; parts: Segment[] }): Piece[] {
  const filled = cell.parts.filter((part) => text.slice(...part.span).trim());
  if (filled.length === 0) return cellPieces(text, cell.parts[0]!.span, cell.from, cell.to);
  if (filled.length === 1) return cellPieces(text, filled[0]!.span, cell.from, cell.to);
  const parts = filled.flatMap((part) => cellPieces(text, part.span, cell.from, cell.to));
  // a number over two lines, or with other signs below it, may be one cut in two, two, or none: it cannot be told
  if (parts.filter(isFirm).length > 1 || (isFirm(parts[0]!) && parts.every(isNoLabel))) {
    return [makePiece('mark', [parts[0]!.span[0], parts.at(-1)!.span[1]], cell.from, cell.to)];
  }
  const words = parts.map((p) => text.slice(...p.span));
  const ink = words.map((word) => foldLabel(word)).join('');
  return [makePiece('text', [parts[0]!.span[0], parts.at(-1)!.span[1]], cell.from, cell.to, { ink })];
}
