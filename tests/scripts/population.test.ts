import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { decodeCounty, decodeIndex } from '../../src/dataset/decode.ts';
import { decodeHeadcountFile, decodePlaces } from '../../src/dataset/decodeFigures.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

const folder = makeFolder();
const out = `${folder}/out/甲`;
const json = (name: string) => JSON.parse(readFileSync(`${out}/${name}`, 'utf8'));
const places = () => decodePlaces(json(decodeIndex(json('index.json')).places!));
const countOf = (code: string) => {
  const file = readdirSync(`${out}/counties`).find((name) => name.startsWith(code))!;
  return decodeCounty(json(`counties/${file}`)).townships;
};

async function make() {
  const world = overhear();
  const status = await build(['--reports', `${folder}/reports`, '--out', `${folder}/out`, '--lang', 'en'], world);
  return { status, err: world.err() };
}

beforeAll(() => {
  for (const [county, township] of [
    ['叶县', '任店镇'],
    ['舞钢市', '尚店镇'],
  ])
    put(`${folder}/reports/甲`, {
      [`${township}.txt`]: reportText({
        ...{ township: township!, year: 2023 },
        title: `平顶山市${county}${township}2023年政府信息公开工作年度报告`,
        date: `${county}${township}人民政府\n2024年1月20日`,
      }),
    });
});

describe('population.csv', () => {
  it('reaches the county and the pages above it, and what is wrong is told', async () => {
    put(`${folder}/reports/甲`, {
      'population.csv': 'code,year,population,source\n410422101,2020,16000,普查\n410422888,2020,5,普查\n',
    });
    const { status, err } = await make();
    expect(status).toBe(2);
    expect(err).toContain('甲/population.csv line 3: no township has the code 410422888');
    const own = countOf('410422').filter((t) => t.population);
    expect(own).toEqual([
      expect.objectContaining({
        code: '410422101',
        population: [{ year: 2020, value: 16000, source: '普查' }],
      }),
    ]);
    const { counties, headcounts } = places();
    const codes = counties.flatMap((c) => c.townships);
    const all = decodeHeadcountFile(json(headcounts!.population!), codes.length);
    expect(all[codes.indexOf('410422101')]).toEqual([{ year: 2020, value: 16000, source: '普查' }]);
    expect(all.flat()).toHaveLength(1);
    expect(headcounts).not.toHaveProperty('villages');
  }, 60_000);

  it('counts anew where it changed, and stands behind places.json', async () => {
    const places2 = {
      populationSource: '年鉴',
      townships: [{ code: '410422101', name: '任店镇', villages: { 2023: 21 } }],
    };
    put(`${folder}/reports/甲`, {
      'places.json': JSON.stringify(places2),
      'population.csv': 'code,year,population,villages,source\n410422101,2023,16001,,普查\n410422101,2023,,22,名录\n',
    });
    const { err } = await make();
    expect(err).toContain('line 3: places.json states villages');
    expect(countOf('410422').find((t) => t.population)).toMatchObject({
      population: [{ year: 2023, value: 16001, source: '普查' }],
      villages: [{ year: 2023, value: 21, source: '年鉴' }],
    });
    put(`${folder}/reports/甲`, {
      'places.json': JSON.stringify({
        ...places2,
        townships: [{ code: '410422101', name: '任店镇', population: 16000 }],
      }),
    });
    expect((await make()).err).toContain('townships[0].population: must state the year');
  }, 60_000);
});
