/** `npm run demo`: writes the fictional collection, with every kind of anomaly planted in known places. */
import { parseArgs } from 'node:util';
import { type DemoOptions, makeDemo, type Truth } from './demo/county.ts';
import { commandLine, type Effects, exitWith, isCommand, realEffects } from './effects.ts';

/** The first year reported on a national form. */
const first = 2019;
const usage =
  'npm run demo -- [--townships N] [--counties C] [--years A..B] [--seed S] [--out DIR]\n' +
  '  N from 1 to 50000 (18; up to 18 one county, more a country), C from 1 to N (of a country, about one for 14 townships),\n' +
  `  years within ${first}..2100 (${first}..2024),\n` +
  '  S a whole number (1), DIR the folder written anew (reports/demo)\n';

/** Holds the planted anomalies; not a report, and not read by any part of the product. */
export const truthFile = '.truth.json';

/** Writes the demo into a folder that is emptied first; gives back how many reports and what was planted. */
export async function writeDemo(options: DemoOptions, out: string, effects: Effects): Promise<Truth[]> {
  await effects.remove(out);
  const files = makeDemo(options);
  for (let next = files.next(); ; next = files.next()) {
    if (next.done) {
      await effects.write(`${out}/${truthFile}`, `${JSON.stringify(next.value, null, 1)}\n`);
      return next.value;
    }
    await effects.write(`${out}/${next.value.path}`, next.value.bytes);
  }
}

/** Runs the command and gives its exit status: 0 written, 1 wrong use. */
export async function demo(args: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    effects.report(`${options}\n${usage}`);
    return 1;
  }
  const truth = await writeDemo(options, options.out, effects);
  effects.print(
    `${options.out}: ${options.townships} × ${options.years.length}, ${truth.length} anomalies in ${truthFile}\n`,
  );
  return 0;
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): (DemoOptions & { out: string }) | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        townships: { type: 'string', default: '18' },
        counties: { type: 'string' },
        years: { type: 'string', default: '2019..2024' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string', default: 'reports/demo' },
      },
    });
    const townships = Number(values.townships);
    const counties = values.counties === undefined ? undefined : Number(values.counties);
    const seed = Number(values.seed);
    const [from, to] = values.years.split('..').map(Number);
    if (!Number.isInteger(townships) || townships < 1 || townships > 50_000) return `--townships ${values.townships}?`;
    if (counties !== undefined && !(Number.isInteger(counties) && counties >= 1 && counties <= townships))
      return `--counties ${values.counties}?`;
    if (!Number.isInteger(seed)) return `--seed ${values.seed}?`;
    if (!from || !to || from > to) return `--years ${values.years}: two years, the earlier first, such as 2019..2024`;
    if (from < first || to > 2100)
      return `--years ${values.years}: the forms the demo is printed on begin with the reports on ${first}; choose from ${first}..2100`;
    const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return { townships, years, seed, out: values.out, ...(counties !== undefined && { counties }) };
  } catch (error) {
    return (error as Error).message;
  }
}

if (isCommand(import.meta.url)) exitWith(await demo(commandLine(), realEffects()));
