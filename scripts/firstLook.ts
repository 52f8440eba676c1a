/** Something to look at on a fresh clone: the invented county, where there are no reports but the samples. */
import { listCollections } from './corpus.ts';
import { demo } from './demo.ts';
import { type Effects, projectFolder } from './effects.ts';

/** Writes `reports/demo` unless it is there or somebody has put in reports of their own. */
export async function provideDemo(effects: Effects, reports = `${projectFolder}/reports`): Promise<void> {
  if ((await effects.kind(reports)) !== 'folder') return;
  const { collections } = await listCollections(effects, reports);
  if (collections.every((c) => c.id === 'samples')) await demo(['--out', `${reports}/demo`], effects);
}
