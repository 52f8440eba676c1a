import { describe, expect, it } from 'vitest';
import { flow } from '../../src/document/flow.ts';
import {
  attribute,
  elements,
  type HtmlElement,
  isBlock,
  isElement,
  isText,
  isUnseen,
  marks,
  parseHtml,
  walk,
} from '../../src/document/htmlTree.ts';
import { maxDepth } from '../../src/document/limits.ts';

const bodyOf = (html: string) =>
  parseHtml(`<body>${html}</body>`)!.childNodes.find(
    (node): node is HtmlElement => isElement(node) && node.tagName === 'body',
  )!;
const first = (html: string) => bodyOf(html).childNodes.find((node): node is HtmlElement => isElement(node))!;

describe('parseHtml(html)', () => {
  it('gives the root element of any text', () => {
    expect(parseHtml('')!.tagName).toBe('html');
    expect(parseHtml('一、总体情况')!.tagName).toBe('html');
  });

  it('is null beyond the depth of any page', () => {
    for (const tag of ['div', 'b', 'span', 'table><tr><td', 'ul><li', 'font size=1'])
      expect(parseHtml(`<${tag}>`.repeat(100_000))).toBeNull();
    expect(parseHtml('<div>'.repeat(maxDepth - 10))).not.toBeNull();
  });
});

describe('walk(root, skip)', () => {
  it('enters and leaves in document order, and passes over what is skipped', () => {
    const steps = [
      ...walk(
        bodyOf('a<p>b<i>c</i></p><script>d</script><q>e</q>'),
        (element) => isUnseen(element) || element.tagName === 'i',
      ),
    ];
    expect(
      steps.map(({ node, leaving }) => (isText(node) ? node.value : `${leaving ? '/' : ''}${node.nodeName}`)),
    ).toEqual(['body', 'a', 'p', 'b', '/p', 'q', 'e', '/q', '/body']);
  });
});

describe('elements(root, test)', () => {
  it('lists matching elements, not hidden ones', () => {
    const found = [...elements(bodyOf('<p id=a><p id=b hidden><p id=c>'), ({ tagName }) => tagName === 'p')];
    expect(found.map((element) => attribute(element, 'id'))).toEqual(['a', 'c']);
  });
});

describe('isUnseen(element)', () => {
  it.each([
    '<script>',
    '<style>',
    '<template>',
    '<select>',
    '<p hidden>',
    '<p style="color:red; DISPLAY : none">',
    '<p style="visibility:hidden">',
    '<del>',
  ])('is true for %s', (html) => expect(isUnseen(first(html))).toBe(true));
  it.each(['<p>', '<p style="display:block">', '<ins>', '<form>', '<p class="hidden-xs">'])('is false for %s', (html) =>
    expect(isUnseen(first(html))).toBe(false),
  );
});

describe('isBlock(element)', () => {
  it.each([
    ['<p>', true],
    ['<section>', true],
    ['<li>', true],
    ['<span>', false],
    ['<font>', false],
    ['<o:p>', false],
  ])('%s: %s', (html, block) => expect(isBlock(first(html))).toBe(block));
});

describe('marks(element)', () => {
  it('gives id and classes', () => expect(marks(first('<div id="zoom" class="con main">'))).toBe('zoom con main'));
});

describe('flow(root, sink, options)', () => {
  const flowed = (html: string, options = {}) => {
    const out: string[] = [];
    flow(
      bodyOf(html),
      {
        paragraph: (text, heading) => out.push(heading ? `h${heading} ${text}` : text),
        table: ({ rows, columns }) => out.push(`${rows}x${columns}`),
      },
      options,
    );
    return out;
  };

  it('sends paragraphs, headings and tables in order', () => {
    expect(flowed('甲<h2>乙<b>丙</b></h2><table><caption>丁</caption><tr><td>1<td>2</table>戊')).toEqual([
      '甲',
      'h2 乙丙',
      '丁',
      '1x2',
      '戊',
    ]);
  });

  it('leaves out what it is told to', () => {
    expect(
      flowed('<p>甲</p><div class="x"><table><tr><td>1<td>2</table></div>', {
        skip: (element: HtmlElement) => marks(element) === 'x',
      }),
    ).toEqual(['甲']);
  });

  it('takes line breaks of the source in pre, and everywhere when asked', () => {
    expect(flowed('<pre>甲\n乙</pre><p>丙\n丁</p>')).toEqual(['甲\n乙', '丙丁']);
    expect(flowed('丙\n丁', { keepLines: true })).toEqual(['丙\n丁']);
  });

  it('starts paragraphs at double breaks and indents', () => {
    expect(flowed('甲<br>乙<br><br>丙<br>　　丁')).toEqual(['甲\n乙', '丙', '丁']);
  });
});
