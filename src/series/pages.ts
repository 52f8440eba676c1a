/** The pages; the first is shown where an address names none. */
export const pages = [
  'overview',
  'explore',
  'channels',
  'problems',
  'applications',
  'findings',
  'township',
  'report',
  'check',
  'changes',
  'data',
  'briefing',
] as const;
/** A page. */
export type Page = (typeof pages)[number];
/** The pages of the navigation, in its order; a briefing is reached from the overview. */
export const navigation: readonly Page[] = pages.filter((page) => page !== 'briefing');

/** The drawings of one selection. */
export const tabs = ['line', 'bar', 'heatmap', 'multiples', 'distribution', 'scatter', 'ranking', 'table'] as const;
/** A drawing of the selection. */
export type Tab = (typeof tabs)[number];
/** Those that show every township and not rows of a series. */
export const fieldTabs = ['distribution', 'scatter', 'ranking'] as const;
/** See {@link fieldTabs}. */
export type FieldTab = (typeof fieldTabs)[number];
/** True of a tab that shows every township. */
export const isFieldTab = (tab: Tab): tab is FieldTab => (fieldTabs as readonly Tab[]).includes(tab);
