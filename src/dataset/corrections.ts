import { type Correction, correctionColumns } from '../report/correction.ts';
import { isDay } from '../text/day.ts';
import { type CsvRow, csvRows, unguarded } from './csvRows.ts';

/** What is wrong with a line of `corrections.csv`; `what` names a column or a value, or counts fields. */
export interface CorrectionProblem {
  /** From 1; 1 is that of the column names. */
  line: number;
  why: 'no_header' | 'unknown_column' | 'fields' | 'open_quote' | 'empty' | 'sha256' | 'date' | 'twice';
  what: string;
}

/** A correction and the line it stands on. */
export interface PlacedCorrection extends Correction {
  line: number;
}

/** What a `corrections.csv` says: the lines that are whole, and what is wrong with the others. */
export interface Corrections {
  lines: readonly PlacedCorrection[];
  problems: readonly CorrectionProblem[];
}

type Column = (typeof correctionColumns)[number];

/** Reads the text of a `corrections.csv`; one wrong line harms no other. Of two lines on the same place the first counts. */
export function parseCorrections(text: string): Corrections {
  const [head, ...rows] = csvRows(text);
  if (!head) return { lines: [], problems: [] };
  const names = head.fields.map((field) => field.trim().toLowerCase());
  const lacking = correctionColumns.filter((column) => !names.includes(column));
  if (lacking.length) return { lines: [], problems: [{ line: head.line, why: 'no_header', what: lacking.join(', ') }] };
  const problems: CorrectionProblem[] = names.flatMap((name, i) =>
    name && !(correctionColumns as readonly string[]).includes(name)
      ? [{ line: head.line, why: 'unknown_column' as const, what: head.fields[i]! }]
      : [],
  );
  const lines: PlacedCorrection[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const correction = correctionOf(row, names);
    const problem = problemOf(row, names.length, correction, seen);
    if (problem) problems.push({ line: row.line, ...problem });
    else lines.push(correction);
    if (!problem) seen.set(keyOf(correction), row.line);
  }
  return { lines, problems };
}

/** What names a correction among all: two of the same file's bytes and place say the same thing twice. */
export const keyOf = ({ file, sha256, at }: Pick<Correction, 'file' | 'sha256' | 'at'>): string =>
  JSON.stringify([file, sha256, at]);

function correctionOf({ line, fields }: CsvRow, names: readonly string[]): PlacedCorrection {
  const field = (column: Column) => unguarded(fields[names.indexOf(column)] ?? '');
  const [file, at, read, correct, by, why] = (['file', 'at', 'read', 'correct', 'by', 'why'] as const).map(field);
  const date = field('date').replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (_, y, m, d) => `${y}-${pad(m)}-${pad(d)}`);
  const sha256 = field('sha256').toLowerCase();
  return { line, file: file!, sha256, at: at!, read: read!, correct: correct!, by: by!, date, why: why! };
}

const pad = (digits: string) => digits.padStart(2, '0');
const SHA256 = /^[0-9a-f]{64}$/;

function problemOf(
  { fields, open }: CsvRow,
  columns: number,
  correction: PlacedCorrection,
  seen: ReadonlyMap<string, number>,
): Omit<CorrectionProblem, 'line'> | null {
  if (open) return { why: 'open_quote', what: '' };
  if (fields.length < columns || fields.slice(columns).some((field) => field.trim()))
    return { why: 'fields', what: `${fields.length} / ${columns}` };
  const empty = (['file', 'sha256', 'at', 'read', 'correct', 'by', 'date'] as const).find((name) => !correction[name]);
  if (empty) return { why: 'empty', what: empty };
  if (!SHA256.test(correction.sha256)) return { why: 'sha256', what: correction.sha256 };
  if (!isDay(correction.date)) return { why: 'date', what: correction.date };
  const before = seen.get(keyOf(correction));
  return before === undefined ? null : { why: 'twice', what: String(before) };
}
