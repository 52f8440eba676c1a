import type { Span } from '../../../text/span.ts';
import { isBoxed, readBoxed } from './boxed.ts';
import { isColumned, readColumned } from './columned.ts';
import type { Ruled } from './line.ts';

/** Finds the tables whose columns are drawn, by the index of their first line. `rows` are the lines of the text. */
export function readRuledTables(text: string, rows: readonly Span[]): Map<number, Ruled> {
  const found = new Map<number, Ruled>();
  for (let i = 0; i < rows.length; ) {
    const raw = text.slice(...rows[i]!);
    const table = isBoxed(raw) ? readBoxed(text, rows, i) : isColumned(raw) ? readColumned(text, rows, i) : null;
    if (table) found.set(i, table);
    i = table ? Math.max(table.end, i + 1) : i + 1;
  }
  return found;
}
