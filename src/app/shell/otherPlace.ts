import type { View } from '../../series/view.ts';

/** What the address forgets of a page that turns to another place; the page of one township or report gives way to the overview. */
export const placePatch = ({ page }: View, c: string): Partial<View> => ({
  ...{ c, unit: null, town: [], note: [], report: '', at: '' },
  page: page === 'report' || page === 'township' ? 'overview' : page,
});
