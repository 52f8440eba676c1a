/** The tasks a worker thread does, by name. Everything in and out is plain data. */
import { type CheckTask, checkOne } from './checkOne.ts';
import { realEffects } from './effects.ts';

/** A task and its kind. */
export type Task = { kind: 'check'; task: CheckTask };

/** Does a task on this thread. */
export const work = ({ task }: Task) => checkOne(realEffects(), task);
