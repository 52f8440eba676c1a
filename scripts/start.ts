/** `npm start`: converts what changed, then serves the app and opens it. */
import { parseArgs } from 'node:util';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang } from '../src/i18n/lang.ts';
import { build as buildData } from './build.ts';
import { listFiles } from './corpus.ts';
import {
  commandLine,
  type Effects,
  exitWith,
  isCommand,
  onStop,
  openInBrowser,
  projectFolder,
  realEffects,
} from './effects.ts';
import { provideDemo } from './firstLook.ts';
import { followFolder, openChanges, stateOf, versionOf } from './follow.ts';
import { serve, serveFrom } from './serve.ts';
import { buildApp } from './site.ts';

/** The port of an app that is asked for none, so that its addresses stay. */
const PORT = 5180;

interface Options {
  /** Null: {@link PORT}, or the next free one. */
  port: number | null;
  watch: boolean;
}

/** Runs the command until it is stopped; gives a status only where it cannot serve. */
export async function start(args: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(args, effects);
  if (!options) return 1;
  const [reports, data] = [`${projectFolder}/reports`, `${projectFolder}/public/data`];
  await provideDemo(effects);
  const before = await stateOf(effects, reports);
  if ((await buildData([], effects)) === 1) return 1;
  const app = `${projectFolder}/node_modules/.cache/zhenlan-app`;
  await bundleIfChanged(effects, app);
  const changes = openChanges(await versionOf(effects, data));
  const site = { dir: [app, `${projectFolder}/public`], answer: changes.answer };
  try {
    const { url, server } = await (options.port === null
      ? serveFrom(PORT, site)
      : serve({ ...site, port: options.port }));
    effects.print(`${consoleWords[defaultLang].serving(url)}\n`);
    onStop(() => void server.closeAllConnections());
    openInBrowser(url);
    if (options.watch) watchReports(effects, reports, before, async () => changes.tell(await versionOf(effects, data)));
    return 0;
  } catch (error) {
    effects.report(
      `${consoleWords[defaultLang].badOption(`--port ${options.port ?? PORT}：${(error as Error).message}`)}\n`,
    );
    return 1;
  }
}

/** Converts what changes in the folder of reports; `done` after each time, also where some file became no report. */
function watchReports(effects: Effects, reports: string, before: string, done: () => Promise<void>): void {
  effects.print(`${consoleWords[defaultLang].watching}\n`);
  followFolder(effects, reports, before, async () => {
    // what went wrong has been told; the pages keep what they have
    if ((await buildData(['--quiet'], effects)) === 1) return;
    await done();
    effects.print(`${consoleWords[defaultLang].renewed}\n`);
  });
}

function readOptions(args: readonly string[], effects: Effects): Options | null {
  try {
    const options = { port: { type: 'string' }, 'no-watch': { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const { port, 'no-watch': still } = values;
    if (port === undefined) return { port: null, watch: !still };
    if (/^\d{1,5}$/.test(port) && Number(port) < 65536) return { port: Number(port), watch: !still };
    effects.report(
      `${consoleWords[defaultLang].badOption(`--port ${port}`)}\n${consoleWords[defaultLang].startUsage}\n`,
    );
  } catch (error) {
    effects.report(
      `${consoleWords[defaultLang].badOption((error as Error).message)}\n${consoleWords[defaultLang].startUsage}\n`,
    );
  }
  return null;
}

/** Bundles the app unless the bundle is of the same code. */
async function bundleIfChanged(effects: Effects, out: string): Promise<void> {
  const files = await listFiles(effects, `${projectFolder}/src`);
  const single = [
    'index.html',
    'vite.config.ts',
    'scripts/csp.ts',
    'scripts/browsers.ts',
    'scripts/site.ts',
    'package-lock.json',
  ].map((file) => `${projectFolder}/${file}`);
  const hashes = await Promise.all(
    [...single, ...files.map((f) => f.path)].map(async (path) => effects.sha256(await effects.read(path))),
  );
  const version = effects.sha256(hashes.join('\n'));
  const mark = `${out}/version`;
  if ((await effects.readText(mark).catch(() => '')) === version) return;
  await buildApp(out, { publicFiles: false, quiet: true, follow: true });
  await effects.write(mark, version);
}

if (isCommand(import.meta.url)) exitWith(await start(commandLine(), realEffects()));
