/// <reference path="./pdfWorker.d.ts" />
import { type DocBuilder, makeDocBuilder } from './builder.ts';
import { failed, type ReadResult, withWords } from './document.ts';
import { findLattices, latticeGrid, latticeHolds } from './lattice.ts';
import { repairLattice, standsBeside } from './latticeRepair.ts';
import { maxPages } from './limits.ts';
import { keepNatives } from './natives.ts';
import { findOpenTable } from './openTable.ts';
import { withoutOverprint } from './overprint.ts';
import { joinLines, type Line, makeLines } from './pdfLines.ts';
import { pageRules } from './pdfRules.ts';
import { hasOversizedStream } from './pdfStreams.ts';
import { type PdfPage, type Piece, pagePieces } from './pdfText.ts';
import { isRunningLine, pageFrame } from './running.ts';

/** Fetches a file of pdf.js's own data by its path in the package: `cmaps/UniGB-UCS2-H.bcmap`. */
export type PdfAssets = (path: string) => Promise<Uint8Array>;

/** What stands on one page, from top to bottom. */
interface PageContent {
  height: number;
  lines: readonly Line[];
  tables: readonly { top: number; grid: Parameters<DocBuilder['table']>[0] }[];
}

/**
 * Reads a PDF: its ruled tables as grids, everything else as lines with tabs where columns are set apart. Page numbers
 * and running titles are dropped. Scans are `no_text`, files behind a password `encrypted`.
 */
export async function readPdf(bytes: Uint8Array, assets?: PdfAssets): Promise<ReadResult> {
  if (await hasOversizedStream(bytes)) return failed('too_large', 'stream');
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
    return withWords(assemble(pages));
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return failed(name === 'PasswordException' ? 'encrypted' : 'corrupt', String(error));
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PdfPage, ops: Readonly<Record<string, number>>): Promise<PageContent> {
  const { pieces: drawn, turn, height } = await pagePieces(page);
  const pieces = withoutOverprint(drawn);
  if (pieces.length === 0) return { height, lines: [], tables: [] };
  const lattices = findLattices(await pageRules(page, ops, turn));
  const outside: Piece[] = [];
  const inside = new Map(lattices.map((lattice) => [lattice, [] as Piece[]]));
  for (const piece of pieces) {
    const lattice =
      lattices.find((candidate) => latticeHolds(candidate, piece)) ??
      lattices.find((candidate) => standsBeside(candidate, piece, lattices));
    (lattice ? inside.get(lattice)! : outside).push(piece);
  }
  const tables: { top: number; grid: Parameters<DocBuilder['table']>[0] }[] = [];
  for (const [lattice, held] of inside) {
    const grid = latticeGrid(repairLattice(lattice, held), held);
    if (grid) tables.push({ top: lattice.ys[0]!, grid });
    else outside.push(...held);
  }
  const open = findOpenTable(makeLines(outside));
  if (open.table) tables.push(open.table);
  return { height, lines: open.rest, tables };
}

function assemble(pages: readonly PageContent[]) {
  const builder = makeDocBuilder();
  const frame = pageFrame(pages);
  for (const [number, page] of pages.entries()) {
    const parts = [
      ...page.lines
        .filter((line) => !isRunningLine(line, page.height, frame, number))
        .map((line) => ({ top: line.y, add: () => builder.paragraph(joinLines([line])) })),
      ...page.tables.map(({ top, grid }) => ({ top, add: () => builder.table(grid) })),
    ].sort((a, b) => a.top - b.top);
    for (const part of parts) part.add();
  }
  return builder.build('pdf', {});
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
