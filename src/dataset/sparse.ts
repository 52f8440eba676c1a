/** A mostly empty column: index, value, index, value …; indexes rise. */
export type Sparse<T> = (number | T)[];

/** Writes down only the entries that are not `empty`. */
export const toSparse = <T>(column: readonly T[], empty: T | null): Sparse<NonNullable<T>> =>
  column.flatMap((value, i) => (value === empty || value == null ? [] : [i, value]));

/** Puts a sparse column back to its length; throws where an index is none of the column. */
export function fromSparse<T, E>(pairs: readonly (number | T)[], length: number, empty: E): (T | E)[] {
  const column = new Array<T | E>(length).fill(empty);
  for (let i = 0; i < pairs.length; i += 2) {
    const at = pairs[i] as number;
    if (!(Number.isInteger(at) && at >= 0 && at < length) || i + 1 >= pairs.length)
      throw new RangeError(`no entry ${String(at)} in a column of ${length}`);
    column[at] = pairs[i + 1] as T;
  }
  return column;
}

/** Throws where a column has not one entry per row. */
export function sameLength(rows: number, columns: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [name, column] of Object.entries(columns))
    if (column.length !== rows) throw new RangeError(`column ${name} has ${column.length} entries, not ${rows}`);
}
