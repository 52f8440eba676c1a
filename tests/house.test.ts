import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : /\.(tsx?|mjs|css)$/.test(entry.name) ? [path] : [];
  });
const files = ['src', 'scripts', 'tests'].flatMap(walk).map((file) => ({
  file,
  lines: readFileSync(join(root, file), 'utf8').split(/\r?\n/),
}));

/** Lists of words, of rules, of sentences and of styles are as long as what they list. */
const lists = /^src\/(rules|i18n|form)\/|\.css$|^scripts\/demo\/(banks|plants)\.ts$|^tests\//;

describe('the code', () => {
  it('is there', () => expect(files.length).toBeGreaterThan(700));

  it('has no line of more than 140 characters', () => {
    const long = files.flatMap(({ file, lines }) =>
      lines.flatMap((line, i) => (line.length > 140 ? [`${file}:${i + 1}: ${line.length}`] : [])),
    );
    expect(long).toEqual([]);
  });

  it('has no file of more than 250 lines, but for lists', () => {
    const long = files.filter(({ file, lines }) => !lists.test(file) && lines.length > 251);
    expect(long.map(({ file, lines }) => `${file}: ${lines.length - 1}`)).toEqual([]);
  });
});
