import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounts, headline } from '../../src/report/counts.ts';
import type { Prose } from '../../src/report/prose.ts';
import type { Count } from '../../src/report/report.ts';
import { makePassage } from '../../src/text/passage.ts';
import { countCases } from './counts-cases.ts';

const proseOf = (text: string): Prose => ({
  head: [],
  section: (id) => (id === 'overview' ? [makePassage(text)] : []),
});
const read = (text: string, year: number | null = 2024) => findCounts(proseOf(text), year);

function show(c: Count, year: number | null = 2024): string {
  const channel = c.channel ? `@${c.channel}` : c.channelAlt.length ? `@{${c.channelAlt.join('/')}}` : '';
  const part = c.scope === 'part' ? '/part' : '';
  return `${c.approx ? '~' : ''}${c.value}${c.unit ?? ''}${channel}${part}${c.year === year ? '' : `#${c.year}`}`;
}

describe('findCounts(prose, year)', () => {
  it.each(countCases)('%s %s', (_kind, text, expected) => {
    expect(read(text).map((c) => show(c))).toEqual(expected);
  });

  it('quotes the document exactly', () => {
    for (const [, text] of countCases)
      for (const c of read(text)) {
        expect(c.quote).toBe(text.slice(...c.span));
        expect(c.quote.trim()).toBe(c.quote);
      }
  });
});
