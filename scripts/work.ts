/** The tasks a thread does, by name. Everything in and out is plain data. */
import type { CountyResult } from '../src/dataset/catalogue.ts';
import type { ReportPlace } from '../src/dataset/place.ts';
import { openInputs } from './archives.ts';
import { type CheckedFile, type CheckTask, checkOne } from './checkOne.ts';
import { type Converted, type ConvertTask, convertOne } from './convertOne.ts';
import { type CountyTask, countyOne } from './countyTask.ts';
import { type Effects, realEffects } from './effects.ts';
import { type SettleTask, settleOne } from './merge/settle.ts';
import type { OnPage } from './readers.ts';

/** What a task gives, by its name. */
export interface Results {
  check: CheckedFile;
  convert: Converted;
  settle: ReportPlace | null;
  county: CountyResult;
}

/** A task and its name. */
export type Task =
  | { kind: 'check'; task: CheckTask }
  | { kind: 'convert'; task: ConvertTask }
  | { kind: 'settle'; task: SettleTask }
  | { kind: 'county'; task: CountyTask };

/** Does a task on this thread; `onPage` hears of each page of a scan, which takes seconds. */
export function work(task: Task, world: Effects = realEffects(), onPage?: OnPage): Promise<Results[Task['kind']]> {
  const effects = openInputs(world);
  if (task.kind === 'check') return checkOne(effects, task.task, onPage);
  if (task.kind === 'convert') return convertOne(effects, task.task, onPage);
  if (task.kind === 'settle') return settleOne(effects, task.task);
  return countyOne(effects, task.task);
}
