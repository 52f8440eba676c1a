import type { County, Township } from '../dataset/dataset.ts';
import { isAbove, levelOf, WHOLE } from '../places/levels.ts';

/** True of several counties shown as one. */
export function isMerged({ code }: Pick<County, 'code'>): boolean {
  const level = levelOf(code);
  return level !== null && isAbove(level, 'county');
}

/**
 * Several counties as one, under the code of what they make up. Names that occur in more than one county carry their
 * county's name before them.
 */
export function mergeCounties(counties: readonly County[], name = '', code: string = WHOLE): County {
  const first = counties[0];
  if (!first) throw new Error('no county');
  if (counties.length === 1) return first;
  const unique = <K>(key: (county: County) => K) => [...new Set(counties.map(key))];
  const prefectures = unique((c) => c.prefecture);
  return {
    code,
    name,
    prefecture: prefectures.length === 1 ? prefectures[0]! : null,
    province: unique((c) => c.province).join('、'),
    years: [...new Set(counties.flatMap((c) => c.years))].sort((a, b) => a - b),
    ...(counties.every((c) => c.expect === 'present') ? { expect: 'present' as const } : {}),
    townships: counties.flatMap((c) => c.townships.map((t) => namedApart(t, c, counties))),
    reports: counties.flatMap((c) => c.reports),
    files: { narratives: '', findings: '' },
  };
}

function namedApart(township: Township, home: County, counties: readonly County[]): Township {
  const clashes = (key: 'name' | 'short') =>
    counties.some((c) => c !== home && c.townships.some((t) => t[key] === township[key]));
  return {
    ...township,
    name: clashes('name') ? home.name + township.name : township.name,
    short: clashes('short') ? home.name + township.short : township.short,
  };
}

/** A county, and chosen townships of others beside it: all named with their county as soon as there are any. */
export function receive(
  county: County,
  guests: readonly County[],
  town: readonly string[],
): { host: County; visitors: readonly County[] } {
  const chosen = new Set(town);
  const visitors = guests.flatMap((guest) => {
    const townships = guest.townships.filter(({ code }) => chosen.has(code));
    return townships.length > 0 ? { ...guest, townships: townships.map((t) => withCounty(t, guest)) } : [];
  });
  if (visitors.length === 0) return { host: county, visitors };
  // of several counties shown as one the townships tell themselves apart where they must
  const townships = isMerged(county) ? county.townships : county.townships.map((t) => withCounty(t, county));
  return { host: { ...county, townships }, visitors };
}

const withCounty = (township: Township, { name }: County): Township => ({
  ...township,
  name: name + township.name,
  short: name + township.short,
});
