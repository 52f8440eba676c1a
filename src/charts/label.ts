import { visible } from '../text/visible.ts';

/** A sign without width. */
const GUARD = '\u2060';
const inherited = Object.getOwnPropertyNames(Object.prototype).join('|');
const isName = new RegExp(`^${GUARD}*(?:${inherited})$`);
const guardedIn = new RegExp(`>${GUARD}(?=${GUARD}*(?:${inherited})<)`, 'g');

/**
 * A text as ECharts may have it. It keeps the widths of texts in a plain object, under the texts: a township named like
 * something every object has (`constructor`) would be taken for that, and gets an invisible sign before it.
 */
export const labelOf = (text: string): string => {
  const shown = visible(text);
  return isName.test(shown) ? GUARD + shown : shown;
};

/** An SVG that ECharts drew, its texts as they were given. */
export const withoutGuards = (svg: string): string => svg.replace(guardedIn, '>');
