import { patternWith } from '../text/pattern.ts';
import { reportName } from '../text/reportName.ts';
import { isChromeLine } from './chrome.ts';
import { cellText, readGrid } from './grid.ts';
import { elements, type HtmlElement, isBlock, isElement, isText, marks, walk } from './htmlTree.ts';

/** Where the article of a page stands. */
export interface Article {
  /** What to read, in order: a title outside the article, the article, its sign-off. */
  roots: readonly HtmlElement[];
  /** True for what stands inside but belongs to the page: lists of links, buttons, footers. */
  isAside(element: HtmlElement): boolean;
}

/** Ids and classes that publishing systems of government sites give the element that holds the article. */
export const articleMarks = patternWith('i')`
    (?:^|[\s_-])(?:trs_editor|trs_ueditor|zoom|ucapcontent|article-?con(?:tent)?|articlecontent|news_?content
    |con_?text|content_?main|main_?content|xxgk_?content|detail_?content|pages_content|vsb_content|view_?content
    |j-?content|bt_?content|infocontent|text_?content|article)(?:$|[\s_-])
  `;

/** Ids and classes of small elements around and inside an article. */
export const asideMarks = patternWith('i')`
    (?:^|[\s_-])(?:nav|menu|breadcrumbs?|crumbs?|position|location|dqwz|weizhi|footer|foot|copyright|share
    |bdshare|bdsharebuttonbox|social|print|dayin|fontsize|font-?size|toolbar|tools|search|login|sidebar|side
    |aside|related|relate|xgxx|xgwz|xgwj|hot|rank|prevnext|prev|next|pn|page-?turn|pagination|pager|ewm|qrcode
    |erweima|fj|attach|attachments?)(?:$|[\s_-])
  `;

/** How many characters an element shows, and how many of them in links. */
interface Mass {
  words: number;
  linked: number;
  links: number;
}
type Masses = ReadonlyMap<HtmlElement, Mass>;

/** Finds the article: the smallest element that holds the page's running words. Lists of links weigh nothing. */
export function findArticle(body: HtmlElement): Article {
  const masses = weigh(body);
  const total = plain(masses, body);
  const isAside = (element: HtmlElement) => isAsideOf(element, masses, total);
  const path = descend(body, masses, isAside);
  const article = path.at(-1)!;
  const title = article === body ? null : findTitle(body, article, isAside);
  return { roots: [...(title ? [title] : []), article, ...signOffs(path)], isAside };
}

const plain = (masses: Masses, element: HtmlElement) => {
  const mass = masses.get(element);
  return mass ? mass.words - mass.linked : 0;
};

function weigh(body: HtmlElement): Masses {
  const masses = new Map<HtmlElement, Mass>();
  const open: Mass[] = [];
  let links = 0;
  for (const { node, leaving } of walk(body)) {
    const parent = open.at(-1);
    if (isText(node) && parent) {
      const length = node.value.replace(/\s+/g, '').length;
      parent.words += length;
      if (links) parent.linked += length;
    } else if (isElement(node)) {
      const isLink = node.tagName === 'a' && node.attrs.some(({ name }) => name === 'href');
      if (!leaving) {
        open.push({ words: 0, linked: 0, links: isLink ? 1 : 0 });
        if (isLink) links++;
        continue;
      }
      const mass = open.pop()!;
      if (isLink) links--;
      masses.set(node, mass);
      const outer = open.at(-1);
      if (outer) {
        outer.words += mass.words;
        outer.linked += mass.linked;
        outer.links += mass.links;
      }
    }
  }
  return masses;
}

/** From the body down to the article: always into the child with nearly all words, while nothing of a report is left out. */
function descend(body: HtmlElement, masses: Masses, isAside: (element: HtmlElement) => boolean): HtmlElement[] {
  const path = [body];
  for (;;) {
    const parent = path.at(-1)!;
    const parts = parent.childNodes.filter(isElement).filter((child) => masses.has(child));
    const heaviest = parts.reduce<HtmlElement | null>(
      (best, child) => (best && plain(masses, best) >= plain(masses, child) ? best : child),
      null,
    );
    if (!heaviest || !isBlock(heaviest) || !masses.has(heaviest)) return path;
    if (/^(?:p|h[1-6])$/.test(heaviest.tagName) || (heaviest.tagName === 'table' && readGrid(heaviest))) return path;
    const share = plain(masses, heaviest) / Math.max(1, plain(masses, parent));
    if (share < (articleMarks.test(marks(heaviest)) ? 0.4 : 0.55)) return path;
    if (parent.childNodes.some((node) => isText(node) && isRunningText(node.value))) return path;
    if (parts.some((part) => part !== heaviest && !isAside(part) && holdsReportText(part))) return path;
    path.push(heaviest);
  }
}

/** Words of a page stand in elements of their own; bare text beside the article is the article's. */
const isRunningText = (text: string) => text.trim().length > 20 || isReportText(text);

/** Words that stand in the article only: a numbered heading of the form, or a sentence about disclosure. */
function isReportText(text: string): boolean {
  const bare = text.replace(/\s+/g, '');
  return (
    /^[（(]?[一二三四五六][）)、.．]?(?:总体|概述|基本|主动|行政机关|收到|依申请|政府信息|因政府|存在|当前|主要|其他|其它|需要)/.test(
      bare,
    ) ||
    (bare.length >= 30 && /[。；]/.test(bare) && /公开条例|信息公开|本报告|年度报告|申请/.test(bare))
  );
}

const holdsReportText = (element: HtmlElement) => {
  for (const part of elements(element, isBlock))
    if (!part.childNodes.some((node) => isElement(node) && isBlock(node)) && isReportText(cellText(part))) return true;
  return !isBlock(element) && isReportText(cellText(element));
};

/** The title printed above the article: the nearest heading or line that names a report, unless the article repeats it. */
function findTitle(
  body: HtmlElement,
  article: HtmlElement,
  isAside: (element: HtmlElement) => boolean,
): HtmlElement | null {
  let title: HtmlElement | null = null;
  for (const { node, leaving } of walk(body, (element) => isAside(element))) {
    if (node === article) break;
    if (
      leaving ||
      !isElement(node) ||
      !isBlock(node) ||
      node.childNodes.some((child) => isElement(child) && isBlock(child))
    )
      continue;
    const text = compact(node);
    if (text.length <= 80 && isReportTitle(text)) title = node;
  }
  return title && !compact(article, 600).includes(compact(title)) ? title : null;
}

/** Names a report of somebody or of a year; columns of sites are called 政府信息公开年报 as well. */
const isReportTitle = (text: string) =>
  /公开.*(?:报告|年报|总结)|年报/.test(text) &&
  /\d{4}|[〇零一二]{4}|[镇乡场处会]|街道|苏木/.test(text) &&
  !isChromeLine(text);

/** The issuing body and the date, where a page prints them beside the article. */
const signOffs = (path: readonly HtmlElement[]) =>
  path.slice(0, -1).flatMap((parent, depth) => {
    const at = parent.childNodes.indexOf(path[depth + 1]!);
    return parent.childNodes.slice(at + 1).filter((node): node is HtmlElement => {
      if (!isElement(node)) return false;
      const text = compact(node);
      return text !== '' && SIGN_OFF.test(text);
    });
  });

const SIGN_OFF =
  /^(?:[\u4e00-\u9fff]{2,30}(?:政府|办事处|委员会|管委会|办公室|农场|牧场))?(?:[\d〇零一二三四五六七八九]{4}年[\d元一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)?$/;

const compact = (element: HtmlElement, limit = Infinity) => {
  let text = '';
  for (const { node } of walk(element)) {
    if (isText(node)) text += node.value.replace(/\s+/g, '');
    if (text.length > limit) break;
  }
  return text;
};

function isAsideOf(element: HtmlElement, masses: Masses, total: number): boolean {
  const mass = masses.get(element);
  if (!mass || !isBlock(element)) return false;
  const words = mass.words - mass.linked;
  if (/^(?:ul|ol|dl)$/.test(element.tagName) && listsReports(element)) return true;
  if (words > total * 0.3) return false;
  if (mass.links >= 3 && mass.linked > mass.words * 0.6) return true;
  if (/^(?:nav|footer|aside)$/.test(element.tagName)) return !holdsReportText(element);
  return asideMarks.test(marks(element)) && words < 400 && !holdsReportText(element);
}

/** A title, and behind it perhaps a date. */
const TITLE = new RegExp(`${reportName.source}.{0,16}$`);

/** A list of the titles of other reports, linked or not. */
function listsReports(list: HtmlElement): boolean {
  const items = list.childNodes.filter(
    (node) => isElement(node) && /^(?:li|dd|dt)$/.test(node.tagName),
  ) as HtmlElement[];
  const titles = items.filter((item) => TITLE.test(compact(item)) && compact(item).length <= 60);
  return titles.length >= 3 && titles.length * 2 > items.length;
}
