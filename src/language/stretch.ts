import type { Discourse } from './discourse.ts';
import type { Token } from './tokens.ts';

/** Some words of a discourse: [start, end) of its text. What rules look at. */
export interface Stretch {
  readonly discourse: Discourse;
  readonly start: number;
  readonly end: number;
}

/** The folded words of a stretch. */
export const wordsIn = ({ discourse, start, end }: Stretch): string => discourse.text.slice(start, end);

/** The tokens that lie in a stretch. */
export const tokensIn = ({ discourse, start, end }: Stretch): readonly Token[] =>
  discourse.tokens.slice(...discourse.range(start, end));

const EDGE = ' \n\t\r\u3000，。；：、,;.！？—–';

/** The stretch without white space and punctuation at its ends. */
export function trimmed<S extends Stretch>(stretch: S): S {
  const { text } = stretch.discourse;
  let { start, end } = stretch;
  while (start < end && EDGE.includes(text[start]!)) start++;
  while (end > start && EDGE.includes(text[end - 1]!)) end--;
  return start === stretch.start && end === stretch.end ? stretch : { ...stretch, start, end };
}

/** A stretch between two marks. */
export interface Part extends Stretch {
  /** The mark in front; empty for the first. */
  mark: string;
}

/** Cuts a stretch at the clause marks given, with the clauses of the discourse; what stands in brackets stays whole. */
export function cutAt({ discourse, start, end }: Stretch, marks: string): Part[] {
  const parts: Part[] = [];
  let from = start;
  let mark = '';
  for (const clause of clausesIn({ discourse, start, end })) {
    if (clause.depth > 0 || !marks.includes(clause.mark) || clause.mark === '') continue;
    if (clause.start <= start) continue;
    const to = clause.start - 1;
    if (to > from) parts.push({ discourse, start: from, end: to, mark });
    from = clause.start;
    mark = clause.mark;
  }
  if (end > from) parts.push({ discourse, start: from, end: trailing(discourse.text, from, end, marks), mark });
  return parts.filter((part) => part.end > part.start);
}

/** Without the mark that ends it. */
const trailing = (text: string, from: number, end: number, marks: string) =>
  end > from && marks.includes(text[end - 1]!) ? end - 1 : end;

/** Cuts a stretch at 、 outside brackets, titles and quotes. */
export function cutList({ discourse, start, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < end; at++) {
    const char = discourse.masked[at]!;
    if (char === '（' || char === '《') depth++;
    else if ((char === '）' || char === '》') && depth > 0) depth--;
    else if (char === '"') quoted = !quoted;
    else if (char === '、' && depth === 0 && !quoted) {
      if (at > from) parts.push({ discourse, start: from, end: at });
      from = at + 1;
    }
  }
  if (end > from) parts.push({ discourse, start: from, end });
  return parts;
}

/** The clauses that begin in a stretch, and the one it begins in. By bisection. */
export function clausesIn({ discourse: { clauses }, start, end }: Stretch) {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < clauses.length && clauses[to]!.start < end) to++;
  return clauses.slice(low, to);
}
