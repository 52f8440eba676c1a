/** Bundles what shows the first views of a built site: the code that draws them, and the script that shows them. */
import { build as viteBuild } from 'vite';
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

/** Bundles the script that shows a first view, `first.js`: a classic one, so that it runs at once. */
export async function buildFirstScript(out: string): Promise<void> {
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
