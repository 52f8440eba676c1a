/** Which files of a folder are reports, in which collections, and what stands beside them. */
import { isPassedOver, readEndings } from '../src/document/formats.ts';
import { type Inputs, openInputs } from './archives.ts';
import type { Effects } from './effects.ts';
import { escapedPath, shownPath } from './oddNames.ts';

/** A file that may be a report. */
export interface SourceEntry {
  /** Where it is. */
  path: string;
  /** Its path below the folder searched, with `/`. */
  file: string;
  /** It is a link to something that lies outside of the folder searched, and was not followed. */
  outside?: 'file' | 'folder';
}

const IGNORED_FOLDERS = /^(?:\..*|node_modules)$/;

/**
 * All that may be reports below a folder or in an archive, sorted by path: every file but those that are nobody's report. The files
 * of an archive stand for it; its own name stands where it cannot be opened.
 */
export async function listReports(
  effects: Effects,
  folder: string,
  inputs: Inputs = openInputs(effects),
): Promise<SourceEntry[]> {
  const files = (await inputs.kind(folder)) === 'file' ? [{ path: folder, file: '' }] : await listFiles(inputs, folder);
  const found: SourceEntry[] = [];
  for (const entry of files) {
    const members = entry.outside ? [] : await inputs.members(entry.path);
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
 * All files below a folder, sorted by path; hidden folders are left out. Links out of it are listed and not followed; of a folder
 * within it to which links lead as well the files are listed once, where it lies. A folder that may not be looked into stands for
 * its files, and so does an empty one with the name of a report: a program that copied or unpacked it has failed.
 */
export async function listFiles(effects: Effects, folder: string): Promise<SourceEntry[]> {
  const found: SourceEntry[] = [];
  const seen = new Set<string>();
  const links: { entry: SourceEntry; real: string }[] = [];
  const root = await effects.real(folder);
  const walk = async (path: string, below: string, real: string): Promise<void> => {
    if (seen.has(real)) return;
    seen.add(real);
    const inside = await effects.list(path).catch((error: unknown) => {
      if (path === folder) throw error;
      found.push({ path, file: below.slice(0, -1) });
      return [];
    });
    if (below && inside.length === 0 && isNamedAsReport(path)) found.push({ path, file: below.slice(0, -1) });
    for (const { name, kind, link } of inside) {
      const entry = { path: `${path}/${name}`, file: below + name };
      const target = link ? await effects.real(entry.path).catch(() => null) : null;
      if (target !== null && !isWithin(root, target))
        found.push({ ...entry, outside: kind === 'folder' ? kind : 'file' });
      else if (kind !== 'folder') found.push(entry);
      else if (IGNORED_FOLDERS.test(name)) continue;
      else if (target !== null) links.push({ entry, real: target });
      else await walk(entry.path, `${entry.file}/`, `${real}/${name}`);
    }
  };
  await walk(folder, '', root);
  // links met on the way are added to the end
  for (const { entry, real } of links) await walk(entry.path, `${entry.file}/`, real);
  return found.sort((a, b) => compare(a.file, b.file));
}

const isNamedAsReport = (path: string) => readEndings().some((ending) => path.toLowerCase().endsWith(`.${ending}`));

/** True where a path is that of a folder or lies below it; both as {@link Effects.real} gives them. */
export function isWithin(folder: string, path: string): boolean {
  const [above, below] = [folder, path].map((p) => p.replaceAll('\\', '/'));
  return below === above || below!.startsWith(`${above!.replace(/\/$/, '')}/`);
}

/** One folder of reports that becomes one dataset. */
export interface CollectionEntry {
  id: string;
  path: string;
  reports: readonly SourceEntry[];
}

/**
 * The collections of a folder: each folder directly below it is one, and so are the files lying directly in it, under
 * the folder's own name. `clash` is a name that would stand for two; `outside` are links to folders elsewhere.
 */
export async function listCollections(
  effects: Effects,
  folder: string,
  inputs: Inputs = openInputs(effects),
): Promise<{ collections: CollectionEntry[]; clash: string | null; outside: string[] }> {
  const found = await listReports(effects, folder, inputs);
  const isElsewhere = ({ file, outside }: SourceEntry) => outside === 'folder' && !file.includes('/');
  const byFolder = new Map<string, SourceEntry[]>();
  const folders = new Map<string, string>();
  const known = new Map<string, string>();
  for (const entry of found.filter((e) => !isElsewhere(e))) {
    const place = await folderAt(inputs, folder, entry.path, known);
    const slash = place ? entry.file.indexOf('/') : -1;
    const top = entry.file.slice(0, Math.max(0, slash));
    const reports = byFolder.get(top) ?? [];
    reports.push({ ...entry, file: entry.file.slice(slash + 1) });
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
  const clash = byFolder.has('') && byFolder.has(own) ? own : null;
  return { collections, clash, outside: found.filter(isElsewhere).map((entry) => entry.file) };
}

/** The folder directly below `folder` that a path leads into; empty for files lying there, archives too. */
async function folderAt(inputs: Inputs, folder: string, path: string, known: Map<string, string>): Promise<string> {
  const end = path.indexOf('/', folder.length + 1);
  const top = path.slice(0, end < 0 ? path.length : end);
  const place = known.get(top) ?? (end > 0 && (await inputs.kind(top)) === 'folder' ? top : '');
  known.set(top, place);
  return place;
}

/** Compares by code unit: the same order everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
