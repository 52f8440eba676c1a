/** What the commands that make datasets say. */
import { readEndings } from '../src/document/formats.ts';
import { consoleWords, type FailureCode } from '../src/i18n/console.ts';
import type { Lang } from '../src/i18n/lang.ts';
import { visible } from '../src/text/visible.ts';
import { describeMisfit, type Misfit } from './beside.ts';
import type { Built } from './collection.ts';
import type { BadName } from './collectionNames.ts';
import { type Effects, removeCommand } from './effects.ts';
import { LockedError } from './lock.ts';
import type { PartFault } from './merge/gather.ts';
import { ChangedError } from './parts/convertShards.ts';
import type { Planning } from './plan/makePlan.ts';
import type { Progress } from './progress.ts';
import { failureOf } from './source.ts';

/** Why nothing was written, in words. */
export function describeFault(error: unknown, { out, lang }: { out: string; lang: Lang }): string {
  const words = consoleWords[lang];
  if (error instanceof ChangedError) return words.changed(visible(error.path));
  if (!(error instanceof LockedError)) return words.diskFault(error instanceof Error ? error.message : String(error));
  const { path, holder } = error;
  return words.locked(out, visible(holder.host), holder.process, removeCommand(path));
}

/** Why there is no plan. */
export function describePlanning({ why }: Planning & { ok: false }, reports: string, lang: Lang): string {
  const words = consoleWords[lang];
  if (why === 'not_found') return words.notFound(reports);
  if (why === 'no_reports') return words.noReports(reports, readEndings());
  if ('clash' in why) return words.sameName(visible(why.clash));
  return why.names.map((name) => visible(describeBadName(name, lang))).join('\n');
}

function describeBadName(bad: BadName, lang: Lang): string {
  const words = consoleWords[lang].badName;
  if (bad.why === 'characters') return words.characters(bad.name, bad.found);
  return bad.why === 'clash' ? words.clash(bad.name, bad.other) : words[bad.why](bad.name);
}

/** Names links that lead out of the folder of reports. */
export function tellOutside(effects: Effects, outside: readonly string[], lang: Lang): void {
  for (const file of outside)
    effects.report(`${visible(file)}  outside  ${failureOf('outside', undefined, lang).message}\n`);
}

/** Says once of each file beside the reports what does not fit in it. */
export function tellMisfits(effects: Effects, misfits: readonly Misfit[], lang: Lang): void {
  for (const line of new Set(misfits.map((m) => describeMisfit(m, lang)))) effects.report(`${line}\n`);
}

/** Says which file became no report, and why. */
export function tellFailure(
  effects: Effects,
  file: string,
  error: { code: string; detail?: string },
  lang: Lang,
): void {
  const { message } = failureOf(error.code as FailureCode, error.detail, lang);
  effects.report(`${visible(`${file}  ${error.code}  ${message}`)}\n`);
}

/**
 * Gives what says what became of a collection: what failed and why always, the rest unless quiet. The time it tells is that since the
 * collection before, or since now.
 */
export function openTeller(effects: Effects, { lang, quiet }: { lang: Lang; quiet: boolean }) {
  let start = effects.now();
  return ({ index, failures, misfits }: Built, kept: number): void => {
    tellMisfits(effects, misfits, lang);
    for (const { file, error } of failures) tellFailure(effects, `${index.collection}/${file}`, error, lang);
    const { reports, failed, counties } = index.totals;
    const now = effects.now();
    const done = { reports, failed, counties, kept, seconds: (now - start) / 1000 };
    start = now;
    if (!quiet) effects.print(`${consoleWords[lang].done(index.collection, done)}\n`);
  };
}

/** Says once that another run has the folder of the datasets. */
export const tellWaiting =
  (effects: Effects, out: string, lang: Lang) =>
  ({ process }: { process: number }): void =>
    effects.report(`${consoleWords[lang].waiting(out, process)}\n`);

/** Shows which page of a scan was read. */
export const tellPage =
  (progress: Progress, lang: Lang) =>
  ({ file }: { file: string }, page: number, pages: number): void =>
    progress.part(consoleWords[lang].page(visible(file), page, pages));

/** Names named in one line; the rest is counted. */
const NAMED = 20;

/** What is wrong with parts, a line for each kind of fault. */
export function describeParts(faults: readonly PartFault[], lang: Lang): string {
  return faults
    .map(({ why, names }) => {
      const shown = names.slice(0, NAMED).map(visible).join(' ');
      return consoleWords[lang].parts[why](shown, names.length, Math.max(0, names.length - NAMED));
    })
    .join('\n');
}
