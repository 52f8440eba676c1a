import type { Gazetteer } from './gazetteer.ts';

/** A township that places.json adds or corrects. */
export interface TownshipOverride {
  /** 9 digits; the first six are its county's. */
  code: string;
  name: string;
  /** First and last report year, where it did not exist throughout (set up, merged, dissolved). */
  since?: number;
  until?: number;
  /** Names it had before; reports under them are its reports. */
  formerly?: readonly string[];
  /** How many people and villages it had, by year. */
  population?: readonly YearCount[];
  villages?: readonly YearCount[];
}

/** A number of a year. */
export interface YearCount {
  year: number;
  value: number;
}

/** A county that places.json adds: one the gazetteer does not know. */
export interface CountyOverride {
  code: string;
  name: string;
  prefecture: string | null;
  province: string;
  townships: readonly TownshipOverride[];
}

/** What `reports/<collection>/places.json` may state of a collection. */
export interface PlacesOverrides {
  title?: { zh: string; en: string };
  /** The places are made up. */
  fictional: boolean;
  /**
   * `all`: every township of the counties should report. `present`: a selection, nothing is missing for not being there.
   * Absent: a selection if it has under a tenth of what all its townships should report.
   */
  expect?: 'all' | 'present';
  /** The report years expected; absent = those the reports show. */
  years?: readonly number[];
  counties: readonly CountyOverride[];
  /** New, renamed and dissolved townships of counties the gazetteer knows. */
  townships: readonly TownshipOverride[];
  /** Reports of which somebody knows that they were not published: code of the township, and the report year. */
  unpublished: readonly { code: string; year: number }[];
  /** Who says what `population` and `villages` of the townships are. */
  populationSource?: string;
}

/** The outcome of reading places.json; problems name the place in the file and the cure. */
export type OverridesResult = { ok: true; value: PlacesOverrides } | { ok: false; problems: readonly string[] };

type Json = Readonly<Record<string, unknown>>;

/** Reads the parsed JSON of a places.json; with a gazetteer, codes are held against it too. All problems are told at once. */
export function parseOverrides(json: unknown, gazetteer?: Gazetteer): OverridesResult {
  const problems: string[] = [];
  const at = new Reader(problems);
  const top = at.object(json, 'places.json', [
    'title',
    'fictional',
    'expect',
    'years',
    'counties',
    'townships',
    'reports',
    'populationSource',
    '$schema',
  ]);
  const value: PlacesOverrides = {
    fictional: at.flag(top.fictional, 'fictional'),
    counties: at.list(top.counties, 'counties').map((c, i) => county(at, c, `counties[${i}]`)),
    townships: at.list(top.townships, 'townships').map((t, i) => township(at, t, `townships[${i}]`)),
    unpublished: at.list(top.reports, 'reports').map((r, i) => unpublished(at, r, `reports[${i}]`)),
  };
  if (top.expect !== undefined) value.expect = at.choice(top.expect, 'expect', ['all', 'present'], 'all');
  if (top.title !== undefined) value.title = title(at, top.title);
  if (top.populationSource !== undefined) value.populationSource = at.text(top.populationSource, 'populationSource');
  if (top.years !== undefined) value.years = at.list(top.years, 'years').map((y, i) => at.year(y, `years[${i}]`) ?? 0);
  checkCodes(value, problems, gazetteer);
  return problems.length ? { ok: false, problems } : { ok: true, value };
}

function title(at: Reader, json: unknown) {
  const { zh, en } = at.object(json, 'title', ['zh', 'en']);
  return { zh: at.text(zh, 'title.zh'), en: at.text(en, 'title.en') };
}

function county(at: Reader, json: unknown, path: string): CountyOverride {
  const c = at.object(json, path, ['code', 'name', 'prefecture', 'province', 'townships']);
  return {
    code: at.code(c.code, `${path}.code`, 6),
    name: at.text(c.name, `${path}.name`),
    prefecture: c.prefecture == null ? null : at.text(c.prefecture, `${path}.prefecture`),
    province: at.text(c.province, `${path}.province`),
    townships: at.list(c.townships, `${path}.townships`).map((t, i) => township(at, t, `${path}.townships[${i}]`)),
  };
}

function township(at: Reader, json: unknown, path: string): TownshipOverride {
  const t = at.object(json, path, ['code', 'name', 'since', 'until', 'formerly', 'population', 'villages']);
  const since = t.since === undefined ? undefined : at.year(t.since, `${path}.since`);
  const until = t.until === undefined ? undefined : at.year(t.until, `${path}.until`);
  if (since && until && since > until) at.say(`${path}: since ${since} is after until ${until}; swap them`);
  return {
    code: at.code(t.code, `${path}.code`, 9),
    name: at.text(t.name, `${path}.name`),
    ...(since && { since }),
    ...(until && { until }),
    ...(t.formerly !== undefined && {
      formerly: at.list(t.formerly, `${path}.formerly`).map((n, i) => at.text(n, `${path}.formerly[${i}]`)),
    }),
    ...(t.population !== undefined && { population: at.counts(t.population, `${path}.population`) }),
    ...(t.villages !== undefined && { villages: at.counts(t.villages, `${path}.villages`) }),
  };
}

function unpublished(at: Reader, json: unknown, path: string) {
  const r = at.object(json, path, ['code', 'year', 'published']);
  if (r.published !== false) at.say(`${path}.published: must be false; of reports that were published put in the file`);
  return { code: at.code(r.code, `${path}.code`, 9), year: at.year(r.year, `${path}.year`) ?? 0 };
}

function checkCodes({ counties, townships }: PlacesOverrides, problems: string[], gazetteer?: Gazetteer) {
  const added = new Set(counties.map((c) => c.code));
  const seen = new Set<string>();
  const once = (code: string, path: string) => {
    if (code && seen.has(code)) problems.push(`${path}: code ${code} stands twice; give each place its own code`);
    seen.add(code);
  };
  for (const [i, c] of counties.entries()) {
    once(c.code, `counties[${i}]`);
    for (const [j, t] of c.townships.entries()) {
      once(t.code, `counties[${i}].townships[${j}]`);
      if (c.code && t.code && !t.code.startsWith(c.code))
        problems.push(`counties[${i}].townships[${j}].code: ${t.code} must begin with its county's code ${c.code}`);
    }
  }
  for (const [i, t] of townships.entries()) {
    once(t.code, `townships[${i}]`);
    if (gazetteer && t.code && !added.has(t.code.slice(0, 6)) && !gazetteer.county(t.code))
      problems.push(
        `townships[${i}].code: no county has the code ${t.code.slice(0, 6)}; correct it or add the county to counties`,
      );
  }
}

/** Takes values out of JSON and notes what is wrong with them, with a harmless value in their place. */
class Reader {
  readonly #problems: string[];
  constructor(problems: string[]) {
    this.#problems = problems;
  }
  say(problem: string) {
    this.#problems.push(problem);
  }
  object(json: unknown, path: string, keys: readonly string[]): Json {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      this.say(`${path}: must be an object { … }`);
      return {};
    }
    for (const key of Object.keys(json))
      if (!keys.includes(key))
        this.say(`${path}: unknown key "${key}"; known are ${keys.filter((k) => k[0] !== '$').join(', ')}`);
    return json as Json;
  }
  list(json: unknown, path: string): readonly unknown[] {
    if (json === undefined) return [];
    if (Array.isArray(json)) return json;
    this.say(`${path}: must be a list [ … ]`);
    return [];
  }
  text(json: unknown, path: string): string {
    if (typeof json === 'string' && json.trim()) return json.trim();
    this.say(`${path}: ${json === undefined ? 'is missing; state' : 'must be'} a text in quotes`);
    return '';
  }
  flag(json: unknown, path: string): boolean {
    if (json !== undefined && typeof json !== 'boolean') this.say(`${path}: must be true or false`);
    return json === true;
  }
  choice<T extends string>(json: unknown, path: string, choices: readonly T[], otherwise: T): T {
    if (json === undefined) return otherwise;
    const choice = choices.find((c) => c === json);
    if (!choice) this.say(`${path}: must be ${choices.map((c) => `"${c}"`).join(' or ')}`);
    return choice ?? otherwise;
  }
  year(json: unknown, path: string): number | undefined {
    if (typeof json === 'number' && Number.isInteger(json) && json >= 2008 && json <= 2100) return json;
    this.say(`${path}: must be a report year such as 2024, without quotes`);
    return undefined;
  }
  counts(json: unknown, path: string): YearCount[] {
    const entries = typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
    const counts = entries.map(([year, value]) => ({ year: Number(year), value: Number(value) }));
    const isSound = entries.every(([year, value]) => /^(?:19|20)\d\d$/.test(year) && Number.isSafeInteger(value));
    if (!entries.length || !isSound || counts.some(({ value }) => value < 0))
      this.say(`${path}: must state the year with each whole number, such as { "2020": 16000 }`);
    return counts.sort((a, b) => a.year - b.year);
  }
  code(json: unknown, path: string, length: 6 | 9): string {
    const code = typeof json === 'string' && /^(?:\d{6}|\d{9}|\d{12})$/.test(json) ? json : '';
    if (code.length >= length && /^0*$/.test(code.slice(length))) return code.slice(0, length);
    this.say(`${path}: must be a division code of ${length} digits in quotes`);
    return '';
  }
}
