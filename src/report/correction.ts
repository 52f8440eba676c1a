import { channels } from '../form/channels.ts';
import type { CellId } from '../form/form.ts';
import { problemCategories } from '../form/problems.ts';
import { isDay } from '../text/day.ts';
import type { Corrected } from './corrected.ts';
import type { Count, Disclosed, Identity, NoFigure, Problem } from './report.ts';

export type { Corrected };

/** A line of `corrections.csv`. */
export interface Correction extends Corrected {
  /** The report's file, below the collection, with `/`. */
  file: string;
  /** Of the file's bytes; the line holds for no others. */
  sha256: string;
}

/** The columns of `corrections.csv`, in the order they are written in. */
export const correctionColumns = ['file', 'sha256', 'at', 'read', 'correct', 'by', 'date', 'why'] as const;

/** Why a correction is not applied. */
export type Refusal =
  | 'other_file'
  | 'other_reading'
  | 'no_place'
  | 'not_correctable'
  | 'bad_value'
  | 'no_reason'
  | 'no_effect'
  | 'no_file'
  | 'no_report';
/** A correction that was not applied; `now`: the hash or the reading it would have to name, or the values it may take. */
export interface Refused {
  file: string;
  sha256: string;
  at: string;
  refusal: Refusal;
  now: string | null;
}

/** What a report must tell of itself for its readings to be named; the published report does. */
export interface Correctable {
  cells: Readonly<Record<CellId, { value: number | null; reason?: string }>>;
  counts: readonly Pick<Count, 'value' | 'channel'>[];
  disclosed: Pick<Disclosed, 'value'>;
  problems: readonly Pick<Problem, 'categories'>[];
  identity: Pick<Identity, IdentityPlace>;
}

/** Fields of the identity that may be corrected. */
export const identityPlaces = ['township', 'county', 'year', 'date'] as const;
type IdentityPlace = (typeof identityPlaces)[number];

/** A place, taken apart; `other` is one at which nothing can be corrected. */
export type Place =
  | { kind: 'cell'; cell: CellId }
  | { kind: 'disclosed' }
  | { kind: 'count' | 'channel' | 'problem'; index: number }
  | { kind: 'identity'; field: IdentityPlace }
  /** Findings of a rule, by its id: accepted as they are, nothing of what was read changes. */
  | { kind: 'finding'; rule: string }
  | { kind: 'other' };

const CELL = /^[a-z_]+\.[a-z0-9_]+\.[a-z0-9_]+$/;
const FINDING = /^finding\.([A-Za-z0-9_]{1,40})$/;
const LISTED = /^(count|problem):(\d{1,4})(\.channel)?$/;

/** Takes an address apart. */
export function placeAt(at: string): Place {
  if (at === 'disclosed') return { kind: 'disclosed' };
  const field = identityPlaces.find((name) => at === `identity.${name}`);
  if (field) return { kind: 'identity', field };
  const rule = FINDING.exec(at)?.[1];
  if (rule !== undefined) return { kind: 'finding', rule };
  const [, list, index, channel] = LISTED.exec(at) ?? [];
  if (list && !(channel && list !== 'count'))
    return { kind: channel ? 'channel' : (list as 'count' | 'problem'), index: Number(index) };
  return CELL.test(at) ? { kind: 'cell', cell: at as CellId } : { kind: 'other' };
}

/** True of a correction of whose the report is, or of which year: its place in a collection follows. */
export const isOfIdentity = ({ at }: Corrected): boolean => placeAt(at).kind === 'identity';

/** True of a line that accepts findings. */
export const isOfFinding = ({ at }: Corrected): boolean => placeAt(at).kind === 'finding';

/** Stands for a figure, a channel or a field that is not stated. */
export const NONE = 'none';
/** How findings stand, and how they stand once somebody accepted them. */
const OPEN = 'open';
export const ACCEPTED = 'accepted';
const reasons: readonly string[] = ['blank', 'unreadable', 'missing'] satisfies NoFigure['reason'][];

/** What is read at a place, as the column `read` has it; null where the report has no such place. */
export function readAt(report: Correctable, place: Place): string | null {
  switch (place.kind) {
    case 'cell': {
      const cell = Object.hasOwn(report.cells, place.cell) ? report.cells[place.cell] : undefined;
      return cell ? String(cell.value ?? cell.reason) : null;
    }
    case 'disclosed':
      return String(report.disclosed.value ?? NONE);
    case 'count':
      return numbered(report.counts, place.index, (count) => String(count.value));
    case 'channel':
      return numbered(report.counts, place.index, (count) => count.channel ?? NONE);
    case 'problem':
      return numbered(report.problems, place.index, (problem) => problem.categories.join(';'));
    case 'identity':
      return String(report.identity[place.field] ?? NONE);
    case 'finding':
      return OPEN;
    case 'other':
      return null;
  }
}

const numbered = <T>(list: readonly T[], at: number, say: (one: T) => string): string | null => {
  const one = list[at];
  return one === undefined ? null : say(one);
};

const NUMBER = /^-?\d{1,12}(?:\.\d{1,6})?$/;
/** The number a text is; null where it is none. */
export const numberOf = (text: string): number | null => (NUMBER.test(text) ? Number(text) : null);

const channelIds = new Set<string>(channels.map(({ id }) => id));
const categoryIds = new Set<string>(problemCategories.map(({ id }) => id));

/** True where a value may stand at a place. */
export function fitsAt(place: Place, value: string): boolean {
  switch (place.kind) {
    case 'cell':
      return numberOf(value) !== null || value === 'blank' || value === 'unreadable';
    case 'disclosed':
      return value === NONE || isCount(value);
    case 'count':
      return isCount(value);
    case 'channel':
      return value === NONE || channelIds.has(value);
    case 'problem':
      return isCategories(value.split(';'));
    case 'identity':
      return fitsField(place.field, value);
    case 'finding':
      return value === ACCEPTED;
    case 'other':
      return false;
  }
}

const isCount = (value: string) => numberOf(value) !== null && !value.startsWith('-');
const isCategories = (ids: readonly string[]) =>
  new Set(ids).size === ids.length && ids.every((id) => categoryIds.has(id));

function fitsField(field: IdentityPlace, value: string): boolean {
  if (field === 'year') return /^20\d{2}$/.test(value) && Number(value) >= 2008;
  if (field === 'date') return isDay(value);
  return /^\p{Script=Han}{2,20}$/u.test(value);
}

/** The values that may be chosen at a place by their ids; empty where a number or a name is written. */
export function choicesAt(place: Place): readonly string[] {
  if (place.kind === 'cell') return reasons.slice(0, 2);
  if (place.kind === 'channel') return [...channelIds, NONE];
  if (place.kind === 'problem') return [...categoryIds];
  return place.kind === 'disclosed' ? [NONE] : [];
}
