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
  /** What was read of pictures before, by the pictures themselves. */
  known?: KnownPictures;
}

/** Keeps what was read of pictures. */
export interface KnownPictures {
  load(picture: Scanned): Promise<PageContent | null>;
  save(picture: Scanned, content: PageContent): Promise<void>;
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
  effects: ScanEffects,
): Promise<(PageContent | null)[]> {
  const contents: (PageContent | null)[] = [];
  for (const [i, page] of pages.entries()) {
    const scanned = await page();
    if (scanned && i === 0) effects.onPage?.(0, pages.length);
    contents.push(scanned && (await readOnce(scanned, effects)));
    effects.onPage?.(i + 1, pages.length);
  }
  return contents;
}

async function readOnce(scanned: Scanned, { recogniser, known }: ScanEffects): Promise<PageContent> {
  const before = await known?.load(scanned);
  if (before) return before;
  net ??= decodeNet(weights);
  const readers = { recogniser: guarded(await withRecogniser(recogniser)), net };
  const content = readScan(scanned.picture, scanned.scale, readers);
  await known?.save(scanned, content);
  return content;
}
