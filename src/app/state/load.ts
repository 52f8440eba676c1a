/** Why something could not be loaded; the words are in i18n. */
export type LoadFailure = 'network' | 'missing' | 'broken' | 'format';

/** A file of the dataset that could not be had. `file` is its path below `data/`. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: LoadFailure;
  readonly file: string;

  constructor(failure: LoadFailure, file: string) {
    super(`${failure}: ${file}`);
    this.failure = failure;
    this.file = file;
  }
}

/**
 * The single-file build carries the data in the page: `<script type="application/json" data-file="…">`, other files than
 * JSON as a JSON string. Gives the element's text; null where the page does not carry the file, and where there is no page.
 */
export function inlined(file: string): string | null {
  if (typeof document === 'undefined') return null;
  for (const element of document.querySelectorAll<HTMLElement>('script[data-file]')) {
    if (element.dataset.file === file) return element.textContent;
  }
  return null;
}

/** True of a page that carries its data itself: it carries all there are. */
export const isSingleFile = (): boolean => inlined('collections.json') !== null;

declare global {
  interface Window {
    /** Files below `data/` that were asked for before the app was there to ask. */
    zhenlanFiles?: Record<string, Promise<Response>>;
  }
}

/** What the first script of the page asked for before the app was there; null where it did not, or got nothing. */
async function early(file: string): Promise<Response | null> {
  const asked = window.zhenlanFiles?.[file];
  if (!asked) return null;
  // a second request is a new one
  delete window.zhenlanFiles?.[file];
  const response = await asked.catch(() => null);
  return response?.ok ? response : null;
}

async function fetchFile(file: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = (await early(file)) ?? (await fetch(new URL(`data/${file}`, document.baseURI).href, { signal }));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError('network', file);
  }
  if (!response.ok) throw new LoadError(response.status === 404 ? 'missing' : 'network', file);
  // a static server may answer a missing file with its start page
  if (/^text\/html/.test(response.headers.get('content-type') ?? '')) throw new LoadError('missing', file);
  return response;
}

/** The text of a file that may be compressed; a server may have said so, and then the browser has undone it. */
async function textOf(response: Response, file: string): Promise<string> {
  if (!file.endsWith('.gz')) return response.text();
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const { gunzipSync } = await import('fflate');
  try {
    return new TextDecoder().decode(gunzipSync(bytes));
  } catch {
    throw new LoadError('broken', file);
  }
}

/** Loads a JSON file below `data/`. Fails with a {@link LoadError}. */
export async function loadJson(file: string, signal: AbortSignal): Promise<unknown> {
  const own = inlined(file);
  // asking the disk would only be refused
  if (own === null && isSingleFile()) throw new LoadError('missing', file);
  const text = own ?? (await textOf(await fetchFile(file, signal), file));
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('broken', file);
  }
}

/** Loads a JSON file of the dataset and checks it with `decode`, which throws where the shape or its version is another. */
export async function loadChecked<T>(file: string, signal: AbortSignal, decode: (json: unknown) => T): Promise<T> {
  return decodeLoaded(file, await loadJson(file, signal), decode);
}

/** Checks what a file holds with `decode`, which throws where the shape or its version is another. */
export function decodeLoaded<T>(file: string, json: unknown, decode: (json: unknown) => T): T {
  try {
    return decode(json);
  } catch {
    throw new LoadError('format', file);
  }
}
