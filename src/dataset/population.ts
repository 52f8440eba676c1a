import { type CsvRow, csvRows, unguarded } from './csvRows.ts';
import { type Denominator, denominators, type Headcount } from './dataset.ts';

/** People and villages of a township. */
export type Headcounts = Readonly<Partial<Record<Denominator, readonly Headcount[]>>>;

/** The columns of `population.csv`; of the two that count one may be missing. */
export const populationColumns = ['code', 'year', ...denominators, 'source'] as const;
type Column = (typeof populationColumns)[number];

/** What is wrong with a line of `population.csv`; `what` names a column or a value, or counts fields. */
export interface PopulationProblem {
  /** From 1; 1 is that of the column names. */
  line: number;
  why:
    | 'no_header'
    | 'unknown_column'
    | 'fields'
    | 'open_quote'
    | 'empty'
    | 'code'
    | 'place'
    | 'year'
    | 'number'
    | 'twice'
    | 'in_places';
  what: string;
}

/** What a `population.csv` says by the code of the township, and what is wrong with its lines. */
export interface Population {
  townships: ReadonlyMap<string, Headcounts>;
  problems: readonly PopulationProblem[];
}

/** What lines are held against: which codes are townships', and what is stated elsewhere. */
export interface KnownPlaces {
  isPlace(code: string): boolean;
  isStated(code: string, year: number, kind: Denominator): boolean;
}

/** Reads the text of a `population.csv`; one wrong line harms no other. Of two on the same thing the first counts. */
export function parsePopulation(text: string, known: KnownPlaces): Population {
  const [head, ...rows] = csvRows(text);
  const townships = new Map<string, Partial<Record<Denominator, Headcount[]>>>();
  if (!head) return { townships, problems: [] };
  const names = head.fields.map((field) => field.trim().toLowerCase());
  const lacking = lackingOf(names);
  if (lacking.length) return { townships, problems: [{ line: head.line, why: 'no_header', what: lacking.join(', ') }] };
  const problems: PopulationProblem[] = names.flatMap((name, i) =>
    name && !(populationColumns as readonly string[]).includes(name)
      ? [{ line: head.line, why: 'unknown_column' as const, what: head.fields[i]! }]
      : [],
  );
  const seen = new Map<string, number>();
  for (const row of rows) {
    const line = lineOf(row, names);
    const problem = problemOf(row, names, line, known, seen);
    if (problem) problems.push({ line: row.line, ...problem });
    else add(townships, line);
    if (!problem) for (const kind of statedIn(line)) seen.set(keyOf(line, kind), row.line);
  }
  return { townships, problems };
}

const lackingOf = (names: readonly string[]): string[] => [
  ...(['code', 'year', 'source'] as const).filter((column) => !names.includes(column)),
  ...(denominators.some((column) => names.includes(column)) ? [] : [denominators.join(' / ')]),
];

type Line = Readonly<Record<Column, string>>;

function lineOf({ fields }: CsvRow, names: readonly string[]): Line {
  const field = (column: Column) => unguarded(fields[names.indexOf(column)] ?? '');
  // 12 digits name a township too where the last are zeros
  const code = field('code').replace(/^(\d{9})000$/, '$1');
  const [year, population, villages, source] = [field('year'), field('population'), field('villages'), field('source')];
  return { code, year, population, villages, source };
}

const keyOf = ({ code, year }: Line, kind: Denominator) => `${code} ${year} ${kind}`;
const statedIn = (line: Line): Denominator[] => denominators.filter((kind) => line[kind] !== '');

const WHOLE = /^\d{1,9}$/;

function problemOf(
  { fields, open }: CsvRow,
  names: readonly string[],
  line: Line,
  { isPlace, isStated }: KnownPlaces,
  seen: ReadonlyMap<string, number>,
): Omit<PopulationProblem, 'line'> | null {
  if (open) return { why: 'open_quote', what: '' };
  if (fields.length < names.length || fields.slice(names.length).some((field) => field.trim()))
    return { why: 'fields', what: `${fields.length} / ${names.length}` };
  const empty = (['code', 'year', 'source'] as const).find((name) => !line[name]);
  if (empty) return { why: 'empty', what: empty };
  if (!/^(?:\d{9}|x[0-9a-f]{8})$/.test(line.code)) return { why: 'code', what: line.code };
  if (!isPlace(line.code)) return { why: 'place', what: line.code };
  if (!/^(?:19|20)\d\d$/.test(line.year)) return { why: 'year', what: line.year };
  const kinds = statedIn(line);
  if (!kinds.length) return { why: 'empty', what: denominators.join(' / ') };
  const strange = kinds.find((kind) => !WHOLE.test(line[kind]));
  if (strange) return { why: 'number', what: line[strange] };
  const stated = kinds.find((kind) => isStated(line.code, Number(line.year), kind));
  if (stated) return { why: 'in_places', what: stated };
  const before = kinds.map((kind) => seen.get(keyOf(line, kind))).find((at) => at !== undefined);
  return before === undefined ? null : { why: 'twice', what: String(before) };
}

function add(townships: Map<string, Partial<Record<Denominator, Headcount[]>>>, line: Line): void {
  const own = townships.get(line.code) ?? {};
  townships.set(line.code, own);
  for (const kind of statedIn(line)) {
    const counts = [...(own[kind] ?? []), { year: Number(line.year), value: Number(line[kind]), source: line.source }];
    own[kind] = counts.sort((a, b) => a.year - b.year);
  }
}
