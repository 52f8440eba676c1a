import { inflatedSize } from './inflate.ts';
import { maxStream } from './limits.ts';

/** Deflate packs at most about 1 : 1032, so that smaller streams need not be looked at. */
const smallest = Math.floor(maxStream / 1032);

/** True where a packed stream of a PDF unpacks to more than a page can hold. Pictures are not counted: they stay packed. */
export async function hasOversizedStream(bytes: Uint8Array): Promise<boolean> {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const start = at + (text[at + 6] === '\r' ? 8 : 7);
    const end = text.indexOf('endstream', start);
    if (end < 0) return false;
    const dictionary = text.slice(Math.max(0, at - 1000), at);
    at = end + 3;
    if (end - start < smallest) continue;
    const filters = dictionary.slice(dictionary.lastIndexOf(' obj')).match(/\/(?:FlateDecode|Fl\b)/g)?.length ?? 0;
    if (filters > 1) return true;
    if (filters === 0 || /\/Subtype\s*\/Image/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))) continue;
    if (((await inflatedSize(bytes.subarray(start, end), 'deflate', maxStream)) ?? 0) > maxStream) return true;
  }
  return false;
}
