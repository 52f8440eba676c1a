/** Which files of a folder are reports, in which collections, and what stands beside them. */
import type { Effects } from './effects.ts';

/** A file that may be a report. */
export interface SourceEntry {
  /** Where it is. */
  path: string;
  /** Its path below the folder searched, with `/`. */
  file: string;
}

/** The endings of files taken for reports. */
const ENDINGS = /\.(?:txt|md|html?|docx?|pdf)$/i;
/** README.md and its kind describe the folder; hidden files and Office lock files (~$…) are nobody's report. */
const IGNORED = /^(?:readme(?:\..*)?|\..*|~\$.*)$/i;
const IGNORED_FOLDERS = /^(?:\..*|node_modules)$/;

/** True where a file name is that of a possible report. */
export const isReportName = (name: string): boolean => ENDINGS.test(name) && !IGNORED.test(name);

/** The possible reports below a folder, sorted by path. */
export const listReports = async (effects: Effects, folder: string): Promise<SourceEntry[]> =>
  (await listFiles(effects, folder)).filter(({ file }) => isReportName(file.slice(file.lastIndexOf('/') + 1)));

/** All files below a folder, sorted by path. Links are followed, circles are not; hidden folders are left out. */
export async function listFiles(effects: Effects, folder: string): Promise<SourceEntry[]> {
  const found: SourceEntry[] = [];
  const walk = async (path: string, below: string, above: readonly string[]): Promise<void> => {
    const real = await effects.real(path);
    if (above.includes(real)) return;
    for (const { name, kind } of await effects.list(path)) {
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
  const all = await listReports(effects, folder);
  const byFolder = new Map<string, SourceEntry[]>();
  for (const { path, file } of all) {
    const slash = file.indexOf('/');
    const top = slash < 0 ? '' : file.slice(0, slash);
    const reports = byFolder.get(top) ?? [];
    reports.push({ path, file: file.slice(slash + 1) });
    byFolder.set(top, reports);
  }
  const own = (await effects.real(folder)).split(/[/\\]/).filter(Boolean).pop() ?? 'reports';
  const collections = [...byFolder].map(([top, reports]) => ({
    id: top || own,
    path: top ? `${folder}/${top}` : folder,
    reports,
  }));
  collections.sort((a, b) => compare(a.id, b.id));
  return { collections, clash: byFolder.has('') && byFolder.has(own) ? own : null };
}

/** Compares by code unit: the same order everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
