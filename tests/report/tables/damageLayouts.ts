import type { Chance } from './damageModel.ts';
import type { Print, Sheet, SheetCell } from './damageSheet.ts';

/** A way of writing a printed report as a file. */
export type Layout = (print: Print, chance: Chance) => string;

/** Every place of a table; merged cells stand once, the places they cover are empty. */
function grid(sheet: Sheet): string[][] {
  const rows: string[][] = sheet.map(() => []);
  sheet.forEach(({ cells }, r) => {
    let c = 0;
    for (const cell of cells) {
      while (rows[r]![c] !== undefined) c++;
      for (let i = 0; i < cell.rows; i++)
        for (let j = 0; j < cell.columns; j++) if (rows[r + i]) rows[r + i]![c + j] = '';
      rows[r]![c] = cell.text;
      c += cell.columns;
    }
  });
  return rows;
}

const parts = (print: Print, table: (sheet: Sheet) => string) =>
  print.parts.map((part) => (typeof part === 'string' ? part : table(part))).join('\n\n');

const tabs: Layout = (print) =>
  parts(print, (sheet) =>
    grid(sheet)
      .map((row) => row.join('\t'))
      .join('\n'),
  );

const cellLines: Layout = (print, chance) => {
  const lead = chance.pick(['', '\t']);
  const between = chance.pick(['\n', '\n\n']);
  return parts(print, (sheet) => sheet.map(({ cells }) => cells.map((c) => lead + c.text).join('\n')).join(between));
};

const pipes: Layout = (print, chance) => {
  const [left, middle, right] = chance.pick([
    ['| ', ' | ', ' |'],
    ['|', '|', '|'],
    ['', ' | ', ''],
  ]) as [string, string, string];
  return parts(print, (sheet) => {
    const rows = grid(sheet).map((row) => left + row.join(middle) + right);
    return [rows[0] ?? '', `|${'---|'.repeat(sheet[0]?.cells.length ?? 1)}`, ...rows.slice(1)].join('\n');
  });
};

const paragraph: Layout = (print, chance) => {
  const mark = chance.pick([' ', ' | ']);
  return print.parts
    .map((part) => (typeof part === 'string' ? part : part.flatMap((row) => row.cells.map((c) => c.text)).join(mark)))
    .join('\n');
};

const width = (text: string) => Array.from(text).reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
const pad = (text: string, size: number) => text + ' '.repeat(Math.max(1, size - width(text)));

const widest = (rows: readonly string[][]) => rows.reduce((a, b) => (b.length > a.length ? b : a), []);

/** Cuts words into lines of at most `size` display columns. */
function wrap(text: string, size: number): string[] {
  const lines = [''];
  for (const char of text) {
    if (width(lines.at(-1)! + char) > size) lines.push('');
    lines[lines.length - 1] += char;
  }
  return lines;
}

/** Columns by spaces; labels wrap, numbers stand at the top, the middle or the foot of their row. */
const spaces: Layout = (print, chance) => {
  const size = chance.pick([12, 16, 24, 80]);
  const place = chance.pick([0, 0.5, 1]);
  return parts(print, (sheet) => {
    const rows = grid(sheet);
    const widths = widest(rows).map(
      (_, c) => Math.min(size, Math.max(4, ...rows.map((row) => width(row[c] ?? '')))) + 2,
    );
    return rows.map((row) => spacedRow(row, widths, place)).join('\n');
  });
};

function spacedRow(row: readonly string[], widths: readonly number[], place: number): string {
  const cells = row.map((text, c) => wrap(text, widths[c]! - 2));
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, i) =>
    cells
      .map((cell, c) => pad(cell[i - Math.floor((height - cell.length) * place)] ?? '', widths[c]!))
      .join('')
      .trimEnd(),
  );
  return lines.join('\n');
}

/** Rows between drawn rules. */
const boxes: Layout = (print, chance) => {
  const size = chance.pick([6, 10, 30]);
  return parts(print, (sheet) => {
    const rows = grid(sheet);
    const widths = widest(rows).map(
      (_, c) => Math.min(size, Math.max(4, ...rows.map((row) => width(row[c] ?? '')))) + 1,
    );
    const rule = `+${widths.map((w) => '-'.repeat(w + 1)).join('+')}+`;
    const boxed = rows.map((row) => {
      const cells = row.map((text, c) => wrap(text, widths[c]! - 1));
      const height = Math.max(...cells.map((lines) => lines.length));
      return Array.from(
        { length: height },
        (_, i) => `|${cells.map((lines, c) => ` ${pad(lines[i] ?? '', widths[c]!)}`).join('|')}|`,
      ).join('\n');
    });
    return [rule, ...boxed.flatMap((row) => [row, rule])].join('\n');
  });
};

const escaped = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const tag = ({ text, columns, rows }: SheetCell) =>
  `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}><p>${escaped(text)}</p></td>`;

/** A web page. */
const html: Layout = (print) => {
  const body = print.parts.map((part) =>
    typeof part === 'string'
      ? `<p>${escaped(part)}</p>`
      : `<table>${part.map(({ cells }) => `<tr>${cells.map(tag).join('')}</tr>`).join('\n')}</table>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>\n${body.join('\n')}\n</body></html>`;
};

/** All ways of writing a report. */
export const layouts = { tabs, cellLines, pipes, paragraph, spaces, boxes, html } satisfies Record<string, Layout>;
