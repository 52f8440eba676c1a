import type { County, Township } from '../dataset/dataset.ts';

/** Several counties as one, with code `all`. Names that occur in more than one county carry their county's name before them. */
export function mergeCounties(counties: readonly County[], name = ''): County {
  const first = counties[0];
  if (!first) throw new Error('no county');
  if (counties.length === 1) return first;
  const unique = <K>(key: (county: County) => K) => [...new Set(counties.map(key))];
  const prefectures = unique((c) => c.prefecture);
  return {
    code: 'all',
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
