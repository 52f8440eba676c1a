/**
 * Prints, for each repetition, what 10 kB and 100 kB of it take: milliseconds of processor time from bytes to the words
 * of the findings. A process of its own, so that it can be started with one thread and without garbage collection in
 * between: what is measured is the work, not the machine.
 */
import { nationalGazetteer } from '../../scripts/knowledge.ts';
import { placesIn } from '../../scripts/places.ts';
import { nodeReaders } from '../../scripts/readers.ts';
import { publishReport } from '../../src/dataset/publish.ts';
import { checkFile } from '../../src/findings/check.ts';
import { describeFinding } from '../../src/i18n/findings.ts';
import { repetitions } from './repetitions.ts';

const knowledge = { gazetteer: nationalGazetteer() };

async function checkWhole(bytes: Uint8Array): Promise<void> {
  const result = await checkFile({ name: 'a', bytes: bytes.slice() }, knowledge, nodeReaders);
  if (!result.ok) return;
  const report = publishReport(result.checked, { file: 'a', sha256: '' }, (f) => describeFinding(f, 'zh'));
  const placeOf = placesIn(result.checked.doc.text);
  for (const { spans } of report.findings) if (spans[0]) placeOf(spans[0][0]);
}

/** Of one of several runs, without what the system does for the process: giving it memory. */
async function timeOf(bytes: Uint8Array, runs = 1): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run++) await checkWhole(bytes);
  return process.cpuUsage(start).user / 1000 / runs;
}

/** Measured again, up to so often, while the ratio is more than `most`. */
const tries = 6;
const most = Number(process.argv[2]);
/** Beyond this no second measurement helps. */
const hopeless = most * 4;
const chosen = repetitions.filter(({ name }) => name.includes(process.argv[3] ?? ''));

for (const { make } of chosen) await checkWhole(make(3_000));
for (const { name, make } of chosen) {
  const small = make(10_000);
  const large = make(100_000);
  await checkWhole(small);
  // the small one often enough to be fast: a slow first run would hide what grows
  let short = Math.min(await timeOf(small), await timeOf(small), await timeOf(small));
  let long = await timeOf(large);
  // on a busy machine a long run is disturbed more often than a short one: ten short ones are as long
  for (let i = 0; i < tries && long > short * most && long < short * hopeless; i++) {
    short = i ? Math.min(short, await timeOf(small, 10)) : await timeOf(small, 10);
    long = Math.min(long, await timeOf(large));
  }
  console.log(JSON.stringify({ name, short, long }));
}
