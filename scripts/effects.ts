/** The only file that touches the machine: files, hashes, the two output streams, the clock. The rest takes `Effects`. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, realpathSync } from 'node:fs';
import { appendFile, lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { startWorker, type WorkerProcess } from './workerProcess.ts';

/** What stands at a path. `broken`: a link into nothing or into itself. */
export type PathKind = 'file' | 'folder' | 'other' | 'broken' | null;

/** What scripts do to the world. Paths may use `/` on every system; a failed operation rejects with the system's error. */
export interface Effects {
  kind(path: string): Promise<PathKind>;
  /** Size in bytes; null where there is no file. */
  size(path: string): Promise<number | null>;
  /** Milliseconds since something at the path was last changed; 0 where there is nothing. For housekeeping only. */
  age(path: string): Promise<number>;
  /** What is in a folder, sorted by name by code unit. Links stand for what they lead to. */
  list(path: string): Promise<{ name: string; kind: PathKind }[]>;
  /** The path with links resolved, to tell whether two paths are one folder. */
  real(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  readText(path: string): Promise<string>;
  /** Writes a file and the folders above it. Not atomic: see {@link writeWhole}. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Writes a file that must not exist yet; false where it does. */
  claim(path: string, content: string): Promise<boolean>;
  /** True where a process of that id runs. */
  runs(process: number): boolean;
  pause(milliseconds: number): Promise<void>;
  /** Adds to the end of a file, which need not exist. */
  append(path: string, content: string | Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; nothing there is no error. */
  remove(path: string): Promise<void>;
  sha256(content: string | Uint8Array): string;
  /** Of a file of any size. */
  sha256File(path: string): Promise<string>;
  gzip(text: string): Uint8Array;
  gunzip(bytes: Uint8Array): string;
  /** To standard output, as it is. */
  print(text: string): void;
  /** To standard error, as it is. */
  report(text: string): void;
  /** Standard error is a terminal that can redraw a line. */
  terminal: boolean;
  /** Milliseconds since any moment; for progress only, never for data. */
  now(): number;
  /** Milliseconds of processor time used by this process so far; for benchmarks only. */
  cpu(): number;
  /** Id of this process. */
  process: number;
  /** A word no other thread or process has. */
  unique: string;
  /** Processors to use. */
  processors: number;
  /** Starts a process that does tasks; null where work is done on this thread, without limits. */
  startWorker: (() => WorkerProcess) | null;
}

/** The real world. */
export const realEffects = (): Effects => ({
  kind,
  size: (path) =>
    stat(path).then(
      (s) => (s.isFile() ? s.size : null),
      () => null,
    ),
  age: (path) =>
    stat(path).then(
      (s) => Date.now() - s.mtimeMs,
      () => 0,
    ),
  list,
  real: (path) => realpath(path),
  read: (path) => readFile(path),
  readText: (path) => readFile(path, 'utf8'),
  write: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  claim,
  runs,
  pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  append: (path, content) => appendFile(path, content),
  rename: (from, to) => retried(() => rename(from, to)),
  remove: (path) => retried(() => rm(path, { recursive: true, force: true })),
  sha256: (content) => createHash('sha256').update(content).digest('hex'),
  sha256File: async (path) => {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest('hex');
  },
  gzip: (text) => gzipSync(text, { level: 1 }),
  gunzip: (bytes) => gunzipSync(bytes).toString('utf8'),
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(text),
  terminal: Boolean(process.stderr.isTTY) && !process.env.CI,
  now: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  process: process.pid,
  unique: `${process.pid}-${threadId}`,
  processors: availableParallelism(),
  startWorker: () => startWorker(new URL('./work.ts', import.meta.url).href),
});

async function list(path: string): Promise<{ name: string; kind: PathKind }[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const named = entries.map(async (e) => ({
    name: e.name,
    kind: e.isFile() ? ('file' as const) : e.isDirectory() ? ('folder' as const) : await kind(`${path}/${e.name}`),
  }));
  return (await Promise.all(named)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function kind(path: string): Promise<PathKind> {
  try {
    const s = await stat(path);
    return s.isFile() ? 'file' : s.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return (await isLink(path)) ? 'broken' : null;
    return code === 'ELOOP' ? 'broken' : 'other';
  }
}

async function claim(path: string, content: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

const isLink = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Virus scanners and indexers hold files for moments on Windows: tried again a few times. */
async function retried(act: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt >= 5 || !['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error))) throw error;
      await new Promise((resume) => setTimeout(resume, 20 * 2 ** attempt));
    }
  }
}

/** The system's code of an error (`ENOENT`); empty for other errors. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Writes a file so that its name never stands for half a file. `spare` is a free path on the same disk. */
export async function writeWhole(effects: Effects, path: string, content: string | Uint8Array, spare: string) {
  await effects.write(spare, content);
  await effects.rename(spare, path);
}

/** On Ctrl-C or a stop request: `stop` is called once, then the process ends, as asked and so with status 0. */
export function onStop(stop: () => Promise<void> | void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await stop();
      process.exit(0);
    });
}

/** Command-line arguments and the exit status, for the command files. */
export const commandLine = (): string[] => process.argv.slice(2);
/** Sets the status the process ends with. */
export function exitWith(status: number): void {
  process.exitCode = status;
}

/** True where a file is the command being run, and not imported. */
export const isCommand = (url: string): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));

/** The project's folder, with `/`. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '');

/** Shows an address in the user's browser where a person sits at the terminal; elsewhere, and on failure, does nothing. */
export function openInBrowser(url: string): void {
  if (!process.stdout.isTTY || process.env.CI) return;
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '""', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  const child = spawn(command!, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** The address a file is imported by. */
export const urlOf = (path: string): string => pathToFileURL(path).href;
