import type { Doc } from '../../document/document.ts';
import { type SectionId, sectionIds } from '../../form/form.ts';
import { makePassage } from '../../text/passage.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Section } from '../report.ts';
import { type Heading, type Numbering, readHeading, readInline } from './headings.ts';
import { beforeMark, joinLines, type Line, linesOf } from './lines.ts';

/**
 * Finds the sections by the wording of their headings; `tables` are stretches where no heading stands, `lines` the lines outside
 * of them. In text order, each at most once. A heading printed twice in a row counts where its text follows; lists of headings
 * do not count.
 */
export function findSections(doc: Doc, tables: readonly Span[], lines = linesOf(doc, tables)): Section[] {
  const found = headingsOf(lines);
  const main = mainNumbering(found);
  const candidates = withoutRepeats(found.filter(isOfLevel(main)), doc.text, tables);
  const inline = candidates.length < sectionIds.length ? inlineHeadings(doc.text, tables, found) : [];
  const all = [...candidates, ...inline].sort((a, b) => a.span[0] - b.span[0]).slice(0, MOST);
  const chosen = choose(all, scoresOf(all, main, doc.text, tables));
  return chosen.map(({ id, span }, i) => ({
    id,
    heading: span,
    span: [span[0], chosen[i + 1] ? beforeMark(doc.text, chosen[i + 1]!.span[0]) : doc.text.length],
  }));
}

/** More candidates than any report has; keeps the choice cheap on hostile input. */
const MOST = 160;

/** The headings among the lines; one broken over two lines is put together. */
function headingsOf(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const joined = next && isBroken(line) && next.text.length <= 16 ? readHeading(joinLines(line, next)) : null;
    const heading = readHeading(line);
    const better =
      joined?.sureness === 'plain' && joined.wording.length > (heading?.wording.length ?? 0) ? joined : heading;
    if (better && !goesOn(lines[i - 1], better)) headings.push(better);
  }
  return headings;
}

/** A numbered line that breaks off like a heading wrapped by a narrow page. */
const isBroken = ({ text }: Line) =>
  text.length >= 8 && text.length <= 44 && /^（?[一二三四五六七八九十]/.test(text) && !/[。；：]/.test(text);

/** A line without number that continues an enumeration is part of a sentence. */
const goesOn = (before: Line | undefined, { numbering }: Heading) =>
  numbering === 'none' && before !== undefined && /[、，；]$/.test(before.text);

const weight = { plain: 3, shared: 1, words: 1 } as const;
const levels: readonly Numbering[] = ['han', 'part', 'bracket', 'none', 'arabic'];

/** The numbering in which most sections are headed. */
function mainNumbering(headings: readonly Heading[]): Numbering {
  const score = (numbering: Numbering) => {
    const best = new Map<SectionId, number>();
    for (const h of headings)
      if (h.numbering === numbering) best.set(h.id, Math.max(best.get(h.id) ?? 0, weight[h.sureness]));
    return [...best.values()].reduce((sum, w) => sum + w, 0);
  };
  return levels.reduce((best, level) => (score(level) > score(best) ? level : best));
}

/**
 * Keeps headings of the main numbering, and plainly worded ones that lost their number, are of the level above, or slipped
 * into another numbering with the number the form gives them (parts of the overview are 一 and 二 only).
 */
const isOfLevel = (main: Numbering) => (h: Heading) =>
  h.numbering === main ||
  (h.sureness === 'plain' &&
    (h.numbering === 'none' ||
      (h.numbering === 'han' && main !== 'part') ||
      (h.number !== null && h.number > 2 && h.number === sectionIds.indexOf(h.id) + 1)));

/** Of headings of one section in a row, the one with the text: the last of equal ones with nothing between, else the first. */
function withoutRepeats(headings: readonly Heading[], text: string, tables: readonly Span[]): Heading[] {
  const kept: Heading[] = [];
  for (const heading of headings) {
    const last = kept[kept.length - 1];
    if (last?.id !== heading.id || last.numbering !== heading.numbering) kept.push(heading);
    else if (last.wording === heading.wording && !hasBody(text, tables, [last.span[1], heading.span[0]]))
      kept[kept.length - 1] = heading;
  }
  return kept;
}

/** True where a stretch holds a sentence or a table. */
const hasBody = (text: string, tables: readonly Span[], span: Span) =>
  /[。；;]/.test(text.slice(...span)) || tables.some((t) => overlap(t, span));

const INLINE = /[一二三四五六七八]\s{0,2}[、.．](?=[\s\S]{0,24}(?:情况|事项|问题|措施|概述))/g;
/** Plainly worded headings 一、… in the middle of a line, for texts whose line breaks are lost. */
function inlineHeadings(text: string, tables: readonly Span[], known: readonly Heading[]): Heading[] {
  const found: Heading[] = [];
  const taken = [...tables, ...known.map((h) => h.span)].sort((a, b) => a[0] - b[0]);
  let next = 0;
  let tried = 0;
  for (const { index } of text.matchAll(INLINE)) {
    while (next < taken.length && taken[next]![1] <= index) next++;
    if (next < taken.length && taken[next]![0] <= index) continue;
    if (/[、，,；;第（(十]\s*$/.test(text.slice(Math.max(0, index - 3), index))) continue;
    const heading = readInline(makePassage(text, [index, Math.min(text.length, index + 60)]));
    if (heading) found.push(heading);
    if (found.length >= MOST || ++tried >= 20 * MOST) break;
  }
  return found;
}

/** What a heading is worth: the surer the wording and the more it looks like the others, the more; text must follow. */
function scoresOf(headings: readonly Heading[], main: Numbering, text: string, tables: readonly Span[]): number[] {
  return headings.map((h, i) => {
    const body: Span = [h.span[1], headings[i + 1]?.span[0] ?? text.length];
    return weight[h.sureness] + (h.numbering === main ? 3 : 0) + (hasBody(text, tables, body) ? 1.5 : 0);
  });
}

/** What it costs to head a section behind one that follows it in the form. */
const INVERSION = 3.5;

/** The dearest sequence of headings with every section at most once; dynamic programming over place and sections used. */
function choose(headings: readonly Heading[], scores: readonly number[]): Heading[] {
  type State = { score: number; from: State | null; index: number };
  const best: Map<number, State>[] = [];
  let top: State | null = null;
  for (const [i, heading] of headings.entries()) {
    const order = sectionIds.indexOf(heading.id);
    const bit = 1 << order;
    const states = new Map<number, State>([[bit, { score: scores[i]!, from: null, index: i }]]);
    for (let j = 0; j < i; j++) {
      const step = sectionIds.indexOf(headings[j]!.id) < order ? 0 : INVERSION;
      for (const [used, from] of best[j]!) {
        if (used & bit) continue;
        const score = from.score + scores[i]! - step;
        if (score > (states.get(used | bit)?.score ?? 0)) states.set(used | bit, { score, from, index: i });
      }
    }
    best.push(states);
    for (const state of states.values()) if (state.score > (top?.score ?? 0)) top = state;
  }
  const chosen: Heading[] = [];
  for (let state = top; state; state = state.from) chosen.unshift(headings[state.index]!);
  return chosen;
}
