import type { County } from '../../dataset/dataset.ts';
import type { Division, DivisionTables } from '../../places/gazetteer.ts';

const coded = (code: string): boolean => /^\d+$/.test(code);

/** The divisions of the counties shown: what the check knows of places. Places without a code are left out. */
export function placesOf(counties: readonly County[]): DivisionTables {
  const known = counties.filter((county) => coded(county.code));
  return {
    provinces: unique(known.map(({ code, province }) => ({ code: code.slice(0, 2), name: province }))),
    prefectures: unique(
      known.flatMap(({ code, prefecture }) => (prefecture ? [{ code: code.slice(0, 4), name: prefecture }] : [])),
    ),
    counties: unique(known.map(({ code, name }) => ({ code, name }))),
    townships: unique(known.flatMap(({ townships }) => townships.filter((t) => coded(t.code)))),
  };
}

const unique = (divisions: readonly Division[]): Division[] =>
  [...new Map(divisions.map(({ code, name }) => [code, { code, name }])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
