/** `npm run build`: the datasets, then the static site that shows them. */
import { parseArgs } from 'node:util';
import { build as viteBuild } from 'vite';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang } from '../src/i18n/lang.ts';
import { build as buildData } from './build.ts';
import { buildClassicScript } from './classicScript.ts';
import { commandLine, type Effects, exitWith, isCommand, projectFolder, realEffects } from './effects.ts';
import { provideDemo } from './firstLook.ts';
import { addFirstViews } from './firstViews.ts';

/** Builds the site; 0 with the site built (the log names files that became no report), 1 without. */
export async function site(args: readonly string[], effects: Effects): Promise<number> {
  let options: { out: string; quiet: boolean };
  try {
    options = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', default: `${projectFolder}/dist` },
        quiet: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    effects.report(
      `${consoleWords[defaultLang].badOption((error as Error).message)}\n${consoleWords[defaultLang].siteUsage}\n`,
    );
    return 1;
  }
  await provideDemo(effects);
  if ((await buildData(options.quiet ? ['--quiet'] : [], effects)) === 1) return 1;
  await buildApp(options.out, { publicFiles: true, quiet: options.quiet });
  await addFirstViews(options.out, effects);
  return 0;
}

/**
 * Bundles the app into a folder, with or without the files of `public/`; `follow`: one that follows the data it is served
 * with. Rejects where the bundler does.
 */
export async function buildApp(
  out: string,
  { publicFiles, quiet, follow = false }: { publicFiles: boolean; quiet: boolean; follow?: boolean },
) {
  await viteBuild({
    root: projectFolder,
    mode: follow ? 'follow' : 'production',
    logLevel: quiet ? 'error' : 'warn',
    build: { outDir: out, emptyOutDir: true, copyPublicDir: publicFiles },
  });
  await buildEmbedScript(out);
}

/** Bundles `embed.js`, which other people's pages load. */
const buildEmbedScript = (out: string) =>
  buildClassicScript(out, { entry: 'embed/host.ts', name: 'embed', target: 'es2017' });

if (isCommand(import.meta.url)) exitWith(await site(commandLine(), realEffects()));
