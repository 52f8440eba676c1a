import type { QueryClient } from '@tanstack/react-query';
import { decodeIndex } from '../../dataset/decode.ts';
import { loadChecked } from './load.ts';
import { collectionsQuery, countyQuery, indexQuery, provinceQuery } from './queries.ts';

/**
 * Has an open page follow the data it is served with: the server tells their version when asked and at every change. Only in
 * the app that `npm start` serves; a published one has nobody to ask.
 */
export function followData(client: QueryClient): void {
  let seen: string | null = null;
  const changes = new EventSource(new URL('changes', document.baseURI).href);
  changes.onmessage = ({ data }: MessageEvent<string>) => {
    if (seen !== null && seen !== data) void renew(client);
    seen = data;
  };
}

/** Files that keep their name, and are shown now. */
const isIndex = (file: string): boolean => file.endsWith('/index.json');

/** Loads what is shown anew; what an index newly names comes before the index, so that the page stays while it changes. */
async function renew(client: QueryClient): Promise<void> {
  const shown = client.getQueryCache().findAll({ type: 'active' });
  const files = shown.flatMap(({ queryKey: [kind, file] }) => (kind === 'file' ? [String(file)] : []));
  await Promise.all(
    files.filter(isIndex).map((file) => renewIndex(client, file.slice(0, file.lastIndexOf('/')), files)),
  );
  await client.invalidateQueries({ queryKey: collectionsQuery.queryKey });
}

async function renewIndex(client: QueryClient, d: string, files: readonly string[]): Promise<void> {
  // a collection that is gone is taken from the list after this
  const { signal } = new AbortController();
  const index = await loadChecked(`${d}/index.json`, signal, decodeIndex).catch(() => null);
  if (!index) return;
  const codes = files.flatMap((file) => /\/counties\/([^/.]+)\.[^/]*$/.exec(file)?.[1] ?? []);
  const provinces = index.provinces.filter(({ code }) => codes.some((county) => county.startsWith(code)));
  const load = async ({ file }: { file: string }) => {
    const { counties } = await client.fetchQuery(provinceQuery(d, file));
    const own = counties.filter(({ code }) => codes.includes(code));
    await Promise.all(own.map((county) => client.prefetchQuery(countyQuery(d, county.file))));
  };
  await Promise.all(provinces.map(load)).catch(() => null);
  client.setQueryData(indexQuery(d).queryKey, index);
}
