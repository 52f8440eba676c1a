/** A cell of a sheet, rows and columns counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** Cells merged into one, both corners included. */
export interface Merge {
  from: CellPlace;
  to: CellPlace;
}

/** Reads a name like `AB12`; null where it is none. */
export function placeOf(name: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Reads a range like `A1:C3`; null where it is none. */
export function mergeOf(name: string): Merge | null {
  const [from, to] = name.split(':').map(placeOf);
  return from && to && from.row <= to.row && from.column <= to.column ? { from, to } : null;
}
