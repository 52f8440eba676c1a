/** `npm run explain`: why a report was read so: the words, how they were cut, the rules that spoke for and against. */
import { parseArgs } from 'node:util';
import type { Checked } from '../src/findings/check.ts';
import { visible } from '../src/text/visible.ts';
import { checkSafely } from './convertOne.ts';
import { commandLine, type Effects, exitWith, isCommand, realEffects } from './effects.ts';
import { explainAt, type Target, targetsOf } from './explain/explain.ts';
import { folderOf, knowledgeOf } from './knowledge.ts';
import { readSource } from './source.ts';

const usage =
  'npm run explain -- FILE [--at KIND:WHICH]\n' +
  '  KIND:WHICH  count:2  channel:1  problem:1  improvement:1  statement:new  cell:applications.received.total  finding:3\n' +
  '  without --at: everything that was read, each with its reasons\n';

/** Runs the command: 0 explained, 1 there is no such thing in the report, 2 the file could not be read, 64 wrong use. */
export async function explain(args: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(args, effects);
  if (!options) return 64;
  const source = await readSource(effects, options.file);
  if (!source.ok) return told(effects, `${visible(options.file)}  ${source.code}`, 2);
  const knowledge = knowledgeOf(await folderOf(effects, null), null);
  const { result } = await checkSafely(options.file, source.bytes, knowledge);
  if (!result.ok) return told(effects, `${visible(options.file)}  ${result.error.code}`, 2);
  return print(result.checked, options.at, effects);
}

function readOptions(args: readonly string[], effects: Effects): { file: string; at: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { at: { type: 'string' } },
    });
    if (positionals.length === 1) return { file: positionals[0]!, at: values.at };
  } catch (error) {
    effects.report(`${error instanceof Error ? error.message : error}\n`);
  }
  effects.report(usage);
  return null;
}

function print(checked: Checked, at: string | undefined, effects: Effects): number {
  const targets: Target[] = targetsOf(checked);
  const asked = at === undefined ? targets.filter(isShort) : targets.filter(({ name }) => name === at);
  if (!asked.length)
    return told(effects, `there is no ${at ?? 'prose'} in the report; there are:\n  ${namesOf(targets).join('  ')}`, 1);
  for (const target of asked) effects.print(`${explainAt(checked, target).map(visible).join('\n')}\n\n`);
  return 0;
}

const namesOf = (targets: readonly Target[]) => [...targets.filter(isShort).map(({ name }) => name), 'cell:<id>'];
const isShort = ({ name }: Target) => !name.startsWith('cell:');

function told(effects: Effects, words: string, status: number): number {
  effects.report(`${words}\n`);
  return status;
}

if (isCommand(import.meta.url)) exitWith(await explain(commandLine(), realEffects()));
