import { describe, expect, it } from 'vitest';
import { withFirstViews } from '../../scripts/firstViews.ts';

const page = '<html><head><title>镇览</title></head><body><div id="root"></div></body></html>';
const view = { addresses: ['#/', '#/overview'], files: ['collections.json', 'demo/index.json'], markup: '<p>图</p>' };

describe('withFirstViews(page, views)', () => {
  it('writes each view into a template behind the place of the page, and the script behind them', () => {
    const html = withFirstViews(page, [view, { ...view, addresses: ['#/explore'] }]);
    const order = [
      'id="root"',
      'data-addresses="#/ #/overview"',
      'data-addresses="#/explore"',
      '<script src="./first.js">',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html).toContain('data-files="collections.json demo/index.json"');
  });

  it('keeps the styles of elements as data, since the page allows none in its text', () => {
    const markup =
      '<i style="width:3%"></i><b class="x" style="left:0">a style="b"</b><svg viewBox="0" style="z:1"></svg>';
    const html = withFirstViews(page, [{ ...view, markup }]);
    expect(html).toContain('<i data-style="width:3%"></i><b class="x" data-style="left:0">a style="b"</b>');
    expect(html).toContain('<svg viewBox="0" data-style="z:1">');
  });

  it('leaves what a view says as it is', () => {
    expect(withFirstViews(page, [{ ...view, markup: "$& $' $1" }])).toContain(">$& $' $1</template>");
  });

  it('has no view where there is none to draw', () => {
    expect(withFirstViews(page, [])).not.toContain('<template');
  });
});
