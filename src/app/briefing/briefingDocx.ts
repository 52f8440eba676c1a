import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { visible } from '../../text/visible.ts';
import type { Block, Cell, Column, Figure, Run, Target } from './blocks.ts';
import { settleLinks } from './docxLinks.ts';
import { fontTable, hei, styles } from './docxStyles.ts';

/** A picture as it stands in the document: PNG, and its size on the page in pixels of 1/96 inch. */
export interface Placed {
  png: Uint8Array;
  width: number;
  height: number;
}

/** What the blocks of a document are set with. */
export interface Setting {
  placed: ReadonlyMap<Figure, Placed>;
  /** The whole address of a target; null where the site has none that opens elsewhere, and its words are words alone. */
  addressOf: (to: Target) => string | null;
}

/** What a document says about itself. */
export interface About {
  title: string;
  author: string;
  /** What stands at the head and at the foot of every page. */
  head: string;
  foot: string;
  /** ISO date; null = that of no data, 1980. */
  date: string | null;
}

/** A4 with margins of 2.2 cm at the sides; lengths in twentieths of a point. */
const page = { width: 11906, height: 16838, side: 1247, top: 1304, bottom: 1191 };
const textWidth = page.width - 2 * page.side;

const looks = {
  strong: { bold: true, font: hei },
  // dashes below and a ground: seen without colour too
  same: {
    underline: { type: UnderlineType.DASH },
    shading: { type: ShadingType.CLEAR, fill: 'EAEAEA', color: 'auto' },
  },
  faint: { color: '595959' },
} as const;

/** Words in one line, without what XML cannot hold. */
const plain = (text: string): string =>
  visible(text.replace(/\s+/g, ' ')).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');

const linkLook = { color: '1A5A8A', underline: { type: UnderlineType.SINGLE } } as const;

function textRun({ text, style, to }: Run, { addressOf }: Setting): TextRun | ExternalHyperlink {
  const link = to && text !== '' ? addressOf(to) : null;
  const run = new TextRun({ text: plain(text), ...(style && looks[style]), ...(link !== null && linkLook) });
  return link === null ? run : new ExternalHyperlink({ link, children: [run] });
}
const textRuns = (runs: readonly Run[], set: Setting) => runs.map((run) => textRun(run, set));

const styleIds = { body: 'Body', item: 'Item', note: 'Note', byline: 'Byline' } as const;
const heads = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

function paragraphsOf(block: Block, set: Setting): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: plain(block.text), heading: HeadingLevel.TITLE })];
    case 'heading': {
      const { text, level, newPage = false } = block;
      return [new Paragraph({ text: plain(text), heading: heads[level], pageBreakBefore: newPage })];
    }
    case 'text':
      return [new Paragraph({ style: styleIds[block.style], children: textRuns(block.runs, set) })];
    case 'figures':
      return figuresOf(block.figures, set);
    case 'table':
      return [tableOf(block, set), new Paragraph({ style: 'Gap' })];
  }
}

/** A figure's title, sentence, picture and note, which stay together. */
function figureOf(figure: Figure, set: Setting): Paragraph[] {
  const { title, say, note, link, alt } = figure;
  const placed = set.placed.get(figure);
  // the writer would number them over all documents it writes
  const id = String([...set.placed.keys()].indexOf(figure) + 1);
  const altText = { id, name: alt, description: alt, title: alt };
  const image = placed && {
    ...{ type: 'png' as const, data: placed.png, altText },
    transformation: { width: placed.width, height: placed.height },
  };
  return [
    new Paragraph({ text: plain(title), heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ style: 'Body', keepNext: true, children: textRuns(say, set) }),
    ...(image ? [new Paragraph({ keepNext: true, children: [new ImageRun(image)] })] : []),
    new Paragraph({
      style: 'Note',
      children: textRuns(set.addressOf(link.to!) ? [{ text: `${note} ` }, link] : [{ text: note }], set),
    }),
  ];
}

function figuresOf(figures: readonly Figure[], set: Setting): (Paragraph | Table)[] {
  if (figures.length === 1) return figureOf(figures[0]!, set);
  const width = Math.round(textWidth / figures.length);
  const cells = figures.map((figure, i) => {
    const margins = { top: 0, bottom: 0, left: i === 0 ? 0 : 120, right: i === 0 ? 120 : 0 };
    const children = figureOf(figure, set);
    return new TableCell({ width: { size: width, type: WidthType.DXA }, margins, children });
  });
  return [
    new Table({
      columnWidths: figures.map(() => width),
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: {
        ...{ top: none, bottom: none, left: none, right: none },
        ...{ insideHorizontal: none, insideVertical: none },
      },
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
    new Paragraph({ style: 'Gap' }),
  ];
}

const line = (size: number, color = '000000') => ({ style: BorderStyle.SINGLE, size, color });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/** A table between two strong rules, its head repeated on every page, no row broken but quotations. */
function tableOf({ columns, rows, quotes = false }: Extract<Block, { kind: 'table' }>, set: Setting): Table {
  const widths = columns.map(({ width }) => Math.round((textWidth * width) / 100));
  const one = (content: Cell, i: number, head: boolean) => tableCell(content, columns[i]!, widths[i]!, head, set);
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head, to }, i) => one([[{ text: head, style: 'strong', ...(to && { to }) }]], i, true)),
  });
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: line(8), bottom: line(8), left: none, right: none },
      ...{ insideHorizontal: line(4, 'A6A6A6'), insideVertical: quotes ? line(4, 'A6A6A6') : none },
    },
    rows: [
      headRow,
      ...rows.map((row) => new TableRow({ cantSplit: !quotes, children: row.map((c, i) => one(c, i, false)) })),
    ],
  });
}

const tableCell = (content: Cell, { align = 'left' }: Column, width: number, head: boolean, set: Setting): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 90, right: 90 },
    ...(head && { borders: { bottom: line(6) } }),
    children: content.map(
      (runs) =>
        new Paragraph({ style: 'Cell', alignment: alignments[align], keepNext: head, children: textRuns(runs, set) }),
    ),
  });

function documentOf(blocks: readonly Block[], set: Setting, { title, author, head, foot }: About) {
  const margin = { top: page.top, bottom: page.bottom, left: page.side, right: page.side, header: 680, footer: 560 };
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 });
  const small = (text: string) => new TextRun({ text, size: 16, color: '404040' });
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles,
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin } },
        headers: { default: new Header({ children: [new Paragraph({ children: [small(head)] })] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [numbers, small(`　${foot}`)] })],
          }),
        },
        children: blocks.flatMap((block) => paragraphsOf(block, set)),
      },
    ],
  });
}

/** A date as a day: the first of a month where no day is known, the earliest a zip archive can name where nothing is. */
const dayOf = (date: string | null): string => (date === null ? '1980-01-01' : `${date}-01`.slice(0, 10));

/**
 * A document as a Word file (`.docx`). The same blocks and pictures give the same bytes: its times are the date of the
 * data, and those of its archive the first an archive knows.
 */
export async function briefingDocx(blocks: readonly Block[], set: Setting, about: About): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(documentOf(blocks, set, about), undefined, [
    { path: 'word/fontTable.xml', data: fontTable },
  ]);
  const files = settleLinks(unzipSync(new Uint8Array(packed)));
  const core = 'docProps/core.xml';
  const day = `${dayOf(about.date)}T00:00:00Z`;
  const dated = new TextDecoder().decode(files[core]!).replace(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, `>${day}<`);
  const own: Readonly<Record<string, Uint8Array>> = { ...files, [core]: new TextEncoder().encode(dated) };
  const sorted = Object.fromEntries(
    Object.keys(own)
      .sort()
      .map((name) => [name, own[name]!]),
  );
  return zipSync(sorted, { mtime: new Date(1980, 0, 1), level: 6 });
}
