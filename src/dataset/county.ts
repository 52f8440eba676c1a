import type { Doc } from '../document/document.ts';
import type { Checked } from '../findings/check.ts';
import { auditCounty, type CountyAudit, type DueReport } from '../findings/corpus.ts';
import { type Finding, ruleIds } from '../findings/finding.ts';
import type { CountyPlace } from '../places/gazetteer.ts';
import { textAt } from '../text/span.ts';
import {
  type County,
  type CountyEntry,
  type CountyFindings,
  type CountyNarratives,
  datasetFormat,
  type LedgerEntry,
  type PublicReport,
  type ReportSource,
  type ReportSummary,
  type Township,
} from './dataset.ts';
import { encodeCounty } from './encode.ts';
import { makeIds, shortNames } from './names.ts';
import { type Accepted, type Describe, publishReport } from './publish.ts';
import { summariseReport } from './summary.ts';

/** A township that should report, and from when to when. */
export interface ExpectedTownship {
  code: string;
  name: string;
  since: number | null;
  until: number | null;
}

/** A checked report with its place in the county. */
export interface CountyMember {
  checked: Checked;
  township: { code: string; name: string };
  year: number;
  /** Relative to the collection, with `/`. */
  file: string;
  sha256: string;
  url: string | null;
  accepted: Accepted;
}

/** Everything a county's files are made of. */
export interface CountyInput {
  place: CountyPlace;
  /** The years the county is shown for, each once, rising. */
  years: readonly number[];
  /** `all`: every township of `townships` should report every year. `present`: nobody is missing. */
  expect: 'all' | 'present';
  townships: readonly ExpectedTownship[];
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

/** A file of the dataset: its name below the collection's folder, and its content. */
export interface DatasetFile {
  name: string;
  content: string;
}

/** A county's files, and its line in the province's directory. */
export interface CountyFiles {
  entry: CountyEntry;
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
  const members = input.members.toSorted(byPlace);
  const ids = makeIds(members.map(({ township, year }) => ({ township: township.code, year })));
  const audit = auditMembers(input, townships, members, ids);
  const findings = members.map((m, i) => inOrder([...m.checked.findings, ...(audit.findings[ids[i]!] ?? [])]));
  const files: DatasetFile[] = [];
  const put = (stem: string, json: unknown): string => {
    const content = JSON.stringify(json);
    const name = `${stem}.${tools.hash(content).slice(0, 10)}.json`;
    files.push({ name, content });
    return name;
  };
  const published = members.map((m, i) =>
    publishReport({ report: m.checked.report, findings: findings[i]! }, m, tools.describe, m.accepted),
  );
  const reports = members.map((m, i): ReportSummary => {
    const all = { report: m.checked.report, findings: findings[i]! };
    const text = put(`reports/${ids[i]}`, sourceOf(m.checked.doc, ids[i]!, published[i]!));
    return summariseReport(all, { ...m, id: ids[i]!, township: m.township.code, text });
  });
  const ledger = ledgerOf(members, ids, findings, audit);
  const { code, county: name, prefecture, province } = input.place;
  const county: County = {
    code,
    name,
    prefecture,
    province,
    years: input.years,
    ...(input.expect === 'present' && { expect: 'present' as const }),
    townships,
    reports,
    files: {
      narratives: put(`narratives/${code}`, narrativesOf(members, ids)),
      findings: put(`findings/${code}`, ledger),
    },
  };
  const file = put(`counties/${code}`, encodeCounty(county));
  const entry: CountyEntry = {
    code,
    name,
    prefecture,
    initials: tools.initials(name),
    townships: townships.length,
    reports: reports.length,
    file,
  };
  return { entry, files, contents: { county, reports: published, ledger } };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: CountyMember, b: CountyMember) =>
  compare(a.township.code, b.township.code) || a.year - b.year || compare(a.file, b.file);

const rank = new Map(ruleIds.map((id, i) => [id, i]));
/** By rule; those of one rule stay as they were. */
const inOrder = (findings: readonly Finding[]) => findings.toSorted((a, b) => rank.get(a.rule)! - rank.get(b.rule)!);

/** Those that should report and those that did, by code; of a selection those that did, from first to last. */
function listTownships({ expect, townships, members }: CountyInput, { initials }: Tools): Township[] {
  const listed = new Map<string, ExpectedTownship>();
  if (expect === 'all') for (const t of townships) listed.set(t.code, t);
  for (const { township } of members)
    if (!listed.has(township.code))
      listed.set(township.code, { ...township, ...reported(township.code, expect, members) });
  const sorted = [...listed.values()].sort((a, b) => compare(a.code, b.code));
  const short = shortNames(sorted.map((t) => t.name));
  return sorted.map(({ code, name, since, until }, i) => ({
    code,
    name,
    short: short[i]!,
    initials: initials(name),
    since,
    until,
  }));
}

/** The years a township of a selection is shown for; open for a township that the gazetteer lacks. */
function reported(code: string, expect: CountyInput['expect'], members: readonly CountyMember[]) {
  if (expect === 'all') return { since: null, until: null };
  const years = members.filter((m) => m.township.code === code).map((m) => m.year);
  return { since: Math.min(...years), until: Math.max(...years) };
}

function auditMembers(
  { years, expect }: CountyInput,
  townships: readonly Township[],
  members: readonly CountyMember[],
  ids: readonly string[],
): CountyAudit {
  const due = townships.flatMap(({ code, name, since, until }): DueReport[] =>
    years
      .filter((year) => expect === 'all' && (since ?? year) <= year && year <= (until ?? year))
      .map((year) => ({ township: code, name, year })),
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

function narrativesOf(members: readonly CountyMember[], ids: readonly string[]): CountyNarratives {
  const reports = members.map(({ checked: { report } }, i) => {
    const { counts, channels, problems, improvements, rectifiedLastYear } = report;
    return [ids[i]!, { counts, channels, problems, improvements, rectifiedLastYear }] as const;
  });
  return { format: datasetFormat, reports: Object.fromEntries(reports) };
}

/** All findings of the county by township, year and report; the absent reports among them. */
function ledgerOf(
  members: readonly CountyMember[],
  ids: readonly string[],
  findings: readonly (readonly Finding[])[],
  audit: CountyAudit,
): CountyFindings {
  const entries = members.flatMap((m, i) =>
    findings[i]!.map(
      (finding): LedgerEntry => ({
        ...finding,
        township: m.township.code,
        year: m.year,
        report: ids[i]!,
        quotes: finding.spans.map((span) => quote(textAt(m.checked.doc.text, span))),
        accepted: m.accepted[finding.rule] ?? null,
      }),
    ),
  );
  const absent = audit.notPublished.map(
    ({ township, year, finding }): LedgerEntry => ({
      ...finding,
      township,
      year,
      report: null,
      quotes: [],
      accepted: null,
    }),
  );
  const all = [...entries, ...absent].sort((a, b) => compare(a.township, b.township) || a.year - b.year);
  return { format: datasetFormat, findings: all };
}

/** Longest quote in the ledger; the report page shows the whole. */
const QUOTE = 400;
const quote = (words: string) =>
  words.length <= QUOTE ? words : `${words.slice(0, QUOTE).replace(/[\ud800-\udbff]$/, '')}…`;
