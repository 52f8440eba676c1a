import { findArticle } from './article.ts';
import { makeDocBuilder } from './builder.ts';
import { chromeFilter } from './chrome.ts';
import type { Doc, DocMeta, Format } from './document.ts';
import { flow } from './flow.ts';
import { type HtmlElement, isElement, parseHtml } from './htmlTree.ts';
import { collapse } from './inline.ts';
import { readPageMeta } from './pageMeta.ts';
import { unmarkMixed } from './plain.ts';

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
  if (!page || !body) return readFlat(html, format);
  const meta: DocMeta = bare ? {} : readPageMeta(page, body, html);
  const builder = makeDocBuilder();
  if (bare) flow(body, builder, { keepLines });
  else {
    const article = findArticle(body);
    for (const root of article.roots) flow(root, chromeFilter(builder), { skip: article.isAside, keepLines });
  }
  return builder.build(format, meta);
}

/** Makes a document of a page; `tagged`: of text with tags strewn in, whose line breaks count. */
export const readPage = (text: string, tagged: boolean): Doc =>
  tagged ? readHtml(unmarkMixed(text), { keepLines: true }) : readHtml(text);

/** The words of a page that cannot be read as a tree: every tag breaks the line. */
function readFlat(html: string, format: Format): Doc {
  const builder = makeDocBuilder();
  let silent: string | null = null;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const words = html.slice(at, open < 0 ? undefined : open);
    if (!silent) builder.paragraph(collapse(decodeEntities(words)));
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    const name = /^\/?[a-z]+/i.exec(html.slice(open + 1, open + 12))?.[0].toLowerCase() ?? '';
    if (silent ? name === `/${silent}` : /^(?:script|style)$/.test(name)) silent = silent ? null : name;
    at = close + 1;
  }
  return builder.build(format, {});
}

const entities: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };
const decodeEntities = (text: string) => text.replace(/&(nbsp|lt|gt|quot|amp);/g, (_, name: string) => entities[name]!);
