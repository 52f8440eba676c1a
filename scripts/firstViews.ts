/** Writes the views that most visits begin with into the built page, so that they show before any of the app has come. */
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { type Effects, projectFolder } from './effects.ts';
import { escapeHtml } from './html.ts';

/** As `src/app/first/draw.tsx` gives them; scripts know the app only as it is built. */
interface FirstView {
  /** Source of the page it shows, from the project's folder. */
  source: string;
  addresses: readonly string[];
  files: readonly string[];
  markup: string;
}

/** What Vite says of each source: the file it became, and the sources that file imports at once. */
type Manifest = Readonly<Record<string, { file: string; imports?: readonly string[] }>>;

/** Draws the first views of a built site and writes them into its page. */
export async function addFirstViews(site: string, effects: Effects): Promise<void> {
  const folder = `${projectFolder}/node_modules/.cache/zhenlan-first`;
  await buildDrawing(folder);
  await buildFirstScript(site);
  const { drawFirstViews } = await import(pathToFileURL(`${folder}/draw.mjs`).href);
  const load = async (file: string): Promise<unknown> => JSON.parse(await effects.readText(`${site}/data/${file}`));
  const views: FirstView[] = await drawFirstViews(load);
  const page = `${site}/index.html`;
  const manifest: Manifest = JSON.parse(await effects.readText(`${site}/.vite/manifest.json`));
  await effects.write(page, withFirstViews(await effects.readText(page), views, manifest));
}

/** The files a source needs before it can run, those of the page itself left out. */
function modulesOf(source: string, manifest: Manifest, page = 'index.html'): string[] {
  const files = (name: string, seen = new Set<string>()): Set<string> => {
    const { file, imports = [] } = manifest[name] ?? {};
    if (file && !seen.has(file)) {
      seen.add(file);
      for (const one of imports) files(one, seen);
    }
    return seen;
  };
  const there = files(page);
  return [...files(source)].filter((file) => !there.has(file));
}

/** The page with views in it, each in a template, and behind them the script that shows the one asked for. */
export function withFirstViews(page: string, views: readonly FirstView[], manifest: Manifest): string {
  const templates = views.map(({ source, addresses, files, markup }) => {
    const lists = { addresses, files: files.map(encodeURI), modules: modulesOf(source, manifest) };
    const data = Object.entries(lists).map(([name, list]) => `data-${name}="${escapeHtml(list.join(' '))}"`);
    return `<template ${data.join(' ')}>${withoutStyles(markup)}</template>`;
  });
  const { html, app } = withoutCode(page);
  const added = [...templates, `<script src="./first.js" data-app="${app.join(' ')}"></script>`].join('\n');
  return html.replace('</body>', () => `${added}\n  </body>`);
}

/**
 * The page without its code, and the addresses of that: the app itself first, then what it imports. The first script asks
 * for them once it has shown what was drawn, so that over a slow line the two do not hold each other up.
 */
function withoutCode(page: string): { html: string; app: string[] } {
  const code =
    / *<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]*)"[^>]*>(?:<\/script>)?\n?/g;
  const app = [...page.matchAll(code)].map(([, address]) => address!);
  const hint = '<link rel="preload" as="script" href="./first.js">';
  return { html: page.replace(code, '').replace('</head>', () => `  ${hint}\n  </head>`), app };
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
