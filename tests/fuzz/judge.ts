import type { Doc } from '../../src/document/document.ts';
import type { CellId } from '../../src/form/form.ts';
import type { Reading } from '../../src/report/report.ts';
import type { TablesRead } from '../../src/report/tables/tables.ts';
import type { Base } from './base.ts';
import { compareTokens, narrow, type Token, tokenAt, tokensOf } from './numbers.ts';

/** What is wrong with a reading. */
export type Fault =
  /** A number that is not the truth. */
  | 'wrong'
  /** The right number, taken from the place of another. */
  | 'misplaced'
  /** Said to be blank, though the document has a number there. */
  | 'blank'
  /** A place outside the text, or whose words do not give the number. */
  | 'span';

/** A cell at fault: what was read, and what is true. */
export interface FaultyCell {
  cell: string;
  fault: Fault;
  read: number | string | null;
  truth: number | null;
}

/** What a base says when read: its numbers, and which of them each cell was read from. */
export interface Known {
  tokens: readonly Token[];
  own: readonly Token[] | null;
  places: ReadonlyMap<string, number>;
}

/** Learns from the reading of a base; null where it is refused. */
export function know({ read, format, text }: Base): Known | null {
  if (!read) return null;
  const tokens = tokensOf(read.doc.text);
  const places = new Map<string, number>();
  for (const [cell, { value, span }] of Object.entries(read.tables.cells))
    if (value !== null && span) places.set(cell, tokenAt(tokens, ...span));
  return { tokens, own: format.plain && text !== null ? tokensOf(text) : null, places };
}

/** How the numbers came through: `known` = by the nature of the damage; `own` = in the words of the file, not as it was read. */
export type Numbers = 'known' | 'same' | 'cut' | 'own' | 'changed';

/** Compares the numbers of a damaged document with those of its base; `text` are the words of its file. */
export function compareNumbers(known: Known, doc: Doc, text: string | null): Numbers {
  const seen = compareTokens(known.tokens, tokensOf(doc.text));
  if (seen !== 'changed' || !known.own || text === null) return seen;
  return compareTokens(known.own, tokensOf(text)) === 'changed' ? 'changed' : 'own';
}

/** Holds a reading against the truth; `numbers` must not be `changed`. */
export function judge(base: Base, known: Known | null, numbers: Numbers, doc: Doc, read: TablesRead): FaultyCell[] {
  const tokens = known && !base.repeats && !base.format.reorders && numbers === 'same' ? tokensOf(doc.text) : null;
  const faults: FaultyCell[] = [];
  for (const [id, reading] of Object.entries(read.cells)) {
    const cell = id as CellId;
    if (base.truth.unknown.has(cell)) continue;
    const truth = base.truth.cells.get(cell) ?? null;
    const fault = faultOf(reading, truth, doc.text) ?? (tokens && placeFault(known!, tokens, cell, reading));
    // empty cells may have been printed, a document that is cut off may end with a label, and a zero that a lost tag moved out of
    // its cell leaves the numbers as they were
    const isMoved = base.format.reorders && truth === 0;
    const told = fault && !(fault === 'blank' && (base.hollow || isMoved || numbers === 'cut' || numbers === 'own'));
    if (told) faults.push({ cell, fault, read: reading.value ?? reading.reason, truth });
  }
  return faults;
}

/** Faults of places alone: they can be told of any document. */
export function judgePlaces(doc: Doc, read: TablesRead): FaultyCell[] {
  return Object.entries(read.cells).flatMap(([cell, reading]) =>
    isPlaced(reading, doc.text) ? [] : [{ cell, fault: 'span' as const, read: reading.value, truth: null }],
  );
}

function faultOf(reading: Reading, truth: number | null, text: string): Fault | null {
  if (reading.value !== null && reading.value !== truth) return 'wrong';
  if (!isPlaced(reading, text)) return 'span';
  return reading.value === null && reading.reason === 'blank' && truth !== null ? 'blank' : null;
}

function placeFault({ places }: Known, tokens: readonly Token[], cell: string, reading: Reading): Fault | null {
  const place = places.get(cell);
  if (reading.value === null || !reading.span || place === undefined || place < 0) return null;
  return tokenAt(tokens, ...reading.span) === place ? null : 'misplaced';
}

/** True where the place is inside the text, its words are the words read, and their digits give the number. */
function isPlaced({ value, raw, span }: Reading, text: string): boolean {
  if (!span) return value === null;
  if (!(span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length)) return false;
  if (value === null) return true;
  if (text.slice(...span) !== raw) return false;
  const digits = narrow(raw).match(/\d+(?:[.．]\d+)?/g);
  if (!digits) return !/\d/.test(raw.normalize('NFKC'));
  const stated = Number(
    narrow(raw)
      .replace(/[^\d.．]/g, '')
      .replace('．', '.'),
  );
  return [1, 1e-4, 1e4].some((unit) => Math.abs(stated * unit - Math.abs(value)) < 1e-9 * Math.max(1, stated));
}
