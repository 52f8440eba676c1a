import type { CountySums, Places, SumSheet } from '../dataset/figures.ts';
import { type Outcome, outcomes, type RequestFlow, type Total } from './applications.ts';
import { countyFinder, type Stretch, type Unit } from './scope.ts';
import { sum } from './statistics.ts';

/** What became of the requests to a place's townships. */
export interface RequestRow extends RequestFlow {
  unit: Unit | null;
  /** False where no report of the year was collected of any township. */
  collected: boolean;
  /** Requests answered, as the reports total them. */
  answered: Total;
}

/** What became of the requests in each place of a scope. */
export interface RequestTable {
  year: number;
  /** Most requests first. */
  rows: readonly RequestRow[];
  whole: RequestRow;
}

/** What became of the requests of a year; `sheet` is the sheet `applications`. */
export function selectRequests(
  places: Places,
  units: readonly Unit[],
  stretches: readonly Stretch[],
  sheet: SumSheet,
): RequestTable {
  const countiesOf = countyFinder(places);
  const rows = units.map((unit) => requestRow(unit, countiesOf(unit.stretches), sheet));
  return {
    year: sheet.year,
    rows: [...rows].sort((a, b) => b.received.value - a.received.value),
    whole: requestRow(null, countiesOf(stretches), sheet),
  };
}

function requestRow(unit: Unit | null, own: readonly number[], sheet: SumSheet): RequestRow {
  const known = own.flatMap((county) => sheet.counties[county] ?? []);
  const total = (id: string) => totalOf(known, sheet.ids.indexOf(id));
  return {
    unit,
    collected: known.length > 0,
    year: sheet.year,
    readable: known.reduce((all, { of }) => all + of, 0),
    received: total('received'),
    carriedIn: total('carried_in'),
    carriedOut: total('carried_out'),
    answered: total('outcomes_total'),
    outcomes: Object.fromEntries(outcomes.map((o) => [o, total(o)])) as Record<Outcome, Total>,
  };
}

/** The sum over the townships that state a figure; none where the sheet has no such id. */
const totalOf = (known: readonly CountySums[], id: number): Total => ({
  value: sum(known.map(({ totals }) => totals[id] ?? 0)),
  stated: known.reduce((all, { reports }) => all + (reports[id] ?? 0), 0),
});
