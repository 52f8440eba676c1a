import { layouts as tested } from '../report/tables/damageLayouts.ts';
import type { Print } from '../report/tables/damageSheet.ts';
import type { Chance } from './case.ts';
import { docText, packDoc } from './writers/doc.ts';
import { docxText, packDocx } from './writers/docx.ts';
import { fromByteString, gbk, mixed, utf8, utf16 } from './writers/encodings.ts';
import { moreLayouts } from './writers/layouts.ts';
import { mhtText } from './writers/mht.ts';
import { ofdText, packOfd } from './writers/ofd.ts';
import { pdfText } from './writers/pdf.ts';
import { rtfText } from './writers/rtf.ts';
import { packXlsx, sheetText } from './writers/xlsx.ts';
import { packZip } from './writers/zip.ts';

/** A format of files that reports come in: how an invented report is written, and where its words can be damaged. */
export interface Format {
  id: string;
  ending: string;
  /** How often it is taken, as against the others; slow ones less. */
  share: number;
  /** Writes a report as the words of the file; `layout` tells how its tables stand. Null: only files are bases. */
  write: ((print: Print, chance: Chance) => Written) | null;
  /** The bytes of the file with such words. */
  pack(text: string): Uint8Array;
  /** The words are all there is to see: then its own numbers are those of the document. */
  plain: boolean;
  /** Reading may put words elsewhere, as browsers do with what stands in a table but in no cell. */
  reorders?: boolean;
}

interface Written {
  layout: string;
  text: string;
}

const layouts = { ...tested, ...moreLayouts };
const inLayout =
  (...names: readonly (keyof typeof layouts)[]): NonNullable<Format['write']> =>
  (print, chance) => {
    const layout = chance.pick(names);
    return { layout, text: layouts[layout](print, chance) };
  };
const lines = inLayout(
  ...(['tabs', 'tabs', 'cellLines', 'cellLines', 'pipes', 'paragraph', 'spaces', 'spaces', 'boxes'] as const),
  ...(Object.keys(moreLayouts) as (keyof typeof moreLayouts)[]),
);
const page = inLayout('html');

/** Markdown: its own tables, or a grid as pandoc draws it. */
const markdown: Format['write'] = (print, chance) => {
  const { layout, text } = inLayout('pipes', 'pipes', 'boxes')(print, chance);
  return { layout, text: text.replace(/^([一二三四五六]、.*)$/gm, '# $1') };
};

/** A page that names its charset. */
const pageIn =
  (charset: string): Format['write'] =>
  (print, chance) => {
    const { layout, text } = page(print, chance);
    return { layout, text: text.replace('charset="utf-8"', `charset="${charset}"`) };
  };

const either =
  (first: string, second: string, text: (print: Print, isFirst: boolean, chance: Chance) => string): Format['write'] =>
  (print, chance) => {
    const isFirst = chance.happens(0.5);
    return { layout: isFirst ? first : second, text: text(print, isFirst, chance) };
  };

/** All formats. A further one is one entry. */
export const formats: readonly Format[] = [
  { id: 'txt', ending: 'txt', share: 12, write: lines, pack: utf8, plain: true },
  { id: 'txt-gbk', ending: 'txt', share: 3, write: lines, pack: gbk, plain: true },
  { id: 'txt-mixed', ending: 'txt', share: 1, write: lines, pack: mixed, plain: true },
  { id: 'txt-utf16le', ending: 'txt', share: 1, write: lines, pack: utf16(false, true), plain: true },
  { id: 'txt-utf16be', ending: 'txt', share: 1, write: lines, pack: utf16(true, true), plain: true },
  { id: 'txt-utf16', ending: 'txt', share: 1, write: lines, pack: utf16(false, false), plain: true },
  { id: 'md', ending: 'md', share: 6, write: markdown, pack: utf8, plain: true },
  { id: 'html', ending: 'html', share: 5, write: page, pack: utf8, plain: false, reorders: true },
  { id: 'html-gbk', ending: 'html', share: 1, write: pageIn('gb2312'), pack: gbk, plain: false, reorders: true },
  {
    id: 'mht',
    ending: 'mht',
    share: 2,
    write: either('quoted', 'base64', (print, isFirst, chance) =>
      mhtText(layouts.html(print, chance), isFirst ? 'quoted-printable' : 'base64'),
    ),
    pack: fromByteString,
    plain: false,
    reorders: true,
  },
  {
    id: 'rtf',
    ending: 'rtf',
    share: 4,
    write: either('codes', 'bytes', (print, isFirst) => rtfText(print, !isFirst)),
    pack: fromByteString,
    plain: false,
  },
  {
    id: 'docx',
    ending: 'docx',
    share: 3,
    write: (print) => ({ layout: 'grid', text: docxText(print) }),
    pack: packDocx,
    plain: false,
  },
  {
    id: 'xlsx',
    ending: 'xlsx',
    share: 2,
    write: (print) => ({ layout: 'sheet', text: sheetText(print) }),
    pack: packXlsx,
    plain: false,
  },
  {
    id: 'doc',
    ending: 'doc',
    share: 3,
    write: (print) => ({ layout: 'grid', text: docText(print) }),
    pack: packDoc,
    plain: false,
  },
  { id: 'zip', ending: 'zip', share: 1, write: lines, pack: packZip('txt', utf8), plain: true },
  {
    id: 'zip-docx',
    ending: 'zip',
    share: 1,
    write: (print) => ({ layout: 'grid', text: docxText(print) }),
    pack: packZip('docx', packDocx),
    plain: false,
  },
  {
    id: 'pdf',
    ending: 'pdf',
    share: 3,
    // a predefined CMap takes four times as long as all the rest
    write: either('ruled', 'bare', (print, isFirst, chance) =>
      pdfText(print, isFirst, chance.happens(0.1) ? 'predefined' : 'mapped'),
    ),
    pack: fromByteString,
    plain: false,
    reorders: true,
  },
  {
    id: 'ofd',
    ending: 'ofd',
    share: 1,
    write: either('strokes', 'boxes', (print, isFirst) => ofdText(print, isFirst)),
    pack: packOfd,
    plain: false,
    reorders: true,
  },
];
