/** `corrections.csv` of a collection: which lines are about which file, and what became of them. */
import { keyOf, type PlacedCorrection, parseCorrections } from '../src/dataset/corrections.ts';
import type { Correction, Refused } from '../src/report/correction.ts';
import { type Misfit, textBeside } from './beside.ts';
import type { Effects } from './effects.ts';
import type { Folder } from './knowledge.ts';

/** The corrections of a collection. */
export interface CollectionCorrections {
  /** Of the text, for telling whether it changed; empty without a file. */
  hash: string;
  /** The latest day of a correction; empty where there is none. */
  latest: string;
  /** The corrections of a file, in the order of the lines; remembers that the file is there. `isReport`: its lines can be applied. */
  of(file: string, isReport: boolean): readonly Correction[];
  /** All that has to be told, once every file was asked for: lines that are not whole, and lines not applied. */
  misfits(refused: readonly Refused[]): Misfit[];
}

/** Reads the `corrections.csv` of a collection's folder. It belongs to the step that merges: no file is converted anew for it. */
export async function readCorrections(effects: Effects, folder: Folder): Promise<CollectionCorrections> {
  const shown = `${folder.shown}corrections.csv`;
  const place = { path: `${folder.path}/corrections.csv`, shown, within: folder.path };
  const { text, misfits } = await textBeside(effects, place);
  const { lines, problems } = parseCorrections(text ?? '');
  const byFile = new Map<string, PlacedCorrection[]>();
  for (const line of lines) byFile.set(line.file, [...(byFile.get(line.file) ?? []), line]);
  const seen = new Map<string, boolean>();
  return {
    hash: text === null ? '' : effects.sha256(text),
    latest: lines.reduce((day, { date }) => (date > day ? date : day), ''),
    of(file, isReport) {
      const own = byFile.get(file) ?? [];
      if (own.length) seen.set(file, isReport);
      return isReport ? own.map(({ line: _, ...correction }) => correction) : [];
    },
    misfits: (refused) => [
      ...misfits,
      ...problems.map((problem): Misfit => ({ kind: 'line', file: shown, problem })),
      ...refusedLines(lines, [...refused, ...lost(lines, seen)]).map(
        ([line, one]): Misfit => ({ kind: 'refused', file: shown, line, refused: one }),
      ),
    ],
  };
}

function lost(lines: readonly PlacedCorrection[], seen: ReadonlyMap<string, boolean>): Refused[] {
  return lines.flatMap(({ file, sha256, at }) => {
    const isReport = seen.get(file);
    if (isReport) return [];
    return [{ file, sha256, at, refusal: isReport === false ? 'no_report' : 'no_file', now: null }];
  });
}

/** What was refused with the number of its line, by line. */
function refusedLines<T extends { file: string; sha256: string; at: string }>(
  lines: readonly PlacedCorrection[],
  refused: readonly T[],
): [number, T][] {
  const lineOf = new Map(lines.map((line) => [keyOf(line), line.line]));
  return refused.map((one): [number, T] => [lineOf.get(keyOf(one))!, one]).sort(([a], [b]) => a - b);
}
