import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { decodeCounty, decodeFailures, decodeIndex } from '../../src/dataset/decode.ts';
import { hostileCollection, hostileNames } from '../support/hostile.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = makeFolder();
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** What a terminal may act upon, beside the end of a line. */
const acts = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** What a command prints, as the terminal gets it. */
function run(script: string, ...args: string[]) {
  const command = ['--import', 'tsx', `scripts/${script}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, lines: `${stdout}\n${stderr}`.split('\n') };
}

describe('a collection that tries to do harm', () => {
  let said: readonly string[];
  beforeAll(() => {
    put(`${folder}/reports`, hostileCollection());
    const { status, lines } = run('build', '--reports', `${folder}/reports`, '--out', `${folder}/data`);
    expect(status).toBe(2);
    said = lines;
  }, 60_000);

  it('is a dataset like any other: names as they are, links only to the web', () => {
    const data = `${folder}/data/bad`;
    const index = decodeIndex(read(`${data}/index.json`));
    const county = decodeCounty(read(`${data}/${index.home!.file}`));
    expect(county.townships.map((t) => t.name).sort()).toEqual([...hostileNames].sort());
    expect(county.reports).toHaveLength(2 * hostileNames.length);
    const links = county.reports.map((r) => r.url);
    expect(new Set(links)).toEqual(
      new Set([null, 'https://ok.example/%22%3E%3C/script%3E%3Cscript%3Ewindow.hit=1%3C/script%3E']),
    );
    expect(readFileSync(`${data}/${index.home!.file}`, 'utf8')).not.toMatch(/javascript:|vbscript:|data:text|file:/i);
    expect(decodeFailures(read(`${data}/${index.failures}`)).files.length).toBeGreaterThan(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does nothing to the terminal, and no name makes a line of its own', () => {
    expect(said.filter((line) => acts.test(line))).toEqual([]);
    expect(said.filter((line) => line.startsWith('lines'))).toEqual([]);
    if (process.platform !== 'win32') expect(said.join('\n')).toContain('\\u001b[31mred\\u001b]0;title\\u0007.txt');
  });

  it('does nothing to the terminal when it is checked, in words and as JSON', () => {
    const words = run('check', `${folder}/reports`).lines;
    expect(words.filter((line) => acts.test(line) || line.startsWith('lines'))).toEqual([]);
    const { lines } = run('check', '--json', `${folder}/reports`);
    expect(lines.filter((line) => acts.test(line))).toEqual([]);
    const files = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line).file as string);
    const wanted = Object.keys(hostileCollection()).filter((name) => name.endsWith('.txt'));
    expect(files.sort()).toEqual(wanted.map((name) => `${folder}/reports/${name}`).sort());
  }, 60_000);
});

describe('names of collections that cannot be', () => {
  const bad = ['a#b', 'a?b', '100%', 'CON', 'package', 'dot.'].filter(
    (name) => process.platform !== 'win32' || /^[\w#%]+$/.test(name),
  );

  it('are refused, each in a line that names it, before anything is written', async () => {
    const own = makeFolder();
    put(`${own}/reports`, { 'good/a.txt': reportText({}) });
    for (const name of bad) put(`${own}/reports`, { [`${name}/a.txt`]: reportText({}) });
    const world = overhear();
    const args = ['--reports', `${own}/reports`, '--out', `${own}/data`, '--lang', 'en'];
    expect(await build(args, world)).toBe(1);
    const lines = world.err().trim().split('\n');
    expect(lines).toHaveLength(bad.length);
    for (const name of bad) expect(lines.filter((line) => line.includes(`“${name}”`))).toHaveLength(1);
    expect(readdirSync(own)).toEqual(['reports']);
  });
});

describe('links out of the folder of reports', () => {
  it('are told, and nothing of what they lead to is read', async () => {
    const own = makeFolder();
    put(own, {
      'reports/c/a.txt': reportText({}),
      'secret/b.txt': reportText({ township: '柳河镇' }),
      'secret/places.json': '{"title": {"zh": "密", "en": "secret"}}',
    });
    symlinkSync(`${own}/secret/b.txt`, `${own}/reports/c/b.txt`);
    symlinkSync(`${own}/secret/places.json`, `${own}/reports/c/places.json`);
    symlinkSync(`${own}/secret`, `${own}/reports/elsewhere`);
    const world = overhear();
    expect(await build(['--reports', `${own}/reports`, '--out', `${own}/data`], world)).toBe(2);
    for (const file of ['c/b.txt', 'c/places.json', 'elsewhere'])
      expect(
        world
          .err()
          .split('\n')
          .filter((line) => line.startsWith(`${file}  `)),
      ).toHaveLength(1);
    const index = decodeIndex(read(`${own}/data/c/index.json`));
    expect([index.title.en, index.totals.reports, index.totals.failed]).toEqual(['c', 1, 1]);
    expect(readdirSync(`${own}/data`).sort()).toEqual(['c', 'collections.json', 'tables.html']);
  });
});
