import type { PageContent } from '../page/layout.ts';
import { type DigitNet, decodeNet } from './digitNet.ts';
import weights from './digitWeights.json' with { type: 'json' };
import type { Gray } from './image.ts';
import { readScan } from './page.ts';
import { guarded, type Recogniser, withRecogniser } from './recogniser.ts';

/** What reading scans needs of the world around. */
export interface ScanEffects {
  /** Loads the recogniser, once. */
  recogniser(): Promise<Recogniser>;
  /** Called before the first page and after each: it takes seconds. */
  onPage?(done: number, pages: number): void;
}

/** A page of which there is only a picture. */
export interface Scanned {
  picture: Gray;
  /** Points per pixel. */
  scale: number;
}

let net: DigitNet | null = null;

/**
 * Reads pages of which there are only pictures, one after the other; null stays null. Throws a RecogniserError where the recogniser
 * cannot be had.
 */
export async function readScans(
  pages: readonly (() => Promise<Scanned | null>)[],
  { recogniser, onPage }: ScanEffects,
): Promise<(PageContent | null)[]> {
  const contents: (PageContent | null)[] = [];
  for (const [i, page] of pages.entries()) {
    const scanned = await page();
    if (scanned && i === 0) onPage?.(0, pages.length);
    net ??= decodeNet(weights);
    const readers = scanned && { recogniser: guarded(await withRecogniser(recogniser)), net };
    contents.push(readers && readScan(scanned.picture, scanned.scale, readers));
    onPage?.(i + 1, pages.length);
  }
  return contents;
}
