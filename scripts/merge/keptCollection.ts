/** What a collection became, kept for runs in which nothing of it changed. */
import type { Built } from '../collection.ts';
import { type Effects, writeWhole } from '../effects.ts';
import { holdMarks, type Marks, marksOf } from './marks.ts';

/** Where it is kept, and its folder of the dataset. */
interface Kept {
  kept: string;
  out: string;
}
interface Note {
  key: string;
  built: Built;
  marks: Marks;
}

const pathOf = ({ kept }: Kept) => `${kept}/collection.json`;

/** What was built of the same lines in an earlier run, where every file of it is as it was written. */
export async function keptCollection(effects: Effects, kept: Kept, key: string): Promise<Built | null> {
  try {
    const note = JSON.parse(await effects.readText(pathOf(kept))) as Note;
    return note.key === key && (await holdMarks(effects, kept.out, note.marks)) ? note.built : null;
  } catch {
    return null;
  }
}

/** Keeps what was built; `files` are all files of the dataset. */
export async function keepCollection(
  effects: Effects,
  kept: Kept,
  { key, built, files }: { key: string; built: Built; files: readonly string[] },
): Promise<void> {
  const note: Note = { key, built, marks: await marksOf(effects, kept.out, files) };
  await writeWhole(effects, pathOf(kept), JSON.stringify(note), `${pathOf(kept)}.${effects.unique}`);
}
