import type { PagePicture } from '../page/layout.ts';
import { type Gray, shrink } from './image.ts';
import { grayPng } from './png.ts';

/** Pictures that are shown have at most 144 dots to an inch, and so many pixels along a side. */
const shown = { scale: 72 / 144, side: 3_600 } as const;

/** The picture of a page that was read, upright and level, as it is shown beside its words. */
export function shownPicture(page: Gray, scale: number): PagePicture {
  const part = Math.min(1, scale / shown.scale, shown.side / Math.max(page.width, page.height));
  const small = shrink(page, part);
  return { width: small.width, height: small.height, png: base64(grayPng(small)), scale: scale / part };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}
