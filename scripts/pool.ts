/** Work on several processors, with results in the order of the tasks; what breaks on a document stays with it. */
import type { Effects } from './effects.ts';
import type { OnPage } from './readers.ts';
import type { Results, Task } from './work.ts';
import type { Broken, WorkerProcess } from './workerProcess.ts';

type TaskOf<K extends Task['kind']> = Extract<Task, { kind: K }>['task'];

/** Does tasks, in processes of their own or here. */
export interface Pool {
  /** Does tasks of one kind, a few at a time, and yields the results in the order of the tasks; `onPage` hears of pages of scans. */
  each<K extends Task['kind']>(
    kind: K,
    tasks: Iterable<TaskOf<K>> | AsyncIterable<TaskOf<K>>,
    onPage?: (task: TaskOf<K>, done: number, pages: number) => void,
  ): AsyncGenerator<Results[K]>;
  close(): Promise<void>;
}

/** A process takes some 0.6 s to start: below this many files it is quicker to have one fewer. */
const WORTH_A_PROCESS = 60;

/**
 * A pool for work on `files` files in at most `jobs` processes. A document is done within limits of time and memory;
 * one that breaks its process is tried once more alone, and then has failed. Where the world has no processes, all is
 * done here and nothing is bounded.
 */
export function openPool(files: number, jobs: number, effects: Effects): Pool {
  const { startWorker } = effects;
  if (!startWorker)
    return { each: inOrder(1, (task, onPage) => workHere(task, effects, onPage)), close: async () => {} };
  const most = Math.max(1, Math.min(jobs, Math.floor(files / WORTH_A_PROCESS)));
  const crew = openCrew(most, startWorker);
  return { each: inOrder(most * 8, (task, onPage) => perform(task, crew, onPage)), close: async () => crew.end() };
}

const workHere = async (task: Task, effects: Effects, onPage: OnPage) =>
  (await import('./work.ts')).work(task, effects, onPage);

/** The worker processes of a pool: each is with one task or idle. */
interface Crew {
  take(): Promise<WorkerProcess>;
  give(worker: WorkerProcess): void;
  /** Ends a worker and starts another in its place, unless all work has ended. */
  replace(worker: WorkerProcess): WorkerProcess;
  /** Ends all work: what is under way breaks, and no process is started any more. */
  end(): void;
}

function openCrew(most: number, start: () => WorkerProcess): Crew {
  const all = new Set<WorkerProcess>();
  const idle: WorkerProcess[] = [];
  const waiting: ((worker: WorkerProcess) => void)[] = [];
  let ended = false;
  const hire = () => {
    const worker = start();
    all.add(worker);
    return worker;
  };
  const replace = (worker: WorkerProcess) => {
    worker.end();
    if (ended) return worker;
    all.delete(worker);
    return hire();
  };
  return {
    async take() {
      const worker = idle.pop();
      if (worker) return worker.isBroken() ? replace(worker) : worker;
      return all.size < most ? hire() : new Promise((resolve) => waiting.push(resolve));
    },
    give(worker) {
      const next = waiting.shift();
      if (next) next(worker);
      else idle.push(worker);
    },
    replace,
    end() {
      ended = true;
      for (const worker of all) worker.end();
    },
  };
}

/** Does a task in a process; a document that breaks it is done once more as one that could not be read. */
async function perform(task: Task, crew: Crew, onPage: OnPage): Promise<unknown> {
  let worker = await crew.take();
  try {
    const isAlone = !worker.isUsed();
    let answer = await worker.perform(task, limitsOf(task), onPage);
    if (answer.kind === 'broken' && !isAlone) {
      worker = crew.replace(worker);
      answer = await worker.perform(task, limitsOf(task), onPage);
    }
    if (answer.kind === 'broken' && task.kind !== 'county') {
      worker = crew.replace(worker);
      answer = await worker.perform(withoutContent(task, answer), 'none');
    }
    if (answer.kind === 'done') return answer.result;
    throw new Error(answer.kind === 'failed' ? answer.error : `${answer.code} ${answer.detail ?? ''}`);
  } finally {
    crew.give(worker);
  }
}

/** A county is as large as it is; a document is of strangers. */
const limitsOf = (task: Task) => (task.kind === 'county' ? 'none' : 'document');

/** The task again for a document whose content must not be touched: it is given what is wrong with it. */
const withoutContent = ({ kind, task }: Task, { code, detail }: Broken): Task =>
  ({ kind, task: { ...task, broken: detail === undefined ? { code } : { code, detail } } }) as Task;

/** Results in the order of the tasks, each as soon as it can be: also where the next task is long in coming. */
const inOrder = (ahead: number, run: (task: Task, onPage: OnPage) => Promise<unknown>): Pool['each'] =>
  async function* each(kind, tasks, onPage) {
    const source = iterate(tasks);
    const waiting: Promise<never>[] = [];
    let next: Promise<IteratorResult<unknown>> | null = source.next();
    try {
      while (next || waiting.length) {
        if (!next || waiting.length >= ahead || (waiting[0] && (await isFirst(waiting[0], next)))) {
          yield await waiting.shift()!;
          continue;
        }
        const { done, value }: IteratorResult<unknown> = await next;
        next = done ? null : source.next();
        const hear: OnPage = (page, pages) => onPage?.(value as never, page, pages);
        if (!done) waiting.push(begin(run({ kind, task: value } as Task, hear)));
      }
    } finally {
      // not waited for: a source that is long in coming would hold up whoever goes on
      source.return().catch(() => {});
    }
  };

async function* iterate(tasks: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  yield* tasks;
}

/** A result whose failure is told when its turn comes. */
function begin(result: Promise<unknown>): Promise<never> {
  result.catch(() => {});
  return result as Promise<never>;
}

/** Waits for either of two and says whether it is the result; the task where both are there. */
const isFirst = (result: Promise<unknown>, task: Promise<unknown>): Promise<boolean> => {
  const [yes, no] = [() => true, () => false];
  return Promise.race([task.then(no, no), result.then(yes, yes)]);
};
