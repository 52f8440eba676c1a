/**
 * What the whole country takes, from builds of made-up collections: processor time, memory, size. `npm run bench -- country 1000 10000`
 * builds so many reports; scans are left out, since a page of one takes as long as a hundred reports of text.
 */
import { writeDemo } from '../../scripts/demo.ts';
import { type Effects, projectFolder } from '../../scripts/effects.ts';
import type { Bench, Measurement } from '../../scripts/measure.ts';
import { type Taken, watch } from '../../scripts/watch.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];
/** Reports of the country: townships by the division gazetteer, six years each. */
const country = 41_352 * years.length;

interface Built {
  reports: number;
  fresh: Taken;
  again: Taken;
  bytes: number;
  files: number;
}

export const bench: Bench = async (effects, args) => {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-bench/country`;
  const built: Built[] = [];
  for (const reports of args.length ? args.map(Number) : [1000]) built.push(await buildOf(effects, folder, reports));
  await effects.remove(folder);
  return [...built.flatMap(measured), ...flatness(built), ...project(built)];
};

async function buildOf(effects: Effects, folder: string, wanted: number): Promise<Built> {
  const townships = Math.ceil(wanted / years.length);
  await effects.remove(folder);
  await writeDemo({ townships, years, seed: 1 }, `${folder}/reports/many`, effects);
  const run = (...more: string[]) => {
    const args = ['--reports', `${folder}/reports`, '--out', `${folder}/data`, '--quiet', '--no-ocr', ...more];
    return watch(process.execPath, ['--import', 'tsx', `${projectFolder}/scripts/build.ts`, ...args], [0, 2]);
  };
  const fresh = await run('--fresh');
  const again = await run();
  const { bytes, files } = await sizeOf(effects, `${folder}/data`);
  return { reports: townships * years.length, fresh, again, bytes, files };
}

/** Bytes and files of a folder; the files that a package has under names that stay are its own under a second name. */
async function sizeOf(effects: Effects, folder: string): Promise<{ bytes: number; files: number }> {
  let [bytes, files] = [0, 0];
  for (const { name, kind } of await effects.list(folder)) {
    const inside = kind === 'folder' ? await sizeOf(effects, `${folder}/${name}`) : null;
    bytes += inside ? inside.bytes : /\/package$/.test(folder) ? 0 : ((await effects.size(`${folder}/${name}`)) ?? 0);
    files += inside ? inside.files : 1;
  }
  return { bytes, files };
}

const measured = ({ reports, fresh, again, bytes, files }: Built): Measurement[] => [
  { what: `${reports} reports, fresh, processor time`, value: fresh.cpu, unit: 's' },
  { what: `${reports} reports, fresh, by the clock`, value: fresh.clock, unit: 's' },
  { what: `${reports} reports, most memory of the main process`, value: fresh.own, unit: 'MB' },
  { what: `${reports} reports, most memory of all processes`, value: fresh.together, unit: 'MB' },
  { what: `${reports} reports, nothing changed, processor time`, value: again.cpu, unit: 's' },
  { what: `${reports} reports, nothing changed, most memory`, value: again.together, unit: 'MB' },
  { what: `dataset of ${reports} reports`, value: bytes / 1e6, unit: 'MB' },
  { what: `dataset of ${reports} reports`, value: files, unit: 'files' },
];

function flatness(built: readonly Built[]): Measurement[] {
  const [first, last] = [built[0]!, built[built.length - 1]!];
  if (first === last) return [];
  const value = last.fresh.together / first.fresh.together;
  return [{ what: `memory of ${last.reports} reports against ${first.reports}`, value, unit: '×' }];
}

/** The country by the difference of the first and the last, which leaves out what a run costs whatever its size. */
function project(built: readonly Built[]): Measurement[] {
  const nothing: Built = { reports: 0, fresh: none, again: none, bytes: 0, files: 0 };
  const [less, most] = [built.length > 1 ? built[0]! : nothing, built[built.length - 1]!];
  const of = (value: (built: Built) => number) =>
    ((value(most) - value(less)) / (most.reports - less.reports)) * country;
  return [
    { what: 'the country fresh, minutes of one processor', value: of((b) => b.fresh.cpu) / 60, unit: 'min' },
    { what: 'the country again, nothing changed', value: of((b) => b.again.cpu) / 60, unit: 'min' },
    { what: 'dataset of the country', value: of((b) => b.bytes) / 1e9, unit: 'GB' },
    { what: 'dataset of the country', value: of((b) => b.files), unit: 'files' },
  ];
}
const none: Taken = { cpu: 0, clock: 0, own: 0, together: 0 };
