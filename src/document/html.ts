import { findArticle } from './article.ts';
import { makeDocBuilder } from './builder.ts';
import { chromeFilter } from './chrome.ts';
import type { Doc, DocMeta, Format } from './document.ts';
import { flow } from './flow.ts';
import { type HtmlElement, isElement, parseHtml } from './htmlTree.ts';
import { readPageMeta } from './pageMeta.ts';
import { readPlain } from './plain.ts';

export interface HtmlOptions {
  /** The format of the file the HTML comes from. */
  format?: Format;
  /** The HTML is a converted document, not a page: nothing around it has to be taken off. */
  bare?: boolean;
  /** Line breaks of the source count, as in text with tags strewn in. */
  keepLines?: boolean;
}

/** Makes a document of an HTML page: the article with its tables, without the page around it. */
export function readHtml(html: string, { format = 'html', bare = false, keepLines = false }: HtmlOptions = {}): Doc {
  const page = parseHtml(html);
  const body = page?.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'body');
  if (!page || !body) return { ...readPlain(stripTags(html)), format };
  const meta: DocMeta = bare ? {} : readPageMeta(page, body, html);
  const builder = makeDocBuilder();
  if (bare) flow(body, builder, { keepLines });
  else {
    const article = findArticle(body);
    for (const root of article.roots) flow(root, chromeFilter(builder), { skip: article.isAside, keepLines });
  }
  return builder.build(format, meta);
}

/** The words of a page that cannot be read as a tree: tags become line breaks. */
function stripTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const close = html.indexOf('>', open);
    parts.push(html.slice(at, open), '\n');
    if (close < 0) return parts.join('');
    at = close + 1;
  }
  parts.push(html.slice(at));
  return parts
    .join('')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
