/** What showing one county costs, in a collection of few and of many counties: bytes fetched, and time to decode. */
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { assembleIndex, type CountyResult } from '../../src/dataset/catalogue.ts';
import type { County } from '../../src/dataset/dataset.ts';
import { decodeCounty } from '../../src/dataset/decode.ts';
import { encodeCounty } from '../../src/dataset/encode.ts';
import { textOf } from '../../src/dataset/names.ts';
import { totalsOf } from '../../src/dataset/totals.ts';
import { noise, report, township } from '../support/county.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];

/** A county of 14 townships and six years, one cell in ten not 0. */
function makeCounty(seed: number): County {
  const random = noise(seed);
  const townships = Array.from({ length: 14 }, (_, i) => township(i, `第${seed}之${i}镇`, 'dz'));
  const reports = townships.flatMap((t) =>
    years.map((year) => {
      const id = `${t.code}-${year}`;
      const made = report(t.code, year, { text: textOf(String(110000 + seed), year, '0123456789', id) });
      const cells = Object.entries(made.cells).map(([cell]) => [cell, random() < 0.1 ? Math.floor(random() * 90) : 0]);
      return { ...made, cells: Object.fromEntries(cells) };
    }),
  );
  const files = { narratives: 'narratives/a.json', findings: 'findings/a.json' };
  return {
    code: String(110000 + seed),
    name: `第${seed}县`,
    prefecture: null,
    province: '某省',
    years,
    townships,
    reports,
    files,
  };
}

export const bench: Bench = async (effects) => {
  const shard = JSON.stringify(encodeCounty(makeCounty(1)));
  const cost = (counties: number) => {
    const results = Array.from({ length: counties }, (_, i) => result(makeCounty(i), effects.sha256));
    const { index, files } = assembleIndex(
      { id: 'c', title: { zh: '甲', en: 'A' }, fictional: true, expect: 'all', places: null, failures: [] },
      results,
      effects.sha256,
    );
    const directory = files.find((f) => f.name === index.provinces[0]!.file)!.content;
    return { index: JSON.stringify(index).length, directory: directory.length };
  };
  const [few, many] = [cost(3), cost(300)];
  const parse = await leastTime(effects, 30, () => JSON.parse(shard));
  const decode = await leastTime(effects, 30, () => decodeCounty(JSON.parse(shard)));
  const plain = JSON.stringify(makeCounty(1)).length;
  return [
    { what: 'index of 300 counties against one of 3', value: many.index / few.index, unit: '×' },
    {
      what: 'index + shard of 300 counties against 3',
      value: (many.index + shard.length) / (few.index + shard.length),
      unit: '×',
    },
    { what: 'one county as a shard', value: shard.length / 1000, unit: 'kB' },
    { what: 'the same, compressed', value: effects.gzip(shard).length / 1000, unit: 'kB gzip' },
    { what: 'shard against the decoded county as JSON', value: shard.length / plain, unit: '×' },
    { what: 'decoding with validation, against parsing alone', value: decode / parse, unit: '×' },
    { what: 'decoding one county', value: decode, unit: 'ms' },
  ];
};

const result = (county: County, hash: (text: string) => string): CountyResult => {
  const shard = JSON.stringify(encodeCounty(county));
  const file = `counties/${county.code}.${hash(shard).slice(0, 10)}.json`;
  return {
    province: { code: '11', name: '某省' },
    entry: {
      code: county.code,
      name: county.name,
      prefecture: null,
      initials: 'dx',
      townships: county.townships.length,
      reports: county.reports.length,
      file,
    },
    townships: county.townships.length,
    totals: totalsOf(county.reports),
    years,
    asOf: null,
    files: [file],
  };
};
