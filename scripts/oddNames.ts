/**
 * File names that are not UTF-8, as a Linux disk holds them after a careless unpacking: each byte beyond ASCII stands in the path as
 * one lone surrogate (U+DC80 to U+DCFF), so that paths stay strings and no byte is lost.
 */
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { decodeName } from '../src/document/archive.ts';
import { type Effects, type PathKind, stampOf } from './effects.ts';

const first = 0xdc00;
/** A lone surrogate; halves of a pair follow a high one. */
const ODD = /[\udc80-\udcff]/;
const isLone = (path: string, at: number) => !/[\ud800-\udbff]/.test(path[at - 1] ?? '');
const isOdd = (path: string): boolean =>
  ODD.test(path) && Array.from(path.matchAll(new RegExp(ODD, 'g')), (m) => m.index).some((at) => isLone(path, at));

/** A name as a string: itself where it is UTF-8. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : first + byte)).join('');
  }
}

/** A path as a string, name by name. */
export function pathOf(bytes: Uint8Array): string {
  const names: string[] = [];
  for (let from = 0, to = 0; from <= bytes.length; from = to + 1) {
    to = bytes.indexOf(0x2f, from);
    if (to < 0) to = bytes.length;
    names.push(nameOf(bytes.subarray(from, to)));
  }
  return names.join('/');
}

/** The bytes of a path. */
const pathBytes = (path: string): Buffer =>
  Buffer.concat(
    [...path].map((char) => {
      const code = char.charCodeAt(0);
      return char.length === 1 && ODD.test(char) ? Buffer.from([code - first]) : Buffer.from(char, 'utf8');
    }),
  );

/** A path as the system takes it. */
export const systemPath = (path: string): string | Buffer => (isOdd(path) ? pathBytes(path) : path);

/** A path for people: odd names read as GB18030, as Chinese Windows wrote them, else their bytes as `\xB9`. Others as they are. */
export const shownPath = (path: string): string => (isOdd(path) ? path.split('/').map(shownName).join('/') : path);

function shownName(name: string): string {
  if (!isOdd(name)) return name;
  const read = decodeName(pathBytes(name));
  return /[\ufffd\p{Cc}\p{Co}]/u.test(read) ? escapedPath(name) : read;
}

/** A path with the odd bytes of its names as `\xB9`. */
export const escapedPath = (path: string): string =>
  path.replace(/[\udc80-\udcff]/g, (char, at: number) =>
    isLone(path, at) ? `\\x${(char.charCodeAt(0) - first).toString(16).toUpperCase()}` : char,
  );

/** The same world, in which odd names can be listed and read. */
export const withOddNames = (effects: Effects): Effects => ({
  ...effects,
  kind: (path) => (isOdd(path) ? kindOf(path) : effects.kind(path)),
  size: (path) =>
    isOdd(path)
      ? stat(pathBytes(path)).then(
          (s) => (s.isFile() ? s.size : null),
          () => null,
        )
      : effects.size(path),
  stamp: (path) =>
    isOdd(path)
      ? stat(pathBytes(path)).then(
          (s) => stampOf(s),
          () => null,
        )
      : effects.stamp(path),
  real: async (path) =>
    isOdd(path) ? pathOf(await realpath(pathBytes(path), { encoding: 'buffer' })) : effects.real(path),
  read: (path) => (isOdd(path) ? readFile(pathBytes(path)) : effects.read(path)),
  readText: (path) => (isOdd(path) ? readFile(pathBytes(path), 'utf8') : effects.readText(path)),
  async list(path) {
    const found = isOdd(path) ? [] : await effects.list(path);
    // names that are not UTF-8 come with replacement characters
    const sound = found.filter(({ name }) => !name.includes('\ufffd'));
    if (sound.length === found.length && !isOdd(path)) return found;
    const names = (await readdir(pathBytes(path), { encoding: 'buffer' })).map(nameOf);
    const known = new Set(sound.map(({ name }) => name));
    const rest = names.filter((name) => !known.has(name)).sort();
    const odd = rest.map(async (name) => {
      const entry = `${path}/${name}`;
      return { name, kind: await kindOf(entry), link: (await lstat(pathBytes(entry))).isSymbolicLink() };
    });
    return [...sound, ...(await Promise.all(odd))];
  },
});

const kindOf = (path: string): Promise<PathKind> =>
  stat(pathBytes(path)).then(
    (s) => (s.isFile() ? 'file' : s.isDirectory() ? 'folder' : 'other'),
    () => null,
  );
