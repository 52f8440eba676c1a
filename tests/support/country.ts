/** A made-up country of places and sheets, as large as asked for: what pages above the county stand on, and nothing else. */
import type { Effects } from '../../scripts/effects.ts';
import type { Listed } from '../../scripts/merge/placeFiles.ts';
import type { SheetColumn } from '../../scripts/merge/sheetColumns.ts';
import { figureMaker } from '../../scripts/merge/sheetFiles.ts';
import { unitMaker } from '../../scripts/merge/unitFiles.ts';
import { type DatasetIndex, datasetFormat } from '../../src/dataset/dataset.ts';
import { encodeNames, encodePlaces, nothingLetters } from '../../src/dataset/encodeFigures.ts';
import type { FigureSheet, PlaceNames, Places, PlacesCounty } from '../../src/dataset/figures.ts';

const hash = '00';
const years = [2019, 2020, 2021, 2022, 2023, 2024];
/** The measures that have sheets, and how large their figures are (the logarithm of what is usual). */
const sizes = {
  disclosed: 5.4,
  'proactive.penalties.decisions': 2.6,
  'applications.received.total': 0.6,
  'proactive.normative_documents.in_force': 1.2,
} as const;
/** A country has so many provinces, each of them so many prefectures. */
const parts = { provinces: 31, prefectures: 11, counties: 8 } as const;

/** Numbers between 0 and 1 that are always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const two = (n: number) => String(n).padStart(2, '0');
const syllables = [...'云岭泽清河石桥青山白马东西南北安宁和平新旧双龙凤竹松柳杏梅兰'];
const initials = [...'ylzqhsqqsbmdxnbanhpxjslfzslxml'];

function nameOf(next: () => number) {
  const at = [0, 1].map(() => Math.floor(next() * syllables.length));
  const short = at.map((i) => syllables[i]).join('');
  const end = ['镇', '乡', '街道'][Math.floor(next() * 3)]!;
  return {
    short,
    name: short + end,
    initials: at.map((i) => initials[i]).join('') + { 镇: 'z', 乡: 'x', 街道: 'jd' }[end],
  };
}

/** The places of a country of so many townships. */
export function countryPlaces(townships: number): Places {
  const counties: PlacesCounty[] = [];
  const all = parts.provinces * parts.prefectures * parts.counties;
  for (let i = 0; i < all; i++) {
    const province = Math.floor(i / (parts.prefectures * parts.counties));
    const prefecture = Math.floor(i / parts.counties) % parts.prefectures;
    const code = `${two(11 + province)}${two(1 + prefecture)}${two(1 + (i % parts.counties))}`;
    const own = Math.floor(((i + 1) * townships) / all) - Math.floor((i * townships) / all);
    counties.push({
      ...{
        code,
        name: `第${i + 1}县`,
        prefecture: `第${prefecture + 1}市`,
        prefectureInitials: 'ds',
        province,
        initials: 'dx',
      },
      file: `counties/${code}.${hash}.json`,
      townships: Array.from({ length: own }, (_, k) => `${code}${100 + k}`),
    });
  }
  const provinces = Array.from({ length: parts.provinces }, (_, p) => ({
    code: two(11 + p),
    name: `第${p + 1}省`,
    initials: 'ds',
    names: `names/${two(11 + p)}.${hash}.json`,
  }));
  const sheets = Object.fromEntries(Object.keys(sizes).map((id) => [id, hash]));
  return { format: datasetFormat, years, provinces, counties, sheets, cut: 'parts', trends: {} };
}

/** The figures of a measure and a year: skewed as counts are, with zeros and gaps. */
export function countrySheet(sheet: keyof typeof sizes, year: number, townships: number): FigureSheet {
  const [own, now] = [numbers(sheet.length), numbers(sheet.length * 1000 + year)];
  const values = Array.from({ length: townships }, () => {
    const size = Math.exp(sizes[sheet] + (own() + own() + own() + own() - 2) * 1.6 + (now() - 0.5) * 0.6);
    const chance = now();
    if (chance < 0.1) return 'not_seen' as const;
    if (chance < 0.13) return 'unreadable' as const;
    return chance < 0.25 ? 0 : Math.round(size);
  });
  return { sheet, year, values, approx: [], scanned: [], flagged: [] };
}

/** The same of all years, as the merge has it. */
function columnOf(sheet: keyof typeof sizes, townships: number): SheetColumn {
  const entries = years.flatMap((year) => countrySheet(sheet, year, townships).values);
  const none = years.map((): number[] => []);
  return {
    ...{ sheet, years, townships, sets: [], marks: { approx: none, scanned: none, flagged: none, corrected: none } },
    values: Float64Array.from(entries, (entry) => (typeof entry === 'number' ? entry : 0)),
    letters: Uint8Array.from(entries, (entry) => (typeof entry === 'number' ? 0 : nothingLetters[entry].charCodeAt(0))),
  };
}

/** Writes a collection `country` of so many townships below a folder: `collections.json`, its index, places, names and figures. */
export async function writeCountry(folder: string, townships: number, effects: Effects): Promise<void> {
  const places = countryPlaces(townships);
  const json = (path: string, content: unknown) => effects.write(`${folder}/${path}`, JSON.stringify(content));
  const title = { zh: '虚构的国家', en: 'An invented country' };
  await json('collections.json', {
    format: datasetFormat,
    collections: [{ id: 'country', title, fictional: true }],
  });
  await json('country/index.json', indexOf(places, title, townships));
  await json(`country/places.${hash}.json`, encodePlaces(places));
  for (const [p, province] of places.provinces.entries())
    await json(`country/${province.names}`, encodeNames(namesOf(places, p)));
  const listed = places.counties.map(({ code, prefecture, province, townships: own }) => ({
    result: { entry: { code, prefecture }, province: { code: places.provinces[province]!.code } },
    head: { code: own },
  })) as unknown as Listed[];
  const [makeFigures, makeUnits] = [figureMaker(places, 'parts'), unitMaker(listed)];
  for (const sheet of Object.keys(sizes) as (keyof typeof sizes)[]) {
    const column = columnOf(sheet, townships);
    for (const part of [...makeFigures(column), ...makeUnits(column)])
      await json(`country/${part.stem}.${hash}.json`, part.json);
  }
}

function namesOf({ counties }: Places, province: number): PlaceNames {
  const next = numbers(province + 1);
  const names = counties.filter((c) => c.province === province).flatMap((c) => c.townships.map(() => nameOf(next)));
  return {
    format: datasetFormat,
    name: names.map((n) => n.name),
    short: names.map((n) => n.short),
    initials: names.map((n) => n.initials),
  };
}

const indexOf = ({ provinces, counties }: Places, title: DatasetIndex['title'], townships: number): DatasetIndex => ({
  ...{ format: datasetFormat, collection: 'country', title, fictional: true, version: '0000000000000000', asOf: null },
  years,
  totals: {
    ...{ reports: townships * years.length, tables: 0, prose: 0, counties: counties.length, townships, failed: 0 },
    cells: { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 },
  },
  provinces: provinces.map(({ code, name }) => ({
    ...{ code, name, counties: parts.prefectures * parts.counties },
    file: `provinces/${code}.${hash}.json`,
  })),
  home: null,
  whole: false,
  failures: `failures.${hash}.json`,
  places: `places.${hash}.json`,
});
