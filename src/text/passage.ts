import { foldChar, foldsToItself } from './fold.ts';
import { isHardBreak } from './hardBreak.ts';
import type { Span } from './span.ts';
import { isSpace } from './unit.ts';

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

const SPACES = /[\s\u00ad\u200b\u200c\u2060\u200d]/;
const BREAKS = /[\n\r\f\v\u2028\u2029]/;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef，；：（）？！《》〔〕"、。·\n]/;

/** What a code unit is to a passage: white (a line break or not), plain, or odd: one that changes in folding or is half a character. */
const BREAK = 1;
const SPACE = 2;
const PLAIN = 3;
const ODD = 4;
/** Per code unit: 0 not known yet, else what it is. Most text is plain: one look each. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  kinds[unit] ||= readKind(unit);
  return kinds[unit]!;
}

function readKind(unit: number): number {
  const char = String.fromCharCode(unit);
  if (BREAKS.test(char)) return BREAK;
  return SPACES.test(char) ? SPACE : foldsToItself(unit) ? PLAIN : ODD;
}

/** Makes a passage of text.slice(span): see {@link Passage}. Linear in the length of the span. */
export function makePassage(text: string, [from, to]: Span = [0, text.length]): Passage {
  const pieces = new Pieces();
  let line = from; // where the line begins
  let blank = -1; // where white space began that may have to be kept as one blank
  for (let at = from, end = at; at < to; at = end) {
    const kind = kindOf(text.charCodeAt(at));
    end = endOf(kind, text, at, to);
    if (kind === SPACE || kind === BREAK) {
      if (blank < 0) blank = at;
      if (kind === SPACE) continue;
      if (isHardBreak(text.slice(line, at), lineAt(text, end, to))) {
        blank = -1;
        if (pieces.last !== undefined && pieces.last !== '\n') pieces.push('\n', at, end);
      }
      line = end;
      continue;
    }
    const words = text.slice(at, end);
    const folded = kind === PLAIN ? words : isThousandsComma(text, at) ? ',' : foldChar(words);
    if (blank >= 0 && keepsBlank(pieces.last, folded[0])) pieces.push(' ', blank, at);
    blank = -1;
    pieces.push(folded, at, end, kind === PLAIN);
  }
  return pieces.passage(text, to);
}

/** Where what begins at a place ends: all plain characters, all white space from a line break on, one space, one odd character. */
function endOf(kind: number, text: string, at: number, to: number): number {
  let end = at + 1;
  if (kind === PLAIN) while (end < to && kindOf(text.charCodeAt(end)) === PLAIN) end++;
  else if (kind === BREAK) while (end < to && kindOf(text.charCodeAt(end)) <= SPACE) end++;
  else if (kind === ODD && text.codePointAt(at)! > 0xffff) end++;
  return end;
}

/** A run of folded text and where it comes from: `even`, unit for unit; else each unit from all of text.slice(from, to). */
interface Run {
  at: number;
  from: number;
  to: number;
  even: boolean;
}

/**
 * Folded pieces put together, with a run for as many of them as stand side by side in the document: places cost
 * nothing by the character.
 */
class Pieces {
  /** The last unit so far. */
  last: string | undefined;
  private readonly pieces: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;

  push(piece: string, from: number, to: number, even = piece.length === 1 && to - from === 1): void {
    const run = this.runs[this.runs.length - 1];
    if (run?.even && even && run.to === from) run.to = to;
    else this.runs.push({ at: this.length, from, to, even });
    this.pieces.push(piece);
    this.length += piece.length;
    this.last = piece[piece.length - 1] ?? this.last;
  }

  /** The passage; `to` is where its span ends. */
  passage(text: string, to: number): Passage {
    const folded = this.pieces.join('');
    const { runs } = this;
    return {
      text: folded,
      quote(start, end) {
        return text.slice(...this.source(start, end));
      },
      source(start, end) {
        let s = start;
        let e = Math.min(end, folded.length);
        while (s < e && isSpace(folded.charCodeAt(s))) s++;
        while (e > s && isSpace(folded.charCodeAt(e - 1))) e--;
        if (s >= folded.length) return [to, to];
        const first = runAt(runs, s);
        const begins = first.even ? first.from + s - first.at : first.from;
        if (e <= s) return [begins, begins];
        const last = runAt(runs, e - 1);
        return [begins, last.even ? last.from + e - last.at : last.to];
      },
    };
  }
}

/** The run that a unit of the folded text is of. By bisection. */
function runAt(runs: readonly Run[], at: number): Run {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return runs[low]!;
}

/** An ASCII comma between two figures belongs to the number (1,234); it is the only comma that stays ASCII. */
const isThousandsComma = (text: string, i: number) =>
  text[i] === ',' && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');

/** A blank is kept between two Latin words and between two figures; never beside a Han character or a wide mark. */
const keepsBlank = (before: string | undefined, after: string | undefined) =>
  before !== undefined && after !== undefined && !WIDE.test(before) && !WIDE.test(after);

/** The line that starts at `from`, cut at 64 characters: enough to tell how it begins. */
function lineAt(text: string, from: number, to: number): string {
  const end = text.slice(from, Math.min(to, from + 64)).search(/[\n\r\f\v]/);
  return text.slice(from, end < 0 ? Math.min(to, from + 64) : from + end);
}
