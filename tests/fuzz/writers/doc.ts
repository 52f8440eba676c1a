import type { Print, Sheet } from '../../report/tables/damageSheet.ts';
import { packCompound } from './compound.ts';
import { placed } from './placed.ts';

const CELL = '\u0007';
const width = 1200;

/** A report as the paragraphs of an old Word file, one a line: cells end with their mark, rows with it and their definition. */
export const docText = ({ parts }: Print): string => parts.map((p) => (typeof p === 'string' ? p : rows(p))).join('\n');

const rows = (sheet: Sheet) =>
  placed(sheet)
    .map((row) => {
      const cells = row.map(({ text, covered }) => `${covered ? '' : text}${CELL}`);
      const edges = row.map(({ column, columns, rows: down, covered }) => {
        const flags = covered ? 1 << 5 : down > 1 ? 3 << 5 : 0;
        return `${(column + columns) * width}:${flags}`;
      });
      return [...cells, `${CELL}${edges.join(',')}`].join('\n');
    })
    .join('\n');

/** Paragraphs that follow each other and have the same formatting. */
interface Run {
  characters: number;
  sprms: readonly number[];
}

const u16 = (value: number) => [value & 255, (value >> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const inTable = [0x16, 0x24, 1];
const endsRow = [0x17, 0x24, 1];

/** sprmTDefTable: the right edges of the cells and how they are merged. */
function definition(words: string): number[] {
  const cells = words.split(',').map((cell) => cell.split(':').map((n) => Number.parseInt(n, 10) || 0));
  const some = cells.slice(0, 20);
  const operand = [some.length, ...u16(0), ...some.flatMap(([right]) => u16(right!))];
  for (const [, flags = 0] of some) operand.push(...u16(flags), ...Array.from({ length: 18 }, () => 0));
  return [0x08, 0xd6, ...u16(operand.length + 1), ...operand];
}

/** An old Word file with such paragraphs. [MS-DOC] */
export function packDoc(source: string): Uint8Array {
  let text = '';
  const runs: Run[] = [];
  const add = (words: string, sprms: readonly number[]) => {
    text += words;
    const last = runs.at(-1);
    if (last && last.sprms.join() === sprms.join()) last.characters += words.length;
    else runs.push({ characters: words.length, sprms });
  };
  for (const line of source.split('\n')) {
    if (line.startsWith(CELL) && line.length > 1) add(CELL, [...inTable, ...endsRow, ...definition(line.slice(1))]);
    else if (line.endsWith(CELL)) add(line, inTable);
    else add(`${line}\r`, []);
  }
  return packCompound(wordStreams(text, runs));
}

const textAt = 1024;

function wordStreams(text: string, runs: readonly Run[]): [string, Uint8Array][] {
  const firstPage = Math.ceil((textAt + text.length * 2) / 512);
  const pages = pagesOf(runs);
  const document = new Uint8Array((firstPage + pages.length) * 512);
  const view = new DataView(document.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(textAt + i * 2, text.charCodeAt(i), true);
  pages.forEach((page, i) => {
    document.set(page.bytes, (firstPage + i) * 512);
  });
  const pieces = [2, ...u32(16), ...u32(0), ...u32(text.length), ...u16(0), ...u32(textAt), ...u16(0)];
  const ends = [...pages.map((p) => p.from), textAt + text.length * 2];
  const list = [...ends.flatMap(u32), ...pages.flatMap((_, i) => u32(firstPage + i))];
  for (const [at, value] of [
    [0x4c, text.length],
    [0x0102, pieces.length],
    [0x0106, list.length],
    [0x01a2, 0],
    [0x01a6, pieces.length],
  ] as const)
    view.setUint32(at, value, true);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, 0x0200, true);
  return [
    ['WordDocument', document],
    ['1Table', Uint8Array.from([...pieces, ...list])],
  ];
}

/** Pages of paragraph formatting: places of the runs, then for each where its formatting stands, that at the end. */
function pagesOf(runs: readonly Run[]): { from: number; bytes: Uint8Array }[] {
  const pages: { from: number; bytes: Uint8Array }[] = [];
  let fc = textAt;
  for (let at = 0; at < runs.length; ) {
    const page = new Uint8Array(512);
    const from = fc;
    const ends = [fc];
    const offsets: number[] = [];
    let low = 510;
    while (at < runs.length) {
      const { characters, sprms } = runs[at]!;
      const words = Math.ceil((sprms.length + 2) / 2);
      const bytes = [0, words, 0, 0, ...sprms];
      const start = (low - bytes.length) & ~1;
      if (start < (ends.length + 1) * 4 + (offsets.length + 1) * 13) break;
      page.set(bytes, start);
      low = start;
      offsets.push(start / 2);
      fc += characters * 2;
      ends.push(fc);
      at++;
    }
    page.set(ends.flatMap(u32));
    offsets.forEach((offset, i) => {
      page[ends.length * 4 + i * 13] = offset;
    });
    page[511] = offsets.length;
    pages.push({ from, bytes: page });
  }
  return pages;
}
