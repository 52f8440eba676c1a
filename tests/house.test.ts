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
  lines: readFileSync(join(root, file), 'utf8').trimEnd().split(/\r?\n/),
}));

/** Lines of code: what is but a list, of words, of rules, of sentences, is as long as what it lists. */
function codeLines(lines: readonly string[]): number {
  let [count, isList] = [0, false];
  for (const line of lines) {
    isList ||= /^(?:export )?const [^=]*=(?:.*[^=>])? ?[[{]$/.test(line) && !line.includes('=>');
    if (!isList) count++;
    if (/^[\]}]/.test(line)) isList = false;
  }
  return count;
}

describe('the code', () => {
  it('is there', () => expect(files.length).toBeGreaterThan(700));

  it('has no line of more than 140 characters', () => {
    const long = files.flatMap(({ file, lines }) =>
      lines.flatMap((line, i) => (line.length > 140 ? [`${file}:${i + 1}: ${line.length}`] : [])),
    );
    expect(long).toEqual([]);
  });

  it('has no file of more than 250 lines, lists aside', () => {
    const code = files.filter(({ file }) => /^(?:src|scripts)\/.*\.tsx?$/.test(file));
    const long = code.flatMap(({ file, lines }) => (codeLines(lines) > 250 ? [`${file}: ${codeLines(lines)}`] : []));
    expect(long).toEqual([]);
  });

  it('is told from lists', () => {
    const list = ['export const words: Words = {', ...Array(300).fill("  a: 'b',"), '};'];
    const code = ['export const f = () => {', ...Array(300).fill('  g();'), '};'];
    expect([codeLines(list), codeLines(code)]).toEqual([0, 302]);
  });
});
