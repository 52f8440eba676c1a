/** What extraction knows of a folder of reports: the gazetteer with the folder's own places, its cue words, its metadata. */
import { ruleIds } from '../src/findings/finding.ts';
import { type Gazetteer, makeGazetteer } from '../src/places/gazetteer.ts';
import { type PlacesOverrides, parseOverrides } from '../src/places/overrides.ts';
import { withOverrides } from '../src/places/withOverrides.ts';
import type { Knowledge } from '../src/report/extract.ts';
import { type Lexicon, parseLexicon } from '../src/report/lexicon.ts';
import { type MetaStated, parseStated } from '../src/report/stated.ts';
import { type Misfit, readJson } from './beside.ts';
import { readDivisions } from './divisions.ts';
import type { Effects } from './effects.ts';

/** What the files of a folder have in common. */
export interface FolderKnowledge {
  gazetteer: Gazetteer;
  overrides: PlacesOverrides;
  lexicon?: Lexicon;
  /** Counties the folder is about, as far as places.json says. */
  counties: readonly string[];
  misfits: readonly Misfit[];
}

let national: Gazetteer | undefined;
/** The gazetteer of the whole country; built once. */
export const nationalGazetteer = (): Gazetteer => {
  national ??= makeGazetteer(readDivisions());
  return national;
};

/** Nothing stated: every township of every county that appears is expected. */
const noOverrides: PlacesOverrides = { fictional: false, expect: 'all', counties: [], townships: [] };

/** Reads `places.json` and `lexicon.json` of a folder; what does not fit is told and left out. */
export async function readFolder(
  effects: Effects,
  folder: { path: string; shown: string } | null,
): Promise<FolderKnowledge> {
  const base = nationalGazetteer();
  const misfits: Misfit[] = [];
  const beside = async <T>(name: string, parse: (json: unknown) => Parsed<T>) =>
    folder && readBeside(effects, `${folder.path}/${name}`, `${folder.shown}${name}`, misfits, parse);
  const places = await beside('places.json', (json) => parseOverrides(json, base));
  const lexicon = await beside('lexicon.json', parseLexicon);
  const overrides = places ?? noOverrides;
  const codes = [...overrides.counties.map((c) => c.code), ...overrides.townships.map((t) => t.code.slice(0, 6))];
  return {
    gazetteer: places ? withOverrides(base, places) : base,
    overrides,
    ...(lexicon && { lexicon }),
    counties: [...new Set(codes)].sort(),
    misfits,
  };
}

/** What stands beside one file; `raw` is its text, for telling whether it changed. */
export async function readMeta(effects: Effects, path: string, shown: string) {
  const misfits: Misfit[] = [];
  const meta = await readBeside(effects, `${path}.meta.json`, `${shown}.meta.json`, misfits, (json) =>
    parseStated(json, ruleIds),
  );
  return { meta, misfits };
}

/** The knowledge one file is read with. */
export const knowledgeOf = (folder: FolderKnowledge, meta: MetaStated | null): Knowledge => ({
  gazetteer: folder.gazetteer,
  counties: folder.counties,
  ...(folder.lexicon && { lexicon: folder.lexicon }),
  ...(meta && { stated: meta.stated }),
});

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: readonly string[] };

async function readBeside<T>(
  effects: Effects,
  path: string,
  file: string,
  misfits: Misfit[],
  parse: (json: unknown) => Parsed<T>,
): Promise<T | null> {
  const read = await readJson(effects, path, file);
  if (!read) return null;
  if (read.misfit) {
    misfits.push(read.misfit);
    return null;
  }
  const parsed = parse(read.value);
  if (parsed.ok) return parsed.value;
  for (const what of parsed.problems) misfits.push({ kind: 'content', file, what });
  return null;
}
