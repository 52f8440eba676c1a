/// <reference path="./pdfWorker.d.ts" />
import { failed, type ReadResult, withWords } from './document.ts';
import { maxPages } from './limits.ts';
import { keepNatives } from './natives.ts';
import { layOut, type PageContent } from './page/layout.ts';
import { tellPages } from './page/tellPages.ts';
import type { Ops } from './pdfDrawing.ts';
import { maxPixels, type PicturedPage, pagePicture } from './pdfPictures.ts';
import { PdfPort } from './pdfPort.ts';
import { pageRules } from './pdfRules.ts';
import { hasOversizedStream } from './pdfStreams.ts';
import { type PdfPage, pagePieces } from './pdfText.ts';
import { type PicturePage, picturePdf } from './pictures/picturePdf.ts';
import { RecogniserError } from './scan/recogniser.ts';
import type { ScanEffects } from './scan/scan.ts';

/** Fetches a file of pdf.js's own data by its path in the package: `cmaps/UniGB-UCS2-H.bcmap`, `wasm/jbig2.wasm`. */
export type PdfAssets = (path: string) => Promise<Uint8Array>;

/**
 * Reads a PDF: its ruled tables as grids, everything else as lines with tabs where columns are set apart. Page numbers
 * and running titles are dropped. Pages of pictures are read as `scans` allows, else a document of nothing but them is `no_text`;
 * files behind a password are `encrypted`.
 */
export async function readPdf(bytes: Uint8Array, assets?: PdfAssets, scans?: ScanEffects): Promise<ReadResult> {
  if (hasOversizedStream(bytes)) return failed('too_large', 'stream');
  try {
    const { pages, poor } = await readWords(bytes, assets);
    const seen = scans && poor.length ? await readPictures(bytes, poor, scans, assets) : new Map<number, PageContent>();
    for (const [at, content] of seen) pages[at] = content;
    return withWords(tellPages(pages, seen.size ? 'scan' : 'pdf'));
  } catch (error) {
    if (error instanceof TooManyPages) return failed('too_large', error.message);
    if (error instanceof RecogniserError) return failed('no_recogniser', error.message);
    const name = error instanceof Error ? error.name : '';
    return failed(name === 'PasswordException' ? 'encrypted' : 'corrupt', String(error));
  }
}

class TooManyPages extends Error {}

/** The pages by their words, and which of them have so few that there may be a picture of more. */
const readWords = (bytes: Uint8Array, assets?: PdfAssets) =>
  withPdf(bytes, assets, 0, async (pdf, ops) => {
    if (pdf.numPages > maxPages) throw new TooManyPages(`${pdf.numPages} pages`);
    const pages: PageContent[] = [];
    const poor: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { content, letters } = await readPage(page as unknown as PdfPage, ops);
      if (letters < fewLetters) poor.push(number - 1);
      pages.push(content);
      page.cleanup();
    }
    return { pages, poor };
  });

/** A page with fewer letters that are seen may have been scanned, and numbered or stamped since. */
export const fewLetters = 40;

/** Reads what is to be seen on pages; those that pictures do not cover, and pictures without a word, are left out. */
const readPictures = (bytes: Uint8Array, numbers: readonly number[], scans: ScanEffects, assets?: PdfAssets) =>
  withPdf(bytes, assets, maxPixels, async (pdf, ops) => {
    const { readScans } = await import('./scan/scan.ts');
    const pictures = numbers.map((number) => async () => {
      const page = await pdf.getPage(number + 1);
      const picture = await pagePicture(page as unknown as PicturedPage, ops);
      page.cleanup();
      return picture;
    });
    const contents = await readScans(pictures, scans);
    return new Map(
      contents.flatMap((content, i) => (content && hasWords(content) ? [[numbers[i]!, content] as const] : [])),
    );
  });

/** Reads pages that are made up of pictures, as a PDF of them; null for those that show no words. */
export async function readPicturePages(
  pages: readonly PicturePage[],
  scans: ScanEffects,
): Promise<(PageContent | null)[]> {
  const numbers = pages.map((_, i) => i);
  const seen = await readPictures(picturePdf(pages), numbers, scans);
  return numbers.map((number) => seen.get(number) ?? null);
}

const hasWords = ({ lines, tables }: PageContent) => lines.length + tables.length > 0;

type Pdf = Awaited<ReturnType<Awaited<ReturnType<typeof loadPdfjs>>['getDocument']>['promise']>;

/** Opens a PDF for as long as it is used. */
async function withPdf<T>(
  bytes: Uint8Array,
  assets: PdfAssets | undefined,
  maxImageSize: number,
  use: (pdf: Pdf, ops: Ops) => Promise<T>,
): Promise<T> {
  const pdfjs = await loadPdfjs();
  const worker = openWorker(pdfjs);
  const task = pdfjs.getDocument({
    // a copy of the plain kind: pdf.js takes the memory over and refuses Node's Buffer
    data: new Uint8Array(bytes),
    worker,
    verbosity: 0,
    // else the outline of each glyph is made; fonts are not sent
    disableFontFace: false,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // pictures packed as JBIG2 and JPEG 2000 are unpacked by WebAssembly, when pages are read that are nothing else
    useWasm: maxImageSize > 0,
    wasmUrl: 'wasm/',
    useWorkerFetch: false,
    maxImageSize,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: assetFactory(assets),
  } as Parameters<typeof pdfjs.getDocument>[0]);
  try {
    return await use(await task.promise, pdfjs.OPS);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

/** The part of pdf.js that reads, on this thread. */
function openWorker({ PDFWorker, OPS }: Awaited<ReturnType<typeof loadPdfjs>>) {
  const port = new PdfPort(OPS);
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: 0 });
  const { pdfjsWorker } = globalThis as unknown as WorkerWorld;
  pdfjsWorker.WorkerMessageHandler.initializeFromPort(port);
  return worker;
}

/** Where the worker part registers itself. */
interface WorkerWorld {
  pdfjsWorker: { WorkerMessageHandler: { initializeFromPort(port: PdfPort): void } };
}

async function readPage(page: PdfPage, ops: Ops) {
  const { pieces, turn, height } = await pagePieces(page);
  const content = layOut(pieces, pieces.length ? await pageRules(page, ops, turn) : [], height);
  const isSeen = pieces.length > 0 && (await showsWords(page, ops));
  const letters = isSeen ? pieces.reduce((sum, { text }) => sum + text.trim().length, 0) : 0;
  return { content, letters };
}

/** False where all words are set to be unseen: what a machine took to be on a picture, laid over it to be searched. */
async function showsWords(page: PdfPage, ops: Ops): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown = new Set([ops.showText, ops.showSpacedText, ops.nextLineShowText, ops.nextLineSetSpacingShowText]);
  let mode = 0;
  return fnArray.some((op, i) => {
    if (op === ops.setTextRenderingMode) mode = (argsArray[i] as [number])[0];
    return shown.has(op) && mode !== 3 && mode !== 7;
  });
}

/**
 * Loads pdf.js so that it works on the thread it is called from. It makes one matrix for drawing while it loads, which
 * Node does not have; and its worker part takes over the port of the worker it is loaded in unless it sees a window.
 */
async function loadPdfjs() {
  const world = globalThis as {
    DOMMatrix?: unknown;
    OffscreenCanvas?: unknown;
    window?: unknown;
    pdfjsWorker?: unknown;
  };
  world.DOMMatrix ??= class {};
  world.OffscreenCanvas ??= AnyCanvas;
  if (!world.pdfjsWorker) {
    const bare = !('window' in world);
    if (bare) world.window = globalThis;
    try {
      await keepNatives(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
    } finally {
      if (bare) delete world.window;
    }
  }
  return keepNatives(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/**
 * Pdf.js tries on a canvas how large pictures may be, and unpacks those packed as JPEG 2000 at half their size or less where there is
 * none. Nothing is drawn on it.
 */
class AnyCanvas {
  getContext() {
    return { fillRect() {}, getImageData: () => ({ data: [0, 0, 0, 255] }) };
  }
}

const folders: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', wasmUrl: 'wasm' };

/** How pdf.js asks for its data. */
function assetFactory(assets?: PdfAssets) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (!assets) throw new Error('no assets');
      return assets(`${folders[kind] ?? 'standard_fonts'}/${filename}`);
    }
  };
}
