import { createContext } from 'react';
import type { Note } from '../../series/note.ts';
import type { Series } from '../../series/series.ts';

/** A point of a chart. */
export interface NotePoint {
  code: string;
  year: number;
}

/** How notes are written in a chart: `open` asks for the words at a point, the one last looked at where it names none. */
export interface Noting {
  open(point?: NotePoint): void;
  look(point: NotePoint): void;
}

/** Null where no notes can be written: in frames, and on pages whose address does not carry them. */
export const NotingContext = createContext<Noting | null>(null);

/** What of a figure notes can stand at, and those that stand there. */
export interface Notable {
  places: readonly { code: string; name: string }[];
  years: readonly number[];
  notes: readonly Note[];
}

/** The same of a series. */
export const notableOf = ({ rows, years, notes }: Series): Notable => ({
  ...{ places: rows.map((row) => row.township), years, notes },
});
