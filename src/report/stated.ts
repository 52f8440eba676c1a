import { isDay } from '../text/day.ts';
import { webAddress } from '../text/webAddress.ts';
import type { Stated } from './identity/identity.ts';

/** What `<file>.meta.json` states: facts of the report, and findings accepted as exceptions. */
export interface MetaStated {
  stated: Stated;
  /** Rule id → why its findings in this report are accepted. */
  accepted: Readonly<Record<string, string>>;
}

/** The outcome of reading a meta.json; problems name the place in the file and the cure. A bad address alone is left out. */
export type StatedResult =
  | { ok: true; value: MetaStated; problems?: readonly string[] }
  | { ok: false; problems: readonly string[] };

const keys = ['url', 'published', 'township', 'county', 'year', 'accepted'];
const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Reads the parsed JSON of a meta.json; `rules` are the rule ids that exist. All problems are told at once. */
export function parseStated(json: unknown, rules?: readonly string[]): StatedResult {
  if (!isRecord(json)) return { ok: false, problems: ['the file must hold an object { … }'] };
  const problems = Object.keys(json)
    .filter((key) => key !== '$schema' && !keys.includes(key))
    .map((key) => `unknown key "${key}"; known are ${keys.join(', ')}`);
  const stated: Stated = {};
  for (const key of ['url', 'township', 'county'] as const) {
    const value = json[key];
    if (typeof value === 'string' && value.trim()) stated[key] = value.trim();
    else if (value !== undefined) problems.push(`${key}: must be a text in quotes`);
  }
  const { year, published } = json;
  if (Number.isInteger(year) && Number(year) >= 2008 && Number(year) <= 2100) stated.year = Number(year);
  else if (year !== undefined) problems.push('year: must be a report year such as 2024, without quotes');
  if ((typeof published === 'string' && isDay(published)) || published === false) stated.published = published;
  else if (published !== undefined)
    problems.push('published: must be a date such as "2025-01-20", or false where it was not published');
  const accepted = parseAccepted(json.accepted, problems, rules);
  if (problems.length) return { ok: false, problems };
  if (stated.url === undefined) return { ok: true, value: { stated, accepted } };
  const { url: given, ...rest } = stated;
  const url = webAddress(given);
  if (url !== null) return { ok: true, value: { stated: { ...rest, url }, accepted } };
  const problem = `url: ${JSON.stringify(given)} is no address that begins with http:// or https://`;
  return { ok: true, value: { stated: rest, accepted }, problems: [problem] };
}

function parseAccepted(json: unknown, problems: string[], rules?: readonly string[]): Record<string, string> {
  const accepted: Record<string, string> = {};
  if (json === undefined) return accepted;
  if (!Array.isArray(json)) {
    problems.push('accepted: must be a list [{"rule": …, "reason": …}]');
    return accepted;
  }
  for (const [i, entry] of json.entries()) {
    const { rule, reason }: { rule?: unknown; reason?: unknown } = isRecord(entry) ? entry : {};
    if (typeof rule !== 'string' || typeof reason !== 'string' || !reason.trim())
      problems.push(`accepted[${i}]: must be {"rule": …, "reason": …}, both texts`);
    else if (rules && !rules.includes(rule)) problems.push(`accepted[${i}].rule: there is no rule "${rule}"`);
    else accepted[rule] = reason.trim();
  }
  return accepted;
}
