/** Which files of a folder are reports, in which collections, and what stands beside them. */
import type { Effects } from './effects.ts';

/** A file that may be a report. */
export interface SourceEntry {
  /** Where it is. */
  path: string;
  /** Its path below the folder searched, with `/`. */
  file: string;
  /** It is a link to something that lies outside of the folder searched, and was not followed. */
  outside?: 'file' | 'folder';
}

/** The endings of files taken for reports. */
const ENDINGS = /\.(?:txt|md|html?|docx?|pdf)$/i;
/** README.md and its kind describe the folder; hidden files and Office lock files (~$…) are nobody's report. */
const IGNORED = /^(?:readme(?:\..*)?|\..*|~\$.*)$/i;
const IGNORED_FOLDERS = /^(?:\..*|node_modules)$/;

/** True where a file name is that of a possible report. */
export const isReportName = (name: string): boolean => ENDINGS.test(name) && !IGNORED.test(name);

/** The possible reports below a folder, and links out of it that may lead to some, sorted by path. */
export const listReports = async (effects: Effects, folder: string): Promise<SourceEntry[]> =>
  (await listFiles(effects, folder)).filter(
    ({ file, outside }) => outside === 'folder' || isReportName(file.slice(file.lastIndexOf('/') + 1)),
  );

/**
 * All files below a folder, sorted by path; hidden folders are left out. Links out of it are listed and not followed;
 * of a folder within it to which links lead as well the files are listed once, where it lies.
 */
export async function listFiles(effects: Effects, folder: string): Promise<SourceEntry[]> {
  const found: SourceEntry[] = [];
  const seen = new Set<string>();
  const links: { entry: SourceEntry; real: string }[] = [];
  const root = await effects.real(folder);
  const walk = async (path: string, below: string, real: string): Promise<void> => {
    if (seen.has(real)) return;
    seen.add(real);
    for (const { name, kind, link } of await effects.list(path)) {
      const entry = { path: `${path}/${name}`, file: below + name };
      const target = link && kind !== 'broken' ? await effects.real(entry.path) : null;
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
): Promise<{ collections: CollectionEntry[]; clash: string | null; outside: string[] }> {
  const found = await listReports(effects, folder);
  const isElsewhere = ({ file, outside }: SourceEntry) => outside === 'folder' && !file.includes('/');
  const all = found.filter((entry) => !isElsewhere(entry));
  const byFolder = new Map<string, SourceEntry[]>();
  for (const { file, ...entry } of all) {
    const slash = file.indexOf('/');
    const top = slash < 0 ? '' : file.slice(0, slash);
    const reports = byFolder.get(top) ?? [];
    reports.push({ ...entry, file: file.slice(slash + 1) });
    byFolder.set(top, reports);
  }
  const own = (await effects.real(folder)).split(/[/\\]/).filter(Boolean).pop() ?? 'reports';
  const collections = [...byFolder].map(([top, reports]) => ({
    id: top || own,
    path: top ? `${folder}/${top}` : folder,
    reports,
  }));
  collections.sort((a, b) => compare(a.id, b.id));
  const clash = byFolder.has('') && byFolder.has(own) ? own : null;
  return { collections, clash, outside: found.filter(isElsewhere).map((entry) => entry.file) };
}

/** Compares by code unit: the same order everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
