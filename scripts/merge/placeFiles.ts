/** Which townships a collection has, in the order of its files by measure, and their names. */
import type { CountyResult } from '../../src/dataset/catalogue.ts';
import { datasetFormat, denominators } from '../../src/dataset/dataset.ts';
import { encodeHeadcountFile, encodeNames, encodePlaces } from '../../src/dataset/encodeFigures.ts';
import type { Places } from '../../src/dataset/figures.ts';
import { compare, type DatasetFile, gatherFiles } from '../../src/dataset/files.ts';
import type { Effects } from '../effects.ts';
import { initialsOf } from '../placeInitials.ts';
import { loadSheets, type SheetsHead } from './keptSheets.ts';

/** A county with its townships. */
export interface Listed {
  result: CountyResult;
  head: SheetsHead;
}

/** The counties with their townships, by code. */
export async function listTownships(
  effects: Effects,
  kept: string,
  counties: readonly CountyResult[],
): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const result of counties.toSorted((a, b) => compare(a.entry.code, b.entry.code)))
    listed.push({ result, head: (await loadSheets(effects, kept, result.entry.code)).head });
  return listed;
}

/** `places.<hash>.json` and the files of names, people and villages it leads to; gives its name too. */
export function placeFiles(
  listed: readonly Listed[],
  leads: Pick<Places, 'years' | 'sheets' | 'cut' | 'trends'>,
  hash: (text: string) => string,
): { places: string; files: DatasetFile[] } {
  const { files, put } = gatherFiles(hash);
  const names = new Map(listed.map(({ result: { province } }) => [province.code, province.name]));
  const provinces = [...names]
    .sort(([a], [b]) => compare(a, b))
    .map(([code, name]) => {
      const own = listed.filter(({ result }) => result.province.code === code).map(({ head }) => head);
      const all = (key: 'name' | 'short' | 'initials') => own.flatMap((head) => head[key]);
      const words = { name: all('name'), short: all('short'), initials: all('initials') };
      const file = put(`names/${code}`, encodeNames({ format: datasetFormat, ...words }));
      return { code, name, initials: initialsOf(name), names: file };
    });
  const counties = listed.map(({ result: { entry, province }, head }) => ({
    ...{ code: entry.code, name: entry.name, initials: entry.initials, file: entry.file },
    ...{ prefecture: entry.prefecture, prefectureInitials: initialsOf(entry.prefecture ?? '') },
    province: provinces.findIndex(({ code }) => code === province.code),
    townships: head.code,
  }));
  const stated = denominators.flatMap((kind) => {
    const counts = listed.flatMap(({ head }) => head.code.map((_, i) => head.headcounts?.[i]?.[kind] ?? []));
    const isStated = counts.some((own) => own.length > 0);
    return isStated ? [[kind, put(`figures/${kind}`, encodeHeadcountFile(counts))] as const] : [];
  });
  const places = put(
    'places',
    encodePlaces({ format: datasetFormat, ...leads, provinces, counties, headcounts: Object.fromEntries(stated) }),
  );
  return { places, files };
}

/** What of the places says which townships belong together. */
export function outlineOf(listed: readonly Listed[]): Places {
  const codes = [...new Set(listed.map(({ result }) => result.province.code))].sort(compare);
  return {
    ...{ format: datasetFormat, years: [], sheets: {}, cut: 'parts', trends: {} },
    provinces: codes.map((code) => ({ code, name: '', initials: '', names: '' })),
    counties: listed.map(({ result: { entry, province }, head }) => ({
      ...{ code: entry.code, name: '', initials: '', file: '', townships: head.code },
      ...{ prefecture: entry.prefecture, prefectureInitials: '', province: codes.indexOf(province.code) },
    })),
  };
}
