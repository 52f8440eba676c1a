/** Writes the views that most visits begin with into the built page, so that they show before any of the app has come. */
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { type Effects, projectFolder } from './effects.ts';

/** As `src/app/first/draw.tsx` gives them; scripts know the app only as it is built. */
interface FirstView {
  addresses: readonly string[];
  files: readonly string[];
  markup: string;
}

/** Draws the first views of a built site and writes them into its page. */
export async function addFirstViews(site: string, effects: Effects): Promise<void> {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-first`;
  await buildDrawing(folder);
  await buildFirstScript(site);
  const { drawFirstViews } = await import(pathToFileURL(`${folder}/draw.mjs`).href);
  const load = async (file: string): Promise<unknown> => JSON.parse(await effects.readText(`${site}/data/${file}`));
  const views: FirstView[] = await drawFirstViews(load);
  const page = `${site}/index.html`;
  await effects.write(page, withFirstViews(await effects.readText(page), views));
}

/** The page with views in it, each in a template, and behind them the script that shows the one asked for. */
export function withFirstViews(page: string, views: readonly FirstView[]): string {
  const templates = views.map(
    ({ addresses, files, markup }) =>
      `<template data-addresses="${addresses.join(' ')}" data-files="${files.join(' ')}">${withoutStyles(markup)}</template>`,
  );
  const added = [...templates, '<script src="./first.js"></script>'].join('\n');
  const hint = '<link rel="preload" as="script" href="./first.js">';
  return page.replace('</head>', () => `${hint}\n  </head>`).replace('</body>', () => `${added}\n  </body>`);
}

/** Styles of elements as data, since the page allows none in its text; the script puts them on. */
const withoutStyles = (markup: string): string => markup.replace(/(<[a-z][^<>]*) style="/g, '$1 data-style="');

/** Bundles what draws the views, without the pages that are not drawn. */
async function buildDrawing(folder: string) {
  await viteBuild({
    root: projectFolder,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: `${projectFolder}/src/app/first/draw.tsx`,
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rollupOptions: {
        external: (id: string) => /\/pages\/(?!Overview|Explore)/.test(id),
        output: { entryFileNames: 'draw.mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
}

/** Bundles the script that shows a first view: a classic one, so that it runs at once. */
async function buildFirstScript(out: string) {
  await viteBuild({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome87', 'firefox78', 'safari14'],
      lib: {
        entry: `${projectFolder}/src/app/first/first.ts`,
        formats: ['iife'],
        name: 'first',
        fileName: () => 'first.js',
      },
    },
  });
}
