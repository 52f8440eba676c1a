/** Documents made to be slow: what ten times the text costs. Work in proportion to the text gives 10. */
import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { type Bench, leastTime } from '../../scripts/measure.ts';
import { nodeReaders } from '../../scripts/readers.ts';
import { checkFile } from '../../src/findings/check.ts';
import { repetitions } from '../linear/repetitions.ts';

export const bench: Bench = async (effects) => {
  const knowledge = { gazetteer: nationalGazetteer() };
  const time = (bytes: Uint8Array, runs: number) =>
    leastTime(effects, runs, () => checkFile({ name: 'a', bytes: bytes.slice() }, knowledge, nodeReaders));
  const measured = [];
  for (const { name, make } of repetitions) {
    await time(make(30_000), 1);
    const [short, long] = [await time(make(30_000), 3), await time(make(300_000), 2)];
    measured.push({ what: `${name}: 300 kB against 30 kB (${Math.round(long)} ms)`, value: long / short, unit: '×' });
  }
  return measured;
};
