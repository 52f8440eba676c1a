import { queryOptions } from '@tanstack/react-query';
import type { DatasetIndex, Denominator, Headcount } from '../../dataset/dataset.ts';
import {
  decodeChangeList,
  decodeChanges,
  decodeCollections,
  decodeCounty,
  decodeFailures,
  decodeFindings,
  decodeIndex,
  decodeNarratives,
  decodeProvince,
  decodeScan,
  decodeSourceIn,
} from '../../dataset/decode.ts';
import {
  type FigureSheet,
  type PlaceNames,
  type Places,
  type SetSheetName,
  sheetFile,
  trendFile,
  type UnitFileAsked,
  unitFile,
} from '../../dataset/figures.ts';
import { townshipsIn } from '../../series/scope.ts';
import { decodeLoaded, LoadError, loadChecked, loadJson } from './load.ts';

/** Files that carry the hash of their content in their name never change. */
const hashed = { staleTime: Number.POSITIVE_INFINITY, gcTime: 30 * 60_000 };
const fresh = { staleTime: 60_000 };

function fileQuery<T>(
  file: string,
  decode: (json: unknown, file?: string) => T,
  options: { staleTime: number; gcTime?: number },
) {
  return queryOptions({
    queryKey: ['file', file],
    queryFn: ({ signal }) => loadChecked(file, signal, decode),
    ...options,
  });
}

/** `collections.json`: what there is. */
export const collectionsQuery = fileQuery('collections.json', decodeCollections, fresh);
/** A collection's `index.json`. */
export const indexQuery = (d: string) => fileQuery(`${d}/index.json`, decodeIndex, fresh);
/** The counties of a province. */
export const provinceQuery = (d: string, file: string) => fileQuery(`${d}/${file}`, decodeProvince, hashed);
/** A county's figures. */
export const countyQuery = (d: string, file: string) => fileQuery(`${d}/${file}`, decodeCounty, hashed);
/** The words behind a county's channels and problems. */
export const narrativesQuery = (d: string, file: string) => fileQuery(`${d}/${file}`, decodeNarratives, hashed);
/** A county's ledger. */
export const findingsQuery = (d: string, file: string) => fileQuery(`${d}/${file}`, decodeFindings, hashed);
/** An archive of reports with their source texts; kept no longer than it takes to go from one report to the next. */
const archiveQuery = (file: string) =>
  queryOptions({
    queryKey: ['file', file],
    queryFn: ({ signal }) => loadJson(file, signal),
    ...{ ...hashed, gcTime: 60_000 },
  });
/** One report with its source text; `text` names its archive and, behind `#`, its id there. */
export const reportQuery = (d: string, text: string) => {
  const [file = '', id = ''] = `${d}/${text}`.split('#');
  return queryOptions({
    queryKey: ['report', d, text],
    queryFn: async ({ client }) => {
      const archive = await client.fetchQuery(archiveQuery(file));
      return decodeLoaded(file, archive, (json) => decodeSourceIn(json, id));
    },
    ...hashed,
  });
};
/** The pictures of one scanned report. */
export const scanQuery = (d: string, file: string) => fileQuery(`${d}/${file}`, decodeScan, hashed);
/** The versions in which something changed; null where nobody kept a record. */
export const changeListQuery = (d: string) =>
  queryOptions({
    queryKey: ['changes', d],
    queryFn: async ({ signal }) => {
      try {
        return await loadChecked(`${d}/changes.json`, signal, decodeChangeList);
      } catch (error) {
        if (error instanceof LoadError && error.failure === 'missing') return null;
        throw error;
      }
    },
    ...fresh,
  });
/** What one version changed; its file keeps its name, so that the version is part of the key. */
export const changesQuery = (d: string, file: string, version: string) =>
  queryOptions({
    queryKey: ['changes', d, file, version],
    queryFn: ({ signal }) => loadChecked(`${d}/${file}`, signal, decodeChanges),
    ...fresh,
  });
/** The files that became no report. */
export const failuresQuery = (d: string, file: string) => fileQuery(`${d}/${file}`, decodeFailures, hashed);

/** How files by measure are read: fetched by pages above the county, with the first of them. */
const figuresReader = () => import('../../dataset/decodeFigures.ts');

/** The townships of all counties of a collection; null of a collection of one county, which has no such files. */
export const placesQuery = (d: string, { places }: Pick<DatasetIndex, 'places'>) => {
  const file = places === undefined ? null : `${d}/${places}`;
  return queryOptions({
    queryKey: ['file', file],
    queryFn: async ({ signal }): Promise<Places | null> => {
      const { decodePlaces } = await figuresReader();
      return file === null ? null : loadChecked(file, signal, decodePlaces);
    },
    ...hashed,
  });
};
/** The names of a province's townships. */
export const namesQuery = (d: string, file: string) =>
  queryOptions({
    queryKey: ['file', `${d}/${file}`],
    queryFn: async ({ signal }): Promise<PlaceNames> => {
      const { decodeNames } = await figuresReader();
      return loadChecked(`${d}/${file}`, signal, decodeNames);
    },
    ...hashed,
  });
/** People, or villages, of all townships; null where nobody stated any, or none is asked for. */
export const headcountQuery = (d: string, places: Places, kind: Denominator | null) => {
  const file = (kind && places.headcounts?.[kind]) ?? null;
  return queryOptions({
    queryKey: ['file', file === null ? null : `${d}/${file}`],
    queryFn: async ({ signal }): Promise<readonly (readonly Headcount[])[] | null> => {
      const { decodeHeadcountFile, sheetSize } = await figuresReader();
      if (file === null) return null;
      return loadChecked(`${d}/${file}`, signal, (json) => decodeHeadcountFile(json, sheetSize(places).townships));
    },
    ...hashed,
  });
};
/** Figures of a measure by year: what the file has that `of` names, see `sheetFile`; null where there is no such file. */
export const figuresQuery = (d: string, places: Places, sheet: string, of: number | string) => {
  const file = sheetFile(places, sheet, of);
  return queryOptions({
    queryKey: ['file', file === null ? null : `${d}/${file}`],
    queryFn: async ({ signal }): Promise<readonly FigureSheet[] | null> => {
      const { decodeFigures, sheetSize } = await figuresReader();
      if (file === null) return null;
      const asked = { sheet, at: townshipsIn(places, of), townships: sheetSize(places).townships };
      return loadChecked(`${d}/${file}`, signal, (json) => decodeFigures(json, asked));
    },
    ...hashed,
  });
};
/** How townships stand in a year, or sums of counties; null where the year has none. */
export const sheetQuery = <S extends SetSheetName>(d: string, places: Places, sheet: S, year: number) => {
  const file = sheetFile(places, sheet, year);
  return queryOptions({
    queryKey: ['file', file === null ? null : `${d}/${file}`],
    queryFn: async ({ signal }) => {
      const { decodeSheet, sheetSize } = await figuresReader();
      if (file === null) return null;
      return loadChecked(`${d}/${file}`, signal, (json) => decodeSheet(json, { sheet, size: sheetSize(places) }));
    },
    ...hashed,
  });
};
/** How places stand with a measure over the years; null where no file says so. */
export const unitsQuery = (d: string, places: Places, asked: UnitFileAsked, townships: readonly number[]) => {
  const file = unitFile(places, asked);
  return queryOptions({
    queryKey: ['file', file === null ? null : `${d}/${file}`],
    queryFn: async ({ signal }) => {
      const { decodeUnits } = await import('../../dataset/unitSheet.ts');
      if (file === null) return null;
      return loadChecked(`${d}/${file}`, signal, (json) => decodeUnits(json, { ...asked, townships }, file));
    },
    ...hashed,
  });
};
/** A channel (`used`) or category (`stated`) over the years; null where there is no such id. */
export const trendQuery = (d: string, places: Places, sheet: 'used' | 'stated', id: string) => {
  const file = trendFile(places, sheet, id);
  return queryOptions({
    queryKey: ['file', file === null ? null : `${d}/${file}`],
    queryFn: async ({ signal }) => {
      const { decodeTrend } = await figuresReader();
      if (file === null) return null;
      return loadChecked(`${d}/${file}`, signal, (json) => decodeTrend(json, places.counties.length));
    },
    ...hashed,
  });
};
