import type { Standing } from '../dataset/dataset.ts';
import type { FigureSheet, StandingSheet } from '../dataset/figures.ts';
import type { StatusCount } from './overview.ts';
import { indexesOf, type Stretch, type Unit } from './scope.ts';

/** How many townships of a place stand how in a year. */
export interface PlaceStanding extends Omit<StatusCount, 'year' | 'tables' | 'prose'> {
  townships: number;
  /** Errors found, in so many of its reports; a report of which nothing is known is not among them. */
  errors: number;
  judged: number;
}

/** A place in a row of the overview above the county. */
export interface StandingRow {
  unit: Unit;
  is: PlaceStanding;
  /** Weight of lapses and errors by township due; higher = needs more attention. Null where nothing was collected. */
  attention: number | null;
}

/** How the places of a scope stand with a year. */
export interface StandingTable {
  year: number;
  /** Most attention first, ties by code; places without any report collected last. */
  rows: readonly StandingRow[];
  whole: PlaceStanding;
}

/** How the places of a scope stand; `errors` is the sheet `findings.error` of the same year. */
export function selectStandings(
  units: readonly Unit[],
  stretches: readonly Stretch[],
  standing: StandingSheet,
  errors: FigureSheet | null,
): StandingTable {
  const tables = new Set(standing.tablesUnread);
  const prose = new Set(standing.proseUnread);
  const of = (own: readonly Stretch[]) => placeStanding(own, { standing, errors, tables, prose });
  const rows = units.map((unit): StandingRow => {
    const is = of(unit.stretches);
    return { unit, is, attention: attentionOf(is) };
  });
  return {
    year: standing.year,
    rows: [...rows].sort((a, b) => (b.attention ?? -1) - (a.attention ?? -1)),
    whole: of(stretches),
  };
}

interface Sheets {
  standing: StandingSheet;
  errors: FigureSheet | null;
  /** Townships whose tables, and whose prose, could not be read. */
  tables: ReadonlySet<number>;
  prose: ReadonlySet<number>;
}

const seenStates: ReadonlySet<Standing> = new Set(['on_time', 'late', 'undated']);

function placeStanding(stretches: readonly Stretch[], { standing, errors, tables, prose }: Sheets): PlaceStanding {
  const states = { on_time: 0, late: 0, undated: 0, not_seen: 0, not_published: 0, not_due: 0, not_collected: 0 };
  const is = { townships: 0, seen: 0, tablesUnread: 0, proseUnread: 0, errors: 0, judged: 0 };
  for (const i of indexesOf(stretches)) {
    const state = standing.values[i]!;
    const found = errors?.values[i];
    states[state]++;
    is.townships++;
    // one that was not published may be here all the same: then something is known of it
    if (seenStates.has(state) || (state === 'not_published' && found !== undefined && found !== state)) is.seen++;
    if (tables.has(i)) is.tablesUnread++;
    if (prose.has(i)) is.proseUnread++;
    if (typeof found !== 'number') continue;
    is.errors += found;
    is.judged++;
  }
  const due = states.on_time + states.late + states.undated + states.not_seen + states.not_published;
  return { ...states, ...is, due };
}

/** As townships are put in order within a county: a missing report weighs most, an unread one nearly as much. */
function attentionOf(is: PlaceStanding): number | null {
  if (is.due === 0) return null;
  const unread = Math.max(is.tablesUnread, is.proseUnread);
  const lapses = 8 * (is.not_seen + is.not_published) + 2 * is.late + is.undated + 6 * unread;
  return (lapses + Math.min(is.errors, is.due * 10) * 0.1) / is.due;
}
