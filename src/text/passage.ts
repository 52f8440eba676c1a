import { foldChar, foldsToItself } from './fold.ts';
import { isHardBreak } from './hardBreak.ts';
import type { Span } from './span.ts';

/**
 * A stretch of a document made ready for matching: folded, without the white space that converters scatter between
 * Han characters and around figures, with soft line breaks joined and hard ones kept as `\n`. Finders match on `text`
 * and hand out spans of the document only through `source`.
 */
export interface Passage {
  /** Folded text. */
  readonly text: string;
  /** The span of the document that text.slice(start, end) was folded from; edge white space is left out. */
  source(start: number, end: number): Span;
  /** The document's own words for text.slice(start, end), as `source` delimits them. */
  quote(start: number, end: number): string;
}

const SPACE = /[\s\u00ad\u200b\u200c\u2060]|\u200d/;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef，；：（）？！《》〔〕"、。·\n]/;
/** Makes a passage of text.slice(span): see {@link Passage}. Linear in the length of the span. */
export function makePassage(text: string, [from, to]: Span = [0, text.length]): Passage {
  const out: string[] = [];
  const at: number[] = [];
  const ends: number[] = [];
  let pending = -1; // where white space began that may have to be kept as one blank
  for (const [kind, start, end] of pieces(text, from, to)) {
    if (kind === 'space') {
      if (pending < 0) pending = start;
      continue;
    }
    if (kind === 'break') {
      pending = -1;
      if (out.length && out.at(-1) !== '\n') push('\n', start, end);
      continue;
    }
    const char = text.slice(start, end);
    const folded = foldsToItself(char.charCodeAt(0)) ? char : isThousandsComma(text, start) ? ',' : foldChar(char);
    if (pending >= 0 && keepsBlank(out[out.length - 1], folded[0])) push(' ', pending, start);
    pending = -1;
    if (folded.length === 1) push(folded, start, end);
    else for (const unit of folded.split('')) push(unit, start, end);
  }
  function push(char: string, start: number, end: number) {
    out.push(char);
    at.push(start);
    ends.push(end);
  }
  const folded = out.join('');
  return {
    text: folded,
    quote(start, end) {
      return text.slice(...this.source(start, end));
    },
    source(start, end) {
      let s = start;
      let e = Math.min(end, at.length);
      while (s < e && /[\s]/.test(folded[s]!)) s++;
      while (e > s && /[\s]/.test(folded[e - 1]!)) e--;
      if (e <= s) return s < at.length ? [at[s]!, at[s]!] : [to, to];
      return [at[s]!, ends[e - 1]!];
    },
  };
}

/** An ASCII comma between two figures belongs to the number (1,234); it is the only comma that stays ASCII. */
const isThousandsComma = (text: string, i: number) =>
  text[i] === ',' && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');

/** A blank is kept between two Latin words and between two figures; never beside a Han character or a wide mark. */
const keepsBlank = (before: string | undefined, after: string | undefined) =>
  before !== undefined && after !== undefined && !WIDE.test(before) && !WIDE.test(after);

type Piece = readonly ['char' | 'space' | 'break', number, number];

/** Walks the text once: characters by code point, runs of white space, and line breaks told hard from soft. */
function* pieces(text: string, from: number, to: number): Generator<Piece> {
  let lineStart = from;
  let i = from;
  while (i < to) {
    const char = text[i]!;
    if (char === '\n' || char === '\r' || char === '\f' || char === '\v' || char === '\u2028' || char === '\u2029') {
      let j = i;
      while (j < to && SPACE.test(text[j]!)) j++;
      yield [isHardBreak(text.slice(lineStart, i), lineAt(text, j, to)) ? 'break' : 'space', i, j];
      lineStart = j;
      i = j;
      continue;
    }
    if (SPACE.test(char)) {
      yield ['space', i, i + 1];
      i++;
      continue;
    }
    const width = text.codePointAt(i)! > 0xffff ? 2 : 1;
    yield ['char', i, i + width];
    i += width;
  }
}

/** The line that starts at `from`, cut at 64 characters: enough to tell how it begins. */
function lineAt(text: string, from: number, to: number): string {
  const end = text.slice(from, Math.min(to, from + 64)).search(/[\n\r\f\v]/);
  return text.slice(from, end < 0 ? Math.min(to, from + 64) : from + end);
}
