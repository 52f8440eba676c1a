import type { Doc } from '../../document/document.ts';
import { makePassage, type Passage } from '../../text/passage.ts';
import { cover, overlap, type Span, trimSpan } from '../../text/span.ts';

/** One line of the prose, ready for matching. Its passage holds at most its first 1200 characters. */
export interface Line extends Pick<Passage, 'text' | 'source'> {
  span: Span;
}

const REACH = 1200;
/** Word's bookmarks, as text converters print them: what follows begins a new line. */
const BREAK = /[\n\r\f\v\u2028\u2029]+|\[bookmark:[^\]\n]{0,80}\]/gi;

/** The lines of a document outside its tables that hold any words, in order. */
export function linesOf(doc: Doc, tables: readonly Span[], [from, to]: Span = [0, doc.text.length]): Line[] {
  const lines: Line[] = [];
  let hole = 0;
  const add = (start: number, end: number) => {
    const span = trimSpan(doc.text, [start, end]);
    while (hole < tables.length && tables[hole]![1] <= span[0]) hole++;
    if (span[1] <= span[0] || (hole < tables.length && overlap(tables[hole]!, span))) return;
    const passage = makePassage(doc.text, [span[0], Math.min(span[1], span[0] + REACH)]);
    if (passage.text) lines.push({ span, text: passage.text, source: passage.source });
  };
  BREAK.lastIndex = 0;
  let start = from;
  for (const match of doc.text.slice(from, to).matchAll(BREAK)) {
    add(start, from + match.index);
    start = from + match.index + match[0].length;
  }
  add(start, to);
  return lines;
}

/** A bookmark, and the white space around it, in front of what it marks. */
const MARK = /\s*\[bookmark:[^\]\n]{0,80}\]\s*$/i;

/** Where the words before a place end: a bookmark printed right in front of the place is none of them. */
export const beforeMark = (text: string, at: number): number => {
  const mark = MARK.exec(text.slice(Math.max(0, at - 100), at));
  return mark ? at - mark[0].length : at;
};

/** True where the document leaves a gap (a tab, an ideographic space) before a place of the line's text. */
export const gapAt = ({ text, source }: Pick<Line, 'text' | 'source'>, at: number): boolean =>
  at > 0 && at < text.length && source(at, at + 1)[0] > source(at - 1, at)[1];

/** A part of a line as a line of its own. */
export const partOf = (line: Line, from: number, to: number): Line => ({
  text: line.text.slice(from, to),
  span: line.source(from, to),
  source: (start, end) => line.source(from + start, from + Math.min(end, to - from)),
});

/** Two lines read as one: a heading or title that a narrow page broke. */
export function joinLines(a: Line, b: Line): Line {
  const cut = a.text.length;
  return {
    text: a.text + b.text,
    span: cover(a.span, b.span),
    source(start, end) {
      if (end <= cut) return a.source(start, end);
      const tail = b.source(Math.max(0, start - cut), end - cut);
      return start < cut ? cover(a.source(start, cut), tail) : tail;
    },
  };
}
