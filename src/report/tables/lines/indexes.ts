import type { Line, Piece } from './line.ts';

/** Fewest numbers in a row that count as numbering. */
const run = 4;
/** Largest step: some numbers of a numbering stand alone on their line and are not seen here. */
const step = 3;

/** Finds the numbers that count rows: first on their line, before words, one higher each time. */
export function findIndexes(lines: readonly Line[]): Set<Piece> {
  const found = new Set<Piece>();
  let open: Piece[] = [];
  const close = () => {
    if (open.length >= run) for (const piece of open) found.add(piece);
    open = [];
  };
  for (const { pieces } of lines) {
    const at = pieces.findIndex((piece) => piece.kind !== 'empty');
    const first = pieces[at];
    if (first?.word?.kind !== 'number') continue;
    const second = pieces.find((piece, i) => i > at && piece.kind !== 'empty');
    if (second?.kind !== 'text') continue;
    const last = open.at(-1);
    const rise = last ? countOf(first) - countOf(last) : 0;
    if (last && (rise < 1 || rise > step)) close();
    open.push(first);
  }
  close();
  return found;
}

const countOf = ({ word }: Piece) => (word?.kind === 'number' ? Number(word.digits) : Number.NaN);
