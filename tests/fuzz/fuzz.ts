/** `npm run fuzz`: damages reports and holds what is read of them against the sound ones. */
import { mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCrew } from './crew.ts';
import { formats } from './formats.ts';
import { keep } from './keep.ts';
import { failings, show, toleratedBlanks } from './tally.ts';

const usage = `npm run fuzz -- [--seconds N] [--blocks N] [--seed S] [--format F] [--processes N] [--labelled DIR] [--out DIR]
  formats: ${formats.map((f) => f.id).join(' ')}`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    blocks: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', multiple: true, default: [] },
    processes: { type: 'string', default: `${Math.min(8, availableParallelism())}` },
    labelled: { type: 'string' },
    out: { type: 'string' },
  },
});
const task = {
  seed: Number(values.seed),
  seconds: Number(values.seconds),
  blocks: Number(values.blocks),
  formats: values.format,
  labelled: values.labelled ?? null,
  processes: Number(values.processes),
};
const isSound =
  Number.isInteger(task.seed) &&
  task.seconds > 0 &&
  task.blocks >= 1 &&
  task.processes >= 1 &&
  task.formats.every((id) => formats.some((f) => f.id === id));

if (!isSound) {
  console.error(usage);
  process.exitCode = 64;
} else {
  const out = values.out ?? mkdtempSync(join(tmpdir(), 'zhenlan-fuzz-failures-'));
  const tally = await runCrew(task, (failure) => keep(out, failure));
  const rows = Object.values(tally.formats);
  const sum = (key: (typeof failings)[number] | 'cases' | 'intact') => rows.reduce((all, row) => all + row[key], 0);
  const failed = failings.some((kind) => sum(kind) > (kind === 'blank' ? sum('intact') * toleratedBlanks : 0));
  console.log(show(tally));
  console.log(
    `\n${sum('cases')} damaged documents in ${task.seconds} s, seed ${task.seed}, figures intact in ${sum('intact')}: ` +
      failings.map((kind) => `${sum(kind)} ${kind}`).join(', '),
  );
  if (failed) console.log(`what failed: ${out}`);
  process.exitCode = failed ? 1 : 0;
}
