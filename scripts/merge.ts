/** `npm run merge`: makes the datasets of the parts of a plan. */
import { parseArgs } from 'node:util';
import { defaultLang } from '../src/i18n/lang.ts';
import { finish } from './build.ts';
import type { Built } from './collection.ts';
import { commandLine, type Effects, exitWith, isCommand, realEffects } from './effects.ts';
import { keptFolder, keptRoot } from './kept.ts';
import { lockFolder } from './lock.ts';
import { mergeParts } from './merge/mergeParts.ts';
import { openPool } from './pool.ts';
import { countOf, given, langOf, openPlan, pathOf, runStep, STATUS } from './steps.ts';
import { describeParts, openTeller, tellWaiting } from './tell.ts';

type Options = ReturnType<typeof readOptions>;

/** Runs the command and gives its exit status: 0 done, 2 some files became no report, 64 wrong use, 75 run again. */
export const merge = (args: readonly string[], effects: Effects): Promise<number> =>
  runStep(effects, 'mergeUsage', args, async () => {
    const options = readOptions(args, effects);
    const { out, lang } = options;
    const opened = await openPlan(effects, options.plan, lang, options.reports);
    const release = await lockFolder(effects, out, tellWaiting(effects, out, lang));
    try {
      return await mergeInto(opened, options, effects);
    } finally {
      await release();
    }
  });

function readOptions(args: readonly string[], effects: Effects) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      plan: { type: 'string' },
      parts: { type: 'string' },
      out: { type: 'string' },
      reports: { type: 'string' },
      jobs: { type: 'string', default: String(effects.processors) },
      fresh: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      lang: { type: 'string', default: defaultLang },
    },
  });
  const [plan, parts, out] = (['plan', 'parts', 'out'] as const).map((name) =>
    pathOf(given(values[name], `--${name}`)),
  );
  const jobs = countOf(values.jobs, '--jobs');
  return { ...values, plan: plan!, parts: parts!, out: out!, lang: langOf(values.lang), jobs };
}

async function mergeInto(
  { plan, code }: Awaited<ReturnType<typeof openPlan>>,
  options: Options,
  effects: Effects,
): Promise<number> {
  const { parts, out, lang, quiet, fresh } = options;
  const kept = await keptFolder(effects, `${keptRoot}/datasets`, out);
  const pool = openPool(plan.head.files, options.jobs, effects);
  const tell = openTeller(effects, { lang, quiet });
  const done = (built: Built) => tell(built, 0);
  try {
    const merging = await mergeParts(plan, { effects, pool, parts, out, kept, code, fresh, quiet, lang, done });
    if (!merging.ok) {
      effects.report(`${describeParts(merging.faults, lang)}\n`);
      return STATUS.again;
    }
    await finish(effects, out, merging.built);
    return merging.built.some((b) => b.failures.length || b.misfits.length) ? STATUS.partial : STATUS.done;
  } finally {
    await pool.close();
  }
}

if (isCommand(import.meta.url)) exitWith(await merge(commandLine(), realEffects()));
