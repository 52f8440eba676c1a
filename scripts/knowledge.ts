/** What extraction knows of a folder of reports: the gazetteer with the folder's own places, its cue words, its metadata. */
import { ruleIds } from '../src/findings/finding.ts';
import { type Gazetteer, makeGazetteer } from '../src/places/gazetteer.ts';
import { type PlacesOverrides, parseOverrides } from '../src/places/overrides.ts';
import { withOverrides } from '../src/places/withOverrides.ts';
import type { Knowledge } from '../src/report/extract.ts';
import { type Lexicon, parseLexicon } from '../src/report/lexicon.ts';
import { type MetaStated, parseStated } from '../src/report/stated.ts';
import { type Beside, type Misfit, type Parsed, readBeside } from './beside.ts';
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
  /** Of what was read, for telling whether it changed. */
  hash: string;
}

let national: Gazetteer | undefined;
/** The gazetteer of the whole country; built once. */
export const nationalGazetteer = (): Gazetteer => {
  national ??= makeGazetteer(readDivisions());
  return national;
};

/** Nothing stated. */
const noOverrides: PlacesOverrides = { fictional: false, counties: [], townships: [], unpublished: [] };

/** A folder of reports, with its name for messages. */
export interface Folder {
  path: string;
  shown: string;
}

/** Reads `places.json` and `lexicon.json` of a folder; what does not fit is told and left out. Null: no folder. */
export async function readFolder(effects: Effects, folder: Folder | null): Promise<FolderKnowledge> {
  const base = nationalGazetteer();
  if (!folder) return { gazetteer: base, overrides: noOverrides, counties: [], misfits: [], hash: '' };
  const beside = <T>(name: string, parse: (json: unknown) => Parsed<T>) =>
    readBeside(effects, { path: `${folder.path}/${name}`, shown: folder.shown + name, within: folder.path }, parse);
  const places = await beside('places.json', (json) => parseOverrides(json, base));
  const lexicon = await beside('lexicon.json', parseLexicon);
  const overrides = places.value ?? noOverrides;
  const codes = [...overrides.counties.map((c) => c.code), ...overrides.townships.map((t) => t.code.slice(0, 6))];
  return {
    gazetteer: places.value ? withOverrides(base, places.value) : base,
    overrides,
    ...(lexicon.value && { lexicon: lexicon.value }),
    counties: [...new Set(codes)].sort(),
    misfits: [...places.misfits, ...lexicon.misfits],
    hash: effects.sha256(JSON.stringify([places.text, lexicon.text])),
  };
}

const folders = new Map<string, Promise<FolderKnowledge>>();
/** The knowledge of a folder, read once per thread and `version`. */
export function folderOf(effects: Effects, folder: Folder | null, version = ''): Promise<FolderKnowledge> {
  const key = `${folder?.path ?? ''} ${version}`;
  const known = folders.get(key) ?? readFolder(effects, folder);
  folders.set(key, known);
  return known;
}

/** Reads what stands beside one file, of a folder where it is of one. */
export const readMeta = (
  effects: Effects,
  path: string,
  shown: string,
  folder: Folder | null,
): Promise<Beside<MetaStated>> => {
  const within = folder?.path ?? (path.replace(/[^/\\]*$/, '') || '.');
  const place = { path: `${path}.meta.json`, shown: `${shown}.meta.json`, within };
  return readBeside(effects, place, (json) => parseStated(json, ruleIds));
};

/** The knowledge one file is read with; `counties` are those the collection turned out to be about. */
export const knowledgeOf = (
  folder: FolderKnowledge,
  meta: MetaStated | null,
  counties: readonly string[] = [],
): Knowledge => ({
  gazetteer: folder.gazetteer,
  counties: [...folder.counties, ...counties],
  ...(folder.lexicon && { lexicon: folder.lexicon }),
  ...(meta && { stated: meta.stated }),
});
