import { manners, ofdParts, pageContent } from '../../document/ofdWriter.ts';
import { makeZip } from '../../document/zipWriter.ts';
import type { Print } from '../../report/tables/damageSheet.ts';
import { pdfPages } from './pdf.ts';

/** Between two pages; no XML has it. */
const between = '\f';

/** A report as the contents of OFD pages, in the manner of one program or of another. */
export const ofdText = (print: Print, isFirst: boolean): string => {
  const manner = isFirst ? manners.strokes : manners.boxes;
  return pdfPages(print, true)
    .map((page) => pageContent(manner, page))
    .join(between);
};

/** An OFD file with such pages. */
export const packOfd = (text: string): Uint8Array => makeZip(ofdParts(manners.strokes, text.split(between)));
