import * as echarts from 'echarts';
import { describe, expect, test } from 'vitest';
import { drawFlow } from '../../src/charts/chart.ts';
import { selectApplications } from '../../src/series/applications.ts';
import { syntheticCounty } from '../support/county.ts';
import { wide } from '../support/render.ts';

const page = selectApplications(syntheticCounty(), { year: 2024 })!;
type Sankey = { data: { name: string }[]; links: { source: string; target: string; value: number }[] };
const sankey = (lang: 'zh' | 'en') => (drawFlow(page, { ...wide, lang }).option.series as [Sankey])[0];

describe('drawFlow(page, frame)', () => {
  test('draws what is stated, as wide as it is, and nothing that is 0', () => {
    const { data, links } = sankey('zh');
    expect(links).toContainEqual({ source: '本年新收', target: '应办', value: page.received.value });
    expect(links).toContainEqual({ source: '应办', target: '予以公开', value: page.outcomes.granted.value });
    expect(links.every((link) => link.value > 0)).toBe(true);
    expect(data.map((n) => n.name)).not.toContain('不予公开');
  });

  test('names every end with its figure, inside the drawing', () => {
    for (const lang of ['zh', 'en'] as const) {
      const chart = drawFlow(page, { ...wide, lang });
      const instance = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 560, height: chart.height });
      instance.setOption(chart.option);
      const svg = instance.renderToSVGString();
      instance.dispose();
      expect(svg).toContain(`${lang === 'zh' ? '予以公开' : 'Granted'} ${page.outcomes.granted.value}`);
      for (const [, x] of svg.matchAll(/<text[^>]*translate\(([-\d.]+)/g)) expect(Number(x)).toBeGreaterThan(0);
    }
  });

  test('requests of no year draw nothing and do not fail', () => {
    const none = selectApplications({ ...syntheticCounty(), reports: [] }, { year: 2024 })!;
    expect(() => drawFlow(none, wide)).not.toThrow();
  });
});
