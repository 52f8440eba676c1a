import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { cutFigures } from '../../scripts/cutFigures.ts';
import type { DataFiles } from '../../scripts/select.ts';
import { selectPlace } from '../../scripts/selectPlace.ts';
import type { County } from '../../src/dataset/dataset.ts';
import { decodeCounty, decodeIndex, decodeProvince } from '../../src/dataset/decode.ts';
import {
  decodeFigures,
  decodeNames,
  decodePlaces,
  decodeSheet,
  decodeTrend,
  sheetSize,
} from '../../src/dataset/decodeFigures.ts';
import { ALL_YEARS, type Places, setSheets, sheetFile, trendFile } from '../../src/dataset/figures.ts';
import { measureOf, measures } from '../../src/series/measures.ts';
import { indexReports, pointsOf } from '../../src/series/point.ts';
import { reportText } from '../support/report.ts';
import { hashes, makeFolder, overhear, put, withoutHistory } from './world.ts';

const folder = makeFolder();
const out = `${folder}/out/two`;
const read = (name: string): unknown => JSON.parse(readFileSync(`${out}/${name}`, 'utf8'));
const make = () => build(['--reports', `${folder}/reports`, '--out', `${folder}/out`, '--quiet'], overhear());
const penalties = 'proactive.penalties.decisions';
const reportOf = (prefecture: string, county: string, township: string, year: number) =>
  reportText({
    cells: { [penalties]: '3' },
    township,
    year,
    title: `${prefecture}${county}${township}${year}年政府信息公开工作年度报告`,
  });

const figuresOf = (places: Places, read: (name: string) => unknown, sheet: string) =>
  decodeFigures(read(sheetFile(places, sheet, ALL_YEARS)!), {
    sheet,
    at: null,
    townships: sheetSize(places).townships,
  });

let counties: County[];
let places: Places;

/** The dataset as it stands. */
function load() {
  const index = decodeIndex(read('index.json'));
  places = decodePlaces(read(index.places!));
  const entries = index.provinces.flatMap(({ file }) => decodeProvince(read(file)).counties);
  counties = entries.map(({ file }) => decodeCounty(read(file)));
  return index;
}

beforeAll(async () => {
  put(`${folder}/reports`, {
    'two/a.txt': reportOf('平顶山市', '叶县', '任店镇', 2023),
    'two/b.txt': reportOf('平顶山市', '叶县', '辛店镇', 2024),
    'two/c.txt': reportOf('平顶山市', '舞钢市', '尹集镇', 2024),
    'two/places.json': '{"expect": "all"}',
    'one/a.txt': reportOf('平顶山市', '叶县', '任店镇', 2023),
  });
  expect(await make()).toBe(0);
  load();
}, 60_000);

describe('files by measure of a collection of two counties', () => {
  it('list the counties with their shards and townships, and the names of these', () => {
    const flat = counties.flatMap((c) => c.townships);
    expect(places.counties.map(({ name, file }) => [name, decodeCounty(read(file)).name])).toEqual(
      ['叶县', '舞钢市'].map((name) => [name, name]),
    );
    expect(places.counties.flatMap((c) => c.townships)).toEqual(flat.map((t) => t.code));
    const names = places.provinces.map((p) => decodeNames(read(p.names)));
    expect(names.flatMap((n) => n.short)).toEqual(flat.map((t) => t.short));
    expect(names.flatMap((n) => n.name)).toEqual(flat.map((t) => t.name));
  });

  it('have of every measure and year what the counties have', () => {
    expect(places.cut).toBe('whole');
    for (const { id } of measures)
      for (const { year, values } of figuresOf(places, read, id)) {
        const points = counties.flatMap((county) => {
          const reports = indexReports(county);
          return county.townships.map((t) => pointsOf(t, [year], measureOf(id)!, reports)[0]!);
        });
        expect([id, year, values]).toEqual([id, year, points.map((p) => p.value ?? p.none)]);
      }
    expect(Object.keys(places.sheets).length).toBe(measures.length + setSheets.length);
  });

  it('have sums of what the reports of each county use and state, and each of these over the years', () => {
    const size = sheetSize(places);
    for (const [sheet, key] of [
      ['used', 'channels'],
      ['stated', 'problems'],
    ] as const)
      for (const [y, year] of places.years.entries()) {
        const sums = decodeSheet(read(sheetFile(places, sheet, year)!), { sheet, size });
        for (const [c, { reports, years }] of counties.entries()) {
          const own = reports.filter((r) => r.year === year && r.prose === 'read');
          const counted = sums.ids.map((id) => own.filter((r) => r[key].some((k) => k === id)).length);
          expect(sums.counties[c]).toEqual(
            years.includes(year) ? { of: own.length, reports: counted, totals: counted } : null,
          );
          for (const [i, id] of sums.ids.entries()) {
            const trend = decodeTrend(read(trendFile(places, sheet, id)!), size.counties);
            expect(trend.counties[y]![c]).toEqual({ of: own.length, reports: counted[i], streaks: 0 });
          }
        }
      }
  });

  it('have no file that nothing leads to', () => {
    const led = Object.keys(places.sheets).flatMap((sheet) =>
      (measureOf(sheet) ? [ALL_YEARS] : places.years).map((of) => sheetFile(places, sheet, of)),
    );
    const tables = measures.flatMap(({ id }) => [`figures/${id}.csv`, `figures/${id}.json`]);
    expect(
      readdirSync(`${out}/figures`)
        .map((name) => `figures/${name}`)
        .sort(),
    ).toEqual([...led, ...tables].sort());
    expect(readdirSync(`${out}/trends`).sort()).toEqual(
      Object.entries(places.trends)
        .map(([name, hash]) => `${name}.${hash}.json`)
        .sort(),
    );
    expect(readdirSync(`${out}/units`)).toEqual([]);
  });
});

describe('figures/<measure>.csv', () => {
  it('has a row for every township and a column for every year, a letter for why there is no figure', () => {
    const text = readFileSync(`${out}/figures/${penalties}.csv`, 'utf8');
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(meta.fields).toEqual(['code', 'township', 'county', 'prefecture', 'province', '2023', '2024', 'gaps']);
    expect(data).toHaveLength(counties.reduce((sum, county) => sum + county.townships.length, 0));
    const row = (name: string) => data.find((d) => d.township === name)!;
    expect(row('任店镇')).toMatchObject({ county: '叶县', prefecture: '平顶山市', 2023: '3', 2024: '', gaps: '.s' });
    expect(row('尹集镇')).toMatchObject({ county: '舞钢市', 2023: '', 2024: '3', gaps: 'c.' });
  });

  it('is described beside, with titles, unit, place in the form and the hash of what it holds', () => {
    const described = read(`figures/${penalties}.json`) as Record<string, unknown>;
    const bytes = readFileSync(`${out}/figures/${penalties}.csv`);
    const hash = overhear().sha256(bytes);
    expect(described).toMatchObject({
      ...{ measure: penalties, path: `${penalties}.csv`, unit: { zh: '件', en: 'decisions' }, years: [2023, 2024] },
      titles: { zh: '行政处罚决定数', en: 'Penalty decisions' },
      stated: { en: expect.stringContaining('table 2') },
      ...{ bytes: bytes.length, hash: `sha256:${hash}`, version: hash.slice(0, 12) },
    });
  });

  it('is there for a collection of one county too, which has no other files by measure', () => {
    const names = readdirSync(`${folder}/out/one/figures`);
    expect(names).toHaveLength(2 * measures.length);
    expect(readdirSync(`${folder}/out/one/names`)).toEqual([]);
    expect(readFileSync(`${folder}/out/one/index.json`, 'utf8')).not.toContain('places');
  });
});

describe('the files of a place', () => {
  const select = async (place: string) => (await selectPlace(overhear(), `${folder}/out`, place))!.files;
  const parse = (files: DataFiles, name: string): unknown => JSON.parse(files.get(`two/${name}`)!);

  it('are those of all counties of a prefecture or province, with the figures by measure, sources and rows of the package', async () => {
    for (const place of ['4104', '平顶山市', '河南省']) {
      const files = await select(place);
      const index = decodeIndex(parse(files, 'index.json'));
      expect([index.totals.counties, index.totals.reports, index.whole]).toEqual([2, 3, true]);
      const own = decodePlaces(parse(files, index.places!));
      expect(own).toEqual(places);
      for (const sheet of Object.keys(own.sheets))
        for (const of of measureOf(sheet) ? [ALL_YEARS] : own.years)
          expect(files.has(`two/${sheetFile(own, sheet, of)}`)).toBe(true);
      expect([...files.keys()].filter((name) => name.includes('/reports/'))).toHaveLength(3);
      expect(files.get(`two/${index.package}reports.csv`)!.trim().split('\r\n')).toHaveLength(4);
    }
  });

  it('are those of one county, which needs none by measure', async () => {
    const files = await select('410422');
    expect(decodeIndex(parse(files, 'index.json'))).toMatchObject({ totals: { counties: 1 }, whole: false });
    expect([...files.keys()].filter((name) => /figures|names|places/.test(name))).toEqual([]);
    expect(await selectPlace(overhear(), `${folder}/out`, '某市')).toBeNull();
  });

  it('have of some counties what those of all have', async () => {
    const index = decodeIndex(read('index.json'));
    const [, second] = places.counties;
    const setting = { codes: new Set([second!.code]), hash: overhear().sha256 };
    const cut = await cutFigures(async (name) => read(name), index.places!, setting);
    const files = new Map(cut.files.map(({ name, content }) => [name, JSON.parse(content) as unknown]));
    const own = decodePlaces(files.get(cut.places));
    const from = places.counties[0]!.townships.length;
    expect(own.counties.map((c) => c.townships)).toEqual([second!.townships]);
    expect(decodeNames(files.get(own.provinces[0]!.names)).name).toEqual(
      decodeNames(read(places.provinces[0]!.names)).name.slice(from),
    );
    const [part, whole] = [sheetSize(own), sheetSize(places)];
    const cutFigure = figuresOf(own, (name) => files.get(name), penalties);
    expect(cutFigure.map(({ values }) => values)).toEqual(
      figuresOf(places, read, penalties).map(({ values }) => values.slice(from)),
    );
    for (const year of own.years) {
      const sheet = 'standing';
      const { values } = decodeSheet(files.get(sheetFile(own, sheet, year)!), { sheet, size: part });
      expect(values).toEqual(
        decodeSheet(read(sheetFile(places, sheet, year)!), { sheet, size: whole }).values.slice(from),
      );
      const rules = decodeSheet(files.get(sheetFile(own, 'rules', year)!), { sheet: 'rules', size: part });
      const all = decodeSheet(read(sheetFile(places, 'rules', year)!), { sheet: 'rules', size: whole });
      expect(rules.counties).toEqual(all.counties.slice(1));
    }
    const trend = decodeTrend(files.get(trendFile(own, 'used', 'gov_website')!), 1);
    const all = decodeTrend(read(trendFile(places, 'used', 'gov_website')!), 2);
    expect(trend.counties).toEqual(all.counties.map((year) => year.slice(1)));
  });
});

describe('a run in which something changed', () => {
  it('leaves alone what did not, and gives the bytes of a run from the beginning', async () => {
    const old = new Date('2026-01-01');
    for (const name of readdirSync(`${out}/figures`)) utimesSync(`${out}/figures/${name}`, old, old);
    put(`${folder}/reports`, { 'two/d.txt': reportOf('平顶山市', '舞钢市', '庙街乡', 2024) });
    expect(await make()).toBe(0);
    load();
    const isOld = (name: string) => statSync(`${out}/${name}`).mtimeMs === old.getTime();
    const changed = sheetFile(places, penalties, ALL_YEARS)!;
    expect([isOld(changed), isOld(`figures/${penalties}.csv`)]).toEqual([false, false]);
    expect(isOld('figures/channel_count.gov_website.csv')).toBe(false);
    const fresh = ['--reports', `${folder}/reports`, '--out', `${folder}/fresh`, '--quiet', '--fresh'];
    expect(await build(fresh, overhear())).toBe(0);
    expect(withoutHistory(hashes(`${folder}/fresh`))).toEqual(withoutHistory(hashes(`${folder}/out`)));
  }, 60_000);

  it('makes a table anew that was damaged', async () => {
    const path = `${out}/figures/${penalties}.csv`;
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('3', '4'));
    expect(await make()).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });
});
