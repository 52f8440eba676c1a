/** `npm run plan`: lists the reports and shares them out, for `convert` on any number of machines. */
import { parseArgs } from 'node:util';
import { consoleWords } from '../src/i18n/console.ts';
import { commandLine, type Effects, exitWith, isCommand, projectFolder, realEffects, writeWhole } from './effects.ts';
import { openFileIndex } from './fileIndex.ts';
import { codeVersions, keptRoot } from './kept.ts';
import { makePlan } from './plan/makePlan.ts';
import { planText } from './plan/plan.ts';
import { countOf, langOf, pathOf, runStep, STATUS } from './steps.ts';
import { describePlanning, tellOutside } from './tell.ts';

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
        lang: { type: 'string', default: 'zh' },
      },
    });
    const lang = langOf(values.lang);
    const reports = pathOf(values.reports);
    const shards = values.shards === undefined ? undefined : countOf(values.shards, '--shards');
    const { lines: code } = await codeVersions(effects, projectFolder);
    const name = effects.sha256(await effects.real(reports).catch(() => reports)).slice(0, 16);
    const index = await openFileIndex(effects, `${keptRoot}/files/${name}.ndjson`, values.fresh);
    const planning = await makePlan(effects, index, { reports, code, ocr: !values['no-ocr'], shards });
    tellOutside(effects, planning.outside, lang);
    if (!planning.ok) {
      effects.report(`${describePlanning(planning, reports, lang)}\n`);
      return STATUS.use;
    }
    await index.save();
    const text = planText(planning.plan);
    const { out } = values;
    if (out === undefined) await effects.emit(text);
    else await writeWhole(effects, pathOf(out), text, `${pathOf(out)}.${effects.unique}`);
    const { files, shards: made } = planning.plan.head;
    effects.report(`${consoleWords[lang].planned(files, made)}\n`);
    return STATUS.done;
  });

if (isCommand(import.meta.url)) exitWith(await plan(commandLine(), realEffects()));
