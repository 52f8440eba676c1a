import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put, snapshot } from './world.ts';

describe('npm run data, where what it wrote was damaged', () => {
  it('repairs every file: of the right size with other content, cut off, removed', async () => {
    const folder = makeFolder();
    const args = ['--reports', `${folder}/reports`, '--out', `${folder}/data`, '--quiet'];
    put(`${folder}/reports`, { 'c/a.txt': reportText({}), 'c/empty.txt': '' });
    await build(args, overhear());
    const whole = snapshot(`${folder}/data`);
    const files = Object.keys(whole);
    expect(files.length).toBeGreaterThan(25);
    const damages: ((path: string) => void)[] = [
      (path) => {
        const bytes = readFileSync(path);
        const middle = bytes.length >> 1;
        // a file with two names is damaged twice
        bytes[middle] = bytes[middle] === 33 ? 34 : 33;
        writeFileSync(path, bytes);
      },
      (path) => writeFileSync(path, readFileSync(path).subarray(0, 5)),
      (path) => rmSync(path),
    ];
    for (const damage of damages) {
      // there are hundreds of figures that are made alike
      for (const [i, file] of files.entries())
        if (i % 40 === 0 || !file.startsWith('c/figures/')) damage(`${folder}/data/${file}`);
      expect(await build(args, overhear())).toBe(2);
      expect(snapshot(`${folder}/data`)).toEqual(whole);
    }
  }, 60_000);
});

describe('npm run data, and what the disk has of it', () => {
  it('has the disk keep every file and folder before the index names them, and the index after', async () => {
    const folder = makeFolder();
    const args = ['--reports', `${folder}/reports`, '--out', `${folder}/data`, '--quiet'];
    put(`${folder}/reports`, { 'c/a.txt': reportText({}) });
    const events: string[] = [];
    const real = overhear();
    const world = overhear({
      sync: async (path) => void events.push(path),
      rename: async (from, to) => {
        events.push(`→ ${to}`);
        await real.rename(from, to);
      },
    });
    await build(args, world);
    const data = `${folder}/data/c`;
    const at = events.indexOf(`→ ${data}/index.json`);
    const before = new Set(events.slice(0, at));
    const { package: own } = JSON.parse(readFileSync(`${data}/index.json`, 'utf8'));
    const named = Object.keys(snapshot(data)).filter((f) => f !== 'index.json');
    const isLedTo = (file: string) => file.startsWith(own) || !/^(package|figures)\//.test(file);
    for (const file of named.filter(isLedTo)) expect(before).toContain(`${data}/${file}`);
    for (const sub of ['counties', 'reports', own.replace(/\/$/, '')]) expect(before).toContain(`${data}/${sub}`);
    expect(events[at - 1]).toMatch(/index\.json$/);
    expect(events[at + 1]).toBe(data);
  });
});
