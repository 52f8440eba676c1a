import { hasSeveral, readCellWord } from './cellValue.ts';
import { findIndexes } from './indexes.ts';
import type { Line, Piece } from './line.ts';
import { isSolid } from './line.ts';
import { formShare, isTail, startsLabel } from './slots.ts';

/** A piece with the line it stands on. */
export interface Placed extends Piece {
  /** Index of its line. */
  line: number;
  hard: boolean;
  grid: boolean;
  table: number;
  /** It is the first words of a line that a rule is drawn above. */
  under: boolean;
  /** Where its line ends: a row that has lost a cell is shorter than the others. */
  end: number;
}

/** Numbers, marks and empty cells with no words between them, and the words before them. */
export interface Group {
  /** The words since the group before. */
  before: readonly Placed[];
  /** The numbers, marks and empty cells, in order; at least one is no empty cell. */
  items: readonly Placed[];
  /** No number stands before it on its line. */
  fresh: boolean;
  /** Line of the words behind it; null at the end of the document. */
  after: number | null;
  /** The letters of those words; '' where there are none. */
  behind: string;
  /** On its last line further numbers stand behind words that are no label: they may be a footnote in the midst of a row. */
  parted: boolean;
}

/** Cuts lines into groups; the last one may have words only (then it has no items). */
export function cutGroups(text: string, lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let before: Placed[] = [];
  let items: Placed[] = [];
  const close = () => {
    if (!items.some(isSolid)) return;
    groups.push({ before, items, fresh: true, after: null, behind: '', parted: false });
    before = [];
    items = [];
  };
  const indexes = findIndexes(lines);
  lines.forEach((line, index) => {
    const strong = line.pieces.some((p) => isSolid(p) && !isWeak(p));
    const foreign = foreignCells(line);
    const end = line.pieces.at(-1)?.to ?? 0;
    for (const piece of line.pieces) {
      if (indexes.has(piece)) continue;
      const kind = isWeak(piece) && !(strong && line.hard) ? 'text' : piece.kind;
      const placed = placeOf(piece, kind, line, index, end);
      if (foreign.has(piece)) items.push(foreignPiece(text, placed));
      else if (kind === 'text') {
        close();
        if (!items.some(isSolid)) items = [];
        before.push(placed);
      } else {
        const sign = piece.kind === 'number' && !items.length ? loneSign(before.at(-1)) : null;
        const signed = sign && joinSign(text, sign, placed);
        if (signed) before.pop();
        const torn = signed && before.length === 0 && isShort(groups.at(-1)) ? groups.pop() : undefined;
        if (torn) {
          before = [...torn.before];
          items = [...torn.items];
        }
        items.push(signed ?? placed);
      }
    }
  });
  close();
  groups.push({ before, items: [], fresh: true, after: null, behind: '', parted: false });
  return groups.map((group, i) => ({
    ...group,
    fresh: i === 0 || groups[i - 1]!.items.findLast(isSolid)!.line !== group.items[0]?.line,
    after: groups[i + 1]?.before[0]?.line ?? null,
    behind: groups[i + 1]?.before[0]?.ink ?? '',
    parted: isParted(group, groups[i + 1]),
  }));
}

/** Letters that are too few for a label which is not of the form. */
const scrap = 4;

function isParted({ items }: Group, next: Group | undefined): boolean {
  const line = items.at(-1)?.line;
  if (!next?.before.length || next.items[0]?.line !== line || next.before[0]!.line !== line) return false;
  const ink = next.before.map((piece) => piece.ink).join('');
  return ink.length < scrap && !isTail(ink) && !startsLabel(ink);
}

/** Written out: this is done for every word of a document. */
function placeOf(piece: Piece, kind: Piece['kind'], line: Line, index: number, end: number): Placed {
  const { span, from, to, word, stray, several, rule } = piece;
  const ink = kind === 'text' ? (piece.ink ?? '') : piece.ink;
  const { hard, grid, table } = line;
  const under = line.under === true && piece === line.pieces.find((p) => p.kind !== 'empty');
  return { kind, span, from, to, word, ink, stray, several, rule, line: index, hard, grid, table, under, end };
}

/** A row of the form has fifteen numbers at most. */
const isShort = (group: Group | undefined) => group !== undefined && group.items.length < 40;

/** A change whose sign stands apart from its number: 减 3. */
const loneSign = (piece: Placed | undefined) => (piece && /^(?:增加?|减少?)$/.test(piece.ink ?? '') ? piece : null);

function joinSign(text: string, sign: Placed, number: Placed): Placed | null {
  if (number.line - sign.line > 3) return null;
  const span = [sign.span[0], number.span[1]] as const;
  const word = readCellWord(text.slice(...span));
  return word?.kind === 'number' && word.sign ? { ...number, span, from: sign.from, word } : null;
}

const isWeak = (piece: Piece) => piece.word?.kind === 'number' && piece.word.weak;

const none: ReadonlySet<Piece> = new Set();

/** Words standing where a number belongs (见附件): delimited, right behind another cell of numbers, not of the form. */
function foreignCells(line: Line): ReadonlySet<Piece> {
  if (!line.hard || !line.pieces.some(isSolid)) return none;
  const found = new Set<Piece>();
  let cells = false;
  for (const piece of line.pieces) {
    if (piece.kind !== 'text') cells = true;
    else if (cells && !piece.rule && (!piece.ink || formShare(piece.ink) < 0.5)) found.add(piece);
    else cells = false;
  }
  return found;
}

/** Takes up a cell, but holds neither number nor mark: it is unreadable. */
function foreignPiece(text: string, { word: _, ...piece }: Placed): Placed {
  const words = text.slice(...piece.span);
  return { ...piece, kind: 'mark', several: hasSeveral(words) ? words.replace(/\D/g, '') : undefined };
}
