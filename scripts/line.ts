/** One line of a part: what became of one file. */
import type { ReportPlace } from '../src/dataset/place.ts';
import type { Accepted } from '../src/dataset/publish.ts';
import type { Checked } from '../src/findings/check.ts';
import type { MetaStated } from '../src/report/stated.ts';
import type { Misfit } from './beside.ts';
import type { Effects } from './effects.ts';
import type { Failure } from './source.ts';

/** What a line says of a file besides what was read in it. */
export interface ResultLine {
  collection: string;
  /** Below the folder of reports, with `/`. */
  path: string;
  /** Its name for people, below the collection. */
  file: string;
  /** Hash of everything the line depends on. */
  key: string;
  /** Of the file's bytes; null where they could not be had. */
  sha256: string | null;
  /** It became a report. */
  ok: boolean;
  /** Why it did not. */
  error?: Failure['error'];
  /** Where it belongs, which its metadata may tell also where nothing could be read. */
  place: ReportPlace | null;
  url: string | null;
  /** What stands beside it. */
  stated: MetaStated['stated'] | null;
  accepted: Accepted;
  misfits: readonly Misfit[];
  /** It would be the same another time: reading it did not break. */
  sound: boolean;
}

/** A whole line: of a report with everything read from it and found in it. */
export interface WholeLine extends ResultLine {
  checked?: Checked;
}

/** What a terminal might act upon, and JSON does not escape. */
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** A line as text, without its end. */
export const lineText = (line: WholeLine): string =>
  JSON.stringify(line).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A line with its text, compressed: lines one after the other are one gzip file. */
export function packLine(effects: Effects, line: ResultLine, checked?: Checked) {
  return { line, packed: effects.gzip(`${lineText({ ...line, ...(checked && { checked }) })}\n`) };
}
