/** What stands beside the reports: `places.json` and `lexicon.json` of a folder, `<file>.meta.json` of a file. */
import type { Effects } from './effects.ts';

/** Something that was written by hand and could not be used; the words of it are i18n's. */
export type Misfit =
  | { kind: 'json'; file: string; place: string; why: string }
  | { kind: 'content'; file: string; what: string };

/** JSON read from a file: its value, nothing where there is no file, or what is wrong with it. */
export type JsonRead = { value: unknown; misfit?: undefined } | { value: undefined; misfit: Misfit } | null;

/** Reads a JSON file that need not exist. `file` is the name for messages. */
export async function readJson(effects: Effects, path: string, file: string): Promise<JsonRead> {
  if ((await effects.kind(path)) !== 'file') return null;
  let text: string;
  try {
    text = (await effects.readText(path)).replace(/^\uFEFF/, '');
  } catch (error) {
    return { value: undefined, misfit: { kind: 'content', file, what: reason(error) } };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { value: undefined, misfit: { kind: 'json', file, place: placeOf(error, text), why: reason(error) } };
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** `line:column` of a JSON error, which the engine words as a position; the end of the text where it names none. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(reason(error))?.[1];
  return lineColumn(text, position === undefined ? text.length : Number(position));
}

/** Place of an offset in a text as linters write it: line and column from 1. */
export function lineColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - (before.lastIndexOf('\n') + 1) + 1}`;
}
