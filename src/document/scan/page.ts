import { findLattices, type Lattice, latticeSlots, type Slot } from '../page/lattice.ts';
import type { PageContent } from '../page/layout.ts';
import type { Line } from '../page/lines.ts';
import { inMargin } from '../page/running.ts';
import { isLabel, type Readers, readCell } from './cell.ts';
import { type Box, crop, flatten, type Gray, inkOf, quarterTurned, turn } from './image.ts';
import { proseOf, unread } from './oneReader.ts';
import { shownPicture } from './pages.ts';
import { printOf } from './print.ts';
import { withoutGaps } from './recogniser.ts';
import { rulings } from './rulings.ts';
import { skewOf } from './skew.ts';
import { unfold } from './unfold.ts';
import { beginsBadly, readsWell, uprightTurn } from './upright.ts';

/** Smaller than this, in points, rules are strokes of letters, no table. */
const smallest = { width: 120, height: 14, row: 6, column: 8 } as const;
/** Thin rules of coarse pages are lighter than letters; this is still ink. */
const thinRule = 195;
/** Room inside a cell that its rules may take, in points. */
const inset = 1.6;

/** A page of which more is ink, tables and all, is a photograph; a page full of words has a sixth. */
const mostInk = 0.3;
/** Points per pixel at which pages are read, that of 300 dots to an inch; finer pictures are read as they are. */
const fine = 72 / 300;
/** Coarse pictures are drawn so many times as large at most: more pixels show no more. */
const largest = 4;

/** Reads the picture of a page, `scale` points to a pixel: its ruled tables cell by cell, everything else line by line. */
export function readScan(picture: Gray, scale: number, readers: Readers): PageContent {
  const flat = flatten(picture);
  const zoom = Math.min(largest, Math.max(1, scale / fine));
  const ink = inkOf(flat);
  if (ink.data.reduce((sum, one) => sum + one, 0) > mostInk * ink.data.length) return nothingOf(picture, scale);
  const level = unfold(turn(flat, -skewOf(ink), zoom));
  const begun = readUpright(level, scale / zoom, readers, beginsBadly);
  if (begun && readsWell(begun)) return begun;
  const quarters = uprightTurn(level, readers.recogniser);
  if (!quarters && begun) return begun;
  return readUpright(unfold(quarterTurned(level, quarters)), scale / zoom, readers) ?? nothingOf(level, scale / zoom);
}

const nothingOf = (picture: Gray, scale: number): PageContent => ({
  height: picture.height * scale,
  lines: [],
  tables: [],
  picture: shownPicture(picture, scale),
});

/** Null where the page is not worth reading on, by the words of its tables so far. */
function readUpright(
  page: Gray,
  scale: number,
  readers: Readers,
  isVain: (words: string) => boolean = () => false,
): PageContent | null {
  const lattices = findLattices(rulings(inkOf(page, thinRule), scale)).filter(isTable);
  let words = '';
  const read = (box: Box) => {
    if (isVain(words)) return '';
    const text = readCell(page, box, readers, scale);
    words += text;
    return text;
  };
  const tables = lattices.map((lattice) => ({ top: lattice.ys[0]!, ...readTable(lattice, read, scale) }));
  if (isVain(words)) return null;
  const height = page.height * scale;
  const lines = bandsBetween(lattices, height).flatMap((band) => readLines(page, band, readers, scale));
  const told = tables.filter(({ grid }) => grid.cells.some(({ text }) => text));
  return { height, lines, tables: told, picture: shownPicture(page, scale) };
}

const isTable = ({ xs, ys }: Lattice) =>
  xs.at(-1)! - xs[0]! >= smallest.width &&
  ys.at(-1)! - ys[0]! >= smallest.height &&
  least(xs) >= smallest.column &&
  least(ys) >= smallest.row;

const least = (places: readonly number[]) => Math.min(...places.slice(1).map((place, i) => place - places[i]!));

function readTable(lattice: Lattice, read: (box: Box) => string, scale: number) {
  const { slots, rows, columns } = latticeSlots(lattice);
  const told = [...new Set(slots.flat())].flatMap((slot) => {
    const box = inPixels(slotBox(lattice, slot, inset), scale);
    const text = box.right > box.left && box.bottom > box.top ? read(box) : '';
    const isLost = illegible.test(text) || (slot.rowSpan > 1 && text !== '' && !isLabel(text));
    return isLost ? inRows(slot).map((one) => ({ ...one, text: unread })) : [{ ...slot, text }];
  });
  const cells = told.sort((a, b) => a.row - b.row || a.column - b.column);
  const boxes = cells.map((cell) => {
    const { left, top, right, bottom } = slotBox(lattice, cell, 0);
    return [left, top, right, bottom] as const;
  });
  return { grid: { rows, columns, cells }, boxes };
}

const illegible = new RegExp(`^${unread}+$`);

/** The rows of a cell: where the rules between them were not seen, what is not legible may stand in each. */
const inRows = (slot: Slot): Slot[] =>
  Array.from({ length: slot.rowSpan }, (_, i) => ({ ...slot, row: slot.row + i, rowSpan: 1 }));

/** What lies between the rules around a cell, `inset` points away from them. */
const slotBox = ({ xs, ys }: Lattice, { row, column, rowSpan, columnSpan }: Slot, inset: number): Box => ({
  left: xs[column]! + inset,
  top: ys[row]! + inset,
  right: xs[column + columnSpan]! - inset,
  bottom: ys[row + rowSpan]! - inset,
});

/** The parts of a page above, between and below its tables, from edge to edge; in points. */
function bandsBetween(lattices: readonly Lattice[], height: number): [top: number, bottom: number][] {
  const bands: [number, number][] = [];
  let top = 0;
  for (const { ys } of lattices) {
    bands.push([top, ys[0]! - inset]);
    top = Math.max(top, ys.at(-1)! + inset);
  }
  return [...bands, [top, height] as [number, number]].filter(([from, to]) => to - from > smallest.row);
}

function readLines(
  page: Gray,
  [top, bottom]: readonly [number, number],
  { recogniser }: Readers,
  scale: number,
): Line[] {
  const box = inPixels({ left: 0, top, right: page.width * scale, bottom }, scale);
  const band = printOf(crop(page, box), scale);
  if (!band) return [];
  return recogniser.lines(band).flatMap((seen): Line[] => {
    const y = top + seen.bottom * scale;
    const words = withoutGaps(seen.text);
    const text = inMargin(y, page.height * scale) ? words : proseOf(words); // page numbers are told by their place
    const piece = {
      text,
      x: seen.left * scale,
      y,
      width: (seen.right - seen.left) * scale,
      size: (seen.bottom - seen.top) * scale,
    };
    return text ? [{ y, pieces: [piece] }] : [];
  });
}

const inPixels = ({ left, top, right, bottom }: Box, scale: number): Box => ({
  left: Math.round(left / scale),
  top: Math.round(top / scale),
  right: Math.round(right / scale),
  bottom: Math.round(bottom / scale),
});
