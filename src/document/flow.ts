import type { Grid } from './builder.ts';
import { readGrid } from './grid.ts';
import { type HtmlElement, type HtmlNode, isBlock, isElement, isText, isUnseen, makeRaises, walk } from './htmlTree.ts';
import { lineBreak, splitParagraphs } from './inline.ts';
import { raiseDigits } from './raised.ts';

/** What a page flows into: its paragraphs and tables in reading order. */
export interface FlowSink {
  paragraph(text: string, heading?: number): void;
  table(grid: Grid): void;
}

export interface FlowOptions {
  /** Elements to leave out, besides those nobody sees. */
  skip?(element: HtmlElement): boolean;
  /** Line breaks of the source count, as in text with tags strewn in. */
  keepLines?: boolean;
}

/** Sends the words under `root` to a sink: blocks as paragraphs, data tables as grids, layout tables as their content. */
export function flow(root: HtmlElement, sink: FlowSink, { skip, keepLines = false }: FlowOptions = {}): void {
  let words: string[] = [];
  let heading = 0;
  let pre = keepLines ? 1 : 0;
  const flush = () => {
    for (const paragraph of splitParagraphs(words.join(''))) sink.paragraph(paragraph, heading || undefined);
    words = [];
  };
  const enter = (element: HtmlElement) => {
    if (element.tagName === 'br') words.push(lineBreak);
    if (isBlock(element)) flush();
    if (element.tagName === 'pre') pre++;
    heading = headingLevel(element) || heading;
  };
  const leave = (element: HtmlElement) => {
    if (isBlock(element)) flush();
    const grid = gridOf(element);
    if (grid) sink.table(grid);
    if (element.tagName === 'pre') pre--;
    if (headingLevel(element)) heading = 0;
  };
  const leaveOut = (element: HtmlElement) =>
    isUnseen(element) || skip?.(element) === true || (isInGrid(element) && element.tagName !== 'caption');
  const raises = makeRaises();
  for (const step of walk(root, leaveOut)) {
    const { node, leaving } = step;
    raises.step(step);
    if (isElement(node)) (leaving ? leave : enter)(node);
    else if (isText(node) && !isInGrid(node)) {
      const text = raiseDigits(node.value, raises.now());
      words.push(pre ? text.replaceAll('\n', lineBreak) : text);
    }
  }
  flush();
}

const gridOf = (element: HtmlElement) => (element.tagName === 'table' ? readGrid(element) : null);

/** A table that is read as a grid is not walked into, but for its caption. */
const isInGrid = ({ parentNode }: HtmlNode) =>
  parentNode !== null && isElement(parentNode) && gridOf(parentNode) !== null;

const headingLevel = ({ tagName }: HtmlElement) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0);
