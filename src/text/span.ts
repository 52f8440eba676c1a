import { isSpace } from './unit.ts';

/** A stretch of a document's plain text: [start, end) in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The words a span stands for. */
export const textAt = (text: string, [start, end]: Span): string => text.slice(start, end);

/** True where two spans share at least one code unit. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** The smallest span that covers all of them; [0, 0] where there are none. */
export const coverAll = (spans: readonly Span[]): Span =>
  spans.length === 0
    ? [0, 0]
    : spans.slice(1).reduce((all, span) => [Math.min(all[0], span[0]), Math.max(all[1], span[1])] as const, spans[0]!);

/** True where `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Cuts white space off both ends of a span. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let s = start;
  let e = end;
  while (s < e && isSpace(text.charCodeAt(s))) s++;
  while (e > s && isSpace(text.charCodeAt(e - 1))) e--;
  return [s, e];
}
