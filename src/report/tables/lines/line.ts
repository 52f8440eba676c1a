import type { Span } from '../../../text/span.ts';
import { isUnitOf } from '../../../text/unit.ts';
import type { CellWord } from './cellValue.ts';

/** The smallest thing a table is read from: a word or words of a label, a number, a mark, or an empty cell. */
export interface Piece {
  kind: 'text' | 'number' | 'mark' | 'empty';
  span: Span;
  /** Where it stands across the line: cell index where cells are delimited, else display columns. */
  from: number;
  to: number;
  /** The number or mark; absent for text and empty cells. */
  word?: CellWord | undefined;
  /** Folded label characters, without white space and punctuation; text only. */
  ink?: string | undefined;
  /** Signs among numbers that may be a cell or none: the row they stand in has no sure length. */
  stray?: boolean | undefined;
  /** The digits of figures in one cell that may be those of several, or one whose digits were set apart. */
  several?: string | undefined;
  /** A drawn rule: what stands before it is no part of the row behind it. */
  rule?: boolean | undefined;
}

/** A piece; all have one layout, so that what is looked at everywhere is quick to reach. */
export const makePiece = (
  kind: Piece['kind'],
  span: Span,
  from: number,
  to: number,
  { word, ink, stray, several, rule }: Omit<Piece, 'kind' | 'span' | 'from' | 'to'> = {},
): Piece => ({ kind, span, from, to, word, ink, stray, several, rule });

/** A line of text or a row of a grid. */
export interface Line {
  pieces: Piece[];
  span: Span;
  /** Cells are delimited, so that empty ones are known to be empty. */
  hard: boolean;
  /** The positions across are those of a drawn or stored grid, the same for every row. */
  grid: boolean;
  /** A rule is drawn above it: what stands before that is of another row. */
  under?: boolean;
  /** Lines of one table share it; positions across may be compared only within it. 0 = running text. */
  table: number;
}

/** A table drawn with rules: its rows as lines, and the index of the text line behind it. */
export interface Ruled {
  /** Null where the rules part no rows, which are then read as text. */
  lines: Line[] | null;
  end: number;
}

/** Numbers and marks occupy a cell of the form; text and empty cells do not. */
export const isSolid = (piece: Piece): boolean => piece.kind === 'number' || piece.kind === 'mark';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

const isWide = isUnitOf(WIDE);

/** Display columns of a code unit in a fixed-width font: 2 for Han and full-width characters. */
export const widthOf = (unit: number): number => (isWide(unit) ? 2 : 1);
