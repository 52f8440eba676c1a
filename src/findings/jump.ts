import { type CellId, cellId } from '../form/form.ts';
import type { CountyReport } from './county.ts';
import { found, numberIn, spansOf } from './evidence.ts';
import type { Finding } from './finding.ts';

/** The figures whose jumps are worth a look; all mean the same in both editions of the form. */
const watched: readonly CellId[] = [
  cellId('proactive', 'licences', 'decisions'),
  cellId('proactive', 'penalties', 'decisions'),
  cellId('proactive', 'coercive_measures', 'decisions'),
  cellId('applications', 'received', 'total'),
];

/** A figure jumps when it is this many times its own median and the county's, or that many times less … */
const factor = 3;
/** … and at least this far from its own median. */
const distance = 20;
/** A rise this many times over both, to a figure this large, could be a slip: a person should look. */
const slip = { factor: 5, figure: 50 };
/** Fewest earlier years, and fewest townships of the county, that a comparison rests on. */
const fewestYears = 2;
const fewestTownships = 5;

/** The median of numbers; null for none. */
export function median(values: readonly number[]): number | null {
  if (!values.length) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const numbersOf = (reports: readonly CountyReport[], cell: CellId) =>
  reports.map((r) => numberIn(r.report, cell)).filter((v): v is number => v !== null);

const isFar = (value: number, usual: number) => value >= usual * factor || value * factor <= usual;

/** What a county reports in a year: for each watched cell the numbers of all its townships, ascending. */
export type CountyFigures = ReadonlyMap<CellId, readonly number[]>;

/** Gathers a year's figures once for all checks. */
export const figuresOf = (sameYear: readonly CountyReport[]): CountyFigures =>
  new Map(watched.map((cell) => [cell, numbersOf(sameYear, cell).sort((a, b) => a - b)]));

/** The median of ascending numbers with one of them left out: what the others report. */
function medianWithout(sorted: readonly number[], value: number): number {
  const out = sorted.indexOf(value);
  const at = (i: number) => sorted[i < out ? i : i + 1]!;
  const count = sorted.length - 1;
  return count % 2 ? at(count >> 1) : (at((count >> 1) - 1) + at(count >> 1)) / 2;
}

const isSlip = (value: number, own: number, others: number) =>
  value >= slip.figure && value >= own * slip.factor && value >= others * slip.factor;

/** jump: a figure far from the township's own history and from the county median of the year. */
export function checkJumps(now: CountyReport, history: readonly CountyReport[], county: CountyFigures): Finding[] {
  return watched.flatMap((cell) => {
    const actual = numberIn(now.report, cell);
    const own = numbersOf(history, cell);
    const all = county.get(cell)!;
    if (actual === null || own.length < fewestYears || all.length <= fewestTownships) return [];
    const expected = median(own)!;
    if (Math.abs(actual - expected) < distance || !isFar(actual, expected)) return [];
    const others = medianWithout(all, actual);
    if (!isFar(actual, others)) return [];
    const severity = isSlip(actual, expected, others) ? 'warning' : 'note';
    return [
      found('jump', {
        severity,
        expected,
        actual,
        spans: spansOf(now.report, [cell]),
        params: { cell, county: others },
      }),
    ];
  });
}
