/** Bundles what shows the first views of a built site: the code that draws them, and the script that shows them. */
import { build as viteBuild } from 'vite';
import { oldestBrowsers } from './browsers.ts';
import { buildClassicScript } from './classicScript.ts';
import { projectFolder } from './effects.ts';

/** Bundles what draws the views, without the pages that are not drawn. */
export async function buildDrawing(folder: string): Promise<void> {
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

/** Bundles the script that shows a first view, `first.js`. */
export const buildFirstScript = (out: string): Promise<void> =>
  buildClassicScript(out, { entry: 'first/first.ts', name: 'first', target: oldestBrowsers });
