/** Archives among the files people hand in: their files are paths like others, `archive.zip/inner.docx`. */
import { open } from 'node:fs/promises';
import { type ArchiveMember, archiveMembers, type ByteSource, readMember } from '../src/document/archive.ts';
import type { ReadErrorCode } from '../src/document/document.ts';
import type { Effects } from './effects.ts';
import { systemPath, withOddNames } from './oddNames.ts';

/** Why a file of an archive could not be taken out. */
export class MemberFault extends Error {
  readonly code: ReadErrorCode;
  constructor(code: ReadErrorCode) {
    super(code);
    this.code = code;
  }
}

/** The world as the scripts see it that read what people hand in. */
export interface Inputs extends Effects {
  /** Paths of the files in an archive, relative to it; none where a file is no archive or cannot be opened as one. */
  members(path: string): Promise<readonly string[]>;
}

type Members = ReadonlyMap<string, ArchiveMember>;

/** The same world, in which names may be of any bytes and the files of archives can be read. */
export function openInputs(effects: Effects): Inputs {
  const world = withOddNames(effects);
  /** The archive a path leads into, with the member; null where no file stands on the way. */
  const locate = async (path: string): Promise<{ archive: string; member: ArchiveMember } | null> => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const archive = path.slice(0, at);
      const kind = await world.kind(archive);
      if (kind === null) continue;
      const member = kind === 'file' ? (await listed(archive))?.get(path.slice(at + 1)) : undefined;
      return member ? { archive, member } : null;
    }
    return null;
  };
  const read = async (path: string): Promise<Uint8Array> => {
    const found = (await world.kind(path)) === null ? await locate(path) : null;
    if (!found) return world.read(path);
    const bytes = await withSource(found.archive, (source) => readMember(source, found.member));
    if (typeof bytes === 'string') throw new MemberFault(bytes);
    return bytes;
  };
  return {
    ...world,
    members: async (path) => {
      // a pipe would wait for its writer; what cannot be opened is told when it is to be read
      const members = (await world.kind(path)) === 'file' ? await listed(path).catch(() => null) : null;
      return [...(members?.keys() ?? [])].sort();
    },
    kind: async (path) => (await world.kind(path)) ?? ((await locate(path)) ? 'file' : null),
    stamp: async (path) => {
      const own = await world.stamp(path);
      const found = own || (await world.kind(path)) !== null ? null : await locate(path);
      return found ? world.stamp(found.archive) : own;
    },
    size: async (path) => (await world.size(path)) ?? (await locate(path))?.member.size ?? null,
    read,
    readText: async (path) => new TextDecoder().decode(await read(path)),
  };
}

/** The archives listed last; the files of one are read one after the other. */
const recent = new Map<string, { stamp: string; members: Promise<Members | null> }>();
const kept = 4;

/** The files of an archive by their paths; null where it is none. Listed once as long as the archive stays as it is. */
function listed(path: string): Promise<Members | null> {
  return withSource(path, (source, stamp) => {
    const known = recent.get(path);
    if (known?.stamp === stamp) return known.members;
    const members = list(source);
    members.catch(() => recent.delete(path)); // told to whoever waits for it, and tried again
    recent.delete(path);
    recent.set(path, { stamp, members });
    for (const oldest of [...recent.keys()].slice(0, -kept)) recent.delete(oldest);
    return members;
  });
}

async function list(source: ByteSource): Promise<Members | null> {
  const members = await archiveMembers(source);
  return members && new Map(members.map((member) => [member.name, member]));
}

/** Opens a file for reading slices, and closes it. */
async function withSource<T>(path: string, use: (source: ByteSource, stamp: string) => Promise<T>): Promise<T> {
  const file = await open(systemPath(path));
  try {
    const { size, mtimeMs } = await file.stat();
    const slice = async (from: number, to: number) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    };
    return await use({ size, slice }, `${size} ${mtimeMs}`);
  } finally {
    await file.close();
  }
}
