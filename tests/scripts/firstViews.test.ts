import { describe, expect, it } from 'vitest';
import { hashSource, withPolicy } from '../../scripts/csp.ts';
import { withFirstViews } from '../../scripts/firstViews.ts';

const page = withPolicy(
  '<html><head><meta charset="utf-8" /><title>镇览</title></head><body><div id="root"></div></body></html>',
);
const texts = { script: 'go()', style: 'p{margin:0}#first~#root{height:0}.far{color:red}' };
const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_table.js': { file: 'assets/table.js', imports: ['_shared.js', '_mark.js'] },
  '_mark.js': { file: 'assets/mark.js', imports: ['_table.js'] },
  'src/app/pages/Overview.tsx': { file: 'assets/Overview.js', imports: ['index.html', '_table.js'] },
};
const view = {
  lang: 'zh',
  html: 'zh-CN',
  source: 'src/app/pages/Overview.tsx',
  addresses: ['#/', '#/overview'],
  files: ['collections.json', 'demo/index.json'],
  markup: '<p>图</p>',
  later: [],
};

describe('withFirstViews(page, views)', () => {
  it('writes the script, each view with what shows it, the place of the page, and what lies below the first screen', () => {
    const explore = { ...view, addresses: ['#/explore'], markup: '<div class="later"></div>', later: ['<p>表</p>'] };
    const html = withFirstViews(page, [view, explore], manifest, texts);
    const order = [
      '<script>go()</script>',
      'data-addresses="#/ #/overview"',
      'zhenlanFirst()',
      'data-rest="1" data-addresses="#/explore"',
      'id="root"',
      '<template data-rest-of="1"><div><p>表</p></div></template><script>zhenlanFirst()</script>',
      '<script src="./first.js" defer>',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html).toContain('data-files="collections.json demo/index.json"');
  });

  it('keeps the styles of elements as data, since the page allows none in its text', () => {
    const markup =
      '<i style="width:3%"></i><b class="x" style="left:0">a style="b"</b><svg viewBox="0" style="z:1"></svg>';
    const html = withFirstViews(page, [{ ...view, markup }], manifest, texts);
    expect(html).toContain('<i data-style="width:3%"></i><b class="x" data-style="left:0">a style="b"</b>');
    expect(html).toContain('<svg viewBox="0" data-style="z:1">');
  });

  it('leaves what a view says as it is', () => {
    expect(withFirstViews(page, [{ ...view, markup: "$& $' $1" }], manifest, texts)).toContain(">$& $' $1</template>");
  });

  it('names the code of the page that is not asked for anyway', () => {
    const html = withFirstViews(page, [view], manifest, texts);
    expect(html).toContain('data-modules="assets/Overview.js assets/table.js assets/mark.js"');
  });

  it('leaves the code of the app to the script, so that it comes behind what shows first', () => {
    const code =
      '<script type="module" crossorigin src="./i.js"></script><link rel="modulepreload" crossorigin href="./s.js">';
    const styled = page.replace('</title>', `</title>${code}<link rel="stylesheet" href="./i.css">`);
    const html = withFirstViews(styled, [], manifest, texts);
    expect(html).toContain('<body data-app="./i.js ./s.js" data-langs="">');
    expect(html).not.toMatch(/type="module"|modulepreload/);
    expect(html.indexOf('<link rel="stylesheet" href="./i.css">')).toBeGreaterThan(html.indexOf('go()'));
  });

  it('allows by hash what it writes into the page, and writes no more style than the views need', () => {
    const html = withFirstViews(page, [view], manifest, texts);
    expect(html).toContain(`script-src 'self' ${hashSource('go()')} ${hashSource('zhenlanFirst()')};`);
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
    expect(style).toBe('p{margin:0}#first~#root{height:0}');
    expect(html).toContain(`style-src 'self' ${hashSource(style)};`);
  });

  it('leaves views of other languages to files of their own, and names them', () => {
    const html = withFirstViews(page, [view, { ...view, lang: 'en', markup: '<p>chart</p>' }], manifest, texts);
    expect(html).toContain('data-langs="en"');
    expect(html).not.toContain('chart');
  });

  it('has no view where there is none to draw', () => {
    expect(withFirstViews(page, [], manifest, texts)).not.toContain('<template');
  });
});
