/** What the disk says and does beyond one call of the system. */
import type { Stats } from 'node:fs';
import * as fs from 'node:fs/promises';

/** What stands at a path. `broken`: a link into nothing or into itself, or a place that may not be looked at. */
export type PathKind = 'file' | 'folder' | 'other' | 'broken' | null;

/** By what a file is known to be the one it was; `settled`: a further change would show. */
export interface Stamp {
  mark: string;
  settled: boolean;
}

/** Disks keep times in steps of up to two seconds. */
const STEP = 2_000;

/** The stamp of what the system says of a path; null for other things than files. */
export const stampOf = (s: Stats): Stamp | null =>
  s.isFile()
    ? {
        mark: `${s.size} ${s.mtimeMs} ${s.ctimeMs}`,
        settled: Date.now() - Math.max(s.mtimeMs, s.ctimeMs) > STEP,
      }
    : null;

/** So many bytes from a place in a file on; fewer where the file ends. */
export async function readSlice(path: string, from: number, bytes: number): Promise<Uint8Array> {
  const file = await fs.open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(bytes), 0, bytes, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What is in a folder, sorted by name by code unit. */
export async function list(path: string): Promise<{ name: string; kind: PathKind; link: boolean }[]> {
  const entries = await fs.readdir(path, { withFileTypes: true });
  const named = entries.map(async (e) => ({
    name: e.name,
    kind: e.isFile() ? ('file' as const) : e.isDirectory() ? ('folder' as const) : await kind(`${path}/${e.name}`),
    link: e.isSymbolicLink(),
  }));
  return (await Promise.all(named)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What stands at a path. */
export async function kind(path: string): Promise<PathKind> {
  try {
    const s = await fs.stat(path);
    return s.isFile() ? 'file' : s.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = errorCode(error);
    // a name longer than the disk allows stands for nothing
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return (await isLink(path)) ? 'broken' : null;
    return 'broken';
  }
}

/** Codes of systems and disks that cannot sync folders (Windows), or anything. */
const NO_SYNC = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF', 'ENOTSUP', 'ENOSYS'];

/** Has the disk keep a file, or the names in a folder, where the system can. */
export async function sync(path: string): Promise<void> {
  try {
    const isFolder = (await kind(path)) === 'folder';
    // Windows flushes only what is open for writing
    const handle = await fs.open(path, isFolder ? 'r' : 'r+');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!NO_SYNC.includes(errorCode(error))) throw error;
  }
}

const isLink = (path: string) =>
  fs.lstat(path).then(
    () => true,
    () => false,
  );

/** Virus scanners and indexers hold files for moments on Windows: tried again a few times. */
export async function retried(act: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt >= 5 || !['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error))) throw error;
      await new Promise((resume) => setTimeout(resume, 20 * 2 ** attempt));
    }
  }
}

/** The system's code of an error (`ENOENT`); empty for other errors. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
