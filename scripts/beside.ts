/** What stands beside the reports: `places.json` and `lexicon.json` of a folder, `<file>.meta.json` of a file. */
import { consoleWords } from '../src/i18n/console.ts';
import type { Lang } from '../src/i18n/lang.ts';
import type { Effects } from './effects.ts';
import { placesIn } from './places.ts';

/** Something that was written by hand and could not be used; the words of it are i18n's. */
export type Misfit =
  | { kind: 'json'; file: string; place: string; why: string }
  | { kind: 'content'; file: string; what: string };

/** What parsing the JSON of such a file gives: its value, or all that is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: readonly string[] };

/** A file beside the reports: its value where it fits, and its text for telling whether it changed; both null without a file. */
export interface Beside<T> {
  value: T | null;
  text: string | null;
  misfits: Misfit[];
}

/** Reads a JSON file that need not exist. `shown` is its name for messages. */
export async function readBeside<T>(
  effects: Effects,
  path: string,
  shown: string,
  parse: (json: unknown) => Parsed<T>,
): Promise<Beside<T>> {
  const nothing = { value: null, text: null, misfits: [] };
  if ((await effects.kind(path)) === null) return nothing;
  let text: string;
  try {
    text = (await effects.readText(path)).replace(/^\uFEFF/, '');
  } catch (error) {
    return { ...nothing, misfits: [{ kind: 'content', file: shown, what: reason(error) }] };
  }
  try {
    const parsed = parse(JSON.parse(text));
    if (parsed.ok) return { value: parsed.value, text, misfits: [] };
    return { value: null, text, misfits: parsed.problems.map((what) => ({ kind: 'content', file: shown, what })) };
  } catch (error) {
    const misfit = { kind: 'json' as const, file: shown, place: placeOf(error, text), why: reason(error) };
    return { value: null, text, misfits: [misfit] };
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** `line:column` of a JSON error, which the engine words as a position; the end of the text where it names none. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(reason(error))?.[1];
  return placesIn(text)(position === undefined ? text.length : Number(position));
}

/** What is wrong with a file beside the reports, in words. */
export const describeMisfit = (misfit: Misfit, lang: Lang): string =>
  misfit.kind === 'json'
    ? consoleWords[lang].invalidJson(misfit.file, misfit.place, misfit.why)
    : consoleWords[lang].misfit(misfit.file, misfit.what);
