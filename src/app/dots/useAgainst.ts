import { type Measure, measureOf, otherMeasure } from '../../series/measures.ts';
import type { Tab } from '../../series/view.ts';
import { useSite } from '../state/site.ts';

/** The measure the one of the page is held against, where a drawing has two. */
export function useAgainst(tab: Tab): Measure | null {
  const { m, x } = useSite().view;
  return tab === 'scatter' ? measureOf(x || otherMeasure(m))! : null;
}
