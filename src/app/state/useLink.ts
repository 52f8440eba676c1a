import { formatSettled, settle } from '../../series/settled.ts';
import type { View } from '../../series/view.ts';
import { useSite } from './site.ts';

/** The address of the page without its hash. */
export const home = (): string => window.location.href.split('#')[0]!;

/** Gives the view shown, something in it changed, with everything decided that it leaves to the data. */
export function useSettled(): (patch?: Partial<View>) => View {
  const site = useSite();
  return (patch = {}) => settle({ ...site.view, ...patch }, site);
}

/** Gives the address to hand on: it opens what is shown now, whatever is added later. The address bar stays short. */
export function useLink(): (patch?: Partial<View>) => string {
  const settled = useSettled();
  return (patch) => home() + formatSettled(settled(patch));
}
