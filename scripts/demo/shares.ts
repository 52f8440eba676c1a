import type { Layout, LayoutOf } from './plan.ts';
import { atShare, chance } from './random.ts';

/** Of a hundred reports of a country, how many are written in each layout; made up, with web pages and Word in front. */
export const layoutShares: Readonly<Record<Layout, number>> = {
  page: 36,
  plain_html: 10,
  docx: 28,
  pdf: 12,
  rtf: 2,
  tabs: 6,
  lines: 3,
  pipes: 3,
};

/** A township keeps a layout for two years. */
export const layoutByShare: LayoutOf = (code, year, seed) =>
  atShare(
    Object.entries(layoutShares) as [Layout, number][],
    chance(seed, code, 'layout', Math.floor(year / 2)) * 100,
  )!;
