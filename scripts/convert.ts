/** `npm run convert`: makes the part of one shard, or the line of every path it is given. */
import { parseArgs } from 'node:util';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang } from '../src/i18n/lang.ts';
import { commandLine, type Effects, exitWith, isCommand, projectFolder, realEffects } from './effects.ts';
import { filter } from './filter.ts';
import { convertShards } from './parts/convertShards.ts';
import { partName, readEntries } from './parts/part.ts';
import { openPool } from './pool.ts';
import { showProgress } from './progress.ts';
import { countOf, given, langOf, openPlan, pathOf, runStep, STATUS, UseError } from './steps.ts';
import { tellFailure, tellMisfits, tellPage } from './tell.ts';

type Options = ReturnType<typeof readOptions>;

/** Runs the command and gives its exit status: 0 done, 2 some files became no report, 64 wrong use, 75 run again. */
export const convert = (args: readonly string[], effects: Effects): Promise<number> =>
  runStep(effects, 'convertUsage', args, () => {
    const options = readOptions(args, effects);
    return options.stdin ? filterLines(options, effects) : convertShard(options, effects);
  });

function readOptions(args: readonly string[], effects: Effects) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      plan: { type: 'string' },
      shard: { type: 'string' },
      parts: { type: 'string' },
      reports: { type: 'string' },
      stdin: { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(effects.processors) },
      fresh: { type: 'boolean', default: false },
      'no-ocr': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      lang: { type: 'string', default: defaultLang },
    },
  });
  return { ...values, lang: langOf(values.lang), jobs: countOf(values.jobs, '--jobs') };
}

async function convertShard(options: Options, effects: Effects): Promise<number> {
  const { lang, jobs, fresh, quiet } = options;
  const words = consoleWords[lang];
  const path = pathOf(given(options.plan, '--plan'));
  const parts = pathOf(given(options.parts, '--parts'));
  const { plan } = await openPlan(effects, path, lang, options.reports);
  const { shards } = plan.head;
  const [shard, of] = shardOf(given(options.shard, '--shard'));
  if (of !== shards || shard > shards) throw new UseError(words.otherShards(path, shards));
  const files = plan.entries.filter((entry) => entry.shard === shard).length;
  const pool = openPool(files, jobs, effects);
  const progress = showProgress(effects, files, words.progress, quiet);
  try {
    const onPage = tellPage(progress, lang);
    const setting = { effects, pool, parts, fresh, retry: false, step: progress.step, onPage };
    const { kept } = await convertShards(plan, [shard], setting);
    progress.end();
    const failed = files ? await tellPart(effects, parts, partName(shard, shards), lang) : 0;
    const before = [...kept.values()].reduce((sum, n) => sum + n, 0);
    if (!quiet) effects.report(`${words.converted(files, failed, before)}\n`);
    return failed ? STATUS.partial : STATUS.done;
  } finally {
    await pool.close();
  }
}

/** `7/64` as numbers. */
function shardOf(text: string): [shard: number, shards: number] {
  const [, shard, shards] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (!Number(shard) || !Number(shards)) throw new UseError(`--shard ${text}`);
  return [Number(shard), Number(shards)];
}

/** Says of a part what became no report, and how many files that is. */
async function tellPart(effects: Effects, parts: string, name: string, lang: Options['lang']): Promise<number> {
  let failed = 0;
  for await (const { collection, file, error, misfits } of readEntries(effects, parts, name)) {
    tellMisfits(effects, misfits, lang);
    if (!error) continue;
    failed++;
    tellFailure(effects, `${collection}/${file}`, error, lang);
  }
  return failed;
}

async function filterLines(options: Options, effects: Effects): Promise<number> {
  const { lang, jobs } = options;
  if (options.shard !== undefined || options.parts !== undefined) throw new UseError('--stdin --shard --parts');
  const known = options.plan && (await openPlan(effects, pathOf(options.plan), lang, options.reports)).plan;
  const reports = known ? known.head.reports : pathOf(options.reports ?? `${projectFolder}/reports`);
  const ocr = known ? known.head.ocr : !options['no-ocr'];
  if ((await effects.kind(reports)) !== 'folder') throw new UseError(consoleWords[lang].notFound(reports));
  const pool = openPool(Number.POSITIVE_INFINITY, jobs, effects);
  try {
    const failed = await filter(effects, pool, { reports, ocr, entries: known ? known.entries : [] });
    return failed ? STATUS.partial : STATUS.done;
  } finally {
    await pool.close();
  }
}

if (isCommand(import.meta.url)) exitWith(await convert(commandLine(), realEffects()));
