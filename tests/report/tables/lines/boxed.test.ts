import { describe, expect, it } from 'vitest';
import { readBoxed } from '../../../../src/report/tables/lines/boxed.ts';
import type { Span } from '../../../../src/text/span.ts';

const rule = '+----+----+';
const row = (label: string, figure: string) => `| ${label.padEnd(2)} | ${figure.padEnd(2)} |`;

/** The rows read of a box, each as the words of its cells. */
function rowsOf(lines: readonly string[]): string[][] | null {
  const text = lines.join('\n');
  const spans = lines.map((line, i): Span => {
    const start = lines.slice(0, i).reduce((sum, { length }) => sum + length + 1, 0);
    return [start, start + line.length];
  });
  const read = readBoxed(text, spans, 0)?.lines;
  return read?.map(({ pieces }) => pieces.map(({ span }) => text.slice(...span).trim())) ?? null;
}

describe('readBoxed(text, rows, start)', () => {
  const torn = `+----#####${row('d', '4')}${row('e', '5')}${row('f', '6')}`;
  it('reads rows between rules', () => {
    expect(rowsOf([rule, row('a', '1'), rule, row('b', '2'), rule])).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });
  it('leaves out what one line was put together of, and reads the rows that have fewer cells than it', () => {
    expect(rowsOf([rule, row('a', '1'), rule, row('b', '2'), torn, rule])).toEqual([['a', '1']]);
  });
  it('reads no row of a box whose rows are all torn, and leaves it to nobody else', () => {
    expect(rowsOf([rule, row('a', '1'), torn, rule])).toEqual([]);
  });
  it('leaves lines without rules between them to others', () => {
    expect(rowsOf([row('a', '1'), row('b', '2')])).toBeNull();
  });
});
