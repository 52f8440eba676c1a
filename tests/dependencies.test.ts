import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;

/** What each package of package.json is there for; a new one is written down here. */
const purposes: Record<string, string> = {
  '@tanstack/react-query': 'loads files of the dataset once, and again when they change',
  '@tesseract.js-data/chi_sim': 'what the recogniser knows of Chinese letters',
  '@tesseract.js-data/eng': 'what it knows of figures',
  docx: 'writes the briefing as a Word file',
  echarts: 'draws charts',
  'echarts-for-react': 'places a chart in a page',
  fflate: 'packs and unpacks zip files',
  'hyparquet-writer': 'writes tables as Parquet',
  papaparse: 'writes and reads CSV',
  parse5: 'reads HTML, the same in Node, workers and pages',
  'pdfjs-dist': 'reads PDF',
  react: 'the pages',
  'react-dom': 'the pages',
  saxes: 'reads XML',
  'tesseract.js-core': 'recognises letters of scans',
  tslib: 'what echarts-for-react imports and does not list among its own packages',
  valibot: 'checks what is read from disk and gives the JSON Schemas',
  'write-excel-file': 'writes workbooks',
  '@axe-core/playwright': 'tests: finds barriers on pages',
  '@biomejs/biome': 'formats and lints',
  '@duckdb/node-api': 'tests: reads the Parquet files back',
  '@playwright/test': 'tests in a browser',
  '@types/node': 'types',
  '@types/papaparse': 'types',
  '@types/react': 'types',
  '@types/react-dom': 'types',
  '@valibot/to-json-schema': 'writes the JSON Schemas of docs',
  '@vitejs/plugin-react': 'bundles the app',
  acorn: 'tests: whether old browsers can read the scripts',
  'fast-check': 'tests with made-up input',
  'happy-dom': 'tests of components without a browser',
  'pinyin-pro': 'initials of places for the search, when the dataset is made',
  sirv: 'serves the app on this machine',
  tsx: 'runs the scripts',
  typescript: 'checks types',
  vite: 'bundles the app',
  'vite-plugin-singlefile': 'bundles app and data into one file',
  vitest: 'runs the tests',
};

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}
/** What comes with what is shipped, optional parts and types aside: name, version, licence. */
const shipped = Object.entries(json('package-lock.json').packages as Record<string, Locked>)
  .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
  .map(([path, { version, license = '' }]) => ({ name: path.split('node_modules/').pop()!, version, license }))
  .filter(({ name }) => !/^@types\/|^undici-types$/.test(name))
  .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));

const purposeOf = (names: readonly string[]) => names.map((name) => `| \`${name}\` | ${purposes[name]} |`).join('\n');
const page = `# Dependencies

Written from \`package.json\` and its lock (\`npm run update-expected\`). \`npm run build\` writes the licences of all it
bundles, word for word, into \`licenses.md\` beside the page.

## What the app and the scripts are made with

| package | what for |
|---|---|
${purposeOf(Object.keys(dependencies!))}

## What they are built and tested with

| package | what for |
|---|---|
${purposeOf(Object.keys(devDependencies!))}

## Licences of what is shipped

| package | version | licence |
|---|---|---|
${shipped.map(({ name, version, license }) => `| \`${name}\` | ${version} | ${license} |`).join('\n')}
`;

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : /\.(tsx?|mjs)$/.test(entry.name) ? [path] : [];
  });

describe('package.json', () => {
  it('has nothing that nobody uses', () => {
    const files = [...['src', 'scripts', 'tests'].flatMap(walk), 'vite.config.ts'];
    const own = fileURLToPath(import.meta.url).replaceAll('\\', '/');
    const code = files.filter((file) => !own.endsWith(file)).map((file) => readFileSync(join(root, file), 'utf8'));
    const { scripts } = json('package.json') as { scripts: Record<string, string> };
    const commands = [...code, ...Object.values(scripts)].join('\n');
    const isNamed = (name: string) => ['"', "'", '/', ' ', '\n'].some((end) => commands.includes(`${name}${end}`));
    const named = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(named.filter((name) => !isNamed(name))).toEqual(['tslib']);
  });

  it('ships what may be shipped', () => {
    const free = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];
    expect(shipped.length).toBeGreaterThan(15);
    expect(shipped.filter(({ license }) => !free.includes(license))).toEqual([]);
  });

  it('has docs/dependencies.md written from it', () => expect(page).toMatchFileSnapshot('../docs/dependencies.md'));
});
