// The main thread of a worker process. It does no work itself, so that it can always see what the thread that does
// takes, and tell: a thread that hangs or eats the memory cannot. The process that started this one ends it.
import { Worker } from 'node:worker_threads';

/** Milliseconds between two looks. */
const PAUSE = 50;

const send = (answer) => process.connected && process.send(answer);
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let limits = null;
const now = () => ({ cpu: cpu(), clock: performance.now() });
let began = now();
let broken = false;
const breakOff = (code, detail) => {
  if (broken) return;
  broken = true;
  send({ kind: 'broken', code, detail });
};

const thread = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: process.argv[2] });
thread.on('message', (answer) => {
  // each page of a scan may take what a document may
  if (answer.kind === 'page') {
    began = now();
    send(answer);
    return;
  }
  limits = null;
  if (!broken) send(answer);
});
thread.on('error', (error) =>
  breakOff(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_large' : 'crashed', error.message),
);
thread.on('exit', (status) => breakOff('crashed', `exit ${status}`));

setInterval(() => {
  if (!limits) return;
  if (process.memoryUsage.rss() > limits.memory) breakOff('too_large', `> ${limits.memory / 2 ** 20} MB`);
  else if (cpu() - began.cpu > limits.cpu) breakOff('timeout', `> ${limits.cpu / 1000} s`);
  else if (performance.now() - began.clock > limits.clock) breakOff('timeout', `> ${limits.clock / 1000} s`);
}, PAUSE);

process.on('message', (order) => {
  limits = order.limits;
  began = now();
  thread.postMessage(order.task);
});
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
