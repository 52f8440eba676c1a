import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hangIn } from '../../scripts/hangIn.ts';

const folder = 'test-results';
const root = join(import.meta.dirname, '../..');

/** The id of the machine-made language. */
export const pseudo = 'qq';

/** What its folder is written with: every sentence of the English one in brackets. */
const bracketing = `type Words = (...values: never[]) => unknown;
export function bracketed<T>(words: T): T {
  if (typeof words === 'string') return (words === '' ? '' : \`⟦\${words}⟧\`) as T;
  if (typeof words === 'function') return ((...values: never[]) => bracketed((words as Words)(...values))) as T;
  if (words instanceof Promise) return words;
  if (words instanceof Map) return new Map(Array.from(words, ([id, said]) => [id, bracketed(said)])) as T;
  if (Array.isArray(words)) return words.map(bracketed) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, said]) => [key, bracketed(said)])) as T;
}
`;

/** A file of the machine-made folder: what the English one exports, in brackets. */
function madeFrom(file: string, text: string): string {
  const names = [...text.matchAll(/^export const (\w+)/gm)].map((m) => m[1]!);
  return [
    `import * as en from '../en/${file}';`,
    `import { bracketed } from './bracketed.ts';`,
    ...names.map((name) => `export const ${name}: typeof en.${name} = bracketed(en.${name});`),
    '',
  ].join('\n');
}

/** A copy of the sources with one language more, in a folder git leaves out: one folder of words, one entry of the list. */
export function withPseudo(): string {
  mkdirSync(join(root, folder), { recursive: true });
  const copy = mkdtempSync(join(root, folder, 'language-'));
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(copy, file));
  const i18n = join(copy, 'src/i18n');
  cpSync(join(i18n, 'en'), join(i18n, pseudo), { recursive: true });
  for (const file of readdirSync(join(i18n, pseudo))) {
    const path = join(i18n, pseudo, file);
    writeFileSync(path, madeFrom(basename(file), readFileSync(path, 'utf8')));
  }
  writeFileSync(join(i18n, pseudo, 'bracketed.ts'), bracketing);
  const rewrite = (path: string, change: (text: string) => string) =>
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  rewrite(join(copy, 'src/text/langs.ts'), (text) =>
    text.replace('] as const;', `  { id: '${pseudo}', tag: 'en-x-qq', name: '⟦⟧', titles: 'en' },\n] as const;`),
  );
  for (const file of readdirSync(i18n).filter((name) => name.endsWith('.ts')))
    rewrite(join(i18n, file), (text) => hangIn(text, ['zh', 'en', pseudo]));
  return copy;
}
