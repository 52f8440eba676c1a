import { createContext } from 'react';

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
