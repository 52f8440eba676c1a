import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { maxDepth, maxElements } from './limits.ts';
import type { Raise } from './raised.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Parses a page as a browser would; null where it is nested or repeated beyond what a page may be. */
export function parseHtml(html: string): HtmlElement | null {
  try {
    const page = parse<DefaultTreeAdapterMap>(html, { treeAdapter: boundedAdapter() });
    return page.childNodes.find((node): node is HtmlElement => isElement(node)) ?? null;
  } catch (error) {
    if (error instanceof TreeTooLarge) return null;
    throw error;
  }
}

class TreeTooLarge extends Error {}

/** The parser's work grows with depth × tags and misnested formatting multiplies elements: both are bounded. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (++elements > maxElements) throw new TreeTooLarge();
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush() {
      if (++depth > maxDepth) throw new TreeTooLarge();
    },
    onItemPop() {
      depth--;
    },
  };
}

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is HtmlElement => 'tagName' in node;
export const isText = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

/** The value of an attribute, '' where it is not set. */
export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

/** The id and classes of an element, in one string. */
export const marks = (element: HtmlElement): string =>
  `${attribute(element, 'id')} ${attribute(element, 'class')}`.trim();

/** A step of a walk: a node met, or an element left. */
export interface Step {
  node: HtmlNode;
  leaving: boolean;
}

/** Walks a subtree in document order without recursion; what `skip` says yes to is left out with all it holds. */
export function* walk(root: HtmlElement, skip: (element: HtmlElement) => boolean = isUnseen): Generator<Step> {
  const stack: Step[] = [{ node: root, leaving: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leaving } = step;
    if (!leaving && isElement(node) && node !== root && skip(node)) continue;
    yield step;
    if (leaving || !isElement(node)) continue;
    stack.push({ node, leaving: true });
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ node: node.childNodes[i]!, leaving: false });
  }
}

/** The elements of a subtree that a test holds for, in document order. */
export function* elements(root: HtmlElement, test: (element: HtmlElement) => boolean): Generator<HtmlElement> {
  for (const { node, leaving } of walk(root)) if (!leaving && isElement(node) && test(node)) yield node;
}

const unseen = new Set(
  (
    'script style noscript template head title meta link base select option optgroup datalist button textarea input ' +
    'iframe frame noframes object embed applet svg math canvas audio video map area progress meter dialog rt rp del xml'
  ).split(' '),
);

/** True for elements whose words no reader of the page sees. */
export function isUnseen(element: HtmlElement): boolean {
  if (unseen.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  if (element.attrs.some((attr) => attr.name === 'hidden')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute(element, 'style'));
}

/** How an element sets its words above or below the line. */
export function raiseOf(element: HtmlElement): Raise {
  if (element.tagName === 'sup') return 'above';
  if (element.tagName === 'sub') return 'below';
  const style = element.attrs.length ? /vertical-align\s*:\s*(super|sub)\b/i.exec(attribute(element, 'style')) : null;
  return style ? (style[1]!.toLowerCase() === 'super' ? 'above' : 'below') : null;
}

/** Follows a walk and tells how words are set at its present place. */
export function makeRaises(): { step(step: Step): void; now(): Raise } {
  const open: Raise[] = [];
  return {
    step({ node, leaving }) {
      const raise = isElement(node) ? raiseOf(node) : null;
      if (raise && leaving) open.pop();
      else if (raise) open.push(raise);
    },
    now: () => open.at(-1) ?? null,
  };
}

const block = new Set(
  (
    'html body address article aside blockquote center caption dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** True for elements that start on a line of their own. */
export const isBlock = (element: HtmlElement): boolean => block.has(element.tagName);
