import { foldLabel } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { isUnitOf } from '../../../text/unit.ts';
import { hasOrnament, hasSeveral, isGarbled, isNote, readCellWord } from './cellValue.ts';
import { makePiece, type Piece, widthOf } from './line.ts';
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

/** What stands before an item of a list, and is no mark of a cell. */
const BULLET = /^[·•>]$/;
/** A rule drawn on a line of words, or what is left of one: what stands before it belongs to another row. */
const isRule = (raw: string) =>
  /^[|+]*[-=─━═][-=─━═+|]{2,}$/.test(raw) || (/[-=─━═]{3}/.test(raw) && !/[\p{L}\p{N}]/u.test(raw));

/** Han alone: no figure, mark or footnote that is not known as a word of a cell. */
const HAN = /^[\u4e00-\u9fff]+$/;

/** Splits a line at white space and tells numbers and marks from words. `left` is the display column it starts at. */
export function readWords(text: string, span: Span, left: number): Piece[] {
  const chunks: Chunk[] = [];
  const whole = cutChunks(text, span, left);
  for (const [i, chunk] of whole.entries()) for (const cut of unglue(text, chunk, whole[i + 1])) chunks.push(cut);
  const pieces: Piece[] = [];
  const push = (kind: Piece['kind'], { start, end, from, to }: Chunk, about: Parameters<typeof makePiece>[4]) =>
    pieces.push(makePiece(kind, [start, end], from, to, about));
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    const raw = text.slice(chunk.start, chunk.end);
    const next = chunks[i + 1];
    if (i === 0 && next && BULLET.test(raw)) continue;
    const word = readCellWord(raw);
    const measured = word?.kind === 'number' && next ? withUnit(text, chunk, next) : null;
    const isBetween = () => isFigure(wordsOf(text, chunks[i - 1])) && isFigure(wordsOf(text, next));
    if (measured) {
      push('number', { ...chunk, end: next!.end, to: next!.to }, { word: measured });
      i++;
    } else if (word && !isProse(word.kind, wordsOf(text, next).slice(0, 6), pieces.length === 0)) {
      push(word.kind, chunk, { word });
    } else if (HAN.test(raw)) {
      push('text', chunk, { ink: foldLabel(raw) });
    } else if (isNote(raw) && isBetween()) {
      push('mark', chunk, { stray: true });
    } else if (isGarbled(raw) && isBeside(text, chunk, chunks[i - 1], next)) {
      push('mark', chunk, { stray: !/\p{N}/u.test(raw) || hasSeveral(raw) || isNote(raw) });
    } else if (isRule(raw)) {
      push('text', chunk, { ink: '', rule: true });
    } else {
      const ink = foldLabel(raw);
      if (ink) push('text', chunk, { ink });
      // a lone sign between figures may be what is left of a cell, or of the sign of the next figure
      else if (isBetween()) push('mark', chunk, { stray: true });
    }
  }
  return pieces;
}

/** A number and its unit right behind it, as one word; null where what follows is none. */
const withUnit = (text: string, { start, end }: Chunk, next: Chunk) =>
  next.start - end < 2 && UNIT_ALONE.test(wordsOf(text, next)) ? readCellWord(text.slice(start, next.end)) : null;

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

/** White space, and the blank that is not seen. */
const isBlank = isUnitOf(/[\s\u200b]/);

function cutChunks(text: string, [start, end]: Span, left: number): Chunk[] {
  const chunks: Chunk[] = [];
  let column = left;
  let open: Chunk | null = null;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const width = widthOf(unit);
    if (isBlank(unit)) open = null;
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
/** Longer words are no document: work on them stays in proportion. */
const longestChunk = 100_000;
const DIGITS = /[0-9０-９]+(?:\.[0-9]+)?(?:件|条|项|个|次|万元|元)?/g;

/** Parts figures, legible or not, from labels they stick to (规章0, 规章□, 02.重复申请), where what remains begins or ends a label of the form. */
function unglue(text: string, chunk: Chunk, next: Chunk | undefined): Chunk[] {
  const raw = text.slice(chunk.start, chunk.end);
  if (HAN.test(raw)) return [chunk];
  const item = next && /^[0-9０-９]+([1-9][.、．])$/.exec(raw)?.[1];
  if (item && startsLabel(item + text.slice(next.start, Math.min(next.end, next.start + 12)))) {
    return cutAt(raw, chunk, [0, raw.length - 2, raw.length]);
  }
  const label = ILLEGIBLE.exec(raw)?.[1];
  if (label && endsLabel(label)) return cutAt(raw, chunk, [0, label.length, raw.length]);
  if (raw.length < 3 || raw.length > longestChunk || !/[0-9０-９]/.test(raw) || /^[\d.,]+$/.test(raw)) return [chunk];
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
  return cutAt(raw, chunk, edges);
}

/** The parts of a chunk between places in it. */
function cutAt(raw: string, chunk: Chunk, edges: readonly number[]): Chunk[] {
  const columns = (s: string) => Array.from(s).reduce((sum, c) => sum + widthOf(c.charCodeAt(0)), 0);
  let to = chunk.from;
  return edges.slice(1).map((end, i) => {
    const from = to;
    to += columns(raw.slice(edges[i], end));
    return { start: chunk.start + edges[i]!, end: chunk.start + end, from, to };
  });
}
