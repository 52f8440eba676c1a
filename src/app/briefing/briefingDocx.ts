import {
  AlignmentType,
  BorderStyle,
  Document,
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
import type { Block, Cell, Column, Figure, Run } from './blocks.ts';
import { fontTable, hei, styles } from './docxStyles.ts';

/** A picture as it stands in the document: PNG, and its size on the page in pixels of 1/96 inch. */
export interface Placed {
  png: Uint8Array;
  width: number;
  height: number;
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

const textRun = ({ text, style }: Run) => new TextRun({ text: plain(text), ...(style && looks[style]) });
const textRuns = (runs: readonly Run[]) => runs.map(textRun);

const styleIds = { body: 'Body', item: 'Item', note: 'Note', byline: 'Byline' } as const;
const heads = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

function paragraphsOf(block: Block, placed: ReadonlyMap<Figure, Placed>): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: plain(block.text), heading: HeadingLevel.TITLE })];
    case 'heading': {
      const { text, level, newPage = false } = block;
      return [new Paragraph({ text: plain(text), heading: heads[level], pageBreakBefore: newPage })];
    }
    case 'text':
      return [new Paragraph({ style: styleIds[block.style], children: textRuns(block.runs) })];
    case 'figures':
      return figuresOf(block.figures, placed);
    case 'table':
      return [tableOf(block), new Paragraph({ style: 'Gap' })];
  }
}

/** A figure's title, sentence, picture and note, which stay together. */
function figureOf(figure: Figure, all: ReadonlyMap<Figure, Placed>): Paragraph[] {
  const { title, say, note, alt } = figure;
  const placed = all.get(figure);
  // the writer would number them over all documents it writes
  const id = String([...all.keys()].indexOf(figure) + 1);
  const altText = { id, name: alt, description: alt, title: alt };
  const image = placed && {
    ...{ type: 'png' as const, data: placed.png, altText },
    transformation: { width: placed.width, height: placed.height },
  };
  return [
    new Paragraph({ text: plain(title), heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ style: 'Body', keepNext: true, children: textRuns(say) }),
    ...(image ? [new Paragraph({ keepNext: true, children: [new ImageRun(image)] })] : []),
    new Paragraph({ style: 'Note', children: [textRun({ text: note })] }),
  ];
}

function figuresOf(figures: readonly Figure[], placed: ReadonlyMap<Figure, Placed>): (Paragraph | Table)[] {
  if (figures.length === 1) return figureOf(figures[0]!, placed);
  const width = Math.round(textWidth / figures.length);
  const cells = figures.map((figure, i) => {
    const margins = { top: 0, bottom: 0, left: i === 0 ? 0 : 120, right: i === 0 ? 120 : 0 };
    const children = figureOf(figure, placed);
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
function tableOf({ columns, rows, quotes = false }: Extract<Block, { kind: 'table' }>): Table {
  const widths = columns.map(({ width }) => Math.round((textWidth * width) / 100));
  const one = (content: Cell, i: number, head: boolean) => tableCell(content, columns[i]!, widths[i]!, head);
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head }, i) => one([[{ text: head, style: 'strong' }]], i, true)),
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

const tableCell = (content: Cell, { align = 'left' }: Column, width: number, head: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 90, right: 90 },
    ...(head && { borders: { bottom: line(6) } }),
    children: content.map(
      (runs) =>
        new Paragraph({ style: 'Cell', alignment: alignments[align], keepNext: head, children: textRuns(runs) }),
    ),
  });

function documentOf(
  blocks: readonly Block[],
  placed: ReadonlyMap<Figure, Placed>,
  { title, author, head, foot }: About,
) {
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
        children: blocks.flatMap((block) => paragraphsOf(block, placed)),
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
export async function briefingDocx(
  blocks: readonly Block[],
  placed: ReadonlyMap<Figure, Placed>,
  about: About,
): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(documentOf(blocks, placed, about), undefined, [
    { path: 'word/fontTable.xml', data: fontTable },
  ]);
  const files = unzipSync(new Uint8Array(packed));
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
