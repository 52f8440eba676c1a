import { type ChannelId, channels } from '../form/channels.ts';
import { allCellIds, comparableCells } from '../form/crosswalk.ts';
import { type CellId, cellIds, type FormColumn, type FormRow, type FormTable } from '../form/form.ts';
import { editions, type FormEdition, forms, latestForm } from '../form/forms.ts';

/** The groups of the measure picker, in its order. */
export const measureGroups = [
  'proactive',
  'applications',
  'disputes',
  'narrative',
  'quality',
  'stated',
  'cells',
] as const;
/** A group of the measure picker. */
export type MeasureGroup = (typeof measureGroups)[number];

/** What a figure counts; i18n has the words (件, 条, 万元 …). */
export type Unit =
  | 'decisions'
  | 'documents'
  | 'requests'
  | 'cases'
  | 'pieces'
  | 'items'
  | 'wan'
  | 'problems'
  | 'channels'
  | 'cells'
  | 'findings'
  | 'days';

/** Where the figure of a measure is kept in a report's summary. */
export type MeasureSource =
  | { of: 'cell'; cell: CellId }
  | { of: 'disclosed' }
  | { of: 'channelCount'; channel: ChannelId }
  | { of: 'problemCount' | 'channelsUsed' | 'coverage' | 'daysLate' }
  | { of: 'findings'; severity: 'error' | 'warning' };

/** Something that can be charted. */
export interface Measure {
  /** The public id: a cell id, or a word (`disclosed`, `channel_count.gov_website`); never changes. */
  id: string;
  group: MeasureGroup;
  unit: Unit;
  source: MeasureSource;
  /** The editions of the form in which it exists; narrative measures exist in all. */
  editions: readonly FormEdition[];
  /** The first and the last report year whose form has it; null where the first or the newest form does. */
  since: number | null;
  until: number | null;
  /** True where its meaning is the same in all editions, so that one line may run across them. */
  comparable: boolean;
  /** The place in the form that the note names; null for what is not in a table. */
  row: { table: FormTable['id']; row: FormRow; column: FormColumn } | null;
}

const everywhere = { editions: [...editions, 'free'], since: null, until: null, comparable: true, row: null } as const;

const stated: readonly Measure[] = [
  { id: 'disclosed', group: 'proactive', unit: 'pieces', source: { of: 'disclosed' }, ...everywhere },
  { id: 'problems', group: 'narrative', unit: 'problems', source: { of: 'problemCount' }, ...everywhere },
  { id: 'channels', group: 'narrative', unit: 'channels', source: { of: 'channelsUsed' }, ...everywhere },
  { id: 'coverage', group: 'quality', unit: 'cells', source: { of: 'coverage' }, ...everywhere },
  {
    id: 'findings.error',
    group: 'quality',
    unit: 'findings',
    source: { of: 'findings', severity: 'error' },
    ...everywhere,
  },
  {
    id: 'findings.warning',
    group: 'quality',
    unit: 'findings',
    source: { of: 'findings', severity: 'warning' },
    ...everywhere,
  },
  { id: 'days_late', group: 'quality', unit: 'days', source: { of: 'daysLate' }, ...everywhere },
];

const channelCounts: readonly Measure[] = channels.map(({ id }) => ({
  id: `channel_count.${id}`,
  group: 'stated',
  unit: 'pieces',
  source: { of: 'channelCount', channel: id },
  ...everywhere,
}));

/** The cells that stand in the picker before one opens the list of all cells. */
const chosenCells: readonly CellId[] = [
  'proactive.normative_documents.in_force',
  'proactive.normative_documents.issued',
  'proactive.licences.decisions',
  'proactive.penalties.decisions',
  'proactive.coercive_measures.decisions',
  'proactive.fees.amount',
  'proactive.procurement.amount',
  'applications.received.total',
  'applications.received.natural_person',
  'applications.carried_in.total',
  'applications.granted.total',
  'applications.partially_granted.total',
  'applications.unavailable_not_held.total',
  'applications.not_processed_complaint.total',
  'applications.outcomes_total.total',
  'applications.carried_out.total',
  'disputes.review.total',
  'disputes.review.corrected',
  'disputes.direct_litigation.total',
  'disputes.litigation_after_review.total',
];

function unitOf(table: FormTable['id'], column: FormColumn): Unit {
  if (column.unit === '万元') return 'wan';
  if (column.unit === '项') return 'items';
  if (table === 'applications') return 'requests';
  if (table === 'disputes') return 'cases';
  return column.id === 'decisions' ? 'decisions' : 'documents';
}

/** Row and column of a cell id, from the newest edition that has it. */
function placeOf(id: CellId): NonNullable<Measure['row']> {
  const [table, row, column] = id.split('.');
  for (const form of [...forms].reverse()) {
    const found = form.tables.find((t) => t.id === table)?.rows.find((r) => r.id === row);
    const cell = found?.columns.find((c) => c.id === column);
    if (found && cell) return { table: table as FormTable['id'], row: found, column: cell };
  }
  throw new Error(`no form has the cell ${id}`);
}

const formCells = forms.map((form) => ({ form, cells: new Set(cellIds(form)) }));

/** The editions that have a cell, and the years they leave out. */
function existence(id: CellId): Pick<Measure, 'editions' | 'since' | 'until'> {
  const own = formCells.filter(({ cells }) => cells.has(id)).map(({ form }) => form);
  const [first, last] = [own[0]!, own[own.length - 1]!];
  return {
    editions: own.map(({ edition }) => edition),
    since: first === forms[0] ? null : first.since,
    until: last === latestForm ? null : forms[forms.indexOf(last) + 1]!.since - 1,
  };
}

function cellMeasure(id: CellId): Measure {
  const row = placeOf(id);
  return {
    id,
    group: chosenCells.includes(id) ? row.table : 'cells',
    unit: unitOf(row.table, row.column),
    source: { of: 'cell', cell: id },
    ...existence(id),
    comparable: comparableCells.has(id),
    row,
  };
}

const cellOrder = [...chosenCells, ...allCellIds.filter((id) => !chosenCells.includes(id))];
const unsorted = [...stated, ...channelCounts, ...cellOrder.map(cellMeasure)];

/** Every measure, in the order of the picker: by group, within a group as listed above. */
export const measures: readonly Measure[] = measureGroups.flatMap((g) => unsorted.filter((m) => m.group === g));

const byId: ReadonlyMap<string, Measure> = new Map(measures.map((m) => [m.id, m]));

/** The measure of an id; undefined for an unknown one. */
export const measureOf = (id: string): Measure | undefined => byId.get(id);

/** The measure shown when an address names none. */
export const defaultMeasure = 'proactive.penalties.decisions';

/** What a measure is held against where an address does not say. */
export const otherMeasure = (id: string): string => (id === 'disclosed' ? defaultMeasure : 'disclosed');

/** True of measures the prose states: where they have no figure nothing was left blank, it was not written. */
export const isOfProse = ({ row, group }: Pick<Measure, 'row' | 'group'>): boolean =>
  row === null && group !== 'quality';
