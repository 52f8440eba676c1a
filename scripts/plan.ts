/** `npm run plan`: lists the reports and shares them out, for `convert` on any number of machines. */
import { parseArgs } from 'node:util';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang } from '../src/i18n/lang.ts';
import { commandLine, type Effects, exitWith, isCommand, projectFolder, realEffects, writeWhole } from './effects.ts';
import { codeVersions } from './kept.ts';
import { planText } from './plan/plan.ts';
import { planReports } from './plan/planReports.ts';
import { countOf, langOf, pathOf, runStep, STATUS } from './steps.ts';

/** Runs the command and gives its exit status: 0 written, 64 wrong use, 75 run again. */
export const plan = (args: readonly string[], effects: Effects): Promise<number> =>
  runStep(effects, 'planUsage', args, async () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reports: { type: 'string', default: `${projectFolder}/reports` },
        shards: { type: 'string' },
        out: { type: 'string' },
        'no-ocr': { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        lang: { type: 'string', default: defaultLang },
      },
    });
    const lang = langOf(values.lang);
    const reports = pathOf(values.reports);
    const shards = values.shards === undefined ? undefined : countOf(values.shards, '--shards');
    const { lines: code } = await codeVersions(effects, projectFolder);
    const options = { reports, code, ocr: !values['no-ocr'], shards, fresh: values.fresh, lang };
    const planned = await planReports(effects, options);
    if (!planned) return STATUS.use;
    await planned.save();
    const text = planText(planned.plan);
    const { out } = values;
    if (out === undefined) await effects.emit(text);
    else await writeWhole(effects, pathOf(out), text, `${pathOf(out)}.${effects.unique}`);
    const { files, shards: made } = planned.plan.head;
    effects.report(`${consoleWords[lang].planned(files, made)}\n`);
    return STATUS.done;
  });

if (isCommand(import.meta.url)) exitWith(await plan(commandLine(), realEffects()));
