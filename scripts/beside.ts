/** What stands beside the reports: JSON and CSV files of a folder, such as `places.json`; `<file>.meta.json` of a file. */
import type { CorrectionProblem } from '../src/dataset/corrections.ts';
import type { PopulationProblem } from '../src/dataset/population.ts';
import { consoleWords, describeFailure } from '../src/i18n/console.ts';
import { describeProblem, describeRefused } from '../src/i18n/corrections.ts';
import type { Lang } from '../src/i18n/lang.ts';
import { describePopulation } from '../src/i18n/population.ts';
import type { Refused } from '../src/report/correction.ts';
import { visible } from '../src/text/visible.ts';
import { isWithin } from './corpus.ts';
import type { Effects } from './effects.ts';
import { placesIn } from './places.ts';

/** Something that was written by hand and could not be used; the words of it are i18n's. */
export type Misfit =
  | { kind: 'json'; file: string; place: string; why: string }
  | { kind: 'content'; file: string; what: string }
  | { kind: 'line'; file: string; problem: CorrectionProblem }
  | { kind: 'population'; file: string; problem: PopulationProblem }
  | { kind: 'refused'; file: string; line: number; refused: Refused }
  | { kind: 'outside'; file: string };

/** What parsing the JSON of such a file gives: its value, without what had to be left out, or all that is wrong with it. */
export type Parsed<T> =
  | { ok: true; value: T; problems?: readonly string[] }
  | { ok: false; problems: readonly string[] };

/** A file beside the reports: its value where it fits, and its text for telling whether it changed; both null without a file. */
export interface Beside<T> {
  value: T | null;
  text: string | null;
  misfits: Misfit[];
}

/** Where a file beside the reports may be: its name for messages, and the folder no link may lead out of. */
export interface Place {
  path: string;
  shown: string;
  within: string;
}

/** Reads a JSON file that need not exist. */
export async function readBeside<T>(
  effects: Effects,
  { path, shown, within }: Place,
  parse: (json: unknown) => Parsed<T>,
): Promise<Beside<T>> {
  const { text, misfits: unread } = await textBeside(effects, { path, shown, within });
  if (text === null) return { value: null, text, misfits: unread };
  try {
    const parsed = parse(JSON.parse(text));
    const misfits = (parsed.problems ?? []).map((what): Misfit => ({ kind: 'content', file: shown, what }));
    return { value: parsed.ok ? parsed.value : null, text, misfits };
  } catch (error) {
    const misfit = { kind: 'json' as const, file: shown, place: placeOf(error, text), why: reason(error) };
    return { value: null, text, misfits: [misfit] };
  }
}

/** Reads the text of a file that need not exist; what Excel saves in the old encoding of Chinese too. */
export async function textBeside(
  effects: Effects,
  { path, shown, within }: Place,
): Promise<{ text: string | null; misfits: Misfit[] }> {
  if ((await effects.kind(path)) === null) return { text: null, misfits: [] };
  if (await leadsOut(effects, path, within)) return { text: null, misfits: [{ kind: 'outside', file: shown }] };
  try {
    return { text: decode(await effects.read(path)), misfits: [] };
  } catch (error) {
    return { text: null, misfits: [{ kind: 'content', file: shown, what: reason(error) }] };
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** True of a link to something outside of a folder; false of what cannot be followed at all. */
const leadsOut = async (effects: Effects, path: string, within: string): Promise<boolean> => {
  const [real, folder] = await Promise.all([path, within].map((p) => effects.real(p).catch(() => null)));
  return typeof real === 'string' && typeof folder === 'string' && !isWithin(folder, real);
};

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** `line:column` of a JSON error, which the engine words as a position; the end of the text where it names none. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(reason(error))?.[1];
  return placesIn(text)(position === undefined ? text.length : Number(position));
}

/** What is wrong with a file beside the reports, in words. */
export function describeMisfit(misfit: Misfit, lang: Lang): string {
  const words = consoleWords[lang];
  if (misfit.kind === 'json') return visible(words.invalidJson(misfit.file, misfit.place, misfit.why));
  if (misfit.kind === 'line') return visible(describeProblem(misfit.file, misfit.problem, lang));
  if (misfit.kind === 'population') return visible(describePopulation(misfit.file, misfit.problem, lang));
  if (misfit.kind === 'refused') return visible(describeRefused(misfit, lang));
  if (misfit.kind === 'content') return visible(words.misfit(misfit.file, misfit.what));
  return visible(`${misfit.file}  ${describeFailure({ code: 'outside' }, lang)}`);
}
