import type { Passage } from '../text/passage.ts';

/** A dot behind a Han character that is no numeral and not before a figure (an item's number apart): a full stop typed in Latin style. */
const DOT = /([^\x20-\x7f\n，。；：、一二三四五六七八九十])( ?)\.(?!\.|\d{3}|\d{1,2}(?![\d.、）]))/g;

/** The same passage with full stops typed as dots (宣传面窄.改进措施) read as 。 Places stay the same. */
export function withFullStops(passage: Passage): Passage {
  if (!passage.text.includes('.')) return passage;
  const text = passage.text.replace(DOT, '$1。$2');
  return text === passage.text ? passage : { ...passage, text };
}
