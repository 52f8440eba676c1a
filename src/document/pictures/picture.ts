import { failed, type ReadResult } from '../document.ts';
import { maxPages } from '../limits.ts';
import { readPdf } from '../pdf.ts';
import { maxPixels } from '../pdfPictures.ts';
import type { ScanEffects } from '../scan/scan.ts';
import { jpegPicture } from './jpegPicture.ts';
import { type PicturePage, picturePdf } from './picturePdf.ts';
import { pngPicture } from './pngPicture.ts';
import { tiffPages } from './tiffPages.ts';

/** Reads a picture (PNG, JPEG, TIFF with any number of pages) as a scan; `no_text` where scans are not read. */
export async function readPicture(bytes: Uint8Array, scans?: ScanEffects): Promise<ReadResult> {
  if (!scans) return failed('no_text', 'picture');
  const pages = picturePages(bytes);
  if (pages === 'too_large') return failed('too_large', 'picture');
  return pages ? readPdf(picturePdf(pages), undefined, scans) : failed('corrupt', 'picture');
}

/** The pages of a file that is a picture; null where it is damaged or none that is known. */
export function picturePages(bytes: Uint8Array): PicturePage[] | 'too_large' | null {
  if (bytes[0] === 0x89) {
    const png = pngPicture(bytes, maxPixels);
    return png && png !== 'too_large' ? [pageOf({ ...png, turn: 0, parts: whole(png) })] : png;
  }
  if (bytes[0] === 0xff) {
    const jpeg = jpegPicture(bytes);
    if (jpeg && jpeg.width * jpeg.height > maxPixels) return 'too_large';
    return jpeg && [pageOf({ ...jpeg, parts: whole(jpeg) })];
  }
  const pages = tiffPages(bytes, maxPages + 1);
  if (!pages) return null;
  const isTooLarge = pages.length > maxPages || pages.some(({ width, height }) => width * height > maxPixels);
  return isTooLarge ? 'too_large' : pages.map(pageOf);
}

type Seen = Omit<PicturePage, 'placed'> & { dots: number | null; parts: PicturePage['placed'] };

const whole = (picture: PicturePage['placed'][number]['picture']): PicturePage['placed'] => [
  { picture, matrix: [picture.width, 0, 0, picture.height, 0, 0] },
];

/** The longer side of a page in points: that of A4, and of what may be believed. */
const side = { usual: 842, least: 500, most: 1_800 } as const;

/** A page in points from its picture in pixels. Cameras do not know how large a page is: then it is taken for A4. */
function pageOf({ width, height, dots, turn, parts }: Seen): PicturePage {
  const longer = Math.max(width, height);
  const stated = dots ? 72 / dots : 0;
  const scale = longer * stated >= side.least && longer * stated <= side.most ? stated : side.usual / longer;
  return {
    width: width * scale,
    height: height * scale,
    turn,
    placed: parts.map(({ picture, matrix: m }) => ({
      picture,
      matrix: [m[0] * scale, m[1] * scale, m[2] * scale, m[3] * scale, m[4] * scale, m[5] * scale],
    })),
  };
}
