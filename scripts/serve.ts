import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { errorCode } from './effects.ts';

/** Where and how the site is served. */
export interface ServeOptions {
  /** Folder with the built site; of several the first that has the file. */
  dir: string | readonly string[];
  /** Path the site lives under, with both slashes; `/` by default. */
  base?: string;
  /** 0 or absent: any free port. */
  port?: number;
  /** Answers a request before any file does, its address without the base; false where it is for a file. */
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Send files compressed that were compressed beforehand (`.gz` beside them). */
  gzip?: boolean;
}

/** Frames in a sandbox belong to no site: they may load what everybody may. Names with a hash never change. */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
}

const isHashed = (path: string): boolean =>
  /^\/assets\/|\.[0-9a-f]{10}\.json(\.gz)?$|\/package\/[0-9a-f]{12}\//.test(path);

/** Serves a folder on the loopback interface only; resolves with the address once it listens. Rejects where the port is taken. */
export async function serve({
  dir,
  base = '/',
  port = 0,
  gzip = false,
  answer: answerFirst,
}: ServeOptions): Promise<{ url: string; server: Server }> {
  const folders = [dir].flat().map((folder) => sirv(folder, { etag: true, dev: true, gzip, setHeaders }));
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    if (answerFirst?.(request, response)) return;
    const answer = folders.reduceRight<() => void>((next, files) => () => files(request, response, next), notFound);
    answer();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}

/** Ports tried behind a taken one. */
const MORE_PORTS = 100;

/** The same at a port or, where it is taken, at the next free one. */
export async function serveFrom(port: number, options: Omit<ServeOptions, 'port'>): ReturnType<typeof serve> {
  for (let next = port; ; next++) {
    try {
      return await serve({ ...options, port: next });
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || next === port + MORE_PORTS) throw error;
    }
  }
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
