import { type Damage, mild, severe } from '../../report/tables/damageKinds.ts';
import type { Print, Sheet, SheetCell, SheetRow } from '../../report/tables/damageSheet.ts';
import type { Chance } from '../case.ts';

/** Damage to a report before it is written; whoever looks at it sees each figure in its cell, or none. */
export interface PrintDamage {
  level: 'print';
  numbers: 'kept';
  /** It leaves cells empty: then white space and marks between cells must not be touched besides. */
  hollow: boolean;
  /** It prints figures twice, or puts figures in: where a figure stands does not tell whether it is the right one. */
  repeats: boolean;
  /** It puts figures in, or takes some away; both together make another document that may be sound. */
  count: 'more' | 'fewer' | 'same';
  /** It takes the zeros away, before anything else happens: then 0 is stated nowhere. */
  zeros: boolean;
  apply: Damage;
}

const print = (
  apply: Damage,
  { hollow = false, repeats = false, zeros = false, count = 'same' as PrintDamage['count'] } = {},
): PrintDamage => ({
  level: 'print',
  numbers: 'kept',
  hollow,
  repeats,
  zeros,
  count,
  apply,
});

const isFigure = (text: string) => /^[+-]?[\d０-９.]+$/.test(text);
const onSheets =
  (change: (sheet: Sheet, chance: Chance) => Sheet): Damage =>
  ({ parts }: Print, chance) => ({ parts: parts.map((p) => (typeof p === 'string' ? p : change(p, chance))) });
const onFigures = (share: number, change: (text: string, chance: Chance) => string): Damage =>
  onSheets((sheet, chance) =>
    sheet.map((row) => ({
      ...row,
      cells: row.cells.map((c) =>
        isFigure(c.text) && chance.happens(share) ? { ...c, text: change(c.text, chance) } : c,
      ),
    })),
  );
/** Changes the cells of one row that has at least two figures side by side. */
const inOneRow = (change: (cells: SheetCell[], pair: number, chance: Chance) => SheetCell[]): Damage =>
  onSheets((sheet, chance) => {
    const pairs = sheet.flatMap((row, r) =>
      row.cells.flatMap((c, i) =>
        isFigure(c.text) && isFigure(row.cells[i + 1]?.text ?? '') ? [[r, i] as const] : [],
      ),
    );
    if (!pairs.length) return sheet;
    const [r, i] = chance.pick(pairs);
    return sheet.map((row, k) => (k === r ? { ...row, cells: change(row.cells, i, chance) } : row));
  });
const wordy = ['（1）', '(1)', '[1]', '①', '²', '³', '¹', '⑵', '*', '※', '注1'];

const more = ['extraFigure', 'numberedRows', 'barePageNumber', 'pageNumber'];
const fewer = ['figureLost', 'labelLost', 'foreignWords', 'marks'];

/** What the tests of the tables do to prints; hollow are those that take figures away. */
const known = Object.entries({ ...mild, ...severe }).map(
  ([name, apply]) =>
    [
      name,
      print(apply, {
        hollow: ['figureLost', 'marks', 'labelLost', 'emptyColumns', 'foreignWords', 'leadingZeros'].includes(name),
        count: more.includes(name) ? 'more' : fewer.includes(name) ? 'fewer' : 'same',
        repeats: ['headerAgain', 'rowAgain', 'tableAgain', 'extraFigure', 'numberedRows', 'tablesSwapped'].includes(
          name,
        ),
      }),
    ] as const,
);

/** Damage to the printed report. */
export const printDamages: Record<string, PrintDamage> = {
  ...Object.fromEntries(known),
  mergedCells: print(
    inOneRow((cells, i, chance) => {
      const [a, b] = [cells[i]!, cells[i + 1]!];
      const text = a.text + chance.pick([' ', '  ', '\u3000', '、', '/', '\u00a0']) + b.text;
      return [...cells.slice(0, i), { ...a, text, columns: a.columns + b.columns }, ...cells.slice(i + 2)];
    }),
    { repeats: true, count: 'fewer' },
  ),
  lostCell: print(
    inOneRow((cells, i, chance) => {
      const [a, b] = [cells[i]!, cells[i + 1]!];
      const text = a.text + chance.pick([' ', '\u3000', '\u00a0']) + b.text;
      return [...cells.slice(0, i), { ...a, text }, ...cells.slice(i + 2)];
    }),
    { repeats: true, count: 'fewer' },
  ),
  figureNotes: print(
    onFigures(0.05, (text, chance) => text + chance.pick(wordy)),
    { repeats: true, count: 'more' },
  ),
  figureNotesApart: print(
    onFigures(0.05, (text, chance) => `${text} ${chance.pick(wordy)}`),
    { repeats: true, count: 'more' },
  ),
  notesBefore: print(
    onFigures(0.03, (text, chance) => chance.pick(['①', '²', '※', '*', '约', '共']) + text),
    { repeats: true, count: 'more' },
  ),
  spacedFigures: print(
    onFigures(0.1, (text, chance) => Array.from(text).join(chance.pick([' ', '\u00a0', '\u3000']))),
    {
      repeats: true,
      count: 'more',
    },
  ),
  zerosEmpty: print(
    onFigures(1, (text) => (text === '0' ? '' : text)),
    { hollow: true, zeros: true, count: 'fewer' },
  ),
  zerosMarked: print(
    (sheets, chance) => {
      const mark = chance.pick(['/', '-', '—', '无']);
      return onFigures(1, (text) => (text === '0' ? mark : text))(sheets, chance);
    },
    { hollow: true, zeros: true, count: 'fewer' },
  ),
  rowsSwapped: print(
    onSheets((sheet, chance) => {
      const rows = sheet.flatMap((row, i) => (isWhole(row) && isWhole(sheet[i + 1]) ? [i] : []));
      if (!rows.length) return sheet;
      const i = chance.pick(rows);
      return [...sheet.slice(0, i), sheet[i + 1]!, sheet[i]!, ...sheet.slice(i + 2)];
    }),
  ),
  shifted: print(
    onSheets((sheet, chance) => {
      const hit = chance.int(0, sheet.length - 1);
      return sheet.map((row, r) => {
        const first = row.cells.findIndex((c) => isFigure(c.text));
        if (r !== hit || first < 0) return row;
        const cells = [...row.cells.slice(0, first), { text: '', columns: 1, rows: 1 }, ...row.cells.slice(first)];
        return { ...row, cells };
      });
    }),
    { hollow: true, repeats: true },
  ),
};

/** A row of a label and figures alone, none of it shared with other rows. */
const isWhole = (row: SheetRow | undefined) =>
  row !== undefined &&
  row.kind === 'row' &&
  row.cells.every((c) => c.rows === 1) &&
  /[\u4e00-\u9fff]{2}/.test(row.cells[0]!.text) &&
  row.cells.slice(1).every((c) => isFigure(c.text));
