import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formOf } from '../../src/form/crosswalk.ts';
import { type CellId, cellIds } from '../../src/form/form.ts';
import type { FormEdition } from '../../src/form/forms.ts';
import { byteString } from './writers/encodings.ts';

/** What a document says, as far as it is known. */
export interface Truth {
  cells: ReadonlyMap<CellId, number | null>;
  /** Cells of which whatever is read is right: a mark or nothing may stand for 0 there. */
  unknown: ReadonlySet<CellId>;
}

const home = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What converters wrote, with what it says, and files of programs. */
const converted = home('../reports/tables');
const fixtures = ['report.pdf', 'report.doc', 'report.docx', 'site-gb2312.shtml'].map((name) =>
  join(home('../document/fixtures'), name),
);

/** The files that are bases besides the invented reports; `labelled`: a folder of `docs` with a `truth.json`, or null. */
export function sourceFiles(labelled: string | null): string[] {
  const folders = readdirSync(converted, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inputs = folders.map(({ name }) => join(converted, name, 'input.txt')).filter((path) => existsSync(path));
  const docs = labelled ? readdirSync(join(labelled, 'docs')).map((name) => join(labelled, 'docs', name)) : [];
  return [...inputs, ...fixtures, ...docs];
}

/** The truth of a file from what lies beside it; null where nothing does, and the reading of the sound file has to do. */
export function statedTruth(path: string): Truth | null {
  const beside = join(dirname(path), 'expected.json');
  if (existsSync(beside)) {
    const { form, blank, nonZero } = readJson(beside) as {
      form: FormEdition;
      blank: CellId[];
      nonZero: Record<string, number>;
    };
    return truthOf(cellIds(formOf(form)!), nonZero, blank);
  }
  const labels = join(dirname(path), '..', 'truth.json');
  if (!existsSync(labels)) return null;
  const truth = readJson(labels) as Record<string, Labelled>;
  const own = Object.values(truth).find(({ docs }) => docs.some(({ file }) => file === basename(path)));
  return own ? truthOf(Object.keys(own.cells) as CellId[], own.cells, own.blankCells ?? []) : null;
}

interface Labelled {
  cells: Record<string, number>;
  blankCells?: CellId[];
  docs: { file: string }[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const truthOf = (
  ids: readonly CellId[],
  values: Readonly<Record<string, number>>,
  blank: readonly CellId[],
): Truth => ({
  cells: new Map(ids.map((id) => [id, values[id] ?? 0])),
  unknown: new Set(blank),
});

/** The words of a file that damages can hit: characters where it is UTF-8, else bytes; null where it is packed. */
export function wordsOf(bytes: Uint8Array, ending: string): string | null {
  if (/^(?:docx|doc|pdf|xlsx|ofd|zip)$/.test(ending)) return null;
  if (/^(?:rtf|mht|mhtml)$/.test(ending)) return byteString(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
