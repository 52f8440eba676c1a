import type { Format } from '../document/document.ts';
import type { ChannelId } from '../form/channels.ts';
import type { CellId, SectionId } from '../form/form.ts';
import type { FormEdition } from '../form/forms.ts';
import type { ProblemCategory } from '../form/problems.ts';
import type { RuleId } from '../language/rule.ts';
import type { Span } from '../text/span.ts';
import type { Corrected } from './corrected.ts';

/** A number the report states, with the words it was read from. `odd` names an odd way of writing it. */
export interface Figure {
  value: number;
  /** What stands in the document: `00`, `３`, `70487元`. */
  raw: string;
  /** Null only of a figure that a person states of a cell the document has no words for. */
  span: Span | null;
  odd?: 'leading_zero' | 'full_width' | 'chinese' | 'unit' | 'extra_numbers' | 'thousands';
}

/** A cell without a number. `blank`: empty or a mark (/ — 无); `unreadable`: something else stands there, or the order
 * of the numbers is not safe; `missing`: the row or the table is not in the document (then span is null). */
export interface NoFigure {
  value: null;
  reason: 'blank' | 'unreadable' | 'missing';
  raw: string;
  span: Span | null;
}

/** What was read of one cell of the form. */
export type Reading = Figure | NoFigure;

/** How the cells of the form came out; the four add up to expected. All 0 for a `free` report. */
export interface Coverage {
  read: number;
  blank: number;
  unreadable: number;
  missing: number;
  expected: number;
}

/** Where a field of the identity comes from. `gazetteer` and `metadata` are listed as resolved. */
export type IdentitySource =
  | 'title'
  | 'preamble'
  | 'period'
  | 'body'
  | 'signoff'
  | 'page'
  | 'index_number'
  | 'gazetteer'
  | 'metadata';

/** Who reports on which year. A field nobody states and nothing resolves is null. */
export interface Identity {
  township: string | null;
  county: string | null;
  prefecture: string | null;
  province: string | null;
  /** Division code, 9 digits. */
  code: string | null;
  /** The year reported on. */
  year: number | null;
  /** ISO date of sign-off or publication; `YYYY-MM` where the day is not stated. */
  date: string | null;
  /** The issuing body as signed. */
  agency: string | null;
  /** Only where somebody stated by hand that the report was not published. */
  published?: false;
  /** The fields that the text does not state and the gazetteer or the metadata supplied. */
  resolved: readonly IdentityField[];
  /** The words each stated field was read from. */
  spans: Partial<Record<IdentityField, Span>>;
  sources: Partial<Record<IdentityField, IdentitySource>>;
  /** Statements that disagree with what was decided, for the findings: a year in the title, another county. */
  conflicts: readonly IdentityConflict[];
}
export type IdentityField = 'township' | 'county' | 'prefecture' | 'province' | 'code' | 'year' | 'date' | 'agency';
export interface IdentityConflict {
  field: IdentityField;
  stated: string;
  source: IdentitySource;
  span: Span | null;
}

/** A section found by its heading. `span` covers heading and body; `heading` the heading's words. */
export interface Section {
  id: SectionId;
  heading: Span;
  span: Span;
}

/** A stated number of pieces of information made public. */
export interface Count {
  value: number;
  approx: boolean;
  /** The measure word as written; null where the text gives none. */
  unit: string | null;
  /** The thing counted, as written (政府信息, 工作动态); null where the text does not say. */
  what: string | null;
  /** The one channel it belongs to; null where none or several. */
  channel: ChannelId | null;
  /** The candidates where several channels are named jointly. */
  channelAlt: readonly ChannelId[];
  /** `part` where it is included in another figure stated in the text. */
  scope: 'total' | 'part';
  /** Index among the report's counts of the one it is included in; null where none is. */
  partOf: number | null;
  year: number | null;
  /** Exactly text.slice(span). */
  quote: string;
  span: Span;
  /** The rules it was read by. */
  because: readonly RuleId[];
}

/** The report's headline figure of disclosure; basis null = not stated, `unconfirmed` = the prose is that of a scan: no number is taken. */
export interface Disclosed {
  value: number | null;
  approx: boolean;
  unit: string | null;
  basis: 'stated' | 'derived' | 'unconfirmed' | null;
  /** Indexes into counts of the figures it rests on. */
  counts: readonly number[];
}

/** A channel the township used, with the words that prove it. */
export interface ChannelUse {
  id: ChannelId;
  quote: string;
  span: Span;
  /** The rules it was read by. */
  because: readonly RuleId[];
}

/** A problem the report states; categories are never empty, the primary first. */
export interface Problem {
  text: string;
  categories: readonly ProblemCategory[];
  span: Span;
  /** The rules by which it was read so. */
  because: readonly RuleId[];
}

/** A measure the report takes or announces; `answers` is the index of the problem it is paired with, else null. */
export interface Improvement {
  text: string;
  span: Span;
  answers: number | null;
  /** Written as an answer to last year's problems. */
  lastYear: boolean;
  /** The rules by which it was read so. */
  because: readonly RuleId[];
}

/** What is said of problems of previous years; `done` = written as dealt with (else only planned). */
export interface Rectification {
  text: string;
  span: Span;
  done: boolean;
}

/** A number the prose states on applications, disputes or fees; value null = not mentioned. */
export type Statement = {
  value: number;
  quote: string;
  span: Span;
  because: readonly RuleId[];
  /** What all that its section says of it comes to, where it says several: one case after the other. */
  sum?: number;
} | null;

export interface ApplicationsStated {
  new: Statement;
  carriedIn: Statement;
  answered: Statement;
  carriedOut: Statement;
}
export interface DisputesStated {
  reconsideration: Statement;
  litigation: Statement;
}
/** A statement met again in another section with another value: the report contradicts itself. */
export interface StatedAgain extends NonNullable<Statement> {
  key: 'new' | 'carriedIn' | 'answered' | 'carriedOut' | 'reconsideration' | 'litigation' | 'fee';
}
/** The information-processing fee of section six, in yuan. */
export interface FeeStated {
  value: number;
  unit: '元';
  quote: string;
  span: Span;
  because: readonly RuleId[];
}
/** Decisions the prose states that a table states too (penalties, licences, …), for the contradiction checks. */
export interface DecisionStated {
  cell: CellId;
  value: number;
  quote: string;
  span: Span;
}

/** Everything read from one report. Spans refer to the text of the Doc it was read from. */
export interface AnnualReport {
  format: Format;
  identity: Identity;
  form: FormEdition;
  sections: readonly Section[];
  /** Every cell of the form the report follows; empty for `free`. */
  cells: Readonly<Record<CellId, Reading>>;
  /** The stretches of text the tables occupy, sorted and disjoint; the rest is prose. */
  tables: readonly Span[];
  /** Places where the tables depart from the form (heading row missing, extra numbers, renumbered headings). */
  departures: readonly Departure[];
  coverage: Coverage;
  counts: readonly Count[];
  /** Stretches of sentences on publishing in which figures stand that were not read as counts. */
  unread: readonly Span[];
  disclosed: Disclosed;
  channels: readonly ChannelUse[];
  problems: readonly Problem[];
  improvements: readonly Improvement[];
  /** The text says there is no problem worth stating. */
  noProblemStated: Span | null;
  rectifiedLastYear: Rectification | null;
  applicationsStated: ApplicationsStated;
  disputesStated: DisputesStated;
  statedAgain: readonly StatedAgain[];
  informationFee: FeeStated | null;
  decisionsStated: readonly DecisionStated[];
  /** What people corrected in it; absent where nothing was. */
  corrections?: readonly Corrected[];
}

/** A way in which a table or heading departs from the form. */
export interface Departure {
  kind:
    | 'heading_row_missing'
    | 'extra_numbers'
    | 'split_row'
    | 'renumbered'
    | 'table_repeated'
    | 'row_missing'
    | 'other_edition';
  span: Span;
  /** The table or section concerned. */
  where: string;
  /** The edition a table follows, where it is not that of the report's form. */
  edition?: Exclude<FormEdition, 'free'>;
}
