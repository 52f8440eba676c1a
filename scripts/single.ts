/** `npm run build:single`: the app and its data as one HTML file that opens from a disk, a stick or a shared folder. */
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { type Plugin, build as viteBuild } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang } from '../src/i18n/lang.ts';
import { oldestBrowsers } from './browsers.ts';
import { build as buildData } from './build.ts';
import { hashSource, policy, withPolicy } from './csp.ts';
import { commandLine, type Effects, exitWith, isCommand, projectFolder, realEffects } from './effects.ts';
import { provideDemo } from './firstLook.ts';
import { escapeHtml } from './html.ts';
import { type DataFiles, leaveOutPictures, selectAll } from './select.ts';
import { selectPlace } from './selectPlace.ts';

interface Options {
  county?: string;
  out: string;
  quiet: boolean;
}

/** Builds the file; 0 with its size printed, 1 without a file. */
export async function single(args: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(args, effects);
  if (!options) return 1;
  const { county, out, quiet } = options;
  await provideDemo(effects);
  if ((await buildData(quiet ? ['--quiet'] : [], effects)) === 1) return 1;
  const folder = `${projectFolder}/public/data`;
  const selected = county
    ? await selectPlace(effects, folder, county)
    : { files: await selectAll(effects, folder), without: 0 };
  if (!selected) {
    effects.report(`${consoleWords[defaultLang].noSuchCounty(county!)}\n`);
    return 1;
  }
  const data = selected.files;
  const without = leaveOutPictures(data);
  const page = onePage(await bundle(effects), data);
  await effects.write(out, page);
  const bytes = Buffer.byteLength(page);
  effects.print(`${consoleWords[defaultLang].singleDone(out, bytes / 1e6, data.size)}\n`);
  if (without) effects.print(`${consoleWords[defaultLang].picturesLeftOut(without)}\n`);
  if (selected.without) effects.print(`${consoleWords[defaultLang].sourcesLeftOut(selected.without)}\n`);
  return 0;
}

function readOptions(args: readonly string[], effects: Effects): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        county: { type: 'string' },
        out: { type: 'string', default: `${projectFolder}/dist/zhenlan.html` },
        quiet: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    effects.report(
      `${consoleWords[defaultLang].badOption((error as Error).message)}\n${consoleWords[defaultLang].singleUsage}\n`,
    );
    return null;
  }
}

/** A page from a disk may start no worker: the check runs in the page, and its worker is left out. */
const noWorkers: Plugin = {
  name: 'zhenlan-no-workers',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?worker') ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? 'export default null;' : null),
};

/** The app as one page with all code and style in it, yet without data. */
async function bundle(effects: Effects): Promise<string> {
  const out = `${projectFolder}/node_modules/.cache/zhenlan-single-${effects.unique}`;
  await viteBuild({
    configFile: false,
    root: projectFolder,
    base: './',
    logLevel: 'error',
    plugins: [noWorkers, react(), viteSingleFile()],
    build: { outDir: out, emptyOutDir: true, copyPublicDir: false, target: oldestBrowsers },
  });
  const page = await effects.readText(`${out}/index.html`);
  await effects.remove(out);
  const icon = await effects.readText(`${projectFolder}/public/favicon.svg`);
  return page
    .replace('./favicon.svg', () => `data:image/svg+xml,${encodeURIComponent(icon)}`)
    .replace(/<!-- tables -->[\s\S]*?<!-- \/tables -->/g, '');
}

/** In a script element only `<` can do harm; in JSON it may be written by number. */
const asElement = (file: string, content: string): string => {
  const json = /\.json(\.gz)?$/.test(file) ? content : JSON.stringify(content);
  return `<script type="application/json" data-file="${escapeHtml(file)}">${json.replace(/</g, '\\u003c')}</script>`;
};

/** Puts the data behind the page and states by hash which code and style may run. */
export function onePage(page: string, data: DataFiles): string {
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  // code may speak of style elements
  const rest = scripts.reduce((left, [whole]) => left.replace(whole, () => ''), page);
  const styles = [...rest.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)];
  const sources = (found: readonly RegExpExecArray[]) => found.map((m) => hashSource(m[1]!)).join(' ');
  const elements = [...data].map(([file, content]) => asElement(file, content));
  const own = {
    ...policy,
    'script-src': sources(scripts),
    'style-src': sources(styles),
    // character maps of Chinese PDFs are in the file too
    'connect-src': "'self' data:",
  };
  const at = page.lastIndexOf('</body>');
  return withPolicy(`${page.slice(0, at)}${elements.join('\n')}\n${page.slice(at)}`, own);
}

if (isCommand(import.meta.url)) exitWith(await single(commandLine(), realEffects()));
