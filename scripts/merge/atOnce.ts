/** Work on files, a few at a time: the disk does many in little more than the time of one. */

/** Takes tasks and does up to `most` of them at a time. `add` waits for room, `end` for all; either rejects where a task did. */
export function openQueue(most = 16) {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const check = () => {
    if (failures.length) throw failures[0];
  };
  return {
    async add(task: () => Promise<void>): Promise<void> {
      while (running.size >= most) await Promise.race(running);
      check();
      const done = task()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(done));
      running.add(done);
    },
    async end(): Promise<void> {
      await Promise.all(running);
      check();
    },
  };
}
