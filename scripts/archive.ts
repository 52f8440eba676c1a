/** Zip archives, written piece by piece so that their size does not matter. */
import { Zip, ZipDeflate } from 'fflate';
import type { Effects } from './effects.ts';

/** Midnight of 1 January 1980, the earliest a zip can state, in local time as zips do: the same bytes everywhere. */
const noTime = () => new Date(1980, 0, 1);

/** A zip being written. */
export interface Archive {
  /** Begins a file; the one before must have ended. */
  file(name: string): { add(bytes: Uint8Array): Promise<void>; end(): Promise<void> };
  /** Writes the directory of the zip. */
  end(): Promise<void>;
}

/** Begins a zip at a path where nothing is. The same files in the same order give the same bytes. */
export function openArchive(effects: Effects, path: string): Archive {
  const ready: Uint8Array[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, chunk) => {
    fault ??= error;
    if (chunk?.length) ready.push(chunk);
  });
  const flush = async () => {
    if (fault) throw fault;
    for (const chunk of ready.splice(0)) await effects.append(path, chunk);
  };
  const file = (name: string) => {
    const entry = new ZipDeflate(name);
    entry.mtime = noTime();
    zip.add(entry);
    const push = (bytes: Uint8Array, last: boolean) => {
      entry.push(bytes, last);
      return flush();
    };
    return { add: (bytes: Uint8Array) => push(bytes, false), end: () => push(new Uint8Array(0), true) };
  };
  const end = () => {
    zip.end();
    return flush();
  };
  return { file, end };
}
