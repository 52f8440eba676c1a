import { type Matrix, type Run, type Upright, upright } from './page/piece.ts';

/** The part of pdf.js's page that is used. */
export interface PdfPage {
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number };
  getTextContent(options: { includeMarkedContent: false }): Promise<{ items: readonly Run[] }>;
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
}

/** The words of a page and the matrix that turns it upright. */
export async function pagePieces(page: PdfPage): Promise<Upright> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  return upright(items, transform as unknown as Matrix, width, height);
}
