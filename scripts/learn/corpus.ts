import type { Effects } from '../effects.ts';
import { type RoleExample, rolesOf } from './roles.ts';

/** A labelled text. `gold` is that of its task, as corpus/README.md says; `split` tells whether it may be learned from. */
export interface CorpusItem<Gold = unknown> {
  id: string;
  task: string;
  text: string;
  gold: Gold;
  origin: string;
  split: 'train' | 'test';
}

/** What a statement is: whether it states a problem, of which category, and which others a careful reader may choose. */
export interface StatementGold {
  problem: boolean;
  category?: string;
  alt?: readonly string[];
}

/** A section five: its problems and measures, each a span of the text. */
export interface ProblemsGold {
  year?: number;
  problems: readonly { span: string; start?: number; categories?: readonly string[] }[];
  improvements: readonly { span: string; start?: number }[];
}

/** The folder of the labelled texts. */
export const corpusFolder = 'corpus';

/** Reads a file of the corpus, in its order; throws with file and line where a line is no item. */
export async function readCorpus<Gold>(effects: Effects, name: string): Promise<CorpusItem<Gold>[]> {
  const path = `${corpusFolder}/${name}.jsonl`;
  const lines = (await effects.readText(path)).split(/\r?\n/);
  return lines.flatMap((line, i) => (line.trim() ? [parseItem<Gold>(line, `${path}:${i + 1}`)] : []));
}

function parseItem<Gold>(line: string, place: string): CorpusItem<Gold> {
  const item = JSON.parse(line) as CorpusItem<Gold>;
  const complete =
    item.id && item.task && typeof item.text === 'string' && item.gold && /^(?:train|test)$/.test(item.split);
  if (!complete) throw new Error(`${place}: an item needs id, task, text, gold and split (train or test)`);
  return item;
}

/** A statement with its label, whatever file it comes from. */
export interface LabelledStatement extends StatementGold {
  text: string;
  origin: string;
  split: CorpusItem['split'];
}

/** The labelled sections five, of both files. */
async function readSections(effects: Effects): Promise<CorpusItem<ProblemsGold>[]> {
  const passages = await readCorpus<ProblemsGold>(effects, 'passages');
  return [
    ...(await readCorpus<ProblemsGold>(effects, 'problems')),
    ...passages.filter(({ task }) => task === 'problems'),
  ];
}

/** All labelled statements: those written as such, and the problems and measures of labelled sections, each text once. */
export async function readStatements(effects: Effects): Promise<LabelledStatement[]> {
  const single = await readCorpus<StatementGold>(effects, 'statements');
  const all: LabelledStatement[] = [
    ...single.map(({ text, gold, origin, split }) => ({ ...gold, text, origin, split })),
    ...(await readSections(effects)).flatMap(({ gold, origin, split }) => [
      ...gold.problems.map(({ span, categories }) => ({
        ...{ text: span, problem: true, origin, split },
        ...(categories?.[0] && { category: categories[0] }),
      })),
      ...gold.improvements.map((m) => ({ text: m.span, problem: false, origin, split })),
    ]),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** What the words of labelled sections are part of, clause by clause, and statements known to be scenes or measures. */
export async function readRoles(effects: Effects): Promise<RoleExample[]> {
  const single = await readCorpus<StatementGold>(effects, 'statements');
  const train = <Item extends CorpusItem>({ split }: Item) => split === 'train';
  return [
    ...(await readSections(effects)).filter(train).flatMap(({ text, gold }) => rolesOf(text, gold)),
    ...single.filter(train).flatMap(({ text, origin }): RoleExample[] => {
      const role = / measures$/.test(origin) ? 'deed' : / scenes$/.test(origin) ? 'aside' : null;
      return role ? [{ text, role }] : [];
    }),
  ];
}
