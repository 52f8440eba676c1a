/** Which files of a folder are reports, in which collections, and what stands beside them. */
import { isPassedOver } from '../src/document/formats.ts';
import { openInputs } from './archives.ts';
import type { Effects } from './effects.ts';
import { escapedPath, shownPath } from './oddNames.ts';

/** A file that may be a report. */
export interface SourceEntry {
  /** Where it is. */
  path: string;
  /** Its path below the folder searched, with `/`. */
  file: string;
}

const IGNORED_FOLDERS = /^(?:\..*|node_modules)$/;

/**
 * All that may be reports below a folder or in an archive, sorted by path: every file but those that are nobody's report. The files
 * of an archive stand for it; its own name stands where it cannot be opened.
 */
export async function listReports(effects: Effects, folder: string): Promise<SourceEntry[]> {
  const inputs = openInputs(effects);
  const files = (await inputs.kind(folder)) === 'file' ? [{ path: folder, file: '' }] : await listFiles(inputs, folder);
  const found: SourceEntry[] = [];
  for (const entry of files) {
    const members = await inputs.members(entry.path);
    const below = entry.file && `${entry.file}/`;
    if (!members.length) found.push(entry);
    for (const name of members.filter(isInOpenFolder))
      found.push({ path: `${entry.path}/${name}`, file: below + name });
  }
  return withShownNames(
    found.filter(({ path }) => path === folder || !isPassedOver(path.slice(path.lastIndexOf('/') + 1))),
  );
}

/** True where no folder on the way to a file is one of those left out. */
const isInOpenFolder = (path: string) =>
  !path
    .split('/')
    .slice(0, -1)
    .some((name) => IGNORED_FOLDERS.test(name));

/** Entries under names for people; of two that would be shown alike the second shows its bytes. */
function withShownNames(entries: readonly SourceEntry[]): SourceEntry[] {
  const taken = new Set(entries.map(({ file }) => file));
  const shown = entries.map((entry) => {
    const name = shownPath(entry.file);
    const file = name === entry.file || !taken.has(name) ? name : escapedPath(entry.file);
    taken.add(file);
    return { ...entry, file };
  });
  return shown.sort((a, b) => compare(a.file, b.file));
}

/**
 * All files below a folder, sorted by path. Links are followed, circles are not; hidden folders are left out. A folder that may not
 * be looked into stands for its files.
 */
export async function listFiles(effects: Effects, folder: string): Promise<SourceEntry[]> {
  const found: SourceEntry[] = [];
  const walk = async (path: string, below: string, above: readonly string[]): Promise<void> => {
    const real = await effects.real(path);
    if (above.includes(real)) return;
    const inside = await effects.list(path).catch((error: unknown) => {
      if (path === folder) throw error;
      found.push({ path, file: below.slice(0, -1) });
      return [];
    });
    for (const { name, kind } of inside) {
      const entry = { path: `${path}/${name}`, file: below + name };
      if (kind !== 'folder') found.push(entry);
      else if (!IGNORED_FOLDERS.test(name)) await walk(entry.path, `${entry.file}/`, [...above, real]);
    }
  };
  await walk(folder, '', []);
  return found.sort((a, b) => compare(a.file, b.file));
}

/** One folder of reports that becomes one dataset. */
export interface CollectionEntry {
  id: string;
  path: string;
  reports: readonly SourceEntry[];
}

/**
 * The collections of a folder: each folder directly below it is one, and so are the files lying directly in it, under
 * the folder's own name. `clash` is a name that would stand for two.
 */
export async function listCollections(
  effects: Effects,
  folder: string,
): Promise<{ collections: CollectionEntry[]; clash: string | null }> {
  const byFolder = new Map<string, SourceEntry[]>();
  const folders = new Map<string, string>();
  const known = new Map<string, string>();
  for (const entry of await listReports(effects, folder)) {
    const place = await folderAt(effects, folder, entry.path, known);
    const slash = place ? entry.file.indexOf('/') : -1;
    const top = entry.file.slice(0, Math.max(0, slash));
    const reports = byFolder.get(top) ?? [];
    reports.push({ path: entry.path, file: entry.file.slice(slash + 1) });
    byFolder.set(top, reports);
    folders.set(top, place || folder);
  }
  const own = (await effects.real(folder)).split(/[/\\]/).filter(Boolean).pop() ?? 'reports';
  const collections = [...byFolder].map(([top, reports]) => ({
    id: top || own,
    path: folders.get(top)!,
    reports,
  }));
  collections.sort((a, b) => compare(a.id, b.id));
  return { collections, clash: byFolder.has('') && byFolder.has(own) ? own : null };
}

/** The folder directly below `folder` that a path leads into; empty for files lying there, archives too. */
async function folderAt(effects: Effects, folder: string, path: string, known: Map<string, string>): Promise<string> {
  const end = path.indexOf('/', folder.length + 1);
  const top = path.slice(0, end < 0 ? path.length : end);
  const place = known.get(top) ?? (end > 0 && (await openInputs(effects).kind(top)) === 'folder' ? top : '');
  known.set(top, place);
  return place;
}

/** Compares by code unit: the same order everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
