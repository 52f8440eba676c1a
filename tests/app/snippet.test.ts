import { describe, expect, it } from 'vitest';
import { embedAddress, embedSnippet } from '../../src/app/embed/snippet.ts';
import { defaultView, parseView } from '../../src/series/view.ts';

const look = {
  plain: true,
  static: false,
  transparent: true,
  dark: null,
  lang: 'zh',
  font: null,
  v: '0123abcd',
} as const;
const parts = {
  src: 'https://a.cn/z/#/explore?tab=bar&embed=1',
  title: 'A "b" <c>',
  height: 540,
  script: 'https://a.cn/z/embed.js',
};

const solid = { ...look, transparent: false };

describe('embedAddress(home, view, look)', () => {
  it('names all that is shown, the look and the data version, and is read back as the same view', () => {
    const view = { ...defaultView('explore'), d: 'demo', c: '410422', town: ['410422100'] };
    const address = embedAddress('https://a.cn/z/', view, look);
    expect(address).toBe(
      'https://a.cn/z/#/explore?d=demo&c=410422&m=proactive.penalties.decisions&town=~410422100&time=earliest..latest' +
        '&tab=line&embed=1&plain=1&transparent=1&lang=zh&v=0123abcd',
    );
    expect(parseView(address.split('#')[1]!)).toEqual({ view: { ...view, ...look, embed: true }, unknown: [] });
  });
});

describe('embedSnippet(way, {src, title, height, script})', () => {
  it('is a frame of usable height, lazy, named, with the script behind it', () => {
    expect(embedSnippet('script', { ...parts, look: solid })).toBe(
      '<iframe src="https://a.cn/z/#/explore?tab=bar&amp;embed=1" title="A &quot;b&quot; &lt;c&gt;" loading="lazy" ' +
        'width="100%" height="540" style="border:0"></iframe>\n<script src="https://a.cn/z/embed.js" async></script>',
    );
  });

  it('has the colour scheme of its content where it is to have no ground', () => {
    expect(embedSnippet('frame', { ...parts, look })).toContain('style="border:0;color-scheme:light"');
    expect(embedSnippet('frame', { ...parts, look: { ...look, dark: true } })).toContain('color-scheme:dark"');
  });

  it('is the frame alone where scripts are not wanted', () => {
    expect(embedSnippet('frame', { ...parts, look: solid })).not.toContain('<script');
  });

  it('is the element that the script defines', () => {
    expect(embedSnippet('element', { ...parts, look })).toMatch(
      /^<zhenlan-chart src="[^"]+" title="[^"]+" height="540"><\/zhenlan-chart>\n<script/,
    );
  });
});
