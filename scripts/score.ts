/** `npm run score`: reads the labelled passages of the corpus with the product, and tells how much of each task comes out right. */
import { parseArgs } from 'node:util';
import { commandLine, type Effects, exitWith, isCommand, realEffects } from './effects.ts';
import { folderOf, knowledgeOf } from './knowledge.ts';
import { addPassages } from './score/add.ts';
import { readPassages } from './score/passages.ts';
import { type CorpusScore, scoreCorpus } from './score/score.ts';
import { fallen, rareRules, ruleTable, scoreTable } from './score/table.ts';

/** The scores that must not be fallen below. */
export const recordFile = 'corpus/scores.json';

const usage =
  'npm run score -- [--rules] [--errors] [--check | --record]\n' +
  '  --rules   what each rule did: passages it spoke in, results it took part in; those of fewer than two passages\n' +
  '  --errors  every miss and every wrong result\n' +
  `  --check   fail where a score is more than half a point below that in ${recordFile}\n` +
  `  --record  write the scores to ${recordFile}\n` +
  'npm run score -- --add FILE.jsonl --split train|test --origin WORDS\n' +
  '  adds labelled passages to the corpus (corpus/README.md has the format)\n';

/** Runs the command: 0 scored or added, 1 a score has fallen, 64 wrong use. */
export async function score(args: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(args, effects);
  if (!options) return 64;
  if (options.add !== undefined) return add(options, effects);
  const result = await scoreAll(effects);
  effects.print(scoreTable(result));
  if (options.rules) effects.print(`\n${ruleTable(result.rules)}`);
  const rare = rareRules(result.rules);
  effects.print(`\n${rare.length} of ${result.rules.length} rules spoke in fewer than two passages\n`);
  if (options.rules) for (const { id, documents } of rare) effects.print(`  ${documents}  ${id}\n`);
  if (options.errors) for (const { id, task, says } of result.errors) effects.print(`${id}  ${task}  ${says}\n`);
  if (options.record) await effects.write(recordFile, recordOf(result));
  return options.check ? check(result, effects) : 0;
}

/** Scores the corpus as it stands. */
export async function scoreAll(effects: Effects): Promise<CorpusScore> {
  return scoreCorpus(await readPassages(effects), knowledgeOf(await folderOf(effects, null), null));
}

/** Where the scores are below the recorded ones, in words. */
export async function belowRecord(result: CorpusScore, effects: Effects): Promise<string[]> {
  return fallen(JSON.parse(await effects.readText(recordFile)), result);
}

async function check(result: CorpusScore, effects: Effects): Promise<number> {
  const below = await belowRecord(result, effects);
  for (const words of below) effects.report(`${words}\n`);
  return below.length ? 1 : 0;
}

/** One task a line, so that a change shows as a change of lines. */
function recordOf({ train, test }: CorpusScore): string {
  const lines = (scores: CorpusScore['train']) =>
    Object.entries(scores).map(([task, tally]) => `  ${JSON.stringify(task)}: ${JSON.stringify(tally)}`);
  return `{\n "train": {\n${lines(train).join(',\n')}\n },\n "test": {\n${lines(test).join(',\n')}\n }\n}\n`;
}

interface Options {
  rules: boolean;
  errors: boolean;
  check: boolean;
  record: boolean;
  add?: string;
  split?: string;
  origin?: string;
}

async function add({ add: file, split, origin }: Options, effects: Effects): Promise<number> {
  if (!file || !origin || (split !== 'train' && split !== 'test')) {
    effects.report(usage);
    return 64;
  }
  effects.print(`${await addPassages(effects, file, { split, origin })} passages added\n`);
  return 0;
}

function readOptions(args: readonly string[], effects: Effects): Options | null {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ rules: flag, errors: flag, check: flag, record: flag },
        ...{ add: { type: 'string' }, split: { type: 'string' }, origin: { type: 'string' } },
      },
    }).values;
  } catch (error) {
    effects.report(`${error instanceof Error ? error.message : error}\n${usage}`);
    return null;
  }
}

if (isCommand(import.meta.url)) exitWith(await score(commandLine(), realEffects()));
