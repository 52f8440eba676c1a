import type { Lang } from '../../src/i18n/lang.ts';
import type { Effects } from '../effects.ts';
import { openFileIndex } from '../fileIndex.ts';
import { keptFolder, keptRoot } from '../kept.ts';
import { describePlanning, tellOutside } from '../tell.ts';
import { makePlan, type PlanOptions } from './makePlan.ts';
import type { Plan } from './plan.ts';

/** A plan, what it leaves out, and the way to keep what was found in the files. */
export interface Planned {
  plan: Plan;
  outside: readonly string[];
  save(): Promise<void>;
}

/** Plans a folder of reports by what is known of its files, and says why where it cannot be; then null. */
export async function planReports(
  effects: Effects,
  { fresh, lang, ...options }: PlanOptions & { fresh: boolean; lang: Lang },
): Promise<Planned | null> {
  const { reports } = options;
  const isThere = (await effects.kind(reports)) === 'folder';
  const folder = isThere ? await keptFolder(effects, `${keptRoot}/files`, reports) : keptRoot;
  const index = await openFileIndex(effects, `${folder}/files.ndjson`, fresh);
  const planning = await makePlan(effects, index, options);
  tellOutside(effects, planning.outside, lang);
  if (planning.ok) return { ...planning, save: () => index.save() };
  effects.report(`${describePlanning(planning, reports, lang)}\n`);
  return null;
}
