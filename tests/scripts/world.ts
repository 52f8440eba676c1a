import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Effects, realEffects } from '../../scripts/effects.ts';

/** A folder of its own for a test file, removed afterwards. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhenlan-')).replaceAll('\\', '/');
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  return folder;
}

/** Writes files into a folder, by path below it. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Every file below a folder with its content, by path with `/`. */
export function snapshot(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (path: string, below: string) => {
    for (const name of readdirSync(path).sort()) {
      if (statSync(join(path, name)).isDirectory()) walk(join(path, name), `${below}${name}/`);
      else files[below + name] = readFileSync(join(path, name), 'utf8');
    }
  };
  walk(folder, '');
  return files;
}

/** Files of datasets by path, but for the record of how they came about, which depends on what was there before. */
export const withoutHistory = <T>(files: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) => !/^(?:[^/]+\/)?(?:changes\/.*|changes\.json|feed\.xml)$/.test(path)),
  );

/** The hash of every file below a folder, by path with `/`. */
export function hashes(folder: string): Record<string, string> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(Object.keys(snapshot(folder)).map((path) => [path, hash(path)]));
}

/** The real world, except that what is printed is kept and all work is done on this thread. */
export function overhear(given: Partial<Effects> = {}): Effects & { out: () => string; err: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    ...realEffects(),
    print: (text) => void out.push(text),
    report: (text) => void err.push(text),
    draw: (text) => void err.push(text),
    terminal: false,
    startWorker: null,
    ...given,
    out: () => out.join(''),
    err: () => err.join(''),
  };
}
