import type { Span } from '../text/span.ts';
import type { CountyReport } from './county.ts';
import { found } from './evidence.ts';
import type { Finding } from './finding.ts';
import { Postings } from './postings.ts';
import { ownSections, type Wording, wordingsOf } from './wording.ts';

/** Letters of a shingle: long enough that equal ones are no coincidence in this genre. */
const shingle = 12;
/** A shingle that more than this share of a year's townships write, and at least this many, is what everyone writes. */
const commonShare = 0.25;
const commonLeast = 4;
/** Beyond this many reports a shingle is common in any county; it keeps the work linear in the size of the corpus. */
const commonMost = 12;
/** Copied is a section of which at least this share, and this many letters, are the other's. */
const leastShare = { township: 0.5, lastYear: 0.6 };
/** … and this share of all its letters, so that a section of common phrases is not copied by its remainder alone. */
const leastOfAll = 0.35;
const leastLetters = 80;
/** A shorter run of equal letters is a turn of phrase, not a passage. */
const leastPassage = 28;

/** The shingles of a text as numbers, one for each start. Two rolling hashes give 53 bits: no two in a county meet by chance. */
export function shinglesOf(letters: string): Float64Array {
  const n = Math.max(0, letters.length - shingle + 1);
  const out = new Float64Array(n);
  let a = 0;
  let b = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    a = (Math.imul(a, 0x01000193) + code) | 0;
    b = (Math.imul(b, 0x5bd1e995) + code) | 0;
    if (i >= shingle) {
      const old = letters.charCodeAt(i - shingle);
      a = (a - Math.imul(old, powerA)) | 0;
      b = (b - Math.imul(old, powerB)) | 0;
    }
    if (i >= shingle - 1) out[i - shingle + 1] = (a >>> 0) * 0x200000 + (b >>> 11);
  }
  return out;
}
const power = (base: number) => Array.from({ length: shingle }).reduce<number>((p) => Math.imul(p, base), 1);
const powerA = power(0x01000193);
const powerB = power(0x5bd1e995);

/** One section of one report, with its shingles. */
interface Page {
  report: CountyReport;
  wording: Wording;
  shingles: Float64Array;
}

/** Pages once made; a report is compared with its year, with the year before and with the year after. */
const known = new WeakMap<CountyReport, Page[]>();

function pagesOf(report: CountyReport): Page[] {
  const pages =
    known.get(report) ??
    wordingsOf(report).map((wording) => ({ report, wording, shingles: shinglesOf(wording.letters) }));
  known.set(report, pages);
  return pages;
}

/** Which pages hold which shingles, and the place of every shingle of every page. Exact, and linear in the letters of all pages. */
function postingsOf(pages: readonly Page[], townships: number): { postings: Postings; places: Int32Array[] } {
  const most = Math.min(commonMost, Math.max(commonLeast, Math.ceil(townships * commonShare)));
  const postings = new Postings(
    pages.reduce((sum, page) => sum + page.shingles.length, 0),
    most,
  );
  const places = pages.map(({ shingles }, p) => Int32Array.from(shingles, (s) => postings.add(s, p)));
  return { postings, places };
}

/** What two pages share: the letters, their share of the page's own letters and of all its letters, and the passages. */
interface Overlap {
  letters: number;
  share: number;
  ofAll: number;
  passages: Span[];
}

/** The letters of a page whose shingles `isShared`, as runs; what everyone writes counts neither for nor against. */
function overlapOf(page: Page, isShared: (s: number) => boolean, isCommon: (s: number) => boolean): Overlap {
  const marks = new Uint8Array(page.wording.letters.length);
  page.shingles.forEach((s, i) => {
    if (isShared(s)) marks.fill(2, i, i + shingle);
  });
  page.shingles.forEach((s, i) => {
    if (isCommon(s)) for (let k = i; k < i + shingle; k++) marks[k] ||= 1;
  });
  const passages = runs(marks);
  const letters = passages.reduce((sum, [start, end]) => sum + end - start, 0);
  const own = marks.filter((m) => m !== 1).length;
  return {
    letters,
    share: own ? letters / own : 0,
    ofAll: marks.length ? letters / marks.length : 0,
    passages: passages.map(([s, e]) => page.wording.source(s, e)),
  };
}

const isCopied = ({ letters, share, ofAll }: Overlap, least: number) =>
  share >= least && ofAll >= leastOfAll && letters >= leastLetters;

function runs(marks: Uint8Array): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] !== 2) continue;
    let end = i;
    while (end < marks.length && marks[end] === 2) end++;
    if (end - i >= leastPassage) found.push([i, end]);
    i = end;
  }
  return found;
}

/** The pages that share shingles with a page, with how many; what everyone writes counts for none. */
function sharersOf(p: number, shingles: Float64Array, places: Int32Array, postings: Postings): Map<number, number> {
  const sharers = new Map<number, number>();
  places.forEach((place, i) => {
    if (!postings.isShared(place)) return;
    for (const q of postings.pagesOf(shingles[i]!)) if (q !== p) sharers.set(q, (sharers.get(q) ?? 0) + 1);
  });
  return sharers;
}

/** copied_township: for each report, the other townships of the year with which a section is shared in long passages. */
export function findCopies(sameYear: readonly CountyReport[]): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>();
  const all = sameYear.flatMap(pagesOf);
  const townships = new Set(sameYear.map((r) => r.township)).size;
  for (const section of ownSections)
    compareSection(
      all.filter((page) => page.wording.section === section),
      townships,
      findings,
    );
  return findings;
}

/** Compares the pages of one section with each other and adds what is found to the findings. */
function compareSection(pages: readonly Page[], townships: number, findings: Map<string, Finding[]>): void {
  const { postings, places } = postingsOf(pages, townships);
  pages.forEach((page, p) => {
    const sharers = [...sharersOf(p, page.shingles, places[p]!, postings)].filter(([, n]) => n >= leastLetters / 2);
    for (const [q] of sharers.sort(([a], [b]) => a - b)) {
      const other = pages[q]!;
      if (other.report.township === page.report.township) continue;
      const overlap = overlapOf(
        page,
        (s) => postings.has(s, q),
        (s) => postings.isCommon(s),
      );
      if (!isCopied(overlap, leastShare.township)) continue;
      const list = findings.get(page.report.id) ?? [];
      findings.set(page.report.id, addCopy(list, other.report, page.wording.section, overlap));
    }
  });
}

/** One finding for each other township; further sections are added to it. */
function addCopy(list: readonly Finding[], other: CountyReport, section: string, overlap: Overlap): Finding[] {
  const before = list.find((f) => f.params.report === other.id);
  const spans = [...(before?.spans ?? []), ...overlap.passages];
  const finding = found('copied_township', {
    spans,
    params: {
      other: other.name,
      report: other.id,
      section: before ? `${before.params.section}~${section}` : section,
      share: Math.max(Number(before?.params.share ?? 0), round(overlap.share)),
      passages: spans.length,
    },
  });
  return [...list.filter((f) => f !== before), finding];
}

const round = (share: number) => Math.round(share * 1000) / 1000;

/** copied_last_year: sections that repeat the township's own report of the year before. */
export function findRepeats(now: CountyReport, before: CountyReport | undefined): Finding[] {
  if (!before) return [];
  const last = new Map(pagesOf(before).map((p) => [p.wording.section, new Set(p.shingles)]));
  const repeated = pagesOf(now).flatMap((page) => {
    const shared = last.get(page.wording.section);
    if (!shared) return [];
    const overlap = overlapOf(
      page,
      (s) => shared.has(s),
      () => false,
    );
    return isCopied(overlap, leastShare.lastYear) ? [{ section: page.wording.section, overlap }] : [];
  });
  if (!repeated.length) return [];
  const spans = repeated.flatMap((r) => r.overlap.passages);
  const share = Math.max(...repeated.map((r) => round(r.overlap.share)));
  const section = repeated.map((r) => r.section).join('~');
  return [
    found('copied_last_year', {
      spans,
      params: { year: before.year, report: before.id, section, share, passages: spans.length },
    }),
  ];
}
