import type { FormRow, FormTable } from '../../../form/form.ts';
import { type Edition, editions, forms } from '../../../form/forms.ts';
import { tableHeaders, tableSections } from '../../../form/headers.ts';
import { foldLabel } from '../../../text/fold.ts';
import { LetterPairs } from './letterPairs.ts';

/** One place in the order of a table's rows, in whichever edition it occurs. */
export interface Slot {
  id: string;
  /** The row as each edition has it. */
  rows: Partial<Record<Edition, FormRow>>;
  /** The label's wordings, folded. */
  labels: readonly string[];
  /** How many columns the row has, edition by edition. */
  sizes: readonly number[];
  /** … at most. */
  width: number;
  /** The editions that have the row; none where all have it. */
  telling: readonly Edition[];
}

const inks = (row: FormRow) => row.labels.map(foldLabel);
const sameRow = (a: FormRow, b: FormRow) => a.id === b.id && inks(a).some((ink) => inks(b).includes(ink));

/** The rows of one table of all editions in one order; a row that several have is one slot. */
export function slotsOf(table: FormTable['id']): Slot[] {
  return forms.reduce<Slot[]>((slots, { edition, tables }) => {
    const rows = tables.find(({ id }) => id === table)!.rows;
    return mergeRows(slots, edition, rows);
  }, []);
}

/** The slots with the rows of a further edition among them: beside its twin, else before the next that has one. */
function mergeRows(slots: readonly Slot[], edition: Edition, rows: readonly FormRow[]): Slot[] {
  const merged: Slot[] = [];
  let next = 0;
  for (const row of rows) {
    const twin = slots.findIndex((slot, at) => at >= next && Object.values(slot.rows).some((own) => sameRow(own, row)));
    if (twin < 0) merged.push(slotOf({ [edition]: row }));
    else {
      merged.push(...slots.slice(next, twin), slotOf({ ...slots[twin]!.rows, [edition]: row }));
      next = twin + 1;
    }
  }
  return [...merged, ...slots.slice(next)];
}

function slotOf(rows: Slot['rows']): Slot {
  const all = Object.values(rows);
  const sizes = all.map((row) => row.columns.length);
  return {
    id: all[0]!.id,
    rows,
    labels: [...new Set(all.flatMap(inks))],
    sizes,
    width: Math.max(...sizes),
    telling: all.length < editions.length ? editions.filter((edition) => rows[edition]) : [],
  };
}

/** The labels of the groups a slot stands in, folded. */
export const groupsOf = ({ rows }: Slot): string[] =>
  Object.values(rows).flatMap((row) => (row.group ? [foldLabel(row.group)] : []));

/** True where every edition prints a row with the same columns. */
export const hasSameColumns = ({ rows }: Slot): boolean =>
  new Set(Object.values(rows).map(({ columns }) => columns.map(({ id }) => id).join(' '))).size < 2;

/** The row of a slot in an edition, or where that edition has none, in the newest that has it. */
export const rowIn = (slot: Slot, edition: Edition): FormRow =>
  (slot.rows[edition] ?? newestFirst.flatMap((other) => slot.rows[other] ?? [])[0])!;

const newestFirst = [...editions].reverse();

const wordings: readonly string[] = [
  ...new Set([
    ...forms.flatMap((f) =>
      f.tables.flatMap((t) => t.rows.flatMap((r) => [...r.labels, ...r.columns.flatMap((c) => c.labels)])),
    ),
    ...tableHeaders,
  ]),
];
const folded = wordings.map(foldLabel);
const heads = new Set(
  [...folded, ...tableSections.map(foldLabel)].flatMap((ink) => [
    ink.slice(0, 3),
    ink.replace(/^[\d一二三四五六七八]/, '').slice(0, 3),
  ]),
);
const tails = new Set(folded.map((ink) => ink.slice(-2)));

/** True where the words begin like a label of the form. */
export const startsLabel = (words: string): boolean => heads.has(foldLabel(words.slice(0, 12)).slice(0, 3));

/** True where the words end like a label of the form. */
export const endsLabel = (words: string): boolean => tails.has(foldLabel(words.slice(-8)).slice(-2));

const pairs = new LetterPairs(folded);

/** The share of a text's letter pairs that occur in the printed form; 1 for one letter. */
export function formShare(ink: string): number {
  if (ink.length < 2) return 1;
  let known = 0;
  for (let i = 0; i + 1 < ink.length; i++) if (pairs.at(ink, i) >= 0) known++;
  return known / (ink.length - 1);
}

const letters = new Set(folded.join(''));

/** True where every letter occurs in the printed form, as in headers cut letter by letter. */
export const isFormLetters = (ink: string): boolean => Array.from(ink).every((letter) => letters.has(letter));

/** True for a letter or two of no label. */
export const isScrap = (ink: string): boolean => ink.length < 3 && !isFormLetters(ink);

/** Every end of a label, of two letters and more. */
const ends = new Set(folded.flatMap((label) => Array.from(label.slice(1), (_, i) => label.slice(i))));

/** True where the letters are the end of a label of the form, or all of one. */
export const isTail = (ink: string): boolean => ends.has(ink);

/** Letters a label begins with, by which it is told from the others: pieces of other columns may part the rest. */
const headLetters = 5;

/** True where the labels of the rows stand in the order of the form among the letters of words, or none of them does. */
export function areInOrder(ink: string, slots: readonly Slot[]): boolean {
  const heads = slots.map(({ labels }) => labels.map((label) => label.slice(0, headLetters)));
  let end = 0;
  const ordered = heads.every((own) => {
    const places = own.map((head) => ink.indexOf(head, end)).filter((at) => at >= 0);
    end = Math.min(...places) + 1;
    return places.length > 0;
  });
  return ordered || !heads.flat().some((head) => ink.includes(head));
}
