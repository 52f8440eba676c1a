import { formDue } from '../../src/form/crosswalk.ts';
import { type CellId, cellId, cellIds, type Form } from '../../src/form/form.ts';
import type { ProblemCategory } from '../../src/form/problems.ts';
import type { Wording } from './fill.ts';
import { between, chance, pick, shuffle } from './random.ts';

/** A township of the demo. */
export interface DemoPlace {
  county: string;
  township: string;
  code: string;
}

/** How a report is laid out and in which format it is written. */
export type Layout = 'tabs' | 'lines' | 'pipes' | 'page' | 'plain_html' | 'docx' | 'pdf' | 'rtf';
/** Which layout a township writes its report of a year in. */
export type LayoutOf = (code: string, year: number, seed: number) => Layout;

const layouts: readonly Layout[] = ['tabs', 'page', 'docx', 'lines', 'plain_html', 'pipes'];
const layoutInTurn: LayoutOf = (code, year, seed) => pick(layouts, seed, code, 'layout', Math.floor(year / 2));

/** Channels with stated numbers, in the order townships take them up. */
export type CountedChannel = 'gov_website' | 'wechat_official' | 'bulletin_board' | 'short_video' | 'app';

/** Everything one report will say, before it is put into words. */
export interface Plan {
  place: DemoPlace;
  year: number;
  form: Form;
  layout: Layout;
  /** ISO date of sign-off; null for none. */
  date: string | null;
  /** What is printed in each cell. */
  cells: Record<CellId, string>;
  disclosed: number;
  byChannel: Partial<Record<CountedChannel, number>>;
  problems: readonly ProblemCategory[];
  received: number;
  /** Equal wordings give equal words. */
  words: Wording;
}

/** Cells of one township that depend on the year before. */
interface State {
  carriedOut: number;
  inForce: number;
  items: Record<string, number>;
}

/** Kinds of problems a demo township may state, the frequent ones more than once. */
const usual: readonly ProblemCategory[] = [
  'skills',
  'staffing',
  'timeliness',
  'content_depth',
  'interpretation',
  'channels',
  'content_quality',
  'supervision',
  'coordination',
  'participation',
  'mechanism',
  'awareness',
  'publicity',
  'village_level',
  'platform',
  'data_security',
  'applications',
  'skills',
  'staffing',
  'timeliness',
  'content_depth',
  'interpretation',
]; // prettier-ignore

/** Plans all years of a township, oldest first; each year goes on from the one before. */
export function planTownship(
  place: DemoPlace,
  years: readonly number[],
  seed: number,
  layoutOf: LayoutOf = layoutInTurn,
): Plan[] {
  const key = [seed, place.code];
  let state: State = { carriedOut: 0, inForce: between(1, 4, ...key, 'inForce'), items: {} };
  return years.map((year) => {
    const { cells, next, received } = planCells(place, year, seed, state);
    state = next;
    const byChannel = planChannels(year, key);
    return {
      place,
      year,
      cells,
      received,
      byChannel,
      form: formDue(year)!,
      layout: layoutOf(place.code, year, seed),
      date: `${year + 1}-01-${String(between(14, 30, ...key, year, 'date')).padStart(2, '0')}`,
      disclosed: Object.values(byChannel).reduce((a, b) => a + b, 0),
      problems: planProblems(year, key),
      words: { code: place.code, year },
    };
  }); // prettier-ignore
}

/** Channels are taken up one after the other; what goes through each grows with the years. */
function planChannels(year: number, key: readonly (string | number)[]): Plan['byChannel'] {
  const order: readonly CountedChannel[] = ['gov_website', 'bulletin_board', 'wechat_official', 'short_video', 'app'];
  const base = between(18, 90, ...key, 'base');
  const channels: Plan['byChannel'] = {};
  order.forEach((channel, i) => {
    const since = 2018 + i * 1.2 + chance(...key, channel) * 2;
    if (i > 1 && year < since) return;
    const growth = 1 + 0.12 * (year - 2019) + 0.15 * chance(...key, channel, year);
    channels[channel] = Math.round(base * growth * (0.4 + chance(...key, channel, 'share')));
  });
  return channels;
}

/** Two to four categories a year; each stays for some years, so that problems recur. */
function planProblems(year: number, key: readonly (string | number)[]): ProblemCategory[] {
  const slots = [0, 1, 2, 3].slice(0, between(2, 4, ...key, 'slots'));
  const chosen = slots.map((slot) => {
    const length = between(1, 4, ...key, 'run', slot);
    const run = Math.floor((year - 2019 + between(0, 3, ...key, 'shift', slot)) / length);
    return shuffle(usual, ...key, slot)[((run % usual.length) + usual.length) % usual.length]!;
  });
  return [...new Set(chosen)];
}

/** Fills every cell of the form the year requires; arithmetic holds, and follows from the year before. */
function planCells(place: DemoPlace, year: number, seed: number, state: State) {
  const form = formDue(year)!;
  const key = [seed, place.code, year];
  const cells: Record<CellId, string> = {};
  for (const id of cellIds(form)) cells[id] = '0';
  const set = (id: string, value: number) => {
    cells[id as CellId] = String(value);
  };
  const trend = 1 + 0.15 * (year - 2019);
  const decide = (row: string, most: number) =>
    set(
      `proactive.${row}.decisions`,
      Math.round(between(0, most, seed, place.code, row) * trend * (0.9 + 0.2 * chance(...key, row))),
    );
  decide('licences', 60);
  decide('penalties', 24);
  decide('coercive_measures', 2);
  const next: State = { ...state, items: { ...state.items } };
  if (form.edition === '2021') {
    const issued = between(0, 2, ...key, 'issued');
    const repealed = Math.min(state.inForce, between(0, 1, ...key, 'repealed'));
    next.inForce = state.inForce + issued - repealed;
    set('proactive.normative_documents.issued', issued);
    set('proactive.normative_documents.repealed', repealed);
    set('proactive.normative_documents.in_force', next.inForce);
    set('proactive.fees.amount', 0);
  } else {
    set('proactive.normative_documents.created', 1);
    set('proactive.normative_documents.published', 1);
    set('proactive.normative_documents.public_total', state.inForce);
    planItems(set, next, key);
  }
  const received = planApplications(set, state, next, key);
  return { cells, next, received };
}

const itemRows = ['licences', 'other_services', 'penalties', 'coercive_measures', 'fees'];

/** Form 2019: items of last year and their change, each following from the year before. */
function planItems(set: (id: string, value: number) => void, next: State, key: readonly (string | number)[]): void {
  for (const row of itemRows) {
    const items = next.items[row] ?? between(0, 30, key[0]!, key[1]!, row, 'items');
    const change = items ? between(-2, 4, ...key, row, 'change') : 0;
    const real = Math.max(-items, change);
    set(`proactive.${row}.previous_items`, items);
    set(`proactive.${row}.change`, real);
    next.items[row] = items + real;
  }
  set('proactive.procurement.items', between(0, 6, ...key, 'procurement'));
  set('proactive.procurement.amount', between(0, 80, ...key, 'procurement amount'));
}

/** Applications: most townships have few; what is not answered is carried over. */
function planApplications(
  set: (id: string, value: number) => void,
  state: State,
  next: State,
  key: readonly (string | number)[],
): number {
  const active = chance(key[0]!, key[1]!, 'active') < 0.6;
  const received = active ? between(0, 6, ...key, 'received') : 0;
  const due = received + state.carriedOut;
  const carriedOut = due > 1 && chance(...key, 'carry') < 0.4 ? 1 : 0;
  const answered = due - carriedOut;
  const notHeld = answered > 1 ? between(0, 1, ...key, 'not held') : 0;
  const rows = {
    received,
    carried_in: state.carriedOut,
    granted: answered - notHeld,
    unavailable_not_held: notHeld,
    outcomes_total: answered,
    carried_out: carriedOut,
  };
  for (const [row, value] of Object.entries(rows))
    for (const column of ['natural_person', 'total']) set(cellId('applications', row, column), value);
  next.carriedOut = carriedOut;
  return received;
}
