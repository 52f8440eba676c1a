/** What the whole country would take, from the build of a few hundred made-up townships: time and memory. */
import { build } from '../../scripts/build.ts';
import { writeDemo } from '../../scripts/demo.ts';
import { projectFolder } from '../../scripts/effects.ts';
import type { Bench } from '../../scripts/measure.ts';

const townships = 360;
const years = [2019, 2020, 2021, 2022, 2023, 2024];
/** Townships of the country, by the division gazetteer. */
const country = 41_352;

export const bench: Bench = async (effects) => {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-bench/national`;
  await writeDemo({ townships, years, seed: 1 }, `${folder}/reports/many`, effects);
  const run = async (...more: string[]) => {
    const [start, worked] = [effects.now(), effects.cpu()];
    await build(['--reports', `${folder}/reports`, '--out', `${folder}/data`, '--quiet', ...more], {
      ...effects,
      // the demo's scans are no reports, as they should be
      report: () => {},
    });
    return { minutes: (effects.now() - start) / 60_000, worked: (effects.cpu() - worked) / 60_000 };
  };
  const whole = await run('--fresh');
  const again = await run();
  const times = country / townships;
  const memory = process.resourceUsage().maxRSS / 1000;
  await effects.remove(folder);
  return [
    {
      what: `the country on ${effects.processors} processors, as this machine is busy`,
      value: whole.minutes * times,
      unit: 'min',
    },
    { what: 'the country, processor time', value: whole.worked * times, unit: 'min' },
    { what: 'the country again, nothing changed', value: again.minutes * times, unit: 'min' },
    { what: `most memory with ${townships * years.length} reports`, value: memory, unit: 'MB' },
  ];
};
