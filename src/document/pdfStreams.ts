import { maxStream } from './limits.ts';
import { pdfFilters, type Sink, TooLarge } from './pdfFilters.ts';

/** No filter packs better than this, and Flate no better than that. Streams smaller than the limit by as much need not be looked at. */
const densest = 2_800;
const densestFlate = 1_032;
/** Filters of one stream that are followed; nobody writes more than two. */
const mostFilters = 8;

/**
 * True where a stream of a PDF unpacks to more than a page can hold, at any stage of its filters: each is done under
 * the limit, and nothing is kept. Pictures are not counted: they stay packed.
 */
export function hasOversizedStream(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const start = at + (text[at + 6] === '\r' ? 8 : 7);
    const end = text.indexOf('endstream', start);
    const dictionary = plainNames(text.slice(Math.max(0, at - 1000), at).replace(/^[\s\S]* obj/, ''));
    if (isOversized(bytes.subarray(start, end < 0 ? bytes.length : end), dictionary)) return true;
    if (end < 0) return false;
    at = end + 3;
  }
  return false;
}

/** `/Fl#61te` is another way to write `/Flate`. */
const plainNames = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function isOversized(packed: Uint8Array, dictionary: string): boolean {
  const filters = filtersOf(dictionary);
  if (/\/Subtype\s*\/Image/.test(dictionary) && filters.length < 2) return false;
  const most = packed.length * (/^Fl/.test(filters[0] ?? '') ? densestFlate : densest);
  if (filters.length < 2 && most <= maxStream) return false;
  let data = packed;
  try {
    for (const [i, name] of filters.slice(0, mostFilters).entries()) {
      const filter = pdfFilters.get(name);
      if (!filter) return false;
      const sink = boundedSink(i + 1 < filters.length);
      filter(data, sink);
      data = sink.bytes();
    }
  } catch (error) {
    if (error instanceof TooLarge) return true;
    throw error;
  }
  return filters.length > mostFilters;
}

/** The filters a dictionary names, in order. Where they stand elsewhere in the file (`/Filter 5 0 R`) it is the usual one, twice. */
function filtersOf(dictionary: string): string[] {
  const value = /\/F(?:ilter)?\s*(\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1] ?? '';
  if (value.endsWith('R')) return ['FlateDecode', 'FlateDecode'];
  return [...value.matchAll(/\/(\w+)/g)].map((m) => m[1]!);
}

/** Counts bytes up to the limit, and gathers them where a further filter follows. */
function boundedSink(keeps: boolean): Sink & { bytes(): Uint8Array } {
  const parts: Uint8Array[] = [];
  let size = 0;
  return {
    push(bytes) {
      size += bytes.length;
      if (size > maxStream) throw new TooLarge();
      if (keeps) parts.push(bytes);
    },
    bytes() {
      const whole = new Uint8Array(keeps ? size : 0);
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}
