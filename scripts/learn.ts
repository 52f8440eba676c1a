/** `npm run learn`: learns the weights of problem statements from the corpus. `--check` only tells whether the committed ones are stale. */

import { problemCategories } from '../src/form/problems.ts';
import type { Weights } from '../src/language/weights.ts';
import { featuresOf } from '../src/rules/categories/features.ts';
import { commandLine, type Effects, exitWith, isCommand, realEffects } from './effects.ts';
import { type LabelledStatement, readStatements } from './learn/corpus.ts';
import { learnWeights } from './learn/regression.ts';

/** Where the learned weights are kept. */
export const weightsFile = 'src/rules/categories/weights.json';

/** The weights of both questions: which category, and whether a statement states a problem at all. */
export interface Learned {
  category: Weights;
  problem: Weights;
}

/** Learns from the statements that may be learned from. The same statements give the same weights on every machine. */
export function learn(statements: readonly LabelledStatement[]): Learned {
  const train = statements.filter(({ split }) => split === 'train');
  const ids = problemCategories.map(({ id }) => id as string);
  const known = train.flatMap(({ text, category }) =>
    category ? [{ features: featuresOf(text), label: ids.indexOf(category) }] : [],
  );
  const states = train.map(({ text, problem }) => ({ features: featuresOf(text), label: problem ? 1 : 0 }));
  return { category: learnWeights(ids, known), problem: learnWeights(['none', 'problem'], states) };
}

/** One feature a line, so that a change of the corpus shows as a change of lines. */
export const writeLearned = (learned: Learned): string => `${JSON.stringify(learned, null, 1)}\n`;

/** Runs the command: 0 learned or up to date, 1 stale, 64 wrong use. */
export async function runLearn(args: readonly string[], effects: Effects): Promise<number> {
  if (args.some((arg) => arg !== '--check')) {
    effects.report('npm run learn -- [--check]\n');
    return 64;
  }
  const statements = await readStatements(effects);
  const text = writeLearned(learn(statements));
  const stale = (await effects.readText(weightsFile)) !== text;
  if (args.includes('--check')) {
    effects.print(stale ? `${weightsFile} is stale: run npm run learn\n` : `${weightsFile} is up to date\n`);
    return stale ? 1 : 0;
  }
  await effects.write(weightsFile, text);
  effects.print(`${weightsFile}: learned from ${statements.length} statements\n`);
  return 0;
}

if (isCommand(import.meta.url)) exitWith(await runLearn(commandLine(), realEffects()));
