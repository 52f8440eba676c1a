/// <reference path="./pdfWorker.d.ts" />
import { failed, type ReadResult, withWords } from './document.ts';
import { maxPages } from './limits.ts';
import { keepNatives } from './natives.ts';
import { layOut, type PageContent, tellPages } from './page/layout.ts';
import { pageRules } from './pdfRules.ts';
import { hasOversizedStream } from './pdfStreams.ts';
import { type PdfPage, pagePieces } from './pdfText.ts';

/** Fetches a file of pdf.js's own data by its path in the package: `cmaps/UniGB-UCS2-H.bcmap`. */
export type PdfAssets = (path: string) => Promise<Uint8Array>;

/**
 * Reads a PDF: its ruled tables as grids, everything else as lines with tabs where columns are set apart. Page numbers
 * and running titles are dropped. Scans are `no_text`, files behind a password `encrypted`.
 */
export async function readPdf(bytes: Uint8Array, assets?: PdfAssets): Promise<ReadResult> {
  if (hasOversizedStream(bytes)) return failed('too_large', 'stream');
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // a copy of the plain kind: pdf.js takes the memory over and refuses Node's Buffer
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    maxImageSize: 0,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: assetFactory(assets),
  } as Parameters<typeof pdfjs.getDocument>[0]);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPages) return failed('too_large', `${pdf.numPages} pages`);
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page as unknown as PdfPage, pdfjs.OPS));
      page.cleanup();
    }
    return withWords(tellPages(pages, 'pdf'));
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return failed(name === 'PasswordException' ? 'encrypted' : 'corrupt', String(error));
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PdfPage, ops: Readonly<Record<string, number>>): Promise<PageContent> {
  const { pieces, turn, height } = await pagePieces(page);
  return layOut(pieces, pieces.length ? await pageRules(page, ops, turn) : [], height);
}

/**
 * Loads pdf.js so that it works on the thread it is called from. It makes one matrix for drawing while it loads, which
 * Node does not have; and its worker part takes over the port of the worker it is loaded in unless it sees a window.
 */
async function loadPdfjs() {
  const world = globalThis as { DOMMatrix?: unknown; window?: unknown; pdfjsWorker?: unknown };
  world.DOMMatrix ??= class {};
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

/** How pdf.js asks for its data. */
function assetFactory(assets?: PdfAssets) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (!assets) throw new Error('no assets');
      return assets(`${kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts'}/${filename}`);
    }
  };
}
