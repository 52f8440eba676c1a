import { describe, expect, it } from 'vitest';
import { countWith, keepLine, linesFile, lineText, today } from '../../src/app/source/correctionLines.ts';
import { parseCorrections } from '../../src/dataset/corrections.ts';
import type { Correction } from '../../src/report/correction.ts';

const line: Correction = {
  ...{ file: '=甲/一.txt', sha256: 'ab'.repeat(32), at: 'disclosed', read: '3', correct: '5' },
  ...{ by: '王', date: '2025-03-01', why: '“合计”一行,\n分两行' },
};

describe('the lines of corrections', () => {
  it('are read back as they were written, guarded as they are for spreadsheets', () => {
    const { lines, problems } = parseCorrections(linesFile([line, { ...line, at: 'count:0' }]));
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      { line: 2, ...line },
      { line: 4, ...line, at: 'count:0' },
    ]);
    expect(lineText(line).startsWith("'=甲/一.txt,")).toBe(true);
  });

  it('are kept once for each place', () => {
    expect(countWith(line)).toBe(1);
    keepLine(line);
    expect(countWith({ ...line, correct: '6' })).toBe(1);
    expect(keepLine({ ...line, at: 'count:1' })).toHaveLength(2);
  });
});

describe('today', () => {
  it('is the day where the reader is', () => expect(today(new Date(2025, 0, 2, 23))).toBe('2025-01-02'));
});
