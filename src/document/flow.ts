import type { Grid } from './builder.ts';
import { readGrid } from './grid.ts';
import { type HtmlElement, isBlock, isElement, isText, isUnseen, walk } from './htmlTree.ts';
import { lineBreak, splitParagraphs } from './inline.ts';

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
  const grids = new Map<HtmlElement, Grid>();
  const enter = (element: HtmlElement) => {
    if (element.tagName === 'br') words.push(lineBreak);
    if (isBlock(element)) flush();
    if (element.tagName === 'pre') pre++;
    heading = headingLevel(element) || heading;
  };
  const leave = (element: HtmlElement) => {
    if (isBlock(element)) flush();
    const grid = grids.get(element);
    if (grid) sink.table(grid);
    if (element.tagName === 'pre') pre--;
    if (headingLevel(element)) heading = 0;
  };
  // a table read as a grid is not walked into, but for its caption
  const leaveOut = (element: HtmlElement) => {
    if (isUnseen(element) || skip?.(element)) return true;
    if (element.tagName === 'table') {
      const grid = readGrid(element);
      if (grid) grids.set(element, grid);
      return false;
    }
    const parent = element.parentNode;
    return parent !== null && isElement(parent) && grids.has(parent) && element.tagName !== 'caption';
  };
  for (const { node, leaving } of walk(root, leaveOut)) {
    if (isText(node)) {
      const parent = node.parentNode;
      if (parent && isElement(parent) && grids.has(parent)) continue;
      words.push(pre ? node.value.replaceAll('\n', lineBreak) : node.value);
    } else if (isElement(node)) (leaving ? leave : enter)(node);
  }
  flush();
}

const headingLevel = ({ tagName }: HtmlElement) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0);
