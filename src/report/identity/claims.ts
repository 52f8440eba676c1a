import type { Doc } from '../../document/document.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { fold } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { IdentitySource } from '../report.ts';
import type { Line } from '../sections/lines.ts';
import { type PlaceNames, readPlaceNames } from './placeNames.ts';
import type { Signoff } from './signoff.ts';

/** Divisions named somewhere, with the line they stand in; null where they come from the page around the text. */
export interface Claim {
  source: IdentitySource;
  names: PlaceNames;
  line: Line | null;
}

/** What claims are looked for in. */
export interface Witnesses {
  doc: Doc;
  titles: readonly Line[];
  /** Lines before the first section, without titles. */
  preamble: readonly Line[];
  /** The preamble and the first lines of the first section. */
  head: readonly Line[];
  /** All lines. */
  lines: readonly Line[];
  signoff: Signoff | null;
}

/** A chain this unlikely is no name. */
const UNLIKELY = -3;

/** The divisions titles name; a body on a line of its own below a title counts with it. */
export function titleClaims({ titles, head }: Witnesses, gazetteer: Gazetteer): Claim[] {
  const below = titles.flatMap((title) => head.filter((l) => l.span[0] >= title.span[1]).slice(0, 1)).filter(isBody);
  return [...titles, ...below].flatMap((line) => {
    const starts = [
      0,
      ...Array.from(
        line.text.matchAll(/\d{4}年?度?|二[^年]{3}年度?|关于|中共|[《（]|^(?:〔[^〔〕]{0,20}〕|[^一-鿿\d])+/g),
        endOf,
      ),
    ];
    const towns = best(starts.map((start) => readPlaceNames(line.text, start, gazetteer)));
    const found = towns.length ? towns : best(starts.map((start) => countyIn(line.text, start, gazetteer)));
    return found.map((names) => claim('title', names, line));
  });
}

/** 霖河区2023年…: a title that names no township. */
function countyIn(text: string, start: number, gazetteer: Gazetteer): PlaceNames | null {
  const names = readPlaceNames(text, start, gazetteer, true);
  return names?.county && /^(?:人民政府|政府|20|二|关于|政务|信息)/.test(text.slice(names.end)) ? names : null;
}

const isBody = ({ text }: Line) =>
  text.length <= 42 && /(?:人民政府|办事处|管委会|管理委员会)(?:办公室)?）?$/.test(text);

/** The divisions of the body that signs. */
export function signoffClaims({ signoff }: Witnesses, gazetteer: Gazetteer): Claim[] {
  if (!signoff?.agency) return [];
  const names = readPlaceNames(signoff.agency.text.slice(0, signoff.name[1]), signoff.name[0], gazetteer);
  return names && names.score > UNLIKELY ? [claim('signoff', names, signoff.agency)] : [];
}

const PUBLISHER =
  /(?:信息来源|文章来源|来源|发布机构|发布单位|发布机关|公开机构|公开单位|制作单位|发文机关|发文单位|责任单位|作者)[：\s]{1,3}(?=[一-鿿])/g;
/** A text cut before the next label of its line. */
const untilLabel = (text: string, from: number) => {
  const next = text
    .slice(from)
    .search(/.{2}(?:日期|时间)|来源|浏览|阅读|字体|字号|点击|访问|作者|文号|索引号|主题|名称|时间|打印/);
  return next < 0 ? text : text.slice(0, from + next);
};
/** The divisions of the publisher that the page names. */
export function pageClaims({ doc, head, lines }: Witnesses, gazetteer: Gazetteer): Claim[] {
  const printed = [...new Set([...head, ...lines.slice(-6)])].flatMap((line) =>
    Array.from(line.text.matchAll(PUBLISHER), endOf).map((start) => ({
      line,
      text: untilLabel(line.text, start),
      start,
    })),
  );
  const meta = [doc.meta.publisher, doc.meta.source, doc.meta.title?.replace(/^\d{4}年?度?/, '')].map((words) => ({
    line: null,
    text: fold(words ?? '').replace(/\s+/g, ''),
    start: 0,
  }));
  return [...printed, ...meta].flatMap(({ line, text, start }) => {
    const names = readPlaceNames(text, start, gazetteer, true);
    return names && names.score > 0 ? [claim('page', names, line)] : [];
  });
}

/** Words behind which a name begins. */
const CUE = pattern`
    (?:^|[^一-鿿]|公布|发布|更新|推送|转发|转载|登录|访问|利用|依托|借助|上报|报送|维护|联系|公开|编制|制作|年度|\d年|根据|按照|结合|位于|来自|中共|关于|如下|地址|单位|机构|来源
    |作者|由|与|向|致|是|为|在|到|将|请|把|被)$
  `;
/** Words that may stand before a name, and inside one as well. */
const WEAK = /(?:年|据|和|及|对|现|来|经|至|从|照|合|下|即|于|共|址|位|关|构|受|因|指)$/;
const startsIn = (text: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i).filter(
    // no name begins inside a year: 2021年东坪街道
    (i) => CUE.test(text.slice(Math.max(0, i - 3), i)) && !/^\d[\d年]/.test(text.slice(Math.max(0, i - 1), i + 1)),
  );

/** How likely a chain begins where it does: a county that is known (宁县) may be the tail of one that is not (苏宁县). */
function boundary(text: string, { start, province, prefecture, county, sure }: PlaceNames): number {
  const before = text.slice(Math.max(0, start - 3), start);
  if (CUE.test(before)) return 1.5;
  if (county?.start === start && !sure && (county.name.length === 2 || !WEAK.test(before))) return -6;
  return WEAK.test(before) ? 0.5 : province || prefecture ? 0 : -1.5;
}

/** Chains of divisions that end in a township already known: 安化县泉塘坪镇, anywhere in the text. */
export function adjacentClaims({ lines, head, signoff }: Witnesses, township: string, gazetteer: Gazetteer): Claim[] {
  const claims: Claim[] = [];
  for (const line of lines) {
    if (line === signoff?.agency) continue;
    for (let at = line.text.indexOf(township); at >= 0; at = line.text.indexOf(township, at + 1)) {
      if (claims.length >= 12 || !/[省州盟县市区旗域]$|[县市区旗](?:人民)?政府$/.test(line.text.slice(0, at))) continue;
      const names = chainTo(line.text, at, township, gazetteer);
      if (names) claims.push(claim(head.includes(line) ? 'preamble' : 'body', names, line));
    }
  }
  return claims;
}

/** A county that nobody knows, named in running text: too likely the tail of something else to be believed. */
export const isHearsay = ({ names: { county }, line }: Claim, { preamble }: Witnesses, gazetteer: Gazetteer): boolean =>
  county !== undefined &&
  line !== null &&
  !preamble.includes(line) &&
  !gazetteer.counties(county.name).length &&
  !gazetteer.countiesLike(county.name).length;

/** The likeliest chain that leads up to a township; of equal ones the shorter, which leaves a verb before it out. */
function chainTo(text: string, at: number, township: string, gazetteer: Gazetteer): PlaceNames | null {
  const cut = text.slice(0, at + township.length);
  const chains: PlaceNames[] = [];
  for (let start = at - 2; start >= Math.max(0, at - 40) && /[一-鿿]/.test(text[start]!); start--) {
    const names = readPlaceNames(cut, start, gazetteer);
    if (names?.township?.start !== at) continue;
    chains.push({ ...names, score: names.score + boundary(text, names) });
  }
  return best(chains)[0] ?? null;
}

/** Townships that introduce themselves in the preamble: behind a cue word, named as a body or followed by what it does. */
export function preambleClaims({ head }: Witnesses, gazetteer: Gazetteer): Claim[] {
  const claims: Claim[] = [];
  for (const line of head)
    for (const start of startsIn(line.text, 0, Math.min(line.text.length, 300))) {
      const names = readPlaceNames(line.text, start, gazetteer);
      if (names && names.score >= 1) claims.push(claim('preamble', names, line));
      if (claims.length >= 20) return claims;
    }
  return claims;
}

/** 我镇地处, 本场位于: where the one who reports says that it lies, or what it belongs to. */
const LIES =
  /(?:^|[，。；：])(?:[我本](?:镇|乡|街道|场|农场|苏木|办|单位|区)|[一-鿿]{2,8}(?:镇|乡|街道|场|苏木))?(?:位于|地处|坐落于?|坐落在|隶属于?|属于?)(?=[一-鿿])/g;

/** Counties named by their portal (澄川县人民政府门户网站), in an address or as addressee; no township is told by them. */
export function superiorClaims({ head, lines }: Witnesses, gazetteer: Gazetteer): Claim[] {
  const claims: Claim[] = [];
  for (const line of new Set([...head, ...lines.slice(-8)])) {
    for (const match of line.text.matchAll(/(?:地址|地点|办公地址|通讯地址|通信地址|联系地址)[：\s]{0,2}/g)) {
      const names = readPlaceNames(line.text, endOf(match), gazetteer, true);
      if (names?.county && names.score > UNLIKELY) claims.push(claim('preamble', names, line));
    }
    for (const match of line.text.matchAll(LIES)) {
      const names = readPlaceNames(line.text, endOf(match), gazetteer, true);
      if (names && names.score > 0) claims.push(claim('preamble', names, line));
    }
    // 临夏县人民政府： the body the report is addressed to
    const to = /^[一-鿿]{2,16}[县市区旗](?=(?:人民)?政府(?:办公室)?：$)/.exec(line.text.trim());
    const above = to && upperTo(line.text, line.text.indexOf(to[0]) + to[0].length, gazetteer);
    if (above) claims.push(claim('preamble', above, line));
    for (const match of line.text.matchAll(/人民政府(?:门户|官方)?网|政府门户网|政府网站/g)) {
      const names = upperTo(line.text, match.index, gazetteer);
      if (names) claims.push(claim('preamble', names, line));
    }
  }
  return claims;
}

/** The likeliest chain of upper divisions that ends at a place. */
function upperTo(text: string, end: number, gazetteer: Gazetteer): PlaceNames | null {
  const cut = text.slice(0, end);
  const chains = startsIn(text, Math.max(0, end - 30), end - 1)
    .reverse()
    .map((start) => readPlaceNames(cut, start, gazetteer, true));
  return best(chains.filter((c) => c?.end === end && c.county && !c.township))[0] ?? null;
}

const claim = (source: IdentitySource, names: PlaceNames, line: Line | null): Claim => ({ source, names, line });
const endOf = (match: RegExpMatchArray) => match.index! + match[0].length;

/** The best chain, the earlier of equal ones, if it is likely at all. */
function best(chains: readonly (PlaceNames | null)[]): PlaceNames[] {
  let top: PlaceNames | null = null;
  for (const chain of chains) if (chain && chain.score > (top?.score ?? UNLIKELY)) top = chain;
  return top ? [top] : [];
}
