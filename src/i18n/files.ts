import { fileWords as en } from './en/files.ts';
import { formatNumber } from './format.ts';
import type { Each, Lang } from './lang.ts';
import { fileWords as zh } from './zh/files.ts';

/** Words around files to take away. */
export const fileWords: Each<typeof zh> = { zh, en };

/** A size in bytes as people read it: `640 B`, `109 kB`, `1.6 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${bytes < 9950 ? (bytes / 1000).toFixed(1) : Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** How many rows a button gives, and how large the file is where that is known (`exact`, or about). */
export function rowsAndSize(rows: number, size: { bytes: number; exact: boolean } | null, lang: Lang): string {
  const w = fileWords[lang];
  const bytes = size ? formatBytes(size.bytes) : '';
  return w.all(formatNumber(rows), size && !size.exact ? w.about(bytes) : bytes);
}
