import type { Effects } from '../effects.ts';
import { corpusFolder } from '../learn/corpus.ts';
import { checkGold, type Passage, passagesFile } from './passages.ts';

const path = `${corpusFolder}/${passagesFile}.jsonl`;

/** Adds labelled passages to the corpus, with their split and where they come from. Returns how many; throws at one known already. */
export async function addPassages(
  effects: Effects,
  file: string,
  { split, origin }: { split: Passage['split']; origin: string },
): Promise<number> {
  const old = (await effects.kind(path)) === 'file' ? await effects.readText(path) : '';
  const known = new Set(old.split('\n').flatMap((line) => (line ? [(JSON.parse(line) as Passage).id] : [])));
  const added = linesOf(await effects.readText(file)).map((given) => {
    const passage = passageOf(given, split, origin);
    if (known.has(passage.id)) throw new Error(`${file}: ${passage.id} is in the corpus already`);
    known.add(passage.id);
    checkGold(passage);
    return JSON.stringify(passage);
  });
  await effects.write(path, `${old}${added.join('\n')}\n`);
  return added.length;
}

const linesOf = (text: string): Given[] =>
  text.split(/\r?\n/).flatMap((line) => (line.trim() ? [JSON.parse(line) as Given] : []));

/** As labellers write it: `section` for the task, `reportYear` for the year. */
interface Given {
  id: string;
  section?: string;
  task?: string;
  reportYear?: number;
  year?: number;
  text: string;
  gold: unknown;
}

const known = ['overview', 'problems', 'other', 'identity'];

function passageOf(given: Given, split: string, origin: string): Passage {
  const { id, text, gold } = given;
  const task = given.task ?? given.section ?? '';
  if (!id || !text || !gold || !known.includes(task))
    throw new Error(`${id || 'a passage'} needs id, text, gold and a section: ${known.join(', ')}`);
  const year = given.year ?? given.reportYear;
  return { id, task, ...(year !== undefined && { year }), text, gold, origin, split } as Passage;
}
