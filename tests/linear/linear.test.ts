import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { repetitions } from './repetitions.ts';

/** How much more ten times the text may take. */
const most = 12;
/** Milliseconds below which the clock is too coarse to tell. */
const least = 1;

const flags = ['--single-threaded', '--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];

describe('checkFile(file), on ten times the same', () => {
  it('is of different kinds', () => {
    expect(repetitions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(repetitions.map((r) => r.name)).size).toBe(repetitions.length);
  });

  it(`takes ten times the work, ${most} times at most`, async () => {
    const script = fileURLToPath(new URL('measure.ts', import.meta.url));
    const args = [...flags, '--import', 'tsx', script, String(most)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const measured = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)); // prettier-ignore
    expect(measured.map(({ name }) => name)).toEqual(repetitions.map(({ name }) => name));
    const slow = measured.filter(({ short, long }) => long > most * Math.max(short, least));
    expect(slow.map(({ name, short, long }) => `${name}: ${short} ms, ${long} ms`)).toEqual([]);
  }, 900_000);
});
