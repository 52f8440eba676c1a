/** `npm run bench`: runs tests/bench/*.ts and prints what each measures. Ratios, since seconds are the machine's. */
import { commandLine, type Effects, exitWith, isCommand, projectFolder, realEffects, urlOf } from './effects.ts';
import type { Bench } from './measure.ts';

/** Runs the benchmarks whose name contains the argument, or all. */
async function runBenches(args: readonly string[], effects: Effects): Promise<number> {
  const folder = `${projectFolder}/tests/bench`;
  for (const { name } of await effects.list(folder)) {
    if (!name.endsWith('.ts') || !name.includes(args[0] ?? '')) continue;
    const { bench } = (await import(urlOf(`${folder}/${name}`))) as { bench: Bench };
    effects.print(`${name}\n`);
    for (const { what, value, unit } of await bench(effects, args.slice(1)))
      effects.print(`  ${value.toPrecision(3).padStart(8)} ${unit.padEnd(12)} ${what}\n`);
  }
  return 0;
}

if (isCommand(import.meta.url)) exitWith(await runBenches(commandLine(), realEffects()));
