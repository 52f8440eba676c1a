import { failed, type ReadResult, withWords } from './document.ts';
import { readHtml } from './html.ts';
import { readZipDirectory, zipObjection } from './zip.ts';

/** Reads a Word document of the packed kind; other packed files (sheets, archives) are `unsupported`. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const parts = readZipDirectory(bytes);
  if (!parts) return failed('corrupt', 'zip directory');
  if (!parts.some(({ name }) => name.startsWith('word/'))) return failed('unsupported', 'zip');
  const objection = await zipObjection(bytes, parts, (name) => /\.(?:xml|rels)$/i.test(name));
  if (objection) return failed(objection, 'zip');
  try {
    return withWords(readHtml(await toHtml(bytes), { format: 'docx', bare: true }));
  } catch (error) {
    return failed('corrupt', String(error));
  }
}

/** Mammoth keeps merged cells; pictures are left out unread. Its two builds take the bytes under two names. */
async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes };
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml(input, { convertImage, externalFileAccess: false });
  return value;
}
