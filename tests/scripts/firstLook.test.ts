import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provideDemo } from '../../scripts/firstLook.ts';
import { makeFolder, overhear, put } from './world.ts';

/** What stands in a reports folder afterwards. */
async function standing(files: Record<string, string>): Promise<string[]> {
  const folder = makeFolder();
  put(folder, { 'README.md': '', ...files });
  await provideDemo(overhear(), folder);
  return readdirSync(folder).sort();
}

describe('provideDemo(effects, reports)', () => {
  it('writes the demo where there is nothing else to look at', async () => {
    expect(await standing({ 'samples/a.txt': 'x' })).toEqual(['README.md', 'demo', 'samples']);
  });
  it('leaves people’s own reports alone', async () => {
    expect(await standing({ 'samples/a.txt': 'x', 'mine/b.txt': 'x' })).toEqual(['README.md', 'mine', 'samples']);
    expect(await standing({ 'b.txt': 'x' })).toEqual(['README.md', 'b.txt']);
  });
  it('does not write the demo again', async () => {
    expect(await standing({ 'demo/a.txt': 'x' })).toEqual(['README.md', 'demo']);
  });
});
