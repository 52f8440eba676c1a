import { useEffect, useState } from 'react';
import type { ReportScan } from '../../dataset/dataset.ts';

/** A page that was read from a picture, with the address of the picture. */
export type Picture = ReportScan['pages'][number] & { url: string };

/** The pictures of a report's pages: there, on their way, or why not; none where no page was one. */
export type Scan =
  | { state: 'ready'; pages: ReportScan['pages'] }
  | { state: 'loading' | 'left_out' }
  | { state: 'failed'; retry: () => void };

const none: readonly Picture[] = [];

/** Gives pictures addresses for as long as they are shown. */
export function usePictures(scan: Scan | undefined): readonly Picture[] {
  const pages = scan?.state === 'ready' ? scan.pages : null;
  const [pictures, setPictures] = useState(none);
  useEffect(() => {
    if (!pages) return setPictures(none);
    const made = pages.map((page) => ({ ...page, url: URL.createObjectURL(blobOf(page.png)) }));
    setPictures(made);
    return () => {
      for (const { url } of made) URL.revokeObjectURL(url);
    };
  }, [pages]);
  return pictures;
}

function blobOf(base64: string): Blob {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Blob([bytes], { type: 'image/png' });
}
