import type { Drawing } from '../../charts/chart.ts';

/** ECharts with the parts one kind of chart needs, and the component that places it. */
export type Family = Pick<typeof import('./base.ts'), 'echarts' | 'Canvas'>;

const line = () => import('./line.ts');
const loaders: Record<Drawing | 'flow', () => Promise<Family>> = {
  line,
  multiples: line,
  bar: () => import('./bar.ts'),
  heatmap: () => import('./heatmap.ts'),
  flow: () => import('./flow.ts'),
};
const loaded = new Map<Drawing | 'flow', Promise<Family>>();

/** A failed load is forgotten only after a while: whoever waits on it must see it fail, not start it anew. */
const forgetAfter = 3000;

/** Loads the family of a drawing; the same promise each time, so that components may wait on it. */
export function loadFamily(drawing: Drawing | 'flow'): Promise<Family> {
  const known = loaded.get(drawing);
  if (known) return known;
  const loading = loaders[drawing]();
  loading.catch(() => window.setTimeout(() => loaded.delete(drawing), forgetAfter));
  loaded.set(drawing, loading);
  return loading;
}
