/** What was read of pictures, kept from run to run: a scan is recognised once, whatever changes beside it and in whatever file it comes. */
import type { PageContent } from '../src/document/page/layout.ts';
import type { KnownPictures, Scanned } from '../src/document/scan/scan.ts';
import { type Effects, writeWhole } from './effects.ts';

/** The store in a folder; a fault of the disk costs time, not the run. `fresh`: nothing is known. */
export function knownPictures(effects: Effects, folder: string, fresh: boolean): KnownPictures {
  const pathOf = ({ picture: { width, height, data }, scale }: Scanned) => {
    const key = effects.sha256(`${width} ${height} ${scale} ${effects.sha256(data)}`);
    return `${folder}/${key.slice(0, 2)}/${key.slice(2)}.gz`;
  };
  return {
    async load(scanned) {
      if (fresh) return null;
      try {
        const content: unknown = JSON.parse(effects.gunzip(await effects.read(pathOf(scanned))));
        return isPage(content) ? content : null;
      } catch {
        return null;
      }
    },
    async save(scanned, content) {
      const path = pathOf(scanned);
      const spare = `${path}.${effects.unique}`;
      try {
        await writeWhole(effects, path, effects.gzip(JSON.stringify(content)), spare);
      } catch {
        await effects.remove(spare).catch(() => {});
      }
    },
  };
}

function isPage(value: unknown): value is PageContent {
  const { lines, tables } = (value ?? {}) as Partial<PageContent>;
  return Array.isArray(lines) && Array.isArray(tables);
}
