import { failed, type ReadResult } from '../document.ts';
import { maxMedia, maxParts, maxXml } from '../limits.ts';
import { UnzipError, unzipPart } from '../unzip.ts';
import { readZipDirectory, type ZipPart } from '../zip.ts';
import { attributeOf, readXml } from './xml.ts';

/** An office file as a set of parts (ISO/IEC 29500-2). Reading a part throws where it is damaged or too large. */
export interface Package {
  /** The part that the file is about; null where it is no office file. */
  main: string | null;
  /** The XML of a part in pieces, to be read once; null where there is no part of that name. */
  xml(name: string): Iterable<string> | null;
  /** The bytes of a part that is no XML; null where there is none. */
  bytes(name: string): Uint8Array | null;
  /** The local name of the outermost element of a part, '' where there is none. */
  rootOf(name: string): string;
  /** The parts a part refers to, of a type named by its last word (`styles`, `worksheet`), by the ids of the references. */
  related(name: string, type: string): ReadonlyMap<string, string>;
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** Opens an office file; the parts read may unpack to `limit` bytes in all. Throws an {@link UnzipError} for what is no zip file. */
export function openPackage(bytes: Uint8Array, limit = maxXml): Package {
  const directory = readZipDirectory(bytes);
  if (!directory) throw new UnzipError('corrupt', 'zip directory');
  if (directory.length > maxParts) throw new UnzipError('too_large', `${directory.length} parts`);
  const parts = byName(directory);
  const relations = new Map<string, Relation[]>();
  const unpacked = new Map<string, Uint8Array>();
  let left = limit;
  let leftOfMedia = maxMedia;
  const media = (name: string) => {
    const part = parts.get(keyOf(name));
    if (!part) return null;
    const content = unzipPart(bytes, part, leftOfMedia);
    leftOfMedia -= content.length;
    return content;
  };
  const unpack = (name: string) => {
    const part = parts.get(keyOf(name));
    const known = unpacked.get(keyOf(name));
    if (!part || known) return known ?? null;
    const content = unzipPart(bytes, part, left);
    left -= content.length;
    unpacked.set(keyOf(name), content);
    return content;
  };
  const xml = (name: string) => {
    const content = unpack(name);
    return content && decodeXml(content);
  };
  const rootOf = (name: string) => {
    const [start = ''] = xml(name) ?? [];
    return /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(start.slice(0, 4096))?.[1] ?? '';
  };
  const relationsOf = (name: string) => {
    const known = relations.get(name) ?? readRelations(xml(relationsName(name)), name);
    relations.set(name, known);
    return known;
  };
  const related = (name: string, type: string) =>
    new Map(relationsOf(name).flatMap((r) => (r.type === type ? [[r.id, r.target]] : [])));
  const main = [...related('', 'officeDocument').values()].find((name) => parts.has(keyOf(name)));
  const usual = ['word/document.xml', 'xl/workbook.xml'].find((name) => parts.has(name));
  return { main: main ?? usual ?? null, xml, bytes: media, rootOf, related };
}

/** Parts are called by names without regard to case; one name for two parts could mean either. */
function byName(directory: readonly ZipPart[]): Map<string, ZipPart> {
  const parts = new Map<string, ZipPart>();
  for (const part of directory) {
    const key = keyOf(part.name);
    if (parts.has(key)) throw new UnzipError('corrupt', `${part.name} twice`);
    parts.set(key, part);
  }
  return parts;
}

const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Bytes decoded at a time: small strings are made and thrown away much faster than large ones. */
const piece = 32_768;

/** XML of office files is UTF-8 or UTF-16, here in pieces; throws where it is not valid. */
function* decodeXml(bytes: Uint8Array): Generator<string> {
  const [a, b] = bytes;
  const charset = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(charset, { fatal: true });
  for (let at = 0; at < bytes.length; at += piece)
    yield decoder.decode(bytes.subarray(at, at + piece), { stream: true });
  yield decoder.decode();
}

/** The folder a part lies in, with a slash at its end. */
export const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
const relationsName = (name: string) => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

function readRelations(xml: Iterable<string> | null, from: string): Relation[] {
  const relations: Relation[] = [];
  if (xml === null) return relations;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'rel:Relationship' && attributeOf(attributes, 'TargetMode') !== 'External')
        relations.push({
          id: attributeOf(attributes, 'Id') ?? '',
          type: (attributeOf(attributes, 'Type') ?? '').replace(/^.*\//, ''),
          target: partName(folderOf(from), attributeOf(attributes, 'Target') ?? ''),
        });
      return true;
    },
    close() {},
    text() {},
  });
  return relations;
}

/** The name of a part that is given relative to a folder; the folders above count. */
export function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Reads an office file whose main part has a certain outermost element; `unsupported` where it has another. */
export function readPackage(
  bytes: Uint8Array,
  root: 'document' | 'workbook',
  read: (parts: Package, main: string) => ReadResult,
): ReadResult {
  try {
    const parts = openPackage(bytes);
    return parts.main !== null && parts.rootOf(parts.main) === root
      ? read(parts, parts.main)
      : failed('unsupported', 'zip');
  } catch (error) {
    return error instanceof UnzipError
      ? failed(error.code, error.part)
      : failed('corrupt', error instanceof Error ? error.message : String(error));
  }
}
