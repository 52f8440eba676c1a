/** A child process of lock.test.ts: takes each folder it is told, is alone in it for a moment, and says whether it was. */
import { rmSync, writeFileSync } from 'node:fs';
import { realEffects } from '../../scripts/effects.ts';
import { lockFolder } from '../../scripts/lock.ts';

process.on('message', async (folder: string) => {
  const effects = realEffects();
  const release = await lockFolder(effects, folder, () => {});
  let alone = true;
  try {
    writeFileSync(`${folder}/inside`, '', { flag: 'wx' });
    await effects.pause(3);
    rmSync(`${folder}/inside`);
  } catch {
    alone = false;
  }
  await release();
  process.send!(alone);
});
process.send!('ready');
