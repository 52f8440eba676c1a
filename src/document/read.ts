import { declaredCharset, decodeText } from './decode.ts';
import { readDoc } from './doc.ts';
import { failed, type ReadResult, withWords } from './document.ts';
import { readHtml } from './html.ts';
import { maxBytes } from './limits.ts';
import { readMhtml } from './mhtml.ts';
import { type PdfAssets, readPdf } from './pdf.ts';
import { readMarkdown, readPlain, unmarkMixed } from './plain.ts';
import { readRtf } from './rtf.ts';
import { sniffContainer, sniffMarkup } from './sniff.ts';
import { readZipDirectory } from './zip.ts';

/** Bytes of a file, with its name for messages only: the content decides the format. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** What reading needs of the world around. */
export interface ReadEffects {
  /** Data of pdf.js for Chinese fonts that a PDF does not carry itself. */
  pdfAssets?: PdfAssets | undefined;
}

/** Reads a file into a document. Chosen by content; content never throws. */
export async function readDocument({ bytes }: SourceFile, effects: ReadEffects = {}): Promise<ReadResult> {
  if (bytes.length > maxBytes) return failed('too_large', `${bytes.length} bytes`);
  try {
    return await readContainer(bytes, effects);
  } catch (error) {
    return failed('corrupt', String(error));
  }
}

async function readContainer(bytes: Uint8Array, effects: ReadEffects): Promise<ReadResult> {
  const container = sniffContainer(bytes);
  switch (container) {
    case 'zip':
      return readPacked(bytes);
    case 'ole':
      return readDoc(bytes);
    case 'pdf':
      return readPdf(bytes, effects.pdfAssets);
    case 'rtf':
      return withWords(readRtf(bytes));
    case 'text':
      return readText(bytes);
    default:
      return failed('unsupported', container);
  }
}

/** Reads an office file; what is neither a document nor a workbook is refused by the reader of documents. */
async function readPacked(bytes: Uint8Array): Promise<ReadResult> {
  const isWorkbook = readZipDirectory(bytes)?.some(({ name }) => /^xl\/[^/]+\.xml$/i.test(name)) ?? false;
  return isWorkbook ? (await import('./xlsx.ts')).readXlsx(bytes) : (await import('./docx.ts')).readDocx(bytes);
}

/** Reads text of any kind: a page, Markdown, or plain lines. */
function readText(bytes: Uint8Array): ReadResult {
  const { text, loss } = decodeText(bytes, declaredCharset(bytes));
  if (loss > 0.2 || text.includes('\u0000')) return failed('unsupported', 'binary');
  const markup = sniffMarkup(text);
  switch (markup) {
    case 'html':
      return withWords(readHtml(text));
    case 'tagged':
      return withWords(readHtml(unmarkMixed(text), { keepLines: true }));
    case 'mhtml':
      return readMhtml(bytes);
    case 'xml':
      return failed('unsupported', markup);
    case 'md':
      return withWords(readMarkdown(text));
    default:
      return withWords(readPlain(text));
  }
}
