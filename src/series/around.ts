import type { Span } from '../text/span.ts';

/** Some words of a text with the rest of their sentence. */
export interface Around {
  before: string;
  words: string;
  after: string;
}

/** Longest stretch shown on either side; where it cuts, an ellipsis says so. */
const REACH = 60;
const STOP = /[。；！？\n]/;

/** The sentence some words stand in, cut where it is long. */
export function around(text: string, [start, end]: Span): Around {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const from = lastStop(left) + 1;
  const stop = right.search(STOP);
  return {
    before: `${from === 0 && start > REACH ? '…' : ''}${left.slice(from)}`.trimStart(),
    words: text.slice(start, end),
    after: stop < 0 ? `${right}${end + REACH < text.length ? '…' : ''}`.trimEnd() : right.slice(0, stop),
  };
}

function lastStop(words: string): number {
  for (let i = words.length - 1; i >= 0; i--) if (STOP.test(words[i]!)) return i;
  return -1;
}
