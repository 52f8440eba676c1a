import type { Block, ScannedPage } from '../document/document.ts';
import type { Finding, Group, RuleId } from '../findings/finding.ts';
import type { ChannelId } from '../form/channels.ts';
import type { CellId } from '../form/form.ts';
import type { FormEdition } from '../form/forms.ts';
import type { ProblemCategory } from '../form/problems.ts';
import type { ChannelUse, Count, Coverage, Improvement, Problem, Rectification } from '../report/report.ts';
import type { Headcount } from './headcount.ts';
import type { PublicReport } from './publicReport.ts';

export type { IdentityField } from '../report/report.ts';
export { type Denominator, denominators, type Headcount } from './headcount.ts';
export type { PublicFinding, PublicReport, PublicStatement, StatedKey } from './publicReport.ts';

/** The version of the shapes below; the app refuses another and says so. */
export const datasetFormat = 6;

/**
 * `index.json`: small whatever the size of the collection (at most one entry per province), never cached hard.
 * Every other file is named by it or by a file it names, and carries the hash of its content in its name.
 */
export interface DatasetIndex {
  format: typeof datasetFormat;
  collection: string;
  /** Display names; the collection's folder name where places.json gives none. */
  title: { zh: string; en: string };
  /** True for made-up collections; shown wherever their figures are. */
  fictional: boolean;
  /** Hash over all files: the dataset version that embeds pin. */
  version: string;
  /** The latest date any report carries; the dataset's own date, so that output depends on input alone. */
  asOf: string | null;
  years: readonly number[];
  totals: Totals & { counties: number; townships: number; failed: number };
  provinces: readonly { code: string; name: string; counties: number; file: string }[];
  /** The county shown first. */
  home: { code: string; file: string } | null;
  /** True where the collection is small enough (≤ 12 counties) to be shown whole, as county `all`. */
  whole: boolean;
  /** Files that became no report. */
  failures: string;
  /** The townships of all counties and where their figures lie by measure; absent where there is but one county. */
  places?: string;
  /** Folder of the data package that belongs to this dataset, with `/`; absent where none was written. */
  package?: string;
}

/** How much of a place or a collection was seen and read; of several files on the same year of a township one counts. */
export interface Totals {
  /** Reports that were seen. */
  reports: number;
  /** Those of which tables were read, and those of which prose was. */
  tables: number;
  prose: number;
  cells: Coverage;
}

/** `provinces/<code>.<hash>.json`: where the shards of a province's counties are. */
export interface ProvinceDirectory {
  format: typeof datasetFormat;
  code: string;
  name: string;
  counties: readonly CountyEntry[];
}
export interface CountyEntry {
  code: string;
  name: string;
  prefecture: string | null;
  /** Pinyin initials of the name, lower case: yx for 叶县. */
  initials: string;
  townships: number;
  reports: number;
  file: string;
}

/** `collections.json`, beside the collections' folders: what there is, in the order of the switch. */
export interface Collections {
  format: typeof datasetFormat;
  /** The collection that an address without one means: the one it meant before, whatever was added since. Absent: the first. */
  unnamed?: string;
  collections: readonly { id: string; title: { zh: string; en: string }; fictional: boolean }[];
}

/** When a report that was seen is dated, or that somebody stated it was not published; whether it could be read is another question. */
export type Publication = 'on_time' | 'late' | 'undated' | 'not_published';
/**
 * Why there is no report: due, and none was seen · stated by hand not to have been published · not due, as not yet
 * established or since merged · not collected: of a selection, or a year of which the county has none.
 */
export type Absence = 'not_seen' | 'not_published' | 'not_due' | 'not_collected';
/** How a township stands with a year's report. */
export type Standing = Publication | Absence;
/** Of the tables the form has: every cell, read or blank · some cells · none · the report follows no national form. */
export type TablesRead = 'read' | 'partly' | 'unread' | 'no_form';
/** Whether anything was read of the sentences. */
export type ProseRead = 'read' | 'unread';

/** `counties/<code>.<hash>.json`, decoded: every figure the charts of a county draw. */
export interface County {
  code: string;
  name: string;
  prefecture: string | null;
  province: string;
  years: readonly number[];
  /** `present`: the collection is a selection, so that no report is missing for not being there. Absent: all are due. */
  expect?: 'present';
  /** Those that should report and those that did, by code. */
  townships: readonly Township[];
  /** By township code, then year. */
  reports: readonly ReportSummary[];
  /** Files beside the shard, fetched when a page needs them. */
  files: { narratives: string; findings: string };
}
export interface Township {
  /** 9 digits, or `x` + 8 hex digits of the name where no code is known. */
  code: string;
  name: string;
  /** Name without 乡/镇/街道 where that stays unique in the county. */
  short: string;
  /** Pinyin initials, lower case. */
  initials: string;
  /** First and last report year due; null = open. */
  since: number | null;
  until: number | null;
  /** Every year of the county without a report, and why. */
  absent: Readonly<Record<number, Absence>>;
  /** People and villages, by the user's own tables, each year once; absent: nobody stated any. */
  population?: readonly Headcount[];
  villages?: readonly Headcount[];
}

/** The value of a cell as charts need it: a number, or why there is none. `not_in_form` = the report's form lacks it. */
export type CellValue = number | 'blank' | 'unreadable' | 'missing' | 'not_in_form';

/** One report in a county shard. */
export interface ReportSummary {
  /** `<township code>-<year>`, with `-2`, `-3` … for further files, which do not count. */
  id: string;
  township: string;
  year: number;
  form: FormEdition;
  date: string | null;
  /** Three judgements that are told apart everywhere: when it is dated, whether its tables and its prose were read. */
  status: Publication;
  tables: TablesRead;
  prose: ProseRead;
  /** Days after the deadline; 0 unless late. */
  daysLate: number;
  coverage: Coverage;
  disclosed: { value: number | null; approx: boolean; basis: 'stated' | 'derived' | 'unconfirmed' | null };
  /** Stated counts per channel (own year; the largest where several). */
  channelCounts: Partial<Record<ChannelId, number>>;
  channels: readonly ChannelId[];
  /** Distinct categories of its problems, in order of first mention. */
  problems: readonly ProblemCategory[];
  problemCount: number;
  /** Open findings; those accepted as exceptions are not counted. */
  findings: Record<Group, number>;
  /** Cells of its form; ids of the other edition are absent and mean not_in_form. */
  cells: Readonly<Record<CellId, Exclude<CellValue, 'not_in_form'>>>;
  /** Cells with a finding of severity error or warning, and the rule: badges on marks. */
  flagged: Readonly<Record<string, readonly RuleId[]>>;
  /** Which of its cells were read from a picture: all of them, or these; absent: none. */
  scanned?: 'all' | readonly CellId[];
  /**
   * What the program read where a person corrected it: by cell id, `disclosed`, `channel:<id>`, `problems`,
   * `identity.<field>`; absent: nothing.
   */
  corrected?: Readonly<Record<string, string>>;
  /** Source file, relative to the collection, with `/`; and the first 12 hex digits of its SHA-256, by which a changed one is known. */
  file: string;
  hash?: string;
  url: string | null;
  /** Its source: an archive and its id in it, `reports/<county>-<year>.<hash>.json.gz#<id>`. */
  text: string;
  /** The code of the failure where the file became no report and only its metadata says whose it is; else absent. */
  failed?: string;
}

/** `narratives/<county>.<hash>.json`: the words behind the channels and problems pages, by report id. */
export interface CountyNarratives {
  format: typeof datasetFormat;
  reports: Readonly<Record<string, ReportNarrative>>;
}
export interface ReportNarrative {
  counts: readonly Untold<Count>[];
  channels: readonly Untold<ChannelUse>[];
  problems: readonly Untold<Problem>[];
  improvements: readonly Untold<Improvement>[];
  rectifiedLastYear: Rectification | null;
}
/** What was read without its reasons: those stand with the report. */
type Untold<T> = Omit<T, 'because'>;

/** `findings/<county>.<hash>.json`: the ledger. */
export interface CountyFindings {
  format: typeof datasetFormat;
  findings: readonly LedgerEntry[];
}
/** A finding in the ledger: whose, which year, in which report (null: none was seen). */
export interface LedgerEntry extends Finding {
  township: string;
  year: number;
  report: string | null;
  /** The words of the spans. */
  quotes: readonly string[];
  /** The reason, where `<file>.meta.json` accepts the finding as an exception. */
  accepted: string | null;
}

/**
 * `reports/<county>-<year>.<hash>.json.gz`: the reports of a county's year with their sources; the hash is that of the JSON. What is
 * alike stands together, a list for each key of {@link ReportSource}, which takes a third less once compressed.
 */
export interface ReportArchive {
  format: typeof datasetFormat;
  id: readonly string[];
  text: readonly string[];
  blocks: readonly ReportSource['blocks'][];
  report: readonly PublicReport[];
  /** Null where no page was read from a picture. */
  scan: readonly (string | null)[];
}
/** One report with its source, for the report page. `report` is the public JSON of `check`. */
export interface ReportSource {
  format: typeof datasetFormat;
  id: string;
  text: string;
  blocks: readonly Block[];
  report: PublicReport;
  /** `scans/<id>.<hash>.json`: the pictures of its pages, where some were read from pictures. */
  scan?: string;
}

/** `scans/<id>.<hash>.json`: the pages of a report that were read from pictures, fetched when the report is opened. */
export interface ReportScan {
  format: typeof datasetFormat;
  id: string;
  pages: readonly ScannedPage[];
}

/** `failures.<hash>.json`: files that became no report. */
export interface Failures {
  format: typeof datasetFormat;
  /** `message`: the reason and the cure, in Chinese; `detail`: what else is known, a format's id for `not_supported`. */
  files: readonly { file: string; error: { code: string; message: string; detail?: string } }[];
}
