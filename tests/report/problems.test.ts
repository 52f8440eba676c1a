import { describe, expect, it } from 'vitest';
import type { ProblemCategory } from '../../src/form/problems.ts';
import { findProblems } from '../../src/report/problems.ts';
import type { Prose } from '../../src/report/prose.ts';
import { makePassage } from '../../src/text/passage.ts';
import { type MarkedPassage, passages } from './problem-passages.ts';

/** A report of which only these sections have words. */
function proseOf(sections: Partial<Record<'problems' | 'overview', string>>): Prose {
  return { head: [], section: (id) => (id in sections ? [makePassage(sections[id as 'problems']!)] : []) };
}

interface Expected {
  text: string;
  problems: { text: string; categories: ProblemCategory[] }[];
  improvements: string[];
}

/** Takes the marks out of a passage and tells what they mark. */
export function unmark(marked: string): Expected {
  const expected: Expected = { text: '', problems: [], improvements: [] };
  for (const [, plain = '', categories, problem, measure] of marked.matchAll(
    /([^[{]+)|\[([a-z_,]+)\|([^\]]*)\]|\{([^}]*)\}/g,
  )) {
    expected.text += plain + (problem ?? '') + (measure ?? '');
    if (problem) expected.problems.push({ text: problem, categories: categories!.split(',') as ProblemCategory[] });
    if (measure) expected.improvements.push(measure);
  }
  return expected;
}

const bare = (text: string) => text.replace(/^[\s，。；：、,;.]+|[\s，。；：、,;.]+$/g, '');
const read = ({ text, year }: { text: string; year?: number }) =>
  findProblems(proseOf({ problems: text }), year ?? 2023);

describe('findProblems(prose, year): what is stated', () => {
  it.each(passages.map((p) => [p.of, p] as const))('%s', (_, passage: MarkedPassage) => {
    const expected = unmark(passage.text);
    const found = read({ ...passage, text: expected.text });
    expect(found.problems.map((p) => bare(p.text))).toEqual(expected.problems.map((p) => bare(p.text)));
    expect(found.problems.map((p) => p.categories[0])).toEqual(expected.problems.map((p) => p.categories[0]));
    expect(found.improvements.map((p) => bare(p.text))).toEqual(expected.improvements.map(bare));
    expect(found.rectifiedLastYear !== null).toBe(passage.lastYear ?? false);
    expect(found.noProblemStated !== null).toBe(passage.none ?? false);
    for (const { text, span } of [...found.problems, ...found.improvements]) {
      expect(expected.text.slice(...span)).toBe(text);
    }
  });
});
