/** Lines of parts, read again: whole, or with their documents read with other knowledge. */
import { unreadReport } from '../../src/dataset/unread.ts';
import { type Checked, checkDocument } from '../../src/findings/check.ts';
import type { Run } from '../convertOne.ts';
import type { Effects } from '../effects.ts';
import { folderOf, knowledgeOf } from '../knowledge.ts';
import type { WholeLine } from '../line.ts';

/** Reads a line of a part whole; rejects where it is not the one it was. */
export async function readWhole(
  effects: Effects,
  at: readonly [path: string, offset: number, bytes: number],
  key: string,
): Promise<WholeLine> {
  const [path, offset, bytes] = at;
  const line = JSON.parse(effects.gunzip(await effects.readSlice(path, offset, bytes))) as WholeLine;
  if (line.key !== key) throw new Error(`${path}: changed during the run; run again`);
  return line;
}

/** What is read in the document of a line with counties to choose from; null where nothing can be. */
export async function recheck(
  effects: Effects,
  { checked, stated, accepted }: WholeLine,
  run: Run,
  counties: readonly string[],
): Promise<Checked | null> {
  const meta = stated && { stated, accepted: accepted as Record<string, string> };
  const knowledge = knowledgeOf(await folderOf(effects, run.folder, run.common), meta, counties);
  if (!checked) return unreadReport(knowledge);
  const result = checkDocument(checked.doc, knowledge);
  return result.ok ? result.checked : null;
}
