import { withoutHidden } from '../text/visible.ts';
import type { Param } from './params.ts';

/** Words of a reader at a point of a chart. They are untrusted: whoever makes an address writes what he likes. */
export interface Note {
  /** Code of the township, or of the place above it. */
  code: string;
  year: number;
  text: string;
}

/** Bounds of notes: so many in an address, so many characters each. */
export const noteBounds = { notes: 5, characters: 60 } as const;

/** The text of a note as it is kept: without controls and turns of direction, bounded; null where nothing is left. */
export function noteText(text: string): string | null {
  const chars = [...withoutHidden(text).replace(/\s+/g, ' ').trim()];
  const kept = chars.slice(0, noteBounds.characters).join('').trim();
  return kept === '' ? null : kept;
}

const form = /^(\d{9}|\d{6}|\d{4}|\d{2}|x[0-9a-f]{8})\.((?:19|20)\d\d)~/;

function readNote(value: string): Note | null {
  const [head, code, year] = form.exec(value) ?? [];
  if (head === undefined) return null;
  const given = value.slice(head.length);
  const text = noteText(given);
  // what is longer was not written here
  return text !== null && [...given].length <= noteBounds.characters ? { code: code!, year: Number(year), text } : null;
}

const isSame = (a: Note, b: Note): boolean => a.code === b.code && a.year === b.year;

/** The notes without the one of a point, and with a new one there unless there are as many as may be. */
export function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  const others = notes.filter((other) => !isSame(other, note));
  return others.length < noteBounds.notes ? [...others, note] : notes;
}

/** The notes without the one of a point. */
export const withoutNote = (notes: readonly Note[], note: Pick<Note, 'code' | 'year'>): readonly Note[] =>
  notes.filter(({ code, year }) => code !== note.code || year !== note.year);

/** `CODE.YEAR~text`, a key of the address for each; one for a point, the last of several. */
export const notes: Param<readonly Note[]> = {
  fallback: [],
  read(value, before = []) {
    const note = readNote(value);
    if (!note) return undefined;
    const all = withNote(before, note);
    return all === before ? undefined : all;
  },
  write: (list) => list.map(({ code, year, text }) => `${code}.${year}~${text}`),
};
