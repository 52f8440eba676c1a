/** Phase two of the build: a county's results become its files. */
import { pinyin } from 'pinyin-pro';
import type { CountyResult } from '../src/dataset/catalogue.ts';
import { assembleCounty, type ExpectedTownship, type Tools } from '../src/dataset/county.ts';
import type { CountyMember } from '../src/dataset/member.ts';
import { provinceCode } from '../src/dataset/place.ts';
import { unreadReport } from '../src/dataset/unread.ts';
import type { Checked } from '../src/findings/check.ts';
import { describeFinding } from '../src/i18n/findings.ts';
import type { CountyPlace } from '../src/places/gazetteer.ts';
import type { Knowledge } from '../src/report/extract.ts';
import { openCache } from './cache.ts';
import { checkSafely, type Member, type Run } from './convert.ts';
import type { Effects } from './effects.ts';
import { folderOf, knowledgeOf, readMeta } from './knowledge.ts';
import { putFile } from './output.ts';
import { stageRows } from './package.ts';
import { readSource } from './source.ts';

/** A county to assemble. */
export interface CountyTask {
  place: CountyPlace;
  years: readonly number[];
  expect: 'all' | 'present';
  townships: readonly ExpectedTownship[];
  members: readonly Member[];
  run: Run;
  /** The collection's folder of the dataset. */
  out: string;
}

/** Assembles a county and writes its files. */
export async function countyOne(effects: Effects, task: CountyTask): Promise<CountyResult> {
  const { place, years, expect, townships, run, out } = task;
  const members: CountyMember[] = [];
  for (const member of task.members) members.push(await loadMember(effects, member, run));
  const { entry, totals, files, contents } = assembleCounty(
    { place, years, expect, townships, members },
    tools(effects),
  );
  const { county } = contents;
  for (const file of files) await putFile(effects, out, file);
  await stageRows(effects, out, contents);
  return {
    province: { code: provinceCode(place, effects.sha256), name: place.province },
    entry,
    townships: county.townships.length,
    totals,
    years,
    asOf: county.reports.map((r) => r.date ?? '').reduce((a, b) => (a > b ? a : b), '') || null,
    files: files.map((f) => f.name),
  };
}

/** Pinyin initials of a name, lower case; characters without a reading are left out. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const tools = (effects: Effects): Tools => ({
  describe: (finding) => describeFinding(finding, 'zh'),
  initials: initialsOf,
  hash: effects.sha256,
});

/** A report's result from the cache; made again where the entry is gone. */
async function loadMember(effects: Effects, member: Member, run: Run): Promise<CountyMember> {
  const { path, file, key, sha256, place, url, accepted, failed, counties } = member;
  const common = { township: place.township, year: place.year, file, sha256, url, accepted };
  const kept = failed ? null : await openCache(effects, run.cache).load(key);
  if (kept?.ok) return { ...common, checked: kept.checked };
  const { value: meta } = await readMeta(effects, path, run.folder.shown + file, run.folder);
  const knowledge = knowledgeOf(await folderOf(effects, run.folder, run.common), meta, counties);
  const checked = failed ? unreadReport(knowledge) : await convertAgain(effects, member, knowledge, run.ocr);
  if (!checked) throw new Error(`${file} changed during the run; run again`);
  return { ...common, checked, ...(failed && { failed }) };
}

async function convertAgain(
  effects: Effects,
  { path, file }: Member,
  knowledge: Knowledge,
  ocr: boolean,
): Promise<Checked | null> {
  const source = await readSource(effects, path);
  const { result } = source.ok ? await checkSafely(file, source.bytes, knowledge, { ocr }) : { result: null };
  return result?.ok ? result.checked : null;
}
