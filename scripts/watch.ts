/** What a process and all that it starts take, as Linux tells; for benchmarks. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time and of the clock; most memory, in MB, of the process itself and of all together. */
export interface Taken {
  cpu: number;
  clock: number;
  own: number;
  together: number;
}

/** Milliseconds between two looks, and ticks of the system in a second. */
const PAUSE = 200;
const TICKS = 100;

interface Seen {
  parent: number;
  ticks: number;
  pages: number;
}

/** All processes of the machine; none where it has no /proc. */
function processes(): Map<number, Seen> {
  const all = new Map<number, Seen>();
  for (const id of list()) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      all.set(Number(id), { parent: fields[1]!, ticks: fields[11]! + fields[12]!, pages: fields[21]! });
    } catch {
      // it has ended
    }
  }
  return all;
}

const list = (): string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
};

/** Runs a program and watches it; rejects where its status is none of those allowed. */
export function watch(command: string, args: readonly string[], allowed: readonly number[] = [0]): Promise<Taken> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ticks = new Map<number, number>();
  let [own, together] = [0, 0];
  const look = () => {
    const all = processes();
    const isOurs = (id: number): boolean => id === child.pid || (all.has(id) && isOurs(all.get(id)!.parent));
    const ours = [...all].filter(([id]) => isOurs(id));
    for (const [id, seen] of ours) ticks.set(id, seen.ticks);
    const size = (pages: number) => (pages * 4096) / 1e6;
    own = Math.max(own, size(all.get(child.pid!)?.pages ?? 0));
    together = Math.max(together, size(ours.reduce((sum, [, { pages }]) => sum + pages, 0)));
  };
  const timer = setInterval(look, PAUSE);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => {
      clearInterval(timer);
      if (!allowed.includes(status ?? -1)) return reject(new Error(`${command} ${args.join(' ')}: ${status}`));
      const cpu = [...ticks.values()].reduce((sum, n) => sum + n, 0) / TICKS;
      resolve({ cpu, clock: (performance.now() - start) / 1000, own, together });
    });
  });
}
