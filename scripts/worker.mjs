// The thread that does the work of a worker process: TypeScript first, then the tasks, one at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { work } = await import(workerData);
const onPage = (done, pages) => parentPort.postMessage({ kind: 'page', done, pages });
// pdf.js may reject a promise that nobody waits for, now and then: what became of a task its own promise tells
process.on('unhandledRejection', () => {});
parentPort.on('message', async (task) => {
  try {
    parentPort.postMessage({ kind: 'done', result: await work(task, undefined, onPage) });
  } catch (error) {
    parentPort.postMessage({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
});
parentPort.postMessage({ kind: 'ready' });
