/** What the commands plan, convert and merge have in common: their exit statuses and options. */
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang, type Lang, langOf as langFor, langs } from '../src/i18n/lang.ts';
import { absolute, type Effects, projectFolder, trimmed } from './effects.ts';
import { codeVersions } from './kept.ts';
import type { Plan } from './plan/plan.ts';
import { PlanError, readPlan } from './plan/readPlan.ts';
import { describeFault } from './tell.ts';

/** Done · done, some files became no report · wrong use · a fault that goes away: run again. */
export const STATUS = { done: 0, partial: 2, use: 64, again: 75 } as const;

/** Something is wrong with what the command was asked for. */
export class UseError extends Error {
  override readonly name = 'UseError';
}

/** A count given as an option. */
export function countOf(text: string, option: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UseError(`${option} ${text}`);
  return Number(text);
}

/** A language given as an option. */
export function langOf(text: string): Lang {
  const lang = langs.find((l) => l === text);
  if (!lang) throw new UseError(`--lang ${text}`);
  return lang;
}

/** A folder or file given as an option, wherever it is used. */
export const pathOf = (path: string): string => trimmed(absolute(path));

/** An option that must be given. */
export function given(value: string | undefined, option: string): string {
  if (!value) throw new UseError(option);
  return value;
}

/** Runs a step and says what keeps it from being done; `usage` follows on wrong use. */
export async function runStep(
  effects: Effects,
  usage: 'planUsage' | 'convertUsage' | 'mergeUsage',
  args: readonly string[],
  act: () => Promise<number>,
): Promise<number> {
  const asked = args.join(' ').match(/--lang[ =](\S+)/);
  const lang = langFor(asked?.[1] ?? null) ?? defaultLang;
  const words = consoleWords[lang];
  try {
    return await act();
  } catch (error) {
    const isUse = error instanceof UseError || error instanceof PlanError || isOptionError(error);
    const why = error instanceof Error ? error.message : String(error);
    effects.report(
      isUse ? `${words.badOption(why)}\n${words[usage]}\n` : `${describeFault(error, { out: '', lang })}\n`,
    );
    return isUse ? STATUS.use : STATUS.again;
  }
}

const isOptionError = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Reads the plan of a command; one made by other code is refused. */
export async function openPlan(
  effects: Effects,
  path: string,
  lang: Lang,
  reports: string | undefined,
): Promise<{ plan: Plan; code: string }> {
  if ((await effects.kind(path)) !== 'file') throw new UseError(consoleWords[lang].notFound(path));
  const plan = await readPlan(effects, path);
  const versions = await codeVersions(effects, projectFolder);
  if (plan.head.code !== versions.lines) throw new UseError(consoleWords[lang].otherCode(path));
  const head = reports === undefined ? plan.head : { ...plan.head, reports: pathOf(reports) };
  return { plan: { ...plan, head }, code: versions.datasets };
}
