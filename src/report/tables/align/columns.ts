import type { Group, Placed } from '../lines/groups.ts';
import { isSolid } from '../lines/line.ts';
import {
  areAlike,
  byLine,
  figureOf,
  isStuck,
  type RowCells,
  type Slotted,
  type Sums,
  solidsOf,
  valuesOf,
} from './cells.ts';
import { cutBySum, cutZeros } from './glued.ts';
import type { ColumnGuide } from './guide.ts';
import { placeNumbers } from './places.ts';

/** Reads the numbers of a group as one row of `size` columns. `sums` says whether seven numbers add up as the form asks. */
export function alignColumns(group: Group, size: number, guide: ColumnGuide, sums: Sums | null): RowCells {
  const solids = solidsOf(group);
  if (group.parted || solids.some(({ stray }) => stray) || !areSingle(solids, sums))
    return { columns: Array<Slotted>(size).fill('unsafe'), extra: [] };
  if (solids.length === size)
    return { columns: holdTogether(group, solids, sums) ? solids : solids.map(() => 'unsafe'), extra: [] };
  if (solids.length > size && !isStuck(group)) return cutRow(solids, size, sums);
  if (solids.length > size) return { columns: Array<Slotted>(size).fill('unsafe'), extra: [] };
  const glued = cutZeros(solids, size) ?? (sums && guide.glued ? cutBySum(solids, size) : null);
  const columns = glued ?? placeNumbers(group, size, guide, sums);
  return { columns: columns ?? Array<Slotted>(size).fill('unsafe'), extra: [] };
}

/** True where each cell holds one figure: one whose digits stand apart is such where the sum proves it. */
const areSingle = (solids: readonly Placed[], sums: Sums | null) =>
  solids.every(({ several }) => several === undefined) || (sums?.(solids.map(asOneFigure)) ?? false);

const asOneFigure = (piece: Placed): Placed => (piece.several === undefined ? piece : figureOf(piece, piece.several));

/** True where numbers can be one row: on one line, each on its own, or in lines that a program broke; else where a sum proves it. */
function holdTogether(group: Group, solids: readonly Placed[], sums: Sums | null): boolean {
  const lines = byLine(solids);
  const { grid, line } = solids[0]!;
  if (grid && lines.length > 1) return false;
  const inner = group.items.slice(group.items.indexOf(solids[0]!), group.items.indexOf(solids.at(-1)!) + 1);
  const isWhole = inner.every(isSolid);
  const isEven = lines.length === 1 || lines.every((own) => own.length === 1);
  // on a line of several rows an empty cell may be the end of one; delimited rows with empty cells do not go on in the next
  if (!isWhole && !grid && (lines.length === 1 ? group.after === line : !isEven)) return false;
  // words behind an empty cell may be a remark behind the row, and the row short of a number; so may a figure where nothing adds up
  const isShort = !solids.every(({ word }) => word) || (!grid && sums !== null && !sums(solids));
  if (!isWhole && lines.length === 1 && isShort) return false;
  // cells left empty between figures of a line each, here more and there fewer: the figures may be those of two rows
  if (!isWhole && lines.length > 1 && !isStepped(solids) && !sums?.(solids)) return false;
  // a sign at the head of a line may be a bullet
  const spaced = lines.some(isSpaced);
  const isBroken = !solids[0]!.hard && solids.every(isNumber) && !spaced;
  // where the document breaks off, figures may be cut
  const isCut = group.after === null && !solids[0]!.hard && (!isEven || (spaced && standsApart(group, solids[0]!)));
  // a figure with its sign apart behind single digits: they are one figure, and it is the next cell
  const goesOn = spaced && group.behind !== '' && !/\p{L}/u.test(group.behind);
  const isSure = (isEven || isBroken) && !isCut && !goesOn;
  if (!isEven && !areAlike(solids)) return false;
  return (isSure && !isStuck(group)) || (sums?.(solids) ?? false);
}

/** True where each figure stands as far below the one before as any other. */
const isStepped = (solids: readonly Placed[]) =>
  new Set(solids.slice(1).map(({ line }, i) => line - solids[i]!.line)).size < 2;

/** True where more than one blank parts numbers from their label. */
function standsApart({ before }: Group, first: Placed): boolean {
  const label = before.at(-1);
  return label?.line === first.line && first.from - label.to > 1;
}

/** True for single digits, which may be those of one figure set apart. */
const isSpaced = (line: readonly Placed[]) => line.length > 1 && isStray(line);

/** Numbers that no row stated several times has: work on it would be out of proportion. */
const mostNumbers = 200;

/** Reads more numbers than a row has columns: one line that holds a row, or the part that adds up, or for a single column the first. */
export function cutRow(solids: readonly Placed[], size: number, sums: Sums | null): RowCells {
  if (solids.length > mostNumbers) return { columns: Array<Slotted>(size).fill('unsafe'), extra: [] };
  // a dash at the head of a line may be a bullet
  const full = byLine(solids).filter(
    (line) => line.length === size && line.every(({ word }) => word) && (line[0]!.hard || isNumber(line[0]!)),
  );
  const rest = (kept: readonly Placed[]) => solids.filter((p) => !kept.includes(p));
  const lone = byLine(solids).every((line) => line.length === 1 || line === full[0] || line[0] === full[0]?.[0]);
  // single digits may be one figure that makes a row with the others
  const isOne = full.length === 1 && isSpaced(full[0]!) && solids.length === size * 2 - 1;
  const isFull = full.length === 1 && !isOne && !isUneven(full[0]!) && (sums?.(full[0]!) ?? true);
  if (size > 1 && isFull && lone && !goesOn(full[0]!, solids)) return { columns: full[0]!, extra: rest(full[0]!) };
  if (size === 1 && isRepeated(solids)) return { columns: [solids[0]!], extra: [] };
  // a mark before numbers may be a bullet
  const isFirm = (isNumber(solids[0]!) || solids.every(isMark)) && isFirst(solids);
  if (size === 1) return { columns: [isFirm ? solids[0]! : 'unsafe'], extra: solids.slice(1) };
  const copies = chunk(solids, size);
  if (size > 1 && copies && copies.every((copy) => sameWords(copy, copies[0]!))) {
    return { columns: copies[0]!, extra: rest(copies[0]!) };
  }
  if (full.length > 1) {
    if (full.every((line) => sameWords(line, full[0]!))) return { columns: full[0]!, extra: rest(full[0]!) };
  } else if (solids.length === size + 1) {
    const kept = withoutStray(solids, sums);
    if (kept) return { columns: kept, extra: rest(kept) };
  }
  return { columns: Array<Slotted>(size).fill('unsafe'), extra: [] };
}

/** True for one figure in each of the cells that were merged for it; noughts may fill a row. */
const isRepeated = (solids: readonly Placed[]) =>
  byLine(solids).length === 1 &&
  valuesOf(solids)[0] !== 0 &&
  solids.every((p) => p.hard && sameWords([p], [solids[0]!]));

/**
 * A row with one number more: the number of a line or an item, first or last. The row is known where both ways say the same, or
 * the sum proves one, and no other would do as well.
 */
function withoutStray(solids: readonly Placed[], sums: Sums | null): readonly Placed[] | undefined {
  const options = solids.map((stray) => solids.filter((p) => p !== stray));
  const [front, back] = [options[0]!, options.at(-1)!];
  if (sameWords(front, back)) return front;
  // zeros add up whatever they stand for
  const right = options.filter((option) => option.every(isNumber) && !valuesOf(option).every(isZero) && sums?.(option));
  const kept = right.find((option) => option === front || option === back);
  const stray = solids.filter((p) => !kept?.includes(p));
  return kept && isStray(stray) && right.every((option) => sameWords(option, kept)) ? kept : undefined;
}

/**
 * True where the first number of a row of one is its figure: beside it stand but zeros that fill the row, in cells of their own,
 * and few numbers stand on other lines.
 */
function isFirst(solids: readonly Placed[]): boolean {
  const [first, ...beside] = byLine(solids)[0]!;
  const isFilling = ({ word, hard, from }: Placed) =>
    (word?.kind !== 'number' || Number(word.digits) === 0) && hard && from >= first!.to;
  return beside.every(isFilling) && solids.length - beside.length < 4;
}

/** True where one blank parts some figures of a line and more part others: the former may be one whose digits were set apart. */
function isUneven(line: readonly Placed[]): boolean {
  const gaps = line.slice(1).map((p, i) => p.from - line[i]!.to);
  return !line[0]!.hard && gaps.includes(1) && gaps.some((gap) => gap > 1);
}

/** True for the number of a line or an item: one digit. Where there are more, a figure may have been cut in two. */
const isStray = (rest: readonly Placed[]) =>
  rest.every(({ word }) => word?.kind === 'number' && /^\d$/.test(word.digits));

/**
 * True where a number stands under one of the row in the same cell: the rest of it, cut by a narrow column; or first on the
 * next line: the rest of the last one, cut by the end of a line.
 */
function goesOn(row: readonly Placed[], solids: readonly Placed[]): boolean {
  const next = row.at(-1)!.line + 1;
  const isUnder = (p: Placed) => row.some((q) => p.from < q.to && q.from < p.to);
  return solids.some((p) => p.hard && !row.includes(p) && (isUnder(p) || (p.line === next && p.from === 0)));
}

/** Numbers in rows of `size`; null where they do not come out even. */
const chunk = (solids: readonly Placed[], size: number) =>
  solids.length % size
    ? null
    : Array.from({ length: solids.length / size }, (_, i) => solids.slice(i * size, (i + 1) * size));

/** True where two rows say the same in numbers. */
const sameWords = (a: readonly Placed[], b: readonly Placed[]) =>
  a.every((p, i) => isNumber(p) && wordKey(p) === wordKey(b[i]!));

const isZero = (value: number) => value === 0;
const isNumber = (piece: Placed) => piece.word?.kind === 'number';
const isMark = (piece: Placed) => piece.word?.kind === 'mark';

const wordKey = (piece: Placed) =>
  piece.word?.kind === 'number' ? `${piece.word.sign}${piece.word.digits}${piece.word.unit}` : 'mark';
