/** A path a line in, the line of its file out, in the same order: for programs that share work out by themselves. */
import type { ConvertTask, Run } from './convertOne.ts';
import { isWithin } from './corpus.ts';
import { absolute, type Effects, projectFolder } from './effects.ts';
import { codeVersions, keptPictures } from './kept.ts';
import { folderOf } from './knowledge.ts';
import { linesOf } from './lines.ts';
import { pathOf, shownPath } from './oddNames.ts';
import type { PlanEntry } from './plan/plan.ts';
import type { Pool } from './pool.ts';

/** What the paths are read as. */
interface Filter {
  /** The folder they are in, or below which they are relative. */
  reports: string;
  ocr: boolean;
  /** Files of a plan, whose names hold. */
  entries: readonly PlanEntry[];
}

/** Converts what standard input names; gives how many became no report. */
export async function filter(effects: Effects, pool: Pool, { reports, ocr, entries }: Filter): Promise<number> {
  const { lines: code } = await codeVersions(effects, projectFolder);
  const known = new Map(entries.map((entry) => [entry.path, entry]));
  const runs = new Map<string, Promise<Run>>();
  const runOf = (collection: string, path: string) => {
    const run = runs.get(collection) ?? openRun(effects, { collection, path, code, ocr });
    runs.set(collection, run);
    return run;
  };
  const tasks = async function* () {
    for await (const bytes of linesOf(effects.stream('-'))) {
      const below = belowOf(reports, pathOf(bytes));
      const place = await placeOf(effects, reports, below);
      const run = await runOf(place.collection, place.folder);
      const path = `${reports}/${below}`;
      const outside = await leadsOut(effects, reports, path);
      yield {
        path,
        below,
        file: place.file,
        run,
        ...(outside && { outside: 'file' }),
        ...fromPlan(known.get(below)),
      } as ConvertTask;
    }
  };
  let failed = 0;
  for await (const { line, packed } of pool.each('convert', tasks())) {
    if (!line.ok) failed++;
    await effects.emit(effects.gunzip(packed));
  }
  return failed;
}

const fromPlan = (entry: PlanEntry | undefined): Partial<ConvertTask> =>
  entry ? { file: entry.file, ...(entry.outside && { outside: entry.outside }) } : {};

/** A path below the folder of reports; one given in full is shortened. */
function belowOf(reports: string, path: string): string {
  const full = path.startsWith(`${reports}/`) || /^(?:[a-z]:)?[/\\]/i.test(path) ? absolute(path) : null;
  if (full === null) return path;
  return full.startsWith(`${reports}/`) ? full.slice(reports.length + 1) : full;
}

/** The collection a path belongs to: the folder directly below that of the reports, or that itself. */
async function placeOf(effects: Effects, reports: string, below: string) {
  const slash = below.indexOf('/');
  const top = below.slice(0, Math.max(0, slash));
  const isFolder = top !== '' && (await effects.kind(`${reports}/${top}`)) === 'folder';
  const own = (await effects.real(reports)).split(/[/\\]/).filter(Boolean).pop() ?? 'reports';
  if (!isFolder) return { collection: own, folder: reports, file: shownPath(below) };
  return { collection: top, folder: `${reports}/${top}`, file: shownPath(below.slice(slash + 1)) };
}

async function openRun(
  effects: Effects,
  { collection, path, code, ocr }: { collection: string; path: string; code: string; ocr: boolean },
): Promise<Run> {
  const folder = { path, shown: `${collection}/` };
  const { hash } = await folderOf(effects, folder, String(effects.now()));
  return { collection, folder, common: hash, code, ocr, pictures: keptPictures(code), fresh: false };
}

/** True of what does not lie in the folder of reports, by itself or by a link on the way. */
async function leadsOut(effects: Effects, reports: string, path: string): Promise<boolean> {
  const root = await effects.real(reports);
  for (let at = path.length; at > reports.length; at = path.lastIndexOf('/', at - 1)) {
    const real = await effects.real(path.slice(0, at)).catch(() => null);
    if (real !== null) return !isWithin(root, real);
  }
  return false;
}
