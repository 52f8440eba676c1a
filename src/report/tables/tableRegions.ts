import { foldLabel } from '../../text/fold.ts';
import { coverAll, type Span } from '../../text/span.ts';
import type { Group, Placed } from './tableGroups.ts';
import { formShare, isFormLetters, isTail } from './tableSlots.ts';

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
export function findRegions(groups: readonly Group[], members: readonly number[]): Span[] {
  const regions: Span[] = [];
  members.forEach((member, i) => {
    const group = groups[member]!;
    const previous = i > 0 ? members[i - 1]! : -1;
    const start = i > 0 ? previous + 1 : member;
    let words: Placed[] = groups
      .slice(start, member)
      .flatMap((g) => [...g.before, ...g.items])
      .concat(group.before);
    if (i > 0 && previous === member) words = [];
    const tail = lastTableLines(words);
    const joined = i > 0 && tail.length === words.length;
    if (i > 0 && !joined) extend(regions, firstTableLines(words.slice(0, words.length - tail.length)));
    const own = [...tail, ...group.items];
    const span = coverAll(own.map((p) => p.span));
    if (joined) extend(regions, own);
    else regions.push(span);
  });
  const last = members.at(-1);
  if (last !== undefined) extend(regions, labelTail(groups[last + 1]?.before ?? []));
  return regions;
}

function extend(regions: Span[], pieces: readonly Placed[]): void {
  const region = regions.pop();
  if (!region) return;
  let end = region[1];
  for (const piece of pieces) end = Math.max(end, piece.span[1]);
  regions.push([region[0], end]);
}

/** The words right before a row, back to the first line that is no part of a table. */
function lastTableLines(words: readonly Placed[]): readonly Placed[] {
  let from = words.length;
  for (const line of linesOf(words).reverse()) {
    if (!isTableLine(line)) break;
    from -= line.length;
  }
  return words.slice(from);
}

function firstTableLines(words: readonly Placed[]): readonly Placed[] {
  let to = 0;
  for (const line of linesOf(words)) {
    if (!isTableLine(line)) break;
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

function isTableLine(line: readonly Placed[]): boolean {
  if (line[0]!.grid) return true;
  const ink = line.map((p) => p.ink ?? '').join('');
  if (headings.some((heading) => ink.includes(heading))) return false;
  if (ink.length < 4) return isFormLetters(ink);
  const short = line.every((p) => (p.ink?.length ?? 0) <= 3);
  return short ? isFormLetters(ink) : formShare(ink) >= 0.6;
}
