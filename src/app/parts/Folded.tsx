import { useState } from 'react';
import { displayWords } from '../../i18n/display.ts';
import { useLang } from '../state/site.ts';

/** One row alone takes no more room than the button in its place. */
const fewest = 2;

/** What the button says of the rows that are folded, and of those that were. */
interface Says {
  folded: (rows: number) => string;
  fold: (rows: number) => string;
}

/**
 * Rows of which those that say nothing (that are zero throughout, unless `says` says what they are) are folded: the rows
 * to show, and the button that says how many are not.
 */
export function useFolded<Row>(rows: readonly Row[], isZero: (row: Row) => boolean, says?: Says) {
  const lang = useLang();
  const w = says ?? displayWords[lang];
  const [open, setOpen] = useState(false);
  const rest = rows.filter((row) => !isZero(row));
  const zeros = rows.length - rest.length;
  // a table that is zero throughout is what it is
  if (zeros < fewest || rest.length === 0) return { shown: rows, button: null };
  const button = (
    <p className="small np fold">
      <button type="button" className="lkb" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? w.fold(zeros) : w.folded(zeros)}
      </button>
    </p>
  );
  return { shown: open ? rows : rest, button };
}
