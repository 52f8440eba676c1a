import type { Print, Sheet } from '../../report/tables/damageSheet.ts';
import type { Chance } from '../case.ts';
import { placed, widthOf } from './placed.ts';

type Layout = (print: Print, chance: Chance) => string;

/** Every place of a table; the words of merged cells stand once, at their upper left place. */
function matrix(sheet: Sheet): string[][] {
  const rows = placed(sheet);
  const width = widthOf(rows);
  return rows.map((row) => {
    const out = Array.from({ length: width }, () => '');
    for (const { text, column, covered } of row) if (!covered) out[column] = text;
    return out;
  });
}

const parts = ({ parts: all }: Print, table: (sheet: Sheet) => string) =>
  all.map((part) => (typeof part === 'string' ? part : table(part))).join('\n\n');
const inColumns = (text: string) => Array.from(text).reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
const widths = (rows: readonly (readonly string[])[]) =>
  rows[0]!.map((_, c) => Math.max(2, ...rows.map((row) => inColumns(row[c]!))));
const room = (text: string, width: number) => ' '.repeat(Math.max(0, width - inColumns(text)));

/** Columns set to the right, as a printer's table. */
const rightSpaces: Layout = (print, chance) => {
  const gap = ' '.repeat(chance.int(1, 4));
  return parts(print, (sheet) => {
    const rows = matrix(sheet);
    const wide = widths(rows);
    return rows.map((row) => row.map((t, c) => room(t, wide[c]!) + t).join(gap)).join('\n');
  });
};

/** A table between box-drawing characters. */
const drawn: Layout = (print) =>
  parts(print, (sheet) => {
    const rows = matrix(sheet);
    const wide = widths(rows);
    const rule = (a: string, b: string, c: string) => a + wide.map((w) => '─'.repeat(Math.ceil(w / 2) + 1)).join(b) + c;
    const lines = rows.map((row) => `│${row.map((t, c) => ` ${t}${room(t, wide[c]!)} `).join('│')}│`);
    return [
      rule('┌', '┬', '┐'),
      ...lines.flatMap((l, i) => (i ? [rule('├', '┼', '┤'), l] : [l])),
      rule('└', '┴', '┘'),
    ].join('\n');
  });

/** Columns under ruled heads, as pandoc's simple tables. */
const dashed: Layout = (print) =>
  parts(print, (sheet) => {
    const rows = matrix(sheet);
    const wide = widths(rows);
    const rule = wide.map((w) => '-'.repeat(w)).join('  ');
    const lines = rows.map((row) =>
      row
        .map((t, c) => t + room(t, wide[c]!))
        .join('  ')
        .trimEnd(),
    );
    return [lines[0]!, rule, ...lines.slice(1), rule].join('\n');
  });

/** One cell a line, with a bar behind it or on a line of its own. */
const barLines: Layout = (print, chance) => {
  const bar = chance.pick([' |\n', '\n|\n', '|\n']);
  return parts(print, (sheet) => sheet.map(({ cells }) => cells.map((c) => c.text).join(bar)).join('\n'));
};

/** Cells between commas. */
const commas: Layout = (print, chance) => {
  const quote = chance.pick(['', '"']);
  return parts(print, (sheet) =>
    matrix(sheet)
      .map((row) => row.map((t) => quote + t + quote).join(','))
      .join('\n'),
  );
};

/** First what stands in the columns of labels, then the figures, as some converters take a page apart. */
const apart: Layout = (print) =>
  parts(print, (sheet) => {
    const isFigure = (text: string) =>
      /\p{N}/u.test(text) && !/[\u3007\u4e00-\u9fff]/.test(text.replace(/^(?:增加?|减少?)/, ''));
    const lines = (want: boolean) =>
      sheet
        .map(({ cells }) =>
          cells
            .map((c) => c.text)
            .filter((t) => isFigure(t) === want)
            .join('\t'),
        )
        .filter(Boolean);
    return [...lines(false), ...lines(true)].join('\n');
  });

/** Ways of writing tables in text that the tests of the tables do not have. */
export const moreLayouts = { rightSpaces, drawn, dashed, barLines, commas, apart } satisfies Record<string, Layout>;
