/** The work of a process as it is, except that the content of some files does what no content should. */
import { realEffects } from '../../scripts/effects.ts';
import type { OnPage } from '../../scripts/readers.ts';
import { work as realWork, type Task } from '../../scripts/work.ts';

/** Keeps the processor busy for so many milliseconds of its time, asking for it included. */
const burn = (milliseconds: number) => {
  const spent = () => process.cpuUsage().user + process.cpuUsage().system;
  const start = spent();
  while (spent() - start < milliseconds * 1000);
};

const poisons: Record<string, (onPage?: OnPage) => unknown> = {
  'pages.txt': async (onPage) => {
    for (let page = 1; page <= 3; page++) {
      burn(2_500);
      onPage?.(page, 3);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  },
  'loop.txt': () => {
    for (;;);
  },
  'wait.txt': () => new Promise(() => {}),
  'objects.txt': () => {
    const kept: unknown[] = [];
    for (let i = 0; ; i++) kept.push(Array.from({ length: 1000 }, () => i));
  },
  'bytes.txt': () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Uint8Array(8 * 2 ** 20).fill(1));
  },
  'exit.txt': () => process.exit(7),
  'kill.txt': () => process.kill(process.pid, 'SIGKILL'),
  'loose.txt': () => {
    void Promise.reject(new Error('loose'));
    return new Promise((resolve) => setTimeout(resolve));
  },
  'later.txt': () => {
    setTimeout(() => {
      throw new Error('later');
    });
    return new Promise(() => {});
  },
};

export async function work(task: Task, _world: undefined, onPage?: OnPage): Promise<unknown> {
  if ((task.kind === 'check' || task.kind === 'convert') && !task.task.broken) {
    const poison = poisons[task.task.path.replace(/^.*\//, '')];
    if (poison) await poison(onPage);
  }
  return realWork(task, realEffects());
}
