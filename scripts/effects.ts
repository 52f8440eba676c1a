/**
 * With `disk.ts` and `processes.ts` the only file that touches the machine: files, hashes, the two output streams, the
 * clock. The rest takes `Effects`.
 */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, realpathSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { visible } from '../src/text/visible.ts';
import { kind, list, type PathKind, readSlice, retried, type Stamp, stampOf, sync } from './disk.ts';
import { began, processHost, runs } from './processes.ts';
import { startWorker, type WorkerProcess } from './workerProcess.ts';

export { errorCode, type PathKind, type Stamp, stampOf } from './disk.ts';

/** What scripts do to the world. Paths may use `/` on every system; a failed operation rejects with the system's error. */
export interface Effects {
  kind(path: string): Promise<PathKind>;
  /** Size in bytes; null where there is no file. */
  size(path: string): Promise<number | null>;
  /** Milliseconds since something at the path was last changed; 0 where there is nothing. For housekeeping only. */
  age(path: string): Promise<number>;
  /**
   * By what a file is known to be the one it was: its size and when it and its entry were last changed. Not `settled`: changed
   * so lately that a further change might not show. Null where there is no file.
   */
  stamp(path: string): Promise<Stamp | null>;
  /** What is in a folder, sorted by name by code unit. Links stand for what they lead to, and are marked. */
  list(path: string): Promise<{ name: string; kind: PathKind; link: boolean }[]>;
  /** The path with links resolved, to tell whether two paths are one folder. */
  real(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  readText(path: string): Promise<string>;
  /** So many bytes from a place in a file on; fewer where the file ends. */
  readSlice(path: string, from: number, bytes: number): Promise<Uint8Array>;
  /** The content of a file of any size, piece by piece; `-`: standard input. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Writes a file and the folders above it. Not atomic: see {@link writeWhole}. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Has the disk keep what was written to a file, or the names in a folder where the system can; loss of power then loses neither. */
  sync(path: string): Promise<void>;
  /** Gives a file a second name on the same disk, or copies it where the disk has no such names. */
  link(from: string, to: string): Promise<void>;
  /** True where a process of that id runs. */
  runs(process: number): boolean;
  /** When a process began, in words that no later process of the same id has; null where the system does not tell. */
  began(process: number): string | null;
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
  /** To standard output; control characters but line feeds are made visible. */
  print(text: string): void;
  /** To standard output as it is, for other programs; resolves when there is room for more. */
  emit(text: string): Promise<void>;
  /** To standard error; control characters but line feeds are made visible. */
  report(text: string): void;
  /** To standard error as it is: for what moves on a terminal. */
  draw(text: string): void;
  /** Standard error is a terminal that can redraw a line. */
  terminal: boolean;
  /** Milliseconds since any moment; for progress only, never for data. */
  now(): number;
  /** Milliseconds of processor time used by this process so far; for benchmarks only. */
  cpu(): number;
  /** Id of this process. */
  process: number;
  /** The machine, or the part of it, in which ids of processes mean something. */
  host: string;
  /** A word no other thread or process has, on this machine or another. */
  unique: string;
  /** Processors to use. */
  processors: number;
  /** Starts a process that does tasks; null where work is done on this thread, without limits. */
  startWorker: (() => WorkerProcess) | null;
}

/** Files and folders as they are. */
const disk = {
  kind,
  size: (path) =>
    fs.stat(path).then(
      (s) => (s.isFile() ? s.size : null),
      () => null,
    ),
  age: (path) =>
    fs.stat(path).then(
      (s) => Date.now() - s.mtimeMs,
      () => 0,
    ),
  stamp: (path) =>
    fs.stat(path).then(
      (s) => stampOf(s),
      () => null,
    ),
  list,
  real: (path) => fs.realpath(path),
  read: (path) => fs.readFile(path),
  readText: (path) => fs.readFile(path, 'utf8'),
  readSlice,
  stream: (path) => (path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 2 ** 20 })),
  write: async (path, content) => {
    await fs.mkdir(dirname(path), { recursive: true });
    await fs.writeFile(path, content);
  },
  makeFolder: async (path) => void (await fs.mkdir(path, { recursive: true })),
  sync,
  link: (from, to) => fs.link(from, to).catch(() => fs.copyFile(from, to)),
  runs,
  began,
  pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  append: (path, content) => fs.appendFile(path, content),
  rename: (from, to) => retried(() => fs.rename(from, to)),
  remove: (path) => retried(() => fs.rm(path, { recursive: true, force: true })),
} satisfies Partial<Effects>;

/** The real world. */
export const realEffects = (): Effects => ({
  ...disk,
  sha256: (content) => createHash('sha256').update(content).digest('hex'),
  sha256File: async (path) => {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest('hex');
  },
  gzip: (text) => gzipSync(text, { level: 1 }),
  gunzip: (bytes) => gunzipSync(bytes).toString('utf8'),
  print: (text) => void process.stdout.write(visibleLines(text)),
  emit: (text) =>
    new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve()))),
  report: (text) => void process.stderr.write(visibleLines(text)),
  draw: (text) => void process.stderr.write(text),
  terminal: Boolean(process.stderr.isTTY) && !process.env.CI,
  now: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  process: process.pid,
  host: processHost(),
  unique: `${process.pid}-${threadId}-${randomBytes(4).toString('hex')}`,
  processors: availableParallelism(),
  startWorker: () => startWorker(new URL('./work.ts', import.meta.url).href),
});

const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');

/** Writes a file so that its name never stands for half a file. `spare` is a free path on the same disk. */
export async function writeWhole(effects: Effects, path: string, content: string | Uint8Array, spare: string) {
  await effects.write(spare, content);
  await effects.rename(spare, path);
}

/** The command by which a person removes a file. */
export const removeCommand = (path: string): string =>
  process.platform === 'win32' ? `del "${resolve(path)}"` : `rm '${resolve(path).replaceAll("'", `'\\''`)}'`;

/** On Ctrl-C or a stop request: `stop` is called once, then the process ends, as asked and so with status 0. */
export function onStop(stop: () => Promise<void> | void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await stop();
      process.exit(0);
    });
}

/** A path that means the same wherever a command is run, with `/`. */
export const absolute = (path: string): string => resolve(path).replaceAll('\\', '/');

/** A path without the separators it ends with. */
export const trimmed = (path: string): string => path.replace(/(?<=.)[/\\]+$/, '');

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
