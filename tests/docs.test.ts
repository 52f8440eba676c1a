import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const docs = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`);
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'corpus/README.md', ...docs].filter((name) =>
  name.endsWith('.md'),
);

describe('the pages of the repository', () => {
  it('lead to files and headings that exist', () => {
    const slug = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].flatMap(([, target = '', anchor]) => {
        const file = target ? join(dirname(page), target) : page;
        const exists = existsSync(join(root, file));
        const heads = anchor && exists ? [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, head]) => slug(head!)) : null;
        return exists && (!anchor || heads?.includes(anchor)) ? [] : [`${page}: ${target}#${anchor ?? ''}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('are all in the index', () => {
    const index = read('docs/README.md');
    const own = docs.map((path) => path.slice('docs/'.length)).filter((name) => !/^(?:README\.md|images)$/.test(name));
    const missing = own.filter((name) => !index.includes(`](${name})`) && !docs.includes(`docs/${name}.md`));
    expect(missing).toEqual([]);
  });

  it('begin with two commands, and the first is no longer than a reader has patience', () => {
    const readme = read('README.md');
    expect(readme.indexOf('npm ci && npm start')).toBeLessThan(1500);
    expect(readme.length).toBeLessThan(9152);
  });
});
