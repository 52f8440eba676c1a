import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a script once for all processes that run it: loading TypeScript file by file costs each of them seconds, and each
 * `import()` a way through the loader. Packages stay where they are, so that the folder lies beside them; whoever asks removes it.
 */
export async function bundle(script: string): Promise<{ folder: string; script: string }> {
  const cache = join(project, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fuzz-'));
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    plugins: [{ name: 'own-address', transform: ownAddress }],
    build: {
      ssr: script,
      outDir: folder,
      copyPublicDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'script.mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  return { folder, script: join(folder, 'script.mjs') };
}

/** A module goes on to find files beside its source. */
const ownAddress = (code: string, id: string) =>
  id.startsWith('\0') || id.includes('node_modules')
    ? null
    : { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id.split('?')[0]!).href)), map: null };
