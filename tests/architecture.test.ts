import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Folders of src from left to right: each may import itself and what stands left of it. */
const order = [
  'text',
  'form',
  'places',
  'language',
  'rules',
  'document',
  'report',
  'findings',
  'dataset',
  'series',
  'i18n',
  'charts',
  'app',
];

/** The files other folders may import; `all` where every file is a noun of its own. */
const doors: Record<string, readonly string[] | 'all'> = {
  text: 'all',
  form: 'all',
  places: ['gazetteer', 'levels', 'names', 'overrides', 'withOverrides'],
  language: 'all',
  rules: 'all',
  document: ['document', 'read', 'formats', 'archive', 'scan/tesseract'],
  report: ['report', 'extract', 'lexicon', 'stated', 'prose', 'correction', 'correct', 'contradicts'],
  findings: ['finding', 'audit', 'check', 'corpus', 'rules'],
  dataset: [
    ...['dataset', 'changes', 'corrections', 'population', 'csv', 'encode', 'decode', 'package', 'publish'],
    ...['figures', 'encodeFigures', 'decodeFigures', 'unitSheet', 'standing', 'summary', 'totals'],
  ],
  series: 'all',
  i18n: 'all',
  charts: ['chart', 'dots', 'theme', 'describe'],
};

/** The packages a folder may name; those not listed name none. */
const packages: Record<string, readonly string[]> = {
  document: ['parse5', 'saxes', 'fflate', 'pdfjs-dist'],
  dataset: ['valibot', 'papaparse'],
  series: ['write-excel-file'],
  charts: ['echarts'],
  app: [
    'react',
    'react-dom',
    '@tanstack',
    'echarts',
    'echarts-for-react',
    'docx',
    'fflate',
    'pdfjs-dist',
    'tesseract.js-core',
    '@tesseract.js-data',
  ],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const walk = (dir: string): string[] =>
  readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(name) ? [path] : [];
    });

interface Import {
  file: string;
  folder: string;
  target: string;
}
const IMPORT = /(?:^|\n)(?:import|export)\s+(?:[^'"`;=]*?\bfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g;
const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((m) => ({
    file: relative(src, file).split(sep).join('/'),
    folder: relative(src, file).split(sep)[0]!,
    target: (m[1] ?? m[2])!,
  }));
const files = walk(src);
const imports = files.flatMap(importsOf);
const isRelative = (target: string) => target.startsWith('.');
/** The path below src an import leads to. */
const resolved = (i: Import) =>
  relative(src, resolve(src, dirname(i.file), i.target))
    .split(sep)
    .join('/')
    .replace(/\?.*$/, '');

describe('src', () => {
  it('reads imports at all', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(importsOf(join(src, 'report/extract.ts')).map((i) => i.target)).toContain('../document/document.ts');
  });

  it('consists of the folders of the line', () => {
    expect([...new Set(imports.map((i) => i.folder))].filter((f) => !order.includes(f))).toEqual([]);
  });

  it('imports leftwards only', () => {
    const wrong = imports.filter(
      (i) => isRelative(i.target) && order.indexOf(resolved(i).split('/')[0]!) > order.indexOf(i.folder),
    );
    expect(wrong.map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });

  it('imports what ARCHITECTURE.md says, folder by folder', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const told = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| ([\w ]+) \|$/gm)].map(
      ([, folder, names]) => `${folder}: ${names}`,
    );
    const drawn = order.map((folder) => {
      const own = imports.filter((i) => i.folder === folder && isRelative(i.target));
      const reached = new Set(own.map((i) => resolved(i).split('/')[0]!));
      return `${folder}: ${order.filter((name) => name !== folder && reached.has(name)).join(' ') || 'nothing'}`;
    });
    expect(told).toEqual(drawn);
  });

  it('has no two subfolders that import each other', () => {
    const pairs = new Set<string>();
    for (const i of imports.filter(({ target }) => isRelative(target))) {
      const [from, to] = [i.file, resolved(i)].map((path) => path.split('/').slice(0, -1).join('/'));
      if (from !== to && from!.includes('/') && to!.includes('/')) pairs.add(`${from} → ${to}`);
    }
    expect(pairs.size).toBeGreaterThan(3);
    const back = (pair: string) => pair.split(' → ').reverse().join(' → ');
    expect([...pairs].filter((pair) => pairs.has(back(pair)))).toEqual([]);
  });

  it('enters a folder through its doors', () => {
    const wrong = imports.filter((i) => {
      if (!isRelative(i.target)) return false;
      const [folder, ...rest] = resolved(i).split('/');
      const door = doors[folder!];
      const name = rest.join('/').replace(/\.\w+$/, '');
      return folder !== i.folder && Array.isArray(door) && !door.includes(name);
    });
    expect(wrong.map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });

  it('has no cycle', () => {
    const graph = new Map<string, string[]>();
    for (const i of imports.filter((i) => isRelative(i.target)))
      graph.set(i.file, [...(graph.get(i.file) ?? []), resolved(i)]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('names only the packages of its folder', () => {
    const wrong = imports.filter((i) => {
      if (isRelative(i.target)) return false;
      const name = i.target.startsWith('@') ? i.target.split('/')[0]! : i.target.split('/')[0]!;
      return !(packages[i.folder] ?? []).includes(name);
    });
    expect(wrong.map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });
});

describe('what is a list is told apart in one place', () => {
  const texts = files.map((file) => ({
    name: relative(src, file).split(sep).join('/'),
    text: readFileSync(file, 'utf8'),
  }));
  const naming = (words: RegExp, home: RegExp) =>
    texts.filter(({ name, text }) => !home.test(name) && words.test(text)).map(({ name }) => name);

  it('languages in their list, scripts included', () => {
    const told = /[!=]== '(?:zh|en)'|'zh' \| 'en'|(?:[lL]ang|Words)\w*\.(?:zh|en)\b/;
    expect(naming(told, /^none/)).toEqual([]);
    const scripts = walk(join(root, 'scripts')).filter((file) => told.test(readFileSync(file, 'utf8')));
    expect(scripts).toEqual([]);
    expect(naming(/id: '(?:zh|en)'/, /^none/)).toEqual(['text/langs.ts']);
  });

  it('editions of the form in form', () => {
    const edition = /'20(?:19|21)'|\/form20\d\d\.ts'/;
    expect(naming(edition, /^form\//)).toEqual([]);
    expect(naming(edition, /^none/).sort()).toEqual(['form/form2019.ts', 'form/form2021.ts', 'form/forms.ts']);
  });
});

describe('scripts', () => {
  const scripts = walk(join(root, 'scripts')).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  it('do not import the app, and nothing imports them', () => {
    expect(scripts.filter((s) => /from '\.\.\/src\/app\//.test(s.text)).map((s) => s.file)).toEqual([]);
    expect(
      imports.filter((i) => resolved(i).startsWith('..') && i.target.includes('scripts')).map((i) => i.file),
    ).toEqual([]);
  });
});
