/**
 * What files by measure take, from made-up counties of 18 townships and six years that need not be read from reports:
 * `npm run bench -- levels 6000 41400` makes those of so many townships. Names repeat, so that files of names are smaller than real ones.
 */
import { gzipSync } from 'node:zlib';
import { type Effects, projectFolder } from '../../scripts/effects.ts';
import type { Bench, Measurement } from '../../scripts/measure.ts';
import { sheetLines, sheetsPath } from '../../scripts/merge/keptSheets.ts';
import { type Figures, mergeFigures } from '../../scripts/merge/mergeFigures.ts';
import { openOutput } from '../../scripts/output.ts';
import type { CountyResult } from '../../src/dataset/catalogue.ts';
import type { County } from '../../src/dataset/dataset.ts';
import { decodeFigures, decodePlaces, sheetSize } from '../../src/dataset/decodeFigures.ts';
import { setSheets } from '../../src/dataset/figures.ts';
import { totalsOf } from '../../src/dataset/totals.ts';
import { syntheticCounty } from '../support/county.ts';

const perCounty = 18;

export const bench: Bench = async (effects, args) => {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-bench/levels`;
  const all: Measurement[] = [];
  for (const townships of args.length ? args.map(Number) : [1800])
    all.push(...(await measure(effects, folder, Math.ceil(townships / perCounty))));
  await effects.remove(folder);
  return all;
};

async function measure(effects: Effects, folder: string, many: number): Promise<Measurement[]> {
  const [out, kept] = [`${folder}/out`, `${folder}/kept`];
  await effects.remove(folder);
  await effects.makeFolder(kept);
  await openOutput(effects, out);
  const took = { sheets: 0, figures: 0, again: 0, decode: 0 };
  const clock = async <T>(what: keyof typeof took, act: () => Promise<T> | T): Promise<T> => {
    const start = effects.cpu();
    const result = await act();
    took[what] += effects.cpu() - start;
    return result;
  };
  const results: CountyResult[] = [];
  for (let n = 0; n < many; n++) {
    const county = countyOf(n);
    const lines = await clock('sheets', () => effects.gzip(sheetLines(county, [])));
    await effects.write(sheetsPath(kept, county.code), lines);
    results.push(resultOf(county));
  }
  const about = { id: 'bench', title: { zh: 'bench', en: 'bench' }, fictional: true };
  const merge = () => mergeFigures({ effects, out, kept, code: '' }, results, about);
  const figures = await clock('figures', merge);
  await clock('again', merge);
  const townships = many * perCounty;
  const read = async (name: string): Promise<unknown> => JSON.parse(await effects.readText(`${out}/${name}`));
  const size = sheetSize(decodePlaces(await read(figures.places!)));
  const one = await read(figures.files.find((name) => name.startsWith('figures/disclosed.'))!);
  await clock('decode', () => decodeFigures(one, { sheet: 'disclosed', at: null, townships: size.townships }));
  const what = `${townships} townships × 6 years`;
  return [
    { what: `${what}: sheets of their counties, processor time`, value: took.sheets / 1000, unit: 's' },
    { what: `${what}: files by measure and tables, processor time`, value: took.figures / 1000, unit: 's' },
    { what: `${what}: the same, nothing changed`, value: took.again / 1000, unit: 's' },
    { what: `${what}: memory after that`, value: process.memoryUsage().rss / 1e6, unit: 'MB' },
    { what: `${what}: a sheet read in the page`, value: took.decode, unit: 'ms' },
    { what: `${what}: files`, value: figures.files.length + figures.tables.length, unit: '' },
    ...(await sizes(effects, out, figures, what)),
  ];
}

async function sizes(effects: Effects, out: string, { files, tables, places }: Figures, what: string) {
  const packed: [name: string, bytes: number][] = [];
  for (const name of files) packed.push([name, gzipSync(await effects.read(`${out}/${name}`)).length]);
  const isSet = (name: string) => setSheets.some((set) => name.startsWith(`figures/${set}.`));
  const of = (is: (name: string) => boolean) =>
    packed.flatMap(([name, bytes]) => (is(name) ? [bytes] : [])).sort((a, b) => a - b);
  const measures = of((name) => name.startsWith('figures/') && !isSet(name));
  let csv = 0;
  for (const name of tables) if (name.endsWith('.csv')) csv += (await effects.size(`${out}/${name}`))!;
  const kB = (of: string, bytes: number): Measurement => ({
    what: `${what}: ${of}, gzip`,
    value: bytes / 1e3,
    unit: 'kB',
  });
  return [
    kB('places', packed.find(([name]) => name === places)![1]),
    kB('names', of((name) => name.startsWith('names/'))[0]!),
    kB('a measure of a year, median', measures[measures.length >> 1]!),
    kB('a measure of a year, largest', measures[measures.length - 1]!),
    ...setSheets.map((set) => kB(`${set} of a year, largest`, of((name) => name.startsWith(`figures/${set}.`)).pop()!)),
    { what: `${what}: tables, as they are`, value: csv / 1e6, unit: 'MB' },
  ];
}

/** A county of its own: another code, other figures. */
function countyOf(n: number): County {
  const county = syntheticCounty(n);
  const code = String(110_000 + n);
  const own = (township: string) => code + township.slice(6);
  return {
    ...{ ...county, code },
    townships: county.townships.map((t) => ({ ...t, code: own(t.code) })),
    reports: county.reports.map((r) => ({ ...r, township: own(r.township) })),
  };
}

const resultOf = ({ code, name, prefecture, province, years, townships, reports }: County): CountyResult => ({
  province: { code: '99', name: province },
  entry: {
    ...{ code, name, prefecture, initials: 'yzx', townships: townships.length, reports: reports.length },
    // as long as a real hash
    file: `counties/${code}.${((Number(code) * 2_654_435_761) % 2 ** 40).toString(16).padStart(10, '0')}.json`,
  },
  ...{ townships: townships.length, totals: totalsOf(reports), years, asOf: null, files: [] },
});
