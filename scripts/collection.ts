/** One collection: its lines become one dataset. */
import { assembleIndex, type CountyResult } from '../src/dataset/catalogue.ts';
import type { DatasetIndex, Failures } from '../src/dataset/dataset.ts';
import { consoleWords } from '../src/i18n/console.ts';
import type { Lang } from '../src/i18n/lang.ts';
import type { Misfit } from './beside.ts';
import { writeChanges } from './changes.ts';
import type { Run } from './convertOne.ts';
import { compare } from './corpus.ts';
import type { CountyTask } from './countyTask.ts';
import type { Effects } from './effects.ts';
import { type FolderKnowledge, folderOf } from './knowledge.ts';
import { countyTasks, expectationOf } from './merge/due.ts';
import { type CountyRows, loadRows } from './merge/keptCounty.ts';
import { mergeFigures } from './merge/mergeFigures.ts';
import { settle } from './merge/settle.ts';
import type { Tally } from './merge/tally.ts';
import { openOutput, putFile } from './output.ts';
import type { Pool } from './pool.ts';
import { readPopulation } from './population.ts';
import { showProgress } from './progress.ts';
import { publishDataset } from './publish.ts';

/** What merging a collection needs besides its lines. */
export interface Setting {
  effects: Effects;
  pool: Pool;
  /** The collection's folder of the dataset. */
  out: string;
  /** Where what is made of its counties is kept. */
  kept: string;
  /** Version of the code that merges. */
  code: string;
  quiet: boolean;
  lang: Lang;
}

/** What became of a collection. */
export interface Built {
  index: DatasetIndex;
  expect: 'all' | 'present';
  failures: Failures['files'];
  misfits: readonly Misfit[];
}

/** Assembles a collection's counties and puts the new dataset in the place of the old; gives the names of its files too. */
export async function mergeCollection(
  tally: Tally,
  run: Run,
  setting: Setting,
): Promise<Built & { files: readonly string[] }> {
  const { effects, out, pool, kept } = setting;
  const knowledge = await folderOf(effects, run.folder, run.common);
  await openOutput(effects, out);
  const settledWith = await settle(tally, run, pool);
  await tally.flush();
  const expect = knowledge.overrides.expect ?? expectationOf(tally, knowledge);
  const population = await readPopulation(effects, run.folder, knowledge);
  const tasks = countyTasks(tally, knowledge, expect, population.townships).map((task) => ({
    ...task,
    counties: settledWith,
    run,
    ...ours(setting),
  }));
  const counties = await assembleAll(tasks, setting);
  const failures = tally.failures.sort((a, b) => compare(a.file, b.file));
  const about = describe(run.collection, knowledge);
  const figures = await mergeFigures(setting, counties, about);
  const { index, files } = assembleIndex(
    { ...about, expect, failures, places: figures.places },
    counties,
    effects.sha256,
  );
  for (const file of files) await putFile(effects, out, file);
  const changes = await writeChanges(effects, out, { index, counties, corrected: tally.corrections.latest });
  const published = await publishDataset(effects, out, {
    index,
    files: [...counties.flatMap((c) => c.files), ...figures.files, ...files.map((f) => f.name), ...changes],
    tables: figures.tables,
    counties: rowsOf(effects, kept, counties.map((c) => c.entry.code).sort()),
  });
  const own = tally.misfits.sort((a, b) => compare(a.file, b.file)).map(({ misfit }) => misfit);
  const refused = tally.corrections.misfits(counties.flatMap((c) => c.refused ?? []));
  return { ...published, expect, failures, misfits: [...knowledge.misfits, ...population.misfits, ...own, ...refused] };
}

const ours = ({ out, kept, code }: Setting): Pick<CountyTask, 'out' | 'kept' | 'code'> => ({ out, kept, code });

const describe = (id: string, { overrides }: FolderKnowledge) => ({
  id,
  title: overrides.title ?? { zh: id, en: id },
  fictional: overrides.fictional,
});

/** Has the counties assembled and shows how far the work is. */
async function assembleAll(
  tasks: readonly CountyTask[],
  { effects, pool, quiet, lang }: Setting,
): Promise<CountyResult[]> {
  const results: CountyResult[] = [];
  const progress = showProgress(effects, tasks.length, consoleWords[lang].counties, quiet);
  for await (const result of pool.each('county', tasks)) {
    results.push(result);
    progress.step();
  }
  progress.end();
  return results;
}

async function* rowsOf(effects: Effects, kept: string, codes: readonly string[]): AsyncGenerator<CountyRows> {
  for (const code of codes) yield await loadRows(effects, kept, code);
}
