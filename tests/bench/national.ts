/** What the whole country would take, from the build of a few hundred made-up townships: time and memory. */
import { build } from '../../scripts/build.ts';
import { writeDemo } from '../../scripts/demo.ts';
import { projectFolder } from '../../scripts/effects.ts';
import type { Bench } from '../../scripts/measure.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];
/** Townships of the made-up counties: the difference leaves out what a run costs whatever its size. */
const [few, many] = [18, 108] as const;
/** Townships of the country, by the division gazetteer. */
const country = 41_352;

export const bench: Bench = async (effects) => {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-bench/national`;
  const convert = async (townships: number) => {
    await writeDemo({ townships, years, seed: 1 }, `${folder}/reports/many`, effects);
    const run = async (...more: string[]) => {
      const start = effects.cpu();
      const args = ['--reports', `${folder}/reports`, '--out', `${folder}/data`, '--quiet', ...more];
      // the demo's scans are no reports, as they should be
      await build(args, { ...effects, report: () => {} });
      return (effects.cpu() - start) / 60_000;
    };
    return { fresh: await run('--fresh'), again: await run() };
  };
  await convert(few);
  const [small, large] = [await convert(few), await convert(many)];
  await effects.remove(folder);
  const project = (what: 'fresh' | 'again') => ((large[what] - small[what]) / (many - few)) * country;
  return [
    { what: 'the country, minutes of one processor', value: project('fresh'), unit: 'min' },
    { what: 'the country again, nothing changed', value: project('again'), unit: 'min' },
    {
      what: `most memory with ${many * years.length} reports, ${effects.processors} threads`,
      value: process.resourceUsage().maxRSS / 1000,
      unit: 'MB',
    },
  ];
};
