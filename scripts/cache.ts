/** Results kept from run to run, by the hash of everything they depend on. */
import type { PageContent } from '../src/document/page/layout.ts';
import type { KnownPictures, Scanned } from '../src/document/scan/scan.ts';
import type { CheckResult } from '../src/findings/check.ts';
import { listFiles } from './corpus.ts';
import { type Effects, writeWhole } from './effects.ts';

/** A store of results. Entries that are damaged or of another shape do not exist. */
export interface Cache<T> {
  load(key: string): Promise<T | null>;
  save(key: string, result: T): Promise<void>;
}

/** Opens the store of conversion results in a folder. */
export const openCache = (effects: Effects, folder: string): Cache<CheckResult> => openStore(effects, folder, isResult);

/** What was read of pictures: a scan is recognised once, whatever changes beside it and in whatever file it comes. */
export function knownPictures(effects: Effects, folder: string, fresh: boolean): KnownPictures {
  const store = openStore(effects, `${folder}/pictures`, isPage);
  const keyOf = ({ picture: { width, height, data }, scale }: Scanned) =>
    effects.sha256(`${width} ${height} ${scale} ${effects.sha256(data)}`);
  return {
    load: async (scanned) => (fresh ? null : store.load(keyOf(scanned))),
    save: (scanned, content) => store.save(keyOf(scanned), content),
  };
}

/** Opens a store in a folder; a fault of the disk costs time, not the run. */
function openStore<T>(effects: Effects, folder: string, isShape: (value: unknown) => value is T): Cache<T> {
  const path = (key: string) => `${folder}/${key.slice(0, 2)}/${key.slice(2)}.gz`;
  return {
    async load(key) {
      try {
        const result: unknown = JSON.parse(effects.gunzip(await effects.read(path(key))));
        return isShape(result) ? result : null;
      } catch {
        return null;
      }
    },
    async save(key, result) {
      const spare = `${path(key)}.${effects.unique}`;
      try {
        await writeWhole(effects, path(key), effects.gzip(JSON.stringify(result)), spare);
      } catch {
        await effects.remove(spare).catch(() => {});
      }
    },
  };
}

function isResult(value: unknown): value is CheckResult {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === false) return 'error' in value;
  const { checked } = value as { checked?: { doc?: unknown; report?: unknown; findings?: unknown } };
  return value.ok === true && Boolean(checked?.doc && checked.report && Array.isArray(checked.findings));
}

function isPage(value: unknown): value is PageContent {
  const { lines, tables } = (value ?? {}) as Partial<PageContent>;
  return Array.isArray(lines) && Array.isArray(tables);
}

/** What a result depends on besides the file: the code of the line and the packages it uses. */
const CODE = ['text', 'form', 'places', 'language', 'rules', 'document', 'report', 'findings'].map(
  (name) => `src/${name}`,
);

/** Hash of the code that makes results; results of other code are not used. `root` is the project's folder. */
export async function codeVersion(effects: Effects, root: string): Promise<string> {
  const files = (await Promise.all(CODE.map((folder) => listFiles(effects, `${root}/${folder}`)))).flat();
  const paths = [
    ...files.map((f) => f.path),
    ...[
      'scripts/divisions.ts',
      'scripts/divisions.txt',
      'scripts/readers.ts',
      'scripts/recogniser.ts',
      'package-lock.json',
    ].map((file) => `${root}/${file}`),
  ];
  const hashes = await Promise.all(paths.map(async (path) => effects.sha256(await effects.read(path))));
  return effects.sha256(hashes.join('\n')).slice(0, 16);
}

/** Results of other code are of use only to who switches back and forth: kept for a day. */
const KEPT = 24 * 3600 * 1000;

/** Removes the results of other versions of the code once they are a day old. */
export async function pruneCache(effects: Effects, root: string, version: string): Promise<void> {
  for (const { name } of await effects.list(root).catch(() => []))
    if (name !== version && (await effects.age(`${root}/${name}`)) > KEPT)
      await effects.remove(`${root}/${name}`).catch(() => {});
}
