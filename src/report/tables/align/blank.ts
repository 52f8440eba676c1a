import { tableSections } from '../../../form/headers.ts';
import { foldLabel } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import type { Group, Placed } from '../lines/groups.ts';
import { formShare, type Slot, startsLabel } from '../lines/slots.ts';
import type { TableAlignment } from './alignTable.ts';
import { solidsOf } from './cells.ts';

/** A row whose label stands in the document without numbers of its own. */
export interface BareRow {
  slot: Slot;
  span: Span;
  /** Numbers nobody claims stand near: the row may have lost them, and is not known to be empty. */
  stray: boolean;
}

/** Finds the labels of the slots that no group was aligned with. */
export function findBareRows(groups: readonly Group[], { slots, aligned }: TableAlignment): BareRow[] {
  if (aligned.length === 0) return findEmptyTable(groups, slots);
  const taken = new Map(aligned.flatMap((a) => slots.slice(a.from, a.to + 1).map((slot) => [slot, a.group] as const)));
  const bare: (BareRow & Pick<Found, 'home' | 'room'>)[] = [];
  slots.forEach((slot, i) => {
    if (taken.has(slot)) return;
    const above = slots.slice(0, i).findLast((s) => taken.has(s));
    const below = slots.slice(i + 1).find((s) => taken.has(s));
    const first = above ? taken.get(above)! + 1 : taken.get(below!)!;
    const last = below ? taken.get(below)! : first;
    const between = groups.slice(first, Math.min(last, first + 60) + 1);
    const words = between.flatMap(wordsOf);
    const found = findLabel(words, slot);
    if (!found) return;
    const { span, home } = found;
    const isOwn = aligned.some((a) => groups[a.group] === home);
    const stray =
      between.slice(0, -1).some((g) => solidsOf(g).length > 0) || holdsFigures(found) || (!isOwn && leadsOn(found));
    bare.push({ slot, span, stray, home, room: found.room });
  });
  const isAbove = ({ home, room, slot }: (typeof bare)[number]) =>
    standsAbove(home) && room <= Math.max(slot.width, 3) && bare.filter((row) => row.home === home).length > 1;
  return bare.map((row) => ({ slot: row.slot, span: row.span, stray: row.stray || isAbove(row) }));
}

/** Words with the group they stand before. */
interface Word {
  piece: Placed;
  home: Group;
}

function wordsOf(home: Group): Word[] {
  const { before } = home;
  const near = before.length > 120 ? [...before.slice(0, 60), ...before.slice(-60)] : before;
  return near.map((piece) => ({ piece, home }));
}

/** True where figures stand below the words: those of labels that stand there together may be any of theirs. */
const standsAbove = (home: Group) => solidsOf(home).some(({ line }) => line > home.before.at(-1)!.line);

/** A label where it stands. */
interface Found {
  span: Span;
  home: Group;
  last: Placed;
  /** The letters behind it, as many as matter. */
  behind: string;
  /** How many letters of the form stand between it and the next numbers. */
  gap: number;
  /** Lines down to the next words or numbers. */
  room: number;
}

/** Letters in which digits are looked for, and fewest that part numbers from a label, or, of the form, from the last of a table. */
const nearby = { digits: 60, numbers: 24, table: 60 };

/** True where digits stand behind a label that number no other, or figures on its line: they may be its own. */
const holdsFigures = ({ home, last, behind }: Found) =>
  [...behind.slice(0, nearby.digits).matchAll(/\d+/g)].some(({ index }) => !startsLabel(behind.slice(index))) ||
  solidsOf(home).some(({ line }) => line === last.line);

/** True where numbers stand behind a label and few other words: they may be its own. */
const leadsOn = ({ home, gap }: Found) => solidsOf(home).length > 0 && gap < nearby.numbers;

/** Finds a label among words, whole or cut into pieces; null where it is not there. */
function findLabel(words: readonly Word[], slot: Slot): Found | null {
  const starts: number[] = [];
  let ink = '';
  for (const { piece } of words) {
    starts.push(ink.length);
    ink += piece.ink;
  }
  // labels of two letters are those of columns too
  for (const label of slot.labels.filter(({ length }) => length > 2 || slot.labels.length === 1)) {
    const at = ink.indexOf(label);
    if (at < 0) continue;
    const end = at + label.length;
    const first = words[starts.findLastIndex((s) => s <= at)]!;
    const lastAt = starts.findLastIndex((s) => s < end);
    const { piece: last, home } = words[lastAt]!;
    const rest = words.slice(lastAt + 1).filter((word) => word.home === home && formShare(word.piece.ink ?? '') >= 0.5);
    return {
      span: [first.piece.span[0], last.span[1]],
      home,
      last,
      behind: ink.slice(end, end + nearby.digits + 12),
      gap: rest.reduce((sum, { piece }) => sum + (piece.ink?.length ?? 0), 0),
      room: ([...home.before, ...home.items].find(({ line }) => line > last.line)?.line ?? last.line) - last.line,
    };
  }
  return null;
}

/** A figure, perhaps stuck to words: it may be that of a row. */
const FIGURE_AT_END = /^\d{3,}$|^[^\d]{1,4}\d+$/;

/** The headings behind which another table begins, without their numbers. */
const sections = tableSections.map((heading) => foldLabel(heading).slice(1));
const isHeading = (ink: string) => sections.some((heading) => ink.includes(heading));

/**
 * A table of labels alone: most of them, each a piece of its own, in the order of the form. Numbers among them, or behind the
 * last without the heading of another table or behind few other words, may be theirs.
 */
function findEmptyTable(groups: readonly Group[], slots: readonly Slot[]): BareRow[] {
  const bare: BareRow[] = [];
  let next = 0;
  let stray = false;
  let leads = false;
  let gap = 0;
  let apart = false;
  for (const { before, items } of groups) {
    for (const piece of before) {
      const ink = piece.ink ?? '';
      if (next > 0 && FIGURE_AT_END.test(ink)) stray = true;
      if (formShare(ink) >= 0.5) gap += ink.length;
      apart ||= isHeading(ink);
      const i = slots.findIndex((slot, at) => at >= next && slot.labels.includes(ink));
      if (i < 0) continue;
      bare.push({ slot: slots[i]!, span: piece.span, stray: false });
      next = i + 1;
      gap = 0;
      apart = false;
      stray ||= leads;
    }
    if (next > 0 && items.length > 0) {
      leads = true;
      stray ||= !apart || gap < nearby.table;
    }
  }
  return bare.length * 2 >= slots.length ? bare.map((row) => ({ ...row, stray })) : [];
}
