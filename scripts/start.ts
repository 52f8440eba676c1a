/** `npm start`: converts what changed, then serves the app and opens it. */
import { parseArgs } from 'node:util';
import { consoleWords } from '../src/i18n/console.ts';
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
import { serve } from './serve.ts';
import { buildApp } from './site.ts';

/** Runs the command until it is stopped; gives a status only where it cannot serve. */
export async function start(args: readonly string[], effects: Effects): Promise<number> {
  const port = readPort(args, effects);
  if (port === null) return 1;
  await provideDemo(effects);
  if ((await buildData([], effects)) === 1) return 1;
  const app = `${projectFolder}/node_modules/.cache/zhenlan-app`;
  await bundleIfChanged(effects, app);
  try {
    const { url, server } = await serve({ dir: [app, `${projectFolder}/public`], port });
    effects.print(`${consoleWords.zh.serving(url)}\n`);
    onStop(() => void server.closeAllConnections());
    openInBrowser(url);
    return 0;
  } catch (error) {
    effects.report(`${consoleWords.zh.badOption(`--port ${port}：${(error as Error).message}`)}\n`);
    return 1;
  }
}

function readPort(args: readonly string[], effects: Effects): number | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '0' } } });
    if (/^\d{1,5}$/.test(values.port) && Number(values.port) < 65536) return Number(values.port);
    effects.report(`${consoleWords.zh.badOption(`--port ${values.port}`)}\n${consoleWords.zh.startUsage}\n`);
  } catch (error) {
    effects.report(`${consoleWords.zh.badOption((error as Error).message)}\n${consoleWords.zh.startUsage}\n`);
  }
  return null;
}

/** Bundles the app unless the bundle is of the same code. */
async function bundleIfChanged(effects: Effects, out: string): Promise<void> {
  const files = await listFiles(effects, `${projectFolder}/src`);
  const single = ['index.html', 'vite.config.ts', 'scripts/csp.ts', 'scripts/browsers.ts', 'package-lock.json'].map(
    (file) => `${projectFolder}/${file}`,
  );
  const hashes = await Promise.all(
    [...single, ...files.map((f) => f.path)].map(async (path) => effects.sha256(await effects.read(path))),
  );
  const version = effects.sha256(hashes.join('\n'));
  const mark = `${out}/version`;
  if ((await effects.readText(mark).catch(() => '')) === version) return;
  await buildApp(out, { publicFiles: false, quiet: true });
  await effects.write(mark, version);
}

if (isCommand(import.meta.url)) exitWith(await start(commandLine(), realEffects()));
