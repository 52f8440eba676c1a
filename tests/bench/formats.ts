/**
 * How many reports of each format are converted in a second on one thread, file to findings, by a process that has read some hundred: the
 * first ones cost several times as much, until the engine has made what is called often fast.
 */
import { makeDemo } from '../../scripts/demo/county.ts';
import { projectFolder } from '../../scripts/effects.ts';
import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { nodeReaders } from '../../scripts/readers.ts';
import type { SourceFile } from '../../src/document/read.ts';
import { checkFile } from '../../src/findings/check.ts';

/** Reports as a county's townships publish them, and two that word processors wrote. */
async function readSamples(read: (path: string) => Promise<Uint8Array>): Promise<Map<string, SourceFile[]>> {
  const years = [2021, 2022, 2023, 2024];
  const demo = [...makeDemo({ townships: 18, years, seed: 1 })].map(({ path, bytes }) => ({ name: path, bytes }));
  const fixtures = `${projectFolder}/tests/document/fixtures`;
  const own = ['report.pdf', 'report.doc'].map(async (name) => ({ name, bytes: await read(`${fixtures}/${name}`) }));
  const samples = new Map<string, SourceFile[]>();
  for (const { name, bytes } of [...demo, ...(await Promise.all(own))]) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    // the scan of the demo has no words
    const ofCounty = ending !== 'pdf' || name === 'report.pdf';
    if (ofCounty && ending !== 'json') samples.set(ending, [...(samples.get(ending) ?? []), { name, bytes }]);
  }
  return samples;
}

/** Reports of a format that are read altogether. */
const READ = 240;

export const bench: Bench = async (effects) => {
  const knowledge = { gazetteer: nationalGazetteer() };
  const measured = [];
  for (const [ending, files] of await readSamples((path) => effects.read(path))) {
    const some = files.slice(0, 12);
    const all = async () => {
      for (const { name, bytes } of some) await checkFile({ name, bytes: bytes.slice() }, knowledge, nodeReaders);
    };
    const each = (await leastTime(effects, READ / some.length, all)) / some.length;
    measured.push({ what: `${ending}, of ${some.length} files`, value: 1000 / each, unit: 'reports/s' });
  }
  return measured;
};
