import type { Doc } from '../document/document.ts';
import { asUnpublished } from '../findings/check.ts';
import { auditCounty, type CountyAudit, type DueReport } from '../findings/corpus.ts';
import { type Finding, ruleIds } from '../findings/finding.ts';
import type { CountyPlace } from '../places/gazetteer.ts';
import {
  type County,
  type CountyEntry,
  type CountyFindings,
  type CountyNarratives,
  datasetFormat,
  type PublicReport,
  type ReportArchive,
  type ReportScan,
  type ReportSource,
  type ReportSummary,
  type Totals,
  type Township,
} from './dataset.ts';
import { encodeCounty } from './encode.ts';
import { compare, type DatasetFile, gatherFiles } from './files.ts';
import { ledgerOf } from './ledger.ts';
import type { CountyMember, Held } from './member.ts';
import { makeIds, shortNames } from './names.ts';
import type { Headcounts } from './population.ts';
import { type Describe, publishReport } from './publish.ts';
import { absenceOf, isLacking } from './standing.ts';
import { summariseReport } from './summary.ts';
import { countedOf, totalsOf } from './totals.ts';

/** A township that should report, and from when to when. */
export interface ExpectedTownship {
  code: string;
  name: string;
  since: number | null;
  until: number | null;
  /** Years of which somebody stated that no report was published. */
  unpublished?: readonly number[];
}

/** Everything a county's files are made of. */
export interface CountyInput {
  place: CountyPlace;
  /** The years the county is shown for, each once, rising. */
  years: readonly number[];
  /** `all`: every township of `townships` should report every year. `present`: nobody is missing. */
  expect: 'all' | 'present';
  townships: readonly ExpectedTownship[];
  /** What is stated of people and villages, by code of the township. */
  population?: ReadonlyMap<string, Headcounts>;
  /** In any order. */
  members: readonly CountyMember[];
}

/** What the world lends to the assembly. */
export interface Tools {
  describe: Describe;
  /** Pinyin initials of a name, lower case. */
  initials(name: string): string;
  /** Hash of a text, hex. */
  hash(text: string): string;
}

/** A county's files, and its line in the province's directory. */
export interface CountyFiles {
  entry: CountyEntry;
  totals: Totals;
  files: DatasetFile[];
  /** The county as it stands in the package. */
  contents: CountyContents;
}

/** What a county's files hold, for those that write it in another form. */
export interface CountyContents {
  county: County;
  reports: readonly PublicReport[];
  ledger: CountyFindings;
}

/** Makes the files of one county: figures, words, findings, and every report with its source. */
export function assembleCounty(input: CountyInput, tools: Tools): CountyFiles {
  const townships = listTownships(input, tools);
  const { held, audit } = holdMembers(input, townships);
  const counted = new Set(countedOf(held).map((h) => h.id));
  const { files, put, pack } = gatherFiles(tools.hash);
  const published = held.map(({ checked: { report }, findings, ...origin }) =>
    publishReport({ report, findings }, origin, tools.describe, origin.accepted),
  );
  const sources = held.map(({ id, checked: { doc } }, i): ReportSource => {
    const scan = doc.pages && put(`scans/${id}`, scanOf(doc.pages, id));
    return { ...sourceOf(doc, id, published[i]!), ...(scan && { scan }) };
  });
  const archives = new Map(
    [...new Set(held.map((h) => h.year))].map((year) => {
      const archive = archiveOf(sources.filter((_, i) => held[i]!.year === year));
      return [year, pack(`reports/${input.place.code}-${year}`, archive)];
    }),
  );
  const reports = held.map((h): ReportSummary => {
    const { doc, report } = h.checked;
    const text = `${archives.get(h.year)}#${h.id}`;
    const found = { report, findings: h.findings };
    return summariseReport(found, { ...h, township: h.township.code, text, ...(doc.pages && { pages: doc.pages }) });
  });
  const ledger = ledgerOf(
    held.filter((h) => counted.has(h.id)),
    audit,
  );
  const { code, county: name, prefecture, province } = input.place;
  const narratives = put(`narratives/${code}`, narrativesOf(held));
  const county: County = {
    ...{ code, name, prefecture, province, years: input.years },
    ...(input.expect === 'present' && { expect: 'present' as const }),
    ...{ townships, reports, files: { narratives, findings: put(`findings/${code}`, ledger) } },
  };
  const file = put(`counties/${code}`, encodeCounty(county));
  const totals = totalsOf(reports);
  const counts = { townships: townships.length, reports: totals.reports };
  const entry: CountyEntry = { code, name, prefecture, initials: tools.initials(name), ...counts, file };
  return { entry, totals, files, contents: { county, reports: published, ledger } };
}

/** Gives the members their order, their ids, and what only the county as a whole shows. */
function holdMembers(input: CountyInput, townships: readonly Township[]) {
  const members = input.members.map((m) => asStated(m, input.townships)).toSorted(byPlace);
  const ids = makeIds(members.map(({ township, year }) => ({ township: township.code, year })));
  const audit = auditMembers(townships, members, ids);
  const held = members.map((m, i): Held => {
    const id = ids[i]!;
    return { ...m, id, findings: inOrder([...m.checked.findings, ...(audit.findings[id] ?? [])]) };
  });
  return { held, audit };
}

/** What places.json states of a report that is here all the same is what its own metadata would state. */
function asStated(member: CountyMember, townships: readonly ExpectedTownship[]): CountyMember {
  const unpublished = townships.find(({ code }) => code === member.township.code)?.unpublished ?? [];
  return unpublished.includes(member.year) ? { ...member, checked: asUnpublished(member.checked) } : member;
}

/** Of several files on a township's year the one that counts comes first: one that was published, the later date, the fuller one. */
const byPlace = (a: CountyMember, b: CountyMember) =>
  compare(a.township.code, b.township.code) ||
  a.year - b.year ||
  isUnpublished(a) - isUnpublished(b) ||
  compare(dateOf(b), dateOf(a)) ||
  readOf(b) - readOf(a) ||
  compare(a.file, b.file);
const isUnpublished = ({ checked }: CountyMember) => Number(checked.report.identity.published === false);
const dateOf = ({ checked }: CountyMember) => checked.report.identity.date ?? '';
const readOf = ({ checked }: CountyMember) => checked.report.coverage.read;

const rank = new Map(ruleIds.map((id, i) => [id, i]));
/** By rule; those of one rule stay as they were. */
const inOrder = (findings: readonly Finding[]) => findings.toSorted((a, b) => rank.get(a.rule)! - rank.get(b.rule)!);

/** Those that should report and those that did, by code; of a selection those that did, from first to last. */
function listTownships(
  { expect, years, townships, population, members }: CountyInput,
  { initials }: Tools,
): Township[] {
  const listed = new Map<string, ExpectedTownship>();
  if (expect === 'all') for (const t of townships) listed.set(t.code, t);
  for (const { township } of members)
    if (!listed.has(township.code))
      listed.set(township.code, { ...township, ...reported(township.code, expect, members) });
  const sorted = [...listed.values()].sort((a, b) => compare(a.code, b.code));
  const short = shortNames(sorted.map((t) => t.name));
  const collected = new Set(members.map((m) => m.year));
  const seen = new Map<string, Set<number>>();
  for (const { township, year } of members)
    seen.set(township.code, (seen.get(township.code) ?? new Set<number>()).add(year));
  return sorted.map(({ code, name, since, until, unpublished = [] }, i) => ({
    ...{ code, name, short: short[i]!, initials: initials(name), since, until },
    absent: absenceOf({ since, until, unpublished }, years, { seen: seen.get(code) ?? new Set(), collected, expect }),
    ...population?.get(code),
  }));
}

/** The years a township of a selection is shown for; open for a township that the gazetteer lacks. */
function reported(code: string, expect: CountyInput['expect'], members: readonly CountyMember[]) {
  if (expect === 'all') return { since: null, until: null };
  const years = members.filter((m) => m.township.code === code).map((m) => m.year);
  return { since: Math.min(...years), until: Math.max(...years) };
}

function auditMembers(
  townships: readonly Township[],
  members: readonly CountyMember[],
  ids: readonly string[],
): CountyAudit {
  const due = townships.flatMap(({ code, name, absent }): DueReport[] =>
    Object.entries(absent)
      .filter(([, why]) => isLacking(why))
      .map(([year, why]) => ({ township: code, name, year: Number(year), stated: why === 'not_published' })),
  );
  const reports = members.map(({ checked, township, year }, i) => ({
    id: ids[i]!,
    township: township.code,
    name: township.name,
    year,
    report: checked.report,
    text: checked.doc.text,
    findings: checked.findings,
  }));
  return auditCounty({ reports, due });
}

const sourceOf = ({ text, blocks }: Doc, id: string, report: PublicReport): ReportSource => ({
  format: datasetFormat,
  id,
  text,
  blocks,
  report,
});

/** Packs reports with their sources, each kind of thing in a list of its own. */
export const archiveOf = (sources: readonly ReportSource[]): ReportArchive => ({
  format: datasetFormat,
  id: sources.map((s) => s.id),
  text: sources.map((s) => s.text),
  blocks: sources.map((s) => s.blocks),
  report: sources.map((s) => s.report),
  scan: sources.map((s) => s.scan ?? null),
});

const scanOf = (pages: ReportScan['pages'], id: string): ReportScan => ({ format: datasetFormat, id, pages });

function narrativesOf(held: readonly Held[]): CountyNarratives {
  const reports = held.map(({ id, checked: { report } }) => {
    const { counts, channels, problems, improvements, rectifiedLastYear } = report;
    const words = {
      ...{ counts: counts.map(untold), channels: channels.map(untold), problems: problems.map(untold) },
      ...{ improvements: improvements.map(untold), rectifiedLastYear },
    };
    return [id, words] as const;
  });
  return { format: datasetFormat, reports: Object.fromEntries(reports) };
}

/** The pages on channels and problems show words; why they were read so is told beside the report alone. */
const untold = <T extends { because: unknown }>({ because: _, ...rest }: T) => rest;
