// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DataPackage, packageQuery } from '../../src/app/data/dataPackage.ts';

afterEach(() => void vi.unstubAllGlobals());

/** The package in a folder with these files. */
function load(files: Readonly<Record<string, unknown>>): Promise<DataPackage | null> {
  vi.stubGlobal('fetch', async (url: string) => {
    const content = files[url.slice(url.indexOf('data/') + 5)];
    return content ? new Response(JSON.stringify(content)) : new Response('', { status: 404 });
  });
  const { queryFn } = packageQuery('c/package/1/');
  return (queryFn as (context: { signal: AbortSignal }) => Promise<DataPackage | null>)(new AbortController());
}

describe('packageQuery(folder)', () => {
  const description = { resources: [{ name: 'reports', path: 'reports.csv', rows: 3 }] };

  it('adds up the Parquet files where there are such', async () => {
    const resources = [
      { path: ['a', 'b'], bytes: 10 },
      { path: ['c'], bytes: 5 },
    ];
    const data = await load({
      'c/package/1/datapackage.json': description,
      'c/package/1/parquet/datapackage.json': { resources },
    });
    expect(data?.parquet).toEqual({ files: 3, bytes: 15 });
    expect(data?.resources).toMatchObject([{ name: 'reports', rows: 3 }]);
  });

  it('has none where the package has none, and is null without a package', async () => {
    expect((await load({ 'c/package/1/datapackage.json': description }))?.parquet).toBeNull();
    expect(await load({})).toBeNull();
  });
});
