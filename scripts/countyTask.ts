/** The last step of the build: a county's lines become its files. */
import type { CountyResult } from '../src/dataset/catalogue.ts';
import { assembleCounty, type ExpectedTownship, type Tools } from '../src/dataset/county.ts';
import type { CountyMember } from '../src/dataset/member.ts';
import { packageRows } from '../src/dataset/package.ts';
import { provinceCode } from '../src/dataset/place.ts';
import type { Headcounts } from '../src/dataset/population.ts';
import { describeFinding } from '../src/i18n/findings.ts';
import { namesLang } from '../src/i18n/lang.ts';
import type { CountyPlace } from '../src/places/gazetteer.ts';
import type { Refused } from '../src/report/correction.ts';
import type { Run } from './convertOne.ts';
import { compare } from './corpus.ts';
import type { Effects } from './effects.ts';
import { linesOf } from './lines.ts';
import { readCorrected } from './merge/corrected.ts';
import { type CountyRows, loadCounty, saveCounty } from './merge/keptCounty.ts';
import { sheetLines } from './merge/keptSheets.ts';
import { readWhole } from './merge/reread.ts';
import type { Member } from './merge/tally.ts';
import { putFile } from './output.ts';
import { initialsOf } from './placeInitials.ts';

/** A county to assemble. */
export interface CountyTask {
  place: CountyPlace;
  years: readonly number[];
  expect: 'all' | 'present';
  townships: readonly ExpectedTownship[];
  /** People and villages of its townships, by code; among them what is of townships of other counties. */
  population: readonly (readonly [string, Headcounts])[];
  /** The file of its members, one a line; null: it has none. */
  members: string | null;
  /** Counties that settled members are read with. */
  counties: readonly string[];
  run: Run;
  /** Version of the code that merges. */
  code: string;
  /** Where the rows of its tables, its sheets, and what was made of it the last time are kept. */
  kept: string;
  /** The collection's folder of the dataset. */
  out: string;
}

/** Assembles a county and writes its files, unless those of an earlier run are still right. */
export async function countyOne(effects: Effects, task: CountyTask): Promise<CountyResult> {
  const members = await listMembers(effects, task.members);
  const key = keyOf(effects, task, members);
  const kept = { path: task.kept, code: task.place.code, out: task.out };
  const before = await loadCounty(effects, kept, key);
  if (before) return before;
  const { files, result, rows, sheets } = await assemble(effects, task, members);
  for (const file of files) await putFile(effects, task.out, file);
  const county: CountyRows = { county: result.entry.code, province: result.province.code, rows };
  await saveCounty(effects, kept, { key, result, county, sheets });
  return result;
}

/** The members of a county by file, whatever the order they were found in. */
async function listMembers(effects: Effects, path: string | null): Promise<Member[]> {
  const members: Member[] = [];
  if (path === null) return members;
  for await (const line of linesOf(effects.stream(path)))
    members.push(JSON.parse(Buffer.from(line).toString('utf8')) as Member);
  return members.sort((a, b) => compare(a.file, b.file));
}

/** Hash of everything the county's files depend on. */
function keyOf(effects: Effects, task: CountyTask, members: readonly Member[]): string {
  const { place, years, expect, townships, population, code, run } = task;
  const counties = members.some((m) => m.settled) ? task.counties : [];
  const own = members.map(({ file, key, failed, settled, corrections, place }) => {
    return [file, key, failed, settled, corrections, place];
  });
  return effects.sha256(JSON.stringify([code, run.common, place, years, expect, townships, population, counties, own]));
}

async function assemble(effects: Effects, task: CountyTask, listed: readonly Member[]) {
  const { place, years, expect, townships, population, run, counties } = task;
  const members: CountyMember[] = [];
  const refused: Refused[] = [];
  for (const one of listed) {
    const loaded = await loadMember(effects, one, run, counties);
    members.push(loaded.member);
    refused.push(...loaded.refused);
  }
  const { entry, totals, files, contents } = assembleCounty(
    { place, years, expect, townships, population: new Map(population), members },
    tools(effects),
  );
  const { county } = contents;
  const result: CountyResult = {
    province: { code: provinceCode(place, effects.sha256), name: place.province },
    entry,
    townships: county.townships.length,
    totals,
    years,
    asOf: county.reports.map((r) => r.date ?? '').reduce((a, b) => (a > b ? a : b), '') || null,
    files: files.map((f) => f.name),
    ...(refused.length && { refused }),
  };
  return {
    ...{ files, result },
    rows: packageRows(contents, (finding) => describeFinding(finding, namesLang)),
    sheets: sheetLines(county, contents.ledger.findings),
  };
}

const tools = (effects: Effects): Tools => ({
  describe: (finding) => describeFinding(finding, namesLang),
  initials: initialsOf,
  hash: effects.sha256,
});

/** A report as its line has it, corrected; of one whose place was settled, as it is read with the collection's counties. */
async function loadMember(
  effects: Effects,
  { at, key, place, settled, corrections = [] }: Member,
  run: Run,
  counties: readonly string[],
): Promise<{ member: CountyMember; refused: readonly Refused[] }> {
  const line = await readWhole(effects, at, key);
  const { file, sha256, url, accepted, error } = line;
  const reading = { run, counties: settled ? counties : null, corrections };
  const { checked, accepted: byLines, refused } = await readCorrected(effects, line, reading);
  if (!checked) throw new Error(`${file}: changed during the run; run again`);
  const { township, year } = place;
  const member = { checked, township, year, file, sha256: sha256!, url, accepted: { ...accepted, ...byLines } };
  return { member: line.ok ? member : { ...member, failed: error!.code }, refused };
}
