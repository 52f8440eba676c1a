import { simplified } from '../text/traditional.ts';
import { webAddress } from '../text/webAddress.ts';
import { bareLabel, propertyLabels, propertyStarts } from './chrome.ts';
import type { DocMeta } from './document.ts';
import { flow } from './flow.ts';
import { attribute, type HtmlElement, isText } from './htmlTree.ts';

type Field = 'title' | 'published' | 'publisher' | 'source' | 'indexNumber';

/** Which page property states which field, best first. */
const propertyFields: readonly (readonly [RegExp, Field])[] = [
  [/^(?:信息)?索引号?码?$/, 'indexNumber'],
  [/^(?:发布(?:机构|单位|部门)|发文(?:机关|机构|单位)|公开(?:机构|单位|责任部门)|责任部门)$/, 'publisher'],
  [/^(?:信息|文章|稿件)?来源$/, 'source'],
  [/^(?:发布(?:时间|日期)|公开(?:日期|时间))$/, 'published'],
  [/^(?:更新(?:时间|日期)|信息时间|时间|日期)$/, 'published'],
  [/^(?:发文(?:日期|时间)|成文(?:日期|时间)|生成日期|印发日期)$/, 'published'],
];

/** Names of `<meta>` elements that state a field, best first. */
const metaNames: Readonly<Record<Field, readonly string[]>> = {
  title: ['articletitle', 'title', 'og:title', 'dc.title'],
  published: ['pubdate', 'publishdate', 'article:published_time', 'dc.date'],
  publisher: ['publisher', 'dc.publisher'],
  source: ['contentsource', 'source', 'dc.source'],
  indexNumber: ['indexnumber', 'idxid'],
};

/** Reads what a page states about its article: `<meta>` elements, the table of properties, the line under the title. */
export function readPageMeta(page: HtmlElement, body: HtmlElement, html: string): DocMeta {
  const stated = new Map<string, string>();
  for (const meta of allElements(page, 'meta')) {
    const name = (attribute(meta, 'name') || attribute(meta, 'property')).toLowerCase();
    const content = attribute(meta, 'content').trim();
    if (name && content && !stated.has(name)) stated.set(name, content);
  }
  const visible = visibleProperties(body);
  const field = (key: Field) =>
    metaNames[key].map((name) => stated.get(name)).find(Boolean) ??
    propertyFields.flatMap(([label, of]) => (of === key ? visible.filter(([name]) => label.test(name)) : []))[0]?.[1];
  const url =
    stated.get('url') ?? stated.get('og:url') ?? /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2048))?.[1];
  return defined({
    title: field('title') ?? pageTitle(page),
    published: isoDate(field('published') ?? ''),
    publisher: field('publisher'),
    source: field('source'),
    indexNumber: field('indexNumber'),
    url: (url && webAddress(url)) || undefined,
  });
}

const defined = (meta: { [K in keyof DocMeta]: DocMeta[K] | undefined }): DocMeta =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value)) as DocMeta;

/** Like `elements`, but into the head, which nobody sees. */
function* allElements(root: HtmlElement, tagName: string): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.tagName === tagName) yield element;
    for (let i = element.childNodes.length - 1; i >= 0; i--) {
      const child = element.childNodes[i]!;
      if ('tagName' in child) stack.push(child);
    }
  }
}

function pageTitle(page: HtmlElement): string | undefined {
  for (const title of allElements(page, 'title')) {
    const text = title.childNodes
      .map((node) => (isText(node) ? node.value : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const parts = text.split(/\s*[-_|｜—–]+\s*/);
    return (parts.find((part) => /报告|年报/.test(part)) ?? parts[0]) || undefined;
  }
  return undefined;
}

/** Pairs of label and value that the page prints, in order. */
function visibleProperties(body: HtmlElement): [label: string, value: string][] {
  const pairs: [string, string][] = [];
  flow(body, {
    paragraph: (text) => {
      for (const line of text.split('\n')) if (line.length <= 300) pairs.push(...linePairs(line));
    },
    table: ({ cells }) => {
      cells.forEach(({ text, row }, i) => {
        const next = cells[i + 1];
        if (propertyLabels.test(bareLabel(text)) && next?.row === row && next.text)
          pairs.push([bareLabel(text), next.text]);
        else if (text.length <= 300) pairs.push(...linePairs(text));
      });
    },
  });
  return pairs;
}

const COLON = /[:：]/;

/** The pairs of one line: `发布时间：2024-01-12 17:45 来源：白芦镇 浏览次数：145`, also where nothing parts them. */
function linePairs(line: string): [string, string][] {
  if (!COLON.test(line)) return [];
  const tight = line.replace(/([\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff:：])/g, '$1');
  const found = [...simplified(tight).matchAll(propertyStarts)].filter((match) =>
    isLabelAt(tight, match.index, match[1]!),
  );
  return found.flatMap((match, i): [string, string][] => {
    const value = tight
      .slice(match.index + match[0].length, found[i + 1]?.index)
      .replace(/^\s+|[\s【[】\]（(）)|｜;；]+$/g, '');
    return propertyLabels.test(match[1]!) && value && value.length <= 60 ? [[match[1]!, value]] : [];
  });
}

/** Short labels are words that sentences use as well (统计时间): they count only where no Han character stands before. */
const isLabelAt = (line: string, at: number, label: string) =>
  label.length >= 4 || !/[\u4e00-\u9fff]/.test(line[at - 1] ?? '');

/** The first date of a text as ISO date; undefined where there is none. */
export function isoDate(text: string): string | undefined {
  const match = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
