/** By what files are known to be as they were written, without reading them. */
import type { Effects } from '../effects.ts';

/** The mark of each file, by its name below a folder. */
export type Marks = Readonly<Record<string, string>>;

const AT_ONCE = 32;

/** The marks of files; one that is not there has an empty one. */
export async function marksOf(effects: Effects, folder: string, names: readonly string[]): Promise<Marks> {
  const marks = new Array<[string, string]>(names.length);
  const rest = names.entries();
  const worker = async () => {
    for (const [i, name] of rest) marks[i] = [name, (await effects.stamp(`${folder}/${name}`))?.mark ?? ''];
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return Object.fromEntries(marks);
}

/** True where all files are there and have their marks. */
export async function holdMarks(effects: Effects, folder: string, marks: Marks): Promise<boolean> {
  const now = await marksOf(effects, folder, Object.keys(marks));
  return Object.entries(marks).every(([name, mark]) => mark !== '' && now[name] === mark);
}
