import type { SetSheetFile } from '../dataset/figures.ts';
import { type Outcome, outcomes, type RequestFlow, type Total } from './applications.ts';
import { indexesOf, type Stretch, type Unit } from './scope.ts';
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
  units: readonly Unit[],
  stretches: readonly Stretch[],
  sheet: SetSheetFile,
): RequestTable {
  const rows = units.map((unit) => requestRow(unit, unit.stretches, sheet));
  return {
    year: sheet.year,
    rows: [...rows].sort((a, b) => b.received.value - a.received.value),
    whole: requestRow(null, stretches, sheet),
  };
}

function requestRow(unit: Unit | null, stretches: readonly Stretch[], sheet: SetSheetFile): RequestRow {
  const indexes = [...indexesOf(stretches)];
  const total = (id: string) => totalOf(indexes, sheet, id);
  return {
    unit,
    collected: indexes.some((i) => sheet.values[i] !== 'not_collected'),
    year: sheet.year,
    readable: indexes.filter((i) => typeof sheet.values[i] !== 'string').length,
    received: total('received'),
    carriedIn: total('carried_in'),
    carriedOut: total('carried_out'),
    answered: total('outcomes_total'),
    outcomes: Object.fromEntries(outcomes.map((o) => [o, total(o)])) as Record<Outcome, Total>,
  };
}

/** The sum over the townships that state a figure. */
function totalOf(indexes: readonly number[], { ids, values }: SetSheetFile, id: string): Total {
  const at = ids.indexOf(id);
  const stated = indexes.flatMap((i) => {
    const set = values[i]!;
    return typeof set === 'string' ? [] : (set.get(at) ?? []);
  });
  return { value: sum(stated), stated: stated.length };
}
