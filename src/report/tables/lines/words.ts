import { foldLabel } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { hasOrnament, hasSeveral, isGarbled, isNote, readCellWord } from './cellValue.ts';
import { type Piece, widthOf } from './line.ts';
import { endsLabel, startsLabel } from './slots.ts';

interface Chunk {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** A number followed by one of these is prose or a date: 2024 年, 12 月, 30 余. */
const PROSE_UNIT = /^(?:[年月日号时天周岁％%]|[条件项个次份起宗人名场期篇张余多户元]|万|亿)/;
const UNIT_ALONE = /^(?:件|条|项|个|次|份|宗|起|元|万元|亿元|件次|人次)$/;
/** An enumerator torn from its mark: 1 .属于, 2 、重复. */
const TORN = /^[.、．,，:：)）]/;

/** A point or comma apart from the digits it stands between. */
const POINT = /^[.．,，]$/;
/** What stands before an item of a list, and is no mark of a cell. */
const BULLET = /^[·•>]$/;
/** A rule drawn on a line of words. */
const RULE = /^[|+]*[-=─━═][-=─━═+|]{2,}$/;

/** Splits a line at white space and tells numbers and marks from words. `left` is the display column it starts at. */
export function readWords(text: string, span: Span, left: number): Piece[] {
  const chunks = cutChunks(text, span, left).flatMap((chunk, i, all) => unglue(text, chunk, all[i + 1]));
  const pieces: Piece[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    const raw = text.slice(chunk.start, chunk.end);
    const next = chunks[i + 1];
    if (i === 0 && next && BULLET.test(raw)) continue;
    if (
      next &&
      next.start - chunk.end < 2 &&
      UNIT_ALONE.test(text.slice(next.start, next.end)) &&
      readCellWord(raw)?.kind === 'number'
    ) {
      const whole = readCellWord(text.slice(chunk.start, next.end));
      if (whole) {
        pieces.push({ kind: 'number', span: [chunk.start, next.end], from: chunk.from, to: next.to, word: whole });
        i++;
        continue;
      }
    }
    const { start, end, from, to } = chunk;
    const what = tellPiece(text, chunk, chunks[i - 1], next, pieces.length === 0);
    if (what.kind !== 'text' || what.ink || what.rule) pieces.push({ ...what, span: [start, end], from, to });
  }
  return pieces;
}

/** Tells what stands in a chunk by its own signs and by what stands before and behind it; `first` of its line. */
function tellPiece(
  text: string,
  chunk: Chunk,
  previous: Chunk | undefined,
  next: Chunk | undefined,
  first: boolean,
): Omit<Piece, 'span' | 'from' | 'to'> {
  const raw = text.slice(chunk.start, chunk.end);
  const follower = next ? text.slice(next.start, Math.min(next.end, next.start + 6)) : '';
  const word = readCellWord(raw);
  if (word && !isProse(word.kind, follower, first)) return { kind: word.kind, word };
  const isBetween = () => isFigure(wordsOf(text, previous)) && isFigure(wordsOf(text, next));
  if (isNote(raw) && isBetween()) return { kind: 'mark', stray: true };
  if (isGarbled(raw) && isBeside(text, chunk, previous, next))
    return { kind: 'mark', stray: !/\p{N}/u.test(raw) || hasSeveral(raw) || isNote(raw) };
  if (POINT.test(raw) && isBetween()) return { kind: 'mark', stray: true };
  if (RULE.test(raw)) return { kind: 'text', ink: '', rule: true };
  return { kind: 'text', ink: foldLabel(raw) };
}

const wordsOf = (text: string, chunk: Chunk | undefined) => (chunk ? text.slice(chunk.start, chunk.end) : '');

const isFigure = (words: string) => readCellWord(words) !== null || (/\d/.test(words) && isGarbled(words));

/** True where a figure that is not legible stands in a row: with a footnote mark, beside another one, behind a label. */
function isBeside(text: string, chunk: Chunk, previous: Chunk | undefined, next: Chunk | undefined): boolean {
  const raw = wordsOf(text, chunk);
  if (hasOrnament(raw) && /[0-9０-９]/.test(raw)) return true;
  if (isFigure(wordsOf(text, previous)) || isFigure(wordsOf(text, next))) return true;
  if (previous !== undefined) return next === undefined && endsLabel(wordsOf(text, previous));
  return next === undefined && raw.length < 7;
}

/** A number before a measure word, an enumerator torn from its dot, a bullet at the head of a line. */
const isProse = (kind: 'number' | 'mark', follower: string, first: boolean) =>
  kind === 'number'
    ? PROSE_UNIT.test(follower) || TORN.test(follower)
    : first && follower !== '' && !/^[\d０-９/\-—－／]/.test(follower);

function cutChunks(text: string, [start, end]: Span, left: number): Chunk[] {
  const chunks: Chunk[] = [];
  let column = left;
  let open: Chunk | null = null;
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    const width = widthOf(char);
    if (/[\s\u200b]/.test(char)) open = null;
    else if (open) {
      open.end = i + 1;
      open.to = column + width;
    } else {
      open = { start: i, end: i + 1, from: column, to: column + width };
      chunks.push(open);
    }
    column += width;
  }
  return chunks;
}

/** What stands for a figure that was not legible, behind other words. */
const ILLEGIBLE = /^(.*[^□■☐])[□■☐]+$/;
const DIGITS = /[0-9０-９]+(?:\.[0-9]+)?(?:件|条|项|个|次|万元|元)?/g;

/** Parts figures, legible or not, from labels they stick to (规章0, 规章□, 02.重复申请), where what remains begins or ends a label of the form. */
function unglue(text: string, chunk: Chunk, next: Chunk | undefined): Chunk[] {
  const raw = text.slice(chunk.start, chunk.end);
  const item = next && /^[0-9０-９]+([1-9][.、．])$/.exec(raw)?.[1];
  if (item && startsLabel(item + text.slice(next.start, Math.min(next.end, next.start + 12)))) {
    return [part(raw, chunk, 0, raw.length - 2), part(raw, chunk, raw.length - 2, raw.length)];
  }
  const label = ILLEGIBLE.exec(raw)?.[1];
  if (label && endsLabel(label)) return [part(raw, chunk, 0, label.length), part(raw, chunk, label.length, raw.length)];
  if (raw.length < 3 || raw.length > 400 || !/[0-9０-９]/.test(raw) || /^[\d.,]+$/.test(raw)) return [chunk];
  const cuts = new Set<number>();
  for (const match of raw.matchAll(DIGITS)) {
    const before = raw.slice(0, match.index);
    const end = match.index + match[0].length;
    const enumerator = /^\\?[.、．]/.test(raw.slice(end)) ? 1 : 0;
    const digits = match[0].length - enumerator;
    if (digits < 1 || (match[0].includes('.') && enumerator)) continue;
    const after = raw.slice(match.index + digits);
    if ((before === '' ? after !== '' : endsLabel(before)) && (after === '' || startsLabel(after))) {
      cuts.add(match.index).add(match.index + digits);
    }
  }
  if (cuts.size === 0) return [chunk];
  const edges = [...new Set([0, ...cuts, raw.length])].sort((a, b) => a - b);
  return edges.slice(1).map((edge, i) => part(raw, chunk, edges[i]!, edge));
}

function part(raw: string, chunk: Chunk, from: number, to: number): Chunk {
  const columns = (s: string) => Array.from(s).reduce((sum, c) => sum + widthOf(c), 0);
  const left = chunk.from + columns(raw.slice(0, from));
  return { start: chunk.start + from, end: chunk.start + to, from: left, to: left + columns(raw.slice(from, to)) };
}
