import { type Group, groups, ruleIds } from '../findings/finding.ts';
import { channels } from '../form/channels.ts';
import { problemCategories } from '../form/problems.ts';
import { type Level, levelOf, levels } from '../places/levels.ts';
import { defaultLang, type Lang, langs } from '../text/langs.ts';
import { decodeQuery, encodeQuery, pairsOf, splitAt } from './hash.ts';
import { type Aggregate, aggregates, type Relation, relations } from './manner.ts';
import { defaultMeasure, measureOf } from './measures.ts';
import { type Note, notes } from './note.ts';
import { isFieldTab, type Page, pages, type Tab, tabs } from './pages.ts';
import {
  codes,
  flag,
  longestAddress,
  numberBetween,
  oneOf,
  type Param,
  type Period,
  perhaps,
  period,
  type Sorting,
  sorting,
  text,
  yearOrLatest,
} from './params.ts';

export { type FieldTab, fieldTabs, isFieldTab, navigation, type Page, pages, type Tab, tabs } from './pages.ts';

/** A question to the data: the whole state of a page. Each field but `page` is a key of the address. */
export interface View {
  page: Page;
  /** Collection; empty = the one that addresses without it mean. */
  d: string;
  /** Code of a county, prefecture or province, `all` for the whole collection; empty = what the collection shows first. */
  c: string;
  /** The level of the places that stand in the rows; null = the one below the place the page is about. */
  unit: Exclude<Level, 'collection'> | null;
  /** Id of the measure. */
  m: string;
  /** Codes of the townships chosen; empty = none chosen, see `top`. */
  town: readonly string[];
  /** Where none is chosen: highlight this many, by latest value. */
  top: number;
  /** Words at points of the chart; at most five. */
  note: readonly Note[];
  /** Draw the townships that are not chosen, in grey. */
  others: boolean;
  time: Period;
  tab: Tab;
  /** Id of the measure held against `m`; empty = one that differs from it. */
  x: string;
  /** How figures are given. */
  as: Relation;
  /** What stands for a place above the township. */
  by: Aggregate;
  sort: Sorting;
  /** The year a page is about. */
  year: number | 'latest';
  log: boolean;
  /** Small multiples each on a scale of its own. */
  free: boolean;
  /** Show the county median and the middle half. */
  median: boolean;
  /** List the townships that have no figure. */
  gaps: boolean;
  /** Lines in dashes, bars in patterns. */
  pattern: boolean;
  /** Id of the report shown. */
  report: string;
  /** What to point at in the report, see `address.ts`. */
  at: string;
  /** Id of a second report, shown beside the first with what both say marked. */
  with: string;
  /** Filters of the ledger; null and '' = all. `q` searches its words. */
  rule: (typeof ruleIds)[number] | null;
  severity: Group | null;
  q: string;
  /** Whether action lists hold the problems stated year after year. */
  streaks: boolean;
  /** Whether a briefing has a page for each township. */
  each: boolean;
  category: (typeof problemCategories)[number]['id'] | null;
  channel: (typeof channels)[number]['id'] | null;
  /** The figure alone, for a frame in another page. */
  embed: boolean;
  /** Which figure of the page, where it has several (`coverage`, `flow` …); empty = its first. */
  fig: string;
  /** Embedded without title and note / without interaction / without background. */
  plain: boolean;
  static: boolean;
  transparent: boolean;
  /** null = as the reader's system or switch says. */
  dark: boolean | null;
  lang: Lang | null;
  font: 'normal' | 'large' | null;
  /** The dataset version an embed was made from, or that the page of changes tells of. */
  v: string;
}

/** The levels that may stand in rows. */
const rowLevels = levels.filter((level) => level !== 'collection');

/** True of a code a page can be about, and of none. */
function isScopeCode(code: string): boolean {
  const level = levelOf(code);
  return code === '' || (level !== null && level !== 'township');
}

type Params = { readonly [K in Exclude<keyof View, 'page'>]: Param<View[K]> };

/** The keys of the address, in the order they are written. */
const params: Params = {
  d: text(''),
  c: text('', isScopeCode),
  unit: perhaps(oneOf(rowLevels, 'township')),
  m: text(defaultMeasure, (id) => measureOf(id) !== undefined),
  town: codes,
  top: numberBetween(0, 20, 5),
  note: notes,
  others: flag(true),
  time: period,
  tab: oneOf(tabs, 'line'),
  x: text('', (id) => measureOf(id) !== undefined),
  as: oneOf(relations, 'given'),
  by: oneOf(aggregates, 'median'),
  sort: sorting,
  year: yearOrLatest,
  log: flag(false),
  free: flag(false),
  median: flag(true),
  gaps: flag(true),
  pattern: flag(false),
  report: text(''),
  at: text(''),
  with: text(''),
  rule: perhaps(oneOf(ruleIds, ruleIds[0])),
  severity: perhaps(oneOf(groups, 'error')),
  q: text(''),
  streaks: flag(false),
  each: flag(false),
  category: perhaps(oneOf(idsOf(problemCategories), 'other')),
  channel: perhaps(oneOf(idsOf(channels), 'gov_website')),
  embed: flag(false),
  fig: text('', /^[a-z-]{0,30}$/),
  plain: flag(false),
  static: flag(false),
  transparent: flag(false),
  dark: perhaps(flag(false)),
  lang: perhaps(oneOf(langs, defaultLang)),
  font: perhaps(oneOf(['normal', 'large'], 'normal')),
  v: text(''),
};

function idsOf<T extends string>(list: readonly { id: T }[]): readonly T[] {
  return list.map((x) => x.id);
}

const keys = Object.keys(params) as (keyof typeof params)[];

const nothingChosen = Object.fromEntries(keys.map((key) => [key, params[key].fallback])) as Omit<View, 'page'>;

/** The view of a page with nothing chosen. */
export const defaultView = (page: Page = pages[0]): View => ({ page, ...nothingChosen });

/** What an address names and nobody knows; the page says so and shows its default. */
export interface Unknown {
  key: string;
  value: string;
}

/** Of what nobody knows so much is told: names, and characters of each. */
const told = { names: 6, characters: 80 };

const shorten = (words: string): string =>
  words.length > told.characters ? `${[...words.slice(0, told.characters)].slice(0, -1).join('')}…` : words;

/** Reads an address's hash (`#/explore?m=…`, with or without the `#`). Never throws; what is too long to be a question is not read. */
export function parseView(hash: string): { view: View; unknown: readonly Unknown[] } {
  const isCut = hash.length >= longestAddress;
  const [path = '', query = ''] = splitAt(hash.slice(0, longestAddress).replace(/^#?\/?/, ''), '?');
  const unknown: Unknown[] = [];
  const page = pages.find((p) => p === path);
  if (page === undefined && path !== '') unknown.push({ key: 'page', value: decodeQuery(path) ?? path });
  const read = new Map<keyof typeof params, unknown>();
  const all = pairsOf(query);
  for (const [i, [key, value]] of all.entries()) {
    const known = isCut && i === all.length - 1 ? undefined : keys.find((k) => k === key);
    const result = known && (params[known] as Param<unknown>).read(value, read.get(known));
    if (known && result !== undefined) read.set(known, result);
    else unknown.push({ key, value });
  }
  const shown = unknown.map(({ key, value }) => ({ key: shorten(key), value: shorten(value) }));
  const each = new Map(shown.map((entry) => [`${entry.key}=${entry.value}`, entry]));
  return {
    view: { ...defaultView(page), ...Object.fromEntries(read) } as View,
    unknown: [...each.values()].slice(0, told.names),
  };
}

/**
 * Writes the shortest address of a view: defaults are left out but for `named`, keys stand in a fixed order; embeds always
 * name their tab.
 */
export function formatView(view: View, named: readonly (keyof View)[] = []): string {
  const written = keys.flatMap((key) => {
    const param = params[key] as Param<unknown>;
    const mayBeSaid = named.includes(key) || key === 'tab';
    // pages write hundreds of addresses, each with most keys as they are by default
    if (view[key] === param.fallback && !mayBeSaid) return [];
    const values = [param.write(view[key])].flat();
    const standard = values.join() === [param.write(param.fallback)].flat().join();
    const said = !standard || (named.includes(key) && values[0] !== '') || (key === 'tab' && view.embed);
    return said ? values.map((value) => `${key}=${encodeQuery(value)}`) : [];
  });
  return `#/${view.page}${written.length > 0 ? `?${written.join('&')}` : ''}`;
}

/** Keys that say of which figures of a county a chart is drawn, and how: all of them are there with the county. */
const drawn = ['m', 'top', 'others', 'time', 'sort', 'log', 'free', 'median', 'gaps', 'pattern'] as const;

/** True where one view is another with nothing but its chart drawn otherwise. */
export function redraws(view: View, next: View): boolean {
  const isChart = view.page === 'explore' && !isFieldTab(view.tab);
  return (
    isChart && formatView({ ...view, ...Object.fromEntries(drawn.map((key) => [key, next[key]])) }) === formatView(next)
  );
}
