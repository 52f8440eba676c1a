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

/** The possible reports below a folder, sorted by path. Links are followed, circles are not. */
export async function listReports(effects: Effects, folder: string): Promise<SourceEntry[]> {
  const found: SourceEntry[] = [];
  const walk = async (path: string, below: string, above: readonly string[]): Promise<void> => {
    const real = await effects.real(path);
    if (above.includes(real)) return;
    for (const name of await effects.list(path)) {
      const entry = { path: `${path}/${name}`, file: below + name };
      const kind = await effects.kind(entry.path);
      if (kind === 'folder' && !IGNORED_FOLDERS.test(name)) await walk(entry.path, `${entry.file}/`, [...above, real]);
      else if (kind !== 'folder' && isReportName(name)) found.push(entry);
    }
  };
  await walk(folder, '', []);
  return found.sort((a, b) => compare(a.file, b.file));
}

/** Compares by code unit: the same order everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
