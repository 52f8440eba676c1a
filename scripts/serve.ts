import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Where and how the site is served. */
export interface ServeOptions {
  /** Folder with the built site; of several the first that has the file. */
  dir: string | readonly string[];
  /** Path the site lives under, with both slashes; `/` by default. */
  base?: string;
  /** 0 or absent: any free port. */
  port?: number;
}

/** Serves a folder on the loopback interface only; resolves with the address once it listens. Rejects where the port is taken. */
export async function serve({ dir, base = '/', port = 0 }: ServeOptions): Promise<{ url: string; server: Server }> {
  const folders = [dir].flat().map((folder) => sirv(folder, { etag: true, dev: true }));
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    const answer = folders.reduceRight<() => void>((next, files) => () => files(request, response, next), notFound);
    answer();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}

if (process.argv[1]?.endsWith('serve.ts')) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string' },
      base: { type: 'string', default: '/' },
    },
  });
  const { url } = await serve({ dir: values.dir, base: values.base, port: Number(values.port ?? 0) });
  console.log(url);
}
