/** `npm run learn`: learns weights of statements and of figures from the corpus. `--check` only tells whether those committed are stale. */

import { problemCategories } from '../src/form/problems.ts';
import { keepChoice } from '../src/language/choice.ts';
import { keepWeights, listFeatures, type Weights } from '../src/language/weights.ts';
import { featuresOf, phrasesOf } from '../src/rules/categories/features.ts';
import { parts } from '../src/rules/problems/parts.ts';
import { commandLine, type Effects, exitWith, isCommand, realEffects } from './effects.ts';
import { countWeights } from './learn/bayes.ts';
import { learnChoices } from './learn/choices.ts';
import { type LabelledStatement, readRoles, readStatements } from './learn/corpus.ts';
import { type FigureExamples, readFigures } from './learn/figures.ts';
import { learnWeights } from './learn/regression.ts';
import { type RoleExample, roles } from './learn/roles.ts';
import { addTables, encodeTables } from './learn/table.ts';
import { type Passage, readPassages } from './score/passages.ts';

/** Where the learned weights are kept: those of statements, of figures, and of the clauses of sections five. */
export const weightsFile = 'src/rules/categories/weights.json';
export const figureWeightsFile = 'src/rules/counts/weights.json';
export const partWeightsFile = 'src/rules/problems/weights.json';

/** The weights of all questions about a statement, by their common features. */
export interface Learned {
  features: readonly string[];
  /** Which category; the votes of set phrases are added to it. */
  category: Weights;
  phrases: Weights;
  /** Whether it states a problem at all. */
  problem: Weights;
  /** What a clause of section five is part of. */
  role: Weights;
}

/**
 * Learns from the statements that may be learned from, and from the clauses of sections. The same corpus gives the
 * same weights on every machine.
 */
export function learn(statements: readonly LabelledStatement[], parts: readonly RoleExample[]): Learned {
  const train = statements.filter(({ split }) => split === 'train');
  const ids = problemCategories.map(({ id }) => id as string);
  const known = withoutRare(
    train.flatMap(({ text, category }) =>
      category ? [{ text, features: listFeatures(featuresOf(text)), label: ids.indexOf(category) }] : [],
    ),
  );
  const states = withoutRare(
    train.map(({ text, problem }) => ({ features: listFeatures(featuresOf(text)), label: problem ? 1 : 0 })),
  );
  const told = withoutRare(
    parts.map(({ text, role }) => ({ features: listFeatures(featuresOf(text)), label: roles.indexOf(role) })),
    3,
  );
  const phrases = known.map(({ label, text }) => ({ label, features: listFeatures(phrasesOf(text)) }));
  const counted = { added: 0.3, share: 0.4 };
  const answers = ['none', 'problem'];
  const category = addTables(learnWeights(ids, known), countWeights(ids, known, { ...counted, least: 2 }));
  return encodeTables({
    category: { labels: ids, table: category, step: 1 },
    phrases: { labels: ids, table: countWeights(ids, phrases, { ...counted, least: 2 }), step: 1 },
    problem: { labels: answers, table: learnWeights(answers, states), step: 1 },
    role: { labels: roles, table: learnWeights(roles, told), step: 1 },
  });
}

/**
 * Leaves out the runs of characters that stand in fewer than `least` examples: they teach nothing that carries over,
 * and double the table.
 */
function withoutRare<E extends { features: readonly string[] }>(examples: readonly E[], least = 2): E[] {
  const times = new Map<string, number>();
  for (const { features } of examples) for (const f of features) times.set(f, (times.get(f) ?? 0) + 1);
  return examples.map((e) => ({
    ...e,
    features: e.features.filter((f) => f.startsWith('#') || times.get(f)! >= least),
  }));
}

/** One feature a line, so that a change of the corpus shows as a change of lines. */
export const writeLearned = ({ features, ...questions }: Learned): string =>
  `${JSON.stringify(keepWeights(features, questions), null, 1)}\n`;

/** Learns which figures are counts and of which outlet each count is; one sign a line. */
export function learnFigures(passages: readonly FigureExamples[]): string {
  const count = keepChoice(learnChoices(passages.flatMap(({ counts }) => counts)));
  const outlet = keepChoice(learnChoices(passages.flatMap(({ outlets }) => outlets)));
  return `${JSON.stringify({ count, outlet }, null, 1)}\n`;
}

/**
 * Learns what clauses of sections five are, beside what rules take them for. Rules read with the weights of statements:
 * those are loaded here and not before, so that they are the ones just written.
 */
export async function learnParts(passages: readonly Passage[]): Promise<string> {
  const { partExamples } = await import('./learn/sections.ts');
  const sections = passages.filter(({ task, split }) => task === 'problems' && split === 'train');
  const examples = withoutRare(
    sections.flatMap((section) => partExamples(section as Parameters<typeof partExamples>[0])),
    6,
  );
  const { features, part } = encodeTables({
    part: { labels: parts, table: learnWeights(parts, examples), step: 1 },
  });
  return `${JSON.stringify(keepWeights(features, { part }), null, 1)}\n`;
}

/** Each file of weights, what it says, and what that was learned from; in the order in which they build on each other. */
async function* learnAll(effects: Effects): AsyncGenerator<[file: string, text: string, from: string]> {
  const statements = await readStatements(effects);
  yield [weightsFile, writeLearned(learn(statements, await readRoles(effects))), `${statements.length} statements`];
  const figures = await readFigures(effects);
  yield [figureWeightsFile, learnFigures(figures), `the figures of ${figures.length} passages`];
  yield [partWeightsFile, await learnParts(await readPassages(effects)), 'sections five'];
}

/** Runs the command: 0 learned or up to date, 1 stale, 64 wrong use. */
export async function runLearn(args: readonly string[], effects: Effects): Promise<number> {
  if (args.some((arg) => arg !== '--check')) {
    effects.report('npm run learn -- [--check]\n');
    return 64;
  }
  let failed = 0;
  for await (const [file, text, from] of learnAll(effects)) {
    const stale = (await effects.readText(file)) !== text;
    if (args.includes('--check')) {
      effects.print(stale ? `${file} is stale: run npm run learn\n` : `${file} is up to date\n`);
      if (stale) failed = 1;
    } else {
      await effects.write(file, text);
      effects.print(`${file}: learned from ${from}\n`);
    }
  }
  return failed;
}

if (isCommand(import.meta.url)) exitWith(await runLearn(commandLine(), realEffects()));
