/** One run at a time writes to a folder. */
import type { Effects } from './effects.ts';

const LOCK = '.lock';
/** Milliseconds between two looks, and before the wait is given up. */
const LOOK = 200;
const PATIENCE = 120_000;

/** Another run writes to the folder and does not end. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/**
 * Takes hold of a folder and gives the way to let go of it. Waits while another run has it (`waiting` is called once);
 * a run that was killed has it no longer.
 */
export async function lockFolder(effects: Effects, folder: string, waiting: () => void): Promise<() => Promise<void>> {
  const path = `${folder}/${LOCK}`;
  const start = effects.now();
  for (let told = false; !(await effects.claim(path, String(effects.process))); told = true) {
    const holder = Number(await effects.readText(path).catch(() => ''));
    if (holder && (holder === effects.process || !effects.runs(holder))) {
      await effects.remove(path);
      continue;
    }
    if (effects.now() - start > PATIENCE) throw new LockedError(`${path} (${holder})`);
    if (!told) waiting();
    await effects.pause(LOOK);
  }
  return () => effects.remove(path);
}
