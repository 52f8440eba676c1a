import type { Block } from '../document/document.ts';
import type { Finding, RuleId, Severity } from '../findings/finding.ts';
import type { ChannelId } from '../form/channels.ts';
import type { CellId, FormEdition } from '../form/form.ts';
import type { ProblemCategory } from '../form/problems.ts';
import type { RuleId as ProseRule } from '../language/rule.ts';
import type { ChannelUse, Count, Coverage, Improvement, Problem, Rectification } from '../report/report.ts';

/** The version of the shapes below; the app refuses another and says so. */
export const datasetFormat = 1;

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
  totals: { reports: number; counties: number; townships: number; failed: number; cells: Coverage };
  provinces: readonly { code: string; name: string; counties: number; file: string }[];
  /** The county shown first. */
  home: { code: string; file: string } | null;
  /** True where the collection is small enough (≤ 12 counties) to be shown whole, as county `all`. */
  whole: boolean;
  /** Files that became no report. */
  failures: string;
  /** Folder of the data package that belongs to this dataset, with `/`; absent where none was written. */
  package?: string;
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
  collections: readonly { id: string; title: { zh: string; en: string }; fictional: boolean }[];
}

/** How a township stands with a year's report. `not_due`: not yet established or since merged. */
export type PublicationStatus = 'on_time' | 'late' | 'undated' | 'unreadable' | 'missing' | 'not_due';

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
}

/** The value of a cell as charts need it: a number, or why there is none. `not_in_form` = the report's form lacks it. */
export type CellValue = number | 'blank' | 'unreadable' | 'missing' | 'not_in_form';

/** One report in a county shard. */
export interface ReportSummary {
  /** `<township code>-<year>`, with `-2`, `-3` … for further files of the same township and year. */
  id: string;
  township: string;
  year: number;
  form: FormEdition;
  date: string | null;
  status: Exclude<PublicationStatus, 'missing' | 'not_due'>;
  /** Days after 31 January of the following year; 0 unless late. */
  daysLate: number;
  coverage: Coverage;
  disclosed: { value: number | null; approx: boolean; basis: 'stated' | 'derived' | null };
  /** Stated counts per channel (own year; the largest where several). */
  channelCounts: Partial<Record<ChannelId, number>>;
  channels: readonly ChannelId[];
  /** Distinct categories of its problems, in order of first mention. */
  problems: readonly ProblemCategory[];
  problemCount: number;
  findings: Record<Severity, number>;
  /** Cells of its form; ids of the other edition are absent and mean not_in_form. */
  cells: Readonly<Record<CellId, Exclude<CellValue, 'not_in_form'>>>;
  /** Cells with a finding of severity error or warning, and the rule: badges on marks. */
  flagged: Readonly<Record<string, readonly RuleId[]>>;
  /** Source file, relative to the collection, with `/`. */
  file: string;
  url: string | null;
  /** `reports/<id>.<hash>.json`. */
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
type Untold<T> = Omit<T, 'because' | 'weighed'>;

/** `findings/<county>.<hash>.json`: the ledger. */
export interface CountyFindings {
  format: typeof datasetFormat;
  findings: readonly LedgerEntry[];
}
/** A finding in the ledger: whose, which year, in which report (null: not published). */
export interface LedgerEntry extends Finding {
  township: string;
  year: number;
  report: string | null;
  /** The words of the spans. */
  quotes: readonly string[];
  /** The reason, where `<file>.meta.json` accepts the finding as an exception. */
  accepted: string | null;
}

/** `reports/<id>.<hash>.json`: one report with its source, for the report page. `report` is the public JSON of `check`. */
export interface ReportSource {
  format: typeof datasetFormat;
  id: string;
  text: string;
  blocks: readonly Block[];
  report: PublicReport;
}

/** One report as `check --json` prints it: the public contract. Keys are snake_case; see README. */
export interface PublicReport {
  file: string;
  sha256: string;
  format: string;
  identity: {
    township: string | null;
    county: string | null;
    prefecture: string | null;
    province: string | null;
    code: string | null;
    year: number | null;
    date: string | null;
    agency: string | null;
    resolved: readonly string[];
  };
  form: FormEdition;
  cells: Readonly<
    Record<
      CellId,
      { value: number | null; raw: string; span: readonly [number, number] | null; reason?: string; odd?: string }
    >
  >;
  coverage: Coverage;
  counts: readonly Count[];
  disclosed: { value: number | null; approx: boolean; basis: 'stated' | 'derived' | null };
  channels: readonly ChannelUse[];
  problems: readonly Problem[];
  improvements: readonly (Omit<Improvement, 'lastYear'> & { last_year: boolean })[];
  rectified_last_year: boolean;
  applications_stated: Record<'new' | 'carried_in' | 'answered' | 'carried_out', number | null>;
  disputes_stated: Record<'reconsideration' | 'litigation', number | null>;
  information_fee: { value: number; unit: '元'; quote: string; span: readonly [number, number] } | null;
  /** The numbers above from `applications_stated` on, with the words that state them and the rules that read them so. */
  statements: readonly PublicStatement[];
  findings: readonly PublicFinding[];
}
/** A number that the prose states on applications, disputes or the fee. */
export interface PublicStatement {
  key: StatedKey;
  value: number;
  quote: string;
  span: readonly [number, number];
  because: readonly ProseRule[];
}
export type StatedKey = 'new' | 'carried_in' | 'answered' | 'carried_out' | 'reconsideration' | 'litigation' | 'fee';
export interface PublicFinding {
  rule: RuleId;
  severity: Severity;
  /** In Chinese. */
  message: string;
  expected: number | string | null;
  actual: number | string | null;
  spans: readonly (readonly [number, number])[];
  params: Finding['params'];
  accepted?: string;
}

/** `failures.<hash>.json`: files that became no report. */
export interface Failures {
  format: typeof datasetFormat;
  /** `message`: the reason and the cure, in Chinese; `detail`: what else is known, a format's id for `not_supported`. */
  files: readonly { file: string; error: { code: string; message: string; detail?: string } }[];
}
