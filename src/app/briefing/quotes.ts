import type { Span } from '../../text/span.ts';
import type { Run } from './blocks.ts';

/** A quotation in one line, cut where it is long; what is cut says so. */
export function cutQuote(quote: string, longest: number): string {
  const line = [...quote.replace(/\s+/g, ' ').trim()];
  return line.length > longest ? `${line.slice(0, longest).join('')}……` : line.join('');
}

/** A quotation as runs, those of the spans marked as standing in the other text too; cut where it is long. */
export function markedRuns(text: string, spans: readonly Span[], longest: number): Run[] {
  const end = text.length > longest ? longest : text.length;
  const runs: Run[] = [];
  let from = 0;
  const push = (to: number, style?: Run['style']) => {
    const words = text.slice(from, Math.min(to, end));
    if (words !== '') runs.push(style ? { text: words, style } : { text: words });
    from = Math.max(from, Math.min(to, end));
  };
  for (const [start, stop] of spans) {
    push(start);
    push(stop, 'same');
  }
  push(end);
  return end < text.length ? [...runs, { text: '……' }] : runs;
}
