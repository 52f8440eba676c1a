import type { Denominator } from '../../dataset/dataset.ts';
import type { Lang } from '../../i18n/i18n.ts';
import { describeFrom } from '../../i18n/population.ts';
import { eachIn } from '../../series/field.ts';
import { headcountIn } from '../../series/relate.ts';
import type { Ground } from './ground.ts';

/** Who says how many people or villages the townships of a ground have, and of which years; empty where nothing is asked for. */
export function describeSources(
  { headcounts, stretches }: Pick<Ground, 'headcounts' | 'stretches'>,
  kind: Denominator | null,
  [first, last]: readonly [number, number],
  lang: Lang,
): string {
  if (!kind || !headcounts) return '';
  const years = new Map<string, Set<number>>();
  eachIn(stretches, (at) => {
    for (let year = first; year <= last; year++) {
      const count = headcountIn(headcounts[at], year);
      if (!count) continue;
      const own = years.get(count.source) ?? new Set();
      years.set(count.source, own.add(count.year));
    }
  });
  return describeFrom(kind, years, lang);
}
