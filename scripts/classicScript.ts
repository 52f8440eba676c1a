import { build as viteBuild } from 'vite';
import { projectFolder } from './effects.ts';

/** A script beside a page: its source below `src/app`, the name of its file, the browsers that must run it. */
interface ClassicScript {
  entry: string;
  name: string;
  target: string | string[];
}

/** Bundles one classic script, which runs at once and under a name that stays, into a folder. */
export async function buildClassicScript(out: string, { entry, name, target }: ClassicScript): Promise<void> {
  await viteBuild({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target,
      lib: {
        entry: `${projectFolder}/src/app/${entry}`,
        formats: ['iife'],
        name: 'zhenlan',
        fileName: () => `${name}.js`,
      },
    },
  });
}
