import { foldLabel } from '../../../text/fold.ts';
import { coverAll, type Span } from '../../../text/span.ts';
import type { Group, Placed } from '../lines/groups.ts';
import { formShare, isFormLetters, isTail } from '../lines/slots.ts';

/** Words of section headings that letters of the form would pass for table headers. */
const headings = [
  '主动公开政府信息',
  '收到和处理',
  '政府信息公开行政复议',
  '公开申请情况',
  '行政诉讼情况',
  '的情况',
].map(foldLabel);

/**
 * The stretches of text that a table takes up, from its headers to its last number, without the prose between its
 * parts. `members` are the groups its rows were read from, in order.
 */
export function findRegions(text: string, groups: readonly Group[], members: readonly number[]): Span[] {
  const regions: Span[] = [];
  members.forEach((member, i) => {
    const group = groups[member]!;
    const previous = i > 0 ? members[i - 1]! : -1;
    const start = i > 0 ? previous + 1 : member;
    const words = previous === member ? [] : wordsBetween(groups, start, member);
    const tail = lastTableLines(text, words);
    const joined = i > 0 && tail.length === words.length;
    if (i > 0 && !joined) extend(regions, firstTableLines(text, words.slice(0, words.length - tail.length)));
    const own = [...tail, ...group.items];
    if (joined) extend(regions, own);
    else regions.push(coverAll(own.map((p) => p.span)));
  });
  const last = members.at(-1);
  if (last !== undefined) extend(regions, labelTail(groups[last + 1]?.before ?? []));
  return regions;
}

/** The pieces of groups from one on, up to the words of another. */
function wordsBetween(groups: readonly Group[], from: number, to: number): Placed[] {
  const words: Placed[] = [];
  for (let i = from; i <= to; i++) {
    for (const piece of groups[i]!.before) words.push(piece);
    if (i < to) for (const piece of groups[i]!.items) words.push(piece);
  }
  return words;
}

function extend(regions: Span[], pieces: readonly Placed[]): void {
  const region = regions.pop();
  if (!region) return;
  let end = region[1];
  for (const piece of pieces) end = Math.max(end, piece.span[1]);
  regions.push([region[0], end]);
}

/** The words right before a row, back to the first line that is no part of a table. */
function lastTableLines(text: string, words: readonly Placed[]): readonly Placed[] {
  let from = words.length;
  for (const line of linesOf(words).reverse()) {
    if (!isTableLine(text, line)) break;
    from -= line.length;
  }
  return words.slice(from);
}

function firstTableLines(text: string, words: readonly Placed[]): readonly Placed[] {
  let to = 0;
  for (const line of linesOf(words)) {
    if (!isTableLine(text, line)) break;
    to += line.length;
  }
  return words.slice(0, to);
}

/** The end of a label that stands below its numbers. */
function labelTail(words: readonly Placed[]): readonly Placed[] {
  let to = 0;
  for (const line of linesOf(words)) {
    if (!isTail(line.map((p) => p.ink ?? '').join(''))) break;
    to += line.length;
  }
  return words.slice(0, to);
}

function linesOf(words: readonly Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  for (const word of words) {
    if (lines.at(-1)?.[0]?.line === word.line) lines.at(-1)!.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Letters of a line that are looked at behind its last words. */
const REST = 40;
/** Ends like a sentence, or has a figure with its unit: no header of the form does. */
const SENTENCE = /[。；！？][”"）)]?\s*$|\d\s?[件起宗]/;

/** True where a line without cells is a sentence, though its words are those of the form (行政复议0件，行政诉讼0件。). */
function isSentence(text: string, line: readonly Placed[]): boolean {
  if (line[0]!.hard) return false;
  const [from, to] = [line[0]!.span[0], line.at(-1)!.span[1]];
  const [rest = ''] = text.slice(to, to + REST).split('\n', 1);
  return SENTENCE.test(text.slice(from, to) + rest);
}

function isTableLine(text: string, line: readonly Placed[]): boolean {
  if (line[0]!.grid) return true;
  if (isSentence(text, line)) return false;
  const ink = line.map((p) => p.ink ?? '').join('');
  if (headings.some((heading) => ink.includes(heading))) return false;
  if (ink.length < 4) return isFormLetters(ink);
  const short = line.every((p) => (p.ink?.length ?? 0) <= 3);
  return short ? isFormLetters(ink) : formShare(ink) >= 0.6;
}
