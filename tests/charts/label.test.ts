import * as echarts from 'echarts/core';
import { afterEach, describe, expect, it } from 'vitest';
import { labelOf, withoutGuards } from '../../src/charts/label.ts';
import '../../src/app/echarts/base.ts';

/** Names every object has. */
const inherited = Object.getOwnPropertyNames(Object.prototype);
const own = Reflect.ownKeys(Object.prototype);
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(own));

/** What ECharts draws of texts, without a page. */
function draw(texts: readonly string[]): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 400 });
  try {
    const elements = texts.map((text, i) => ({ type: 'text', x: 10, y: 20 * i, style: { text: labelOf(text) } }));
    chart.setOption({ graphic: { elements } });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((m) => m[1]);

describe('labelOf(text), drawn by ECharts', () => {
  it('leaves names as they are', () => {
    const names = ['青石镇', 'constructor镇', 'a⁠b', '{a|富}镇'];
    expect(names.map(labelOf)).toEqual(names);
    expect(textsOf(draw(names))).toEqual(names);
  });

  it('keeps names that every object has out of its objects, and the file has them as they are', () => {
    const names = [...inherited, ...inherited.map((name) => `\u2060${name}`)];
    draw(names);
    expect(textsOf(withoutGuards(draw(names)))).toEqual(names);
    for (const name of inherited) expect(Object.getOwnPropertyNames(Object.prototype)).toContain(name);
    expect(Reflect.ownKeys(Object)).not.toContain('next');
    for (const name of inherited) expect(Object.keys(Object(Object.prototype[name as 'toString'] ?? {}))).toEqual([]);
  });

  it('writes what no SVG may hold by number', () =>
    expect(textsOf(draw(['\u001b[31m红\u0007']))).toEqual(['\\u001b[31m红\\u0007']));
});
