import type { Chance } from './damageModel.ts';
import type { Print, Sheet, SheetRow } from './damageSheet.ts';

/** Something that happens to a printed report before or while it is converted; it changes no figure. */
export type Damage = (print: Print, chance: Chance) => Print;

const onSheets =
  (change: (sheet: Sheet, chance: Chance) => Sheet): Damage =>
  ({ parts }, chance) => ({ parts: parts.map((part) => (typeof part === 'string' ? part : change(part, chance))) });

const onRows = (change: (row: SheetRow, chance: Chance) => SheetRow | SheetRow[]) =>
  onSheets((sheet, chance) => sheet.flatMap((row) => change(row, chance)));

const onTexts = (share: number, change: (text: string, chance: Chance, row: SheetRow) => string): Damage =>
  onRows((row, chance) => ({
    ...row,
    cells: row.cells.map((c) => (chance.happens(share) ? { ...c, text: change(c.text, chance, row) } : c)),
  }));

const isWord = (text: string) => /[\u4e00-\u9fff]{2}/.test(text);
const isFigure = (text: string) => /^[\d０-９]+$/.test(text);
const words = (share: number, change: (text: string, chance: Chance) => string) =>
  onTexts(share, (text, chance) => (isWord(text) && !/^[增减]/.test(text) ? change(text, chance) : text));
const figures = (share: number, change: (text: string, chance: Chance) => string) =>
  onTexts(share, (text, chance) => (isFigure(text) ? change(text, chance) : text));

const at = (text: string, chance: Chance, put: string) => {
  const i = chance.int(1, text.length - 1);
  return text.slice(0, i) + put + text.slice(i);
};

const radicals: Record<string, string> = {
  行: '⾏',
  人: '⼈',
  一: '⼀',
  大: '⼤',
  无: '⽆',
  用: '⽤',
  止: '⽌',
  长: '⻓',
};
const wide = (text: string) => text.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
const bodyRows = (sheet: Sheet) => sheet.flatMap((row, i) => (row.kind === 'row' ? [i] : []));

/** Damage that leaves every figure where it can be found. */
export const mild = {
  headingsLost: onSheets((sheet) => sheet.filter((row) => row.kind !== 'heading')),
  oneHeadingLost: onSheets((sheet, chance) => {
    const lost = chance.pick(sheet.filter((row) => row.kind === 'heading').concat(sheet.slice(0, 0)));
    return sheet.filter((row) => row !== lost || row === undefined);
  }),
  spacesInWords: words(0.4, (text, chance) => at(text, chance, chance.pick([' ', '　']))),
  otherBrackets: words(1, (text, chance) => {
    const [open, close] = chance.pick([
      ['(', ')'],
      ['（', '）'],
      ['﹙', '﹚'],
    ] as const);
    return text.replace(/（/g, open).replace(/）/g, close);
  }),
  otherQuotes: words(1, (text, chance) => text.replace(/[“”]/g, chance.pick(['"', '', '「']))),
  radicals: words(1, (text) => Array.from(text, (c) => radicals[c] ?? c).join('')),
  fullStops: words(0.2, (text) => `${text}。`),
  dottedNumbers: words(1, (text, chance) => text.replace(/^(\d)\./, `$1${chance.pick(['、', '．', '. ', '.'])}`)),
  wideFigures: figures(0.3, wide),
  leadingZeros: figures(0.1, (text) => (text === '0' ? '00' : text)),
  thousands: figures(1, (text) => (text.length === 3 ? text : text)),
  unitInCell: figures(0.1, (text) => `${text}件`),
} satisfies Record<string, Damage>;

/** Damage that takes something away or puts something in; some cells may be lost, none may be wrong. */
export const severe = {
  headersLost: onSheets((sheet) => sheet.filter((row) => row.kind !== 'header')),
  groupLabelsLost: onSheets((sheet) =>
    sheet.map((row) => ({ ...row, cells: row.cells.filter((c) => c.rows === 1 || row.kind !== 'row') })),
  ),
  labelLost: onSheets((sheet, chance) => {
    const hit = chance.pick(bodyRows(sheet));
    return sheet.map((row, i) =>
      i === hit ? { ...row, cells: row.cells.map((c) => (isWord(c.text) ? { ...c, text: '' } : c)) } : row,
    );
  }),
  rowLost: onSheets((sheet, chance) => {
    const hit = chance.pick(bodyRows(sheet));
    return sheet.filter((_, i) => i !== hit);
  }),
  figureLost: onSheets((sheet, chance) => {
    const hit = chance.pick(bodyRows(sheet));
    return sheet.map((row, i) => {
      const places = row.cells.flatMap((c, k) => (isFigure(c.text) ? [k] : []));
      if (i !== hit || places.length === 0) return row;
      const gone = chance.pick(places);
      return { ...row, cells: row.cells.map((c, k) => (k === gone ? { ...c, text: '' } : c)) };
    });
  }),
  marks: figures(0.05, (_, chance) => chance.pick(['/', '-', '—', '无', ''])),
  foreignWords: figures(0.03, (_, chance) => chance.pick(['见附件', '约3', '若干', '#REF!', '2024-01-02'])),
  labelsCut: words(0.3, (text, chance) => (text.length > 9 ? text.slice(0, chance.int(7, text.length)) : text)),
  misread: words(0.4, (text, chance) => {
    const i = chance.int(0, text.length - 1);
    return text.slice(0, i) + chance.pick(['囗', '·', '', '人']) + text.slice(i + 1);
  }),
  numbersLost: words(0.3, (text) => text.replace(/^(?:\d\.|（[一二三四五六七]）|[一二三四]、)/, '')),
  pageNumber: onSheets((sheet, chance) =>
    cutPage(sheet, chance, [{ kind: 'header', cells: [{ text: `— ${chance.int(2, 9)} —`, columns: 1, rows: 1 }] }]),
  ),
  barePageNumber: onSheets((sheet, chance) =>
    cutPage(sheet, chance, [{ kind: 'header', cells: [{ text: `${chance.int(2, 9)}`, columns: 1, rows: 1 }] }]),
  ),
  headerAgain: onSheets((sheet, chance) =>
    cutPage(sheet, chance, sheet.filter((row) => row.kind === 'header').slice(0, 3)),
  ),
  rowAgain: onSheets((sheet, chance) => {
    const hit = chance.pick(bodyRows(sheet));
    return sheet.flatMap((row, i) => (i === hit ? [row, row] : [row]));
  }),
  tableAgain: onSheets((sheet, chance) => (chance.happens(0.4) ? [...sheet, ...sheet] : sheet)),
  extraFigure: onSheets((sheet, chance) => {
    const hit = chance.pick(bodyRows(sheet));
    return sheet.map((row, i) => {
      const first = row.cells.findIndex((c) => isFigure(c.text));
      if (i !== hit || first < 0) return row;
      const extra = { text: `${chance.pick([0, 0, 3])}`, columns: 1, rows: 1 };
      const place = row.cells.filter((c) => isFigure(c.text)).length === 1 ? first + 1 : first;
      return { ...row, cells: [...row.cells.slice(0, place), extra, ...row.cells.slice(place)] };
    });
  }),
  tablesSwapped: ({ parts }) => {
    const sheets = parts.filter((p): p is Sheet => typeof p !== 'string').reverse();
    return { parts: parts.map((part) => (typeof part === 'string' ? part : sheets.shift()!)) };
  },
  emptyColumns: onRows((row) => ({
    ...row,
    cells: [...row.cells, { text: '', columns: 1, rows: 1 }, { text: '', columns: 1, rows: 1 }],
  })),
  numberedRows: onSheets((sheet) =>
    sheet.map((row, i) => ({ ...row, cells: [{ text: `${i + 1}`, columns: 1, rows: 1 }, ...row.cells] })),
  ),
} satisfies Record<string, Damage>;

/** Puts something between two rows of a table, as the end of a page does. */
function cutPage(sheet: Sheet, chance: Chance, between: Sheet): Sheet {
  const rows = bodyRows(sheet);
  if (rows.length < 2) return sheet;
  const hit = chance.pick(rows.slice(1));
  return [...sheet.slice(0, hit), ...between, ...sheet.slice(hit)];
}

/** Damage to the finished text. */
export const textual: Record<string, (text: string, chance: Chance) => string> = {
  gluedToNext: (text) => text.replace(/(\d)\s+(?=(?:[二三四]、|[（(][二三四五六七][）)]))/g, '$1'),
  gluedToLabel: (text) => text.replace(/(规章|行政许可|行政处罚|办理)[ \t]+(?=\d)/g, '$1'),
  blankLines: (text) => text.replace(/\n/g, '\n\n'),
  noBlankLines: (text) => text.replace(/\n\s*\n/g, '\n'),
  trimmed: (text) => text.replace(/[ \t]+$/gm, ''),
  windowsBreaks: (text) => text.replace(/\n/g, '\r\n'),
  singleSpaces: (text) => text.replace(/ {2,}/g, ' '),
};
