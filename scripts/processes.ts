/** What the system says of processes. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** True where a process of that id runs. */
export function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, in words that no later process of the same id has. Linux tells the ticks since the machine
 * started; null for a process that ended and whose parent has not noticed, and where the system does not tell.
 */
export function began(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // the name before may have spaces and brackets in it
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[18]}`;
  } catch {
    return null;
  }
}

/** The machine, or the part of it that counts its processes for itself, as containers do. */
export function processHost(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
