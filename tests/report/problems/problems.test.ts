import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemCategory } from '../../../src/form/problems.ts';
import { findProblems } from '../../../src/report/problems/problems.ts';
import { proseOf } from '../../support/discourse.ts';
import { type MarkedPassage, passages } from './problem-passages.ts';
import { regions } from './problem-regions.ts';
import { structures } from './problem-structures.ts';
import { styles } from './problem-styles.ts';

interface Expected {
  text: string;
  problems: { text: string; categories: ProblemCategory[] }[];
  improvements: string[];
}

/** Takes the marks out of a passage and tells what they mark. */
function unmark(marked: string): Expected {
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

const read = (text: string, year = 2023) => findProblems(proseOf({ problems: text }), year);

describe('findProblems(prose, year): what is stated', () => {
  it.each([...passages, ...regions].map((p) => [p.of, p] as const))('%s', (_, passage: MarkedPassage) => {
    const expected = unmark(passage.text);
    const found = read(expected.text, passage.year);
    expect(found.problems.map((p) => bare(p.text))).toEqual(expected.problems.map((p) => bare(p.text)));
    expect(found.improvements.map((p) => bare(p.text))).toEqual(expected.improvements.map(bare));
    expect(found.rectifiedLastYear !== null).toBe(passage.lastYear ?? false);
    expect(found.noProblemStated !== null).toBe(passage.none ?? false);
    for (const { text, span } of [...found.problems, ...found.improvements]) {
      expect(expected.text.slice(...span)).toBe(text);
    }
  });

  it('finds nothing where nothing is written', () => {
    const nothing = { problems: [], improvements: [], noProblemStated: null, rectifiedLastYear: null };
    expect(findProblems(proseOf({}), 2023)).toEqual(nothing);
    expect(read('')).toEqual(nothing);
    expect(read('。\n；，')).toEqual(nothing);
  });

  it('reads on over a table that cuts the section in two', () => {
    const cut = ['存在的问题：一是公开内容不够全面；', '二是更新不及时。改进措施：一是充实内容；二是及时更新。'];
    const found = findProblems(proseOf({ problems: cut }), 2023);
    expect(found.problems.map((p) => p.text)).toEqual(['公开内容不够全面', '更新不及时']);
    expect(found.improvements.map((p) => p.text)).toEqual(['充实内容', '及时更新']);
  });

  it('hands out the words as they stand in the document', () => {
    const text = '存在的问题:1 .政策 解读 不够深⼊;2 .队伍\n不稳定.改进措施:1 .同步解读;2 .固定⼈员.';
    const found = read(text);
    expect(found.problems.map((p) => p.text)).toEqual(['政策 解读 不够深⼊', '队伍\n不稳定']);
    expect(found.improvements.map((p) => p.text)).toEqual(['同步解读', '固定⼈员']);
    for (const p of found.problems) expect(text.slice(...p.span)).toBe(p.text);
  });
});

/** How much two quotes of one text share, 0–1. */
function shared(text: string, a: string, b: string): number {
  const [from, at] = [text.indexOf(a), text.indexOf(b)];
  const both = Math.max(0, Math.min(from + a.length, at + b.length) - Math.max(from, at));
  return both / (a.length + b.length - both);
}

/** What is found of the problems and measures marked in passages; a quote counts where half of it is shared. */
function tally(marked: readonly MarkedPassage[]) {
  const sum = {
    problems: 0,
    found: 0,
    right: 0,
    category: 0,
    measures: 0,
    foundMeasures: 0,
    rightMeasures: 0,
    flags: 0,
  };
  for (const passage of marked) {
    const expected = unmark(passage.text);
    const found = read(expected.text, passage.year);
    sum.problems += expected.problems.length;
    sum.found += found.problems.length;
    for (const p of expected.problems) {
      const hit = found.problems.find((f) => shared(expected.text, bare(p.text), bare(f.text)) >= 0.5);
      if (hit) sum.right++;
      if (hit?.categories[0] === p.categories[0]) sum.category++;
    }
    sum.measures += expected.improvements.length;
    sum.foundMeasures += found.improvements.length;
    sum.rightMeasures += expected.improvements.filter((m) =>
      found.improvements.some((f) => shared(expected.text, bare(m), bare(f.text)) >= 0.5),
    ).length;
    const flags = (found.rectifiedLastYear !== null) === (passage.lastYear ?? false);
    if (flags && (found.noProblemStated !== null) === (passage.none ?? false)) sum.flags++;
  }
  return sum;
}

const f1 = (right: number, stated: number, found: number) => (2 * right) / (stated + found);

describe('findProblems(prose, year): many hands', () => {
  const hands = tally(styles);
  const built = tally(structures);

  it('finds the problems, the measures and what is said of none and of last year', () => {
    expect(f1(hands.right, hands.problems, hands.found)).toBeGreaterThan(0.98);
    expect(f1(hands.rightMeasures, hands.measures, hands.foundMeasures)).toBeGreaterThan(0.98);
    expect(hands.flags).toBe(styles.length);
  });

  it('names the category of nineteen in twenty, in words known and new', () => {
    const known = tally([...passages, ...regions]);
    expect(known.category / known.right).toBeGreaterThan(0.97);
    expect(hands.category / hands.right).toBeGreaterThan(0.95);
    expect(built.category / built.right).toBeGreaterThan(0.75);
  });

  it('goes by how a section is built where its words are new', () => {
    expect(f1(built.right, built.problems, built.found)).toBeGreaterThan(0.97);
    expect(f1(built.rightMeasures, built.measures, built.foundMeasures)).toBeGreaterThan(0.97);
    expect(built.flags).toBe(structures.length);
  });
});

describe('findProblems(prose, year): answers', () => {
  const answers = (text: string) => read(text).improvements.map((m) => m.answers);

  it.each([
    ['two lists of equal length', '一是内容不全；二是更新慢。改进措施：一是充实内容；二是加快更新。', [0, 1]],
    [
      'lists of different length',
      '一是内容不全；二是更新慢。改进措施：一是充实内容；二是加快更新；三是加强培训。',
      [null, null, null],
    ],
    ['labelled pairs', '问题一：内容不全。措施一：充实内容。问题二：更新慢。措施二：专人更新。', [0, 1]],
    ['a measure inside each item', '一是内容不全。下一步充实公开内容。二是更新慢。下一步落实专人更新。', [0, 1]],
    ['problems folded into the measures', '一是针对内容不全的问题，充实目录；二是针对更新慢的问题，落实专人。', [0, 1]],
    ['running text', '存在内容不全、更新慢等问题。今后将充实内容，加快更新，加强培训。', [null, null, null]],
  ])('%s', (_, text, expected) => {
    expect(answers(text)).toEqual(expected);
  });

  it('does not pair what was done about last year with this year', () => {
    const found = read(
      '（一）对2022年存在问题的整改\n1.增配人员。2.开展培训。\n（二）2023年存在的问题\n1.内容不全。2.更新慢。',
    );
    expect(found.improvements.map((m) => [m.lastYear, m.answers])).toEqual([
      [true, null],
      [true, null],
    ]);
    expect(found.problems.map((p) => p.text)).toEqual(['内容不全', '更新慢']);
  });
});

describe('findProblems(prose, year): rectifiedLastYear', () => {
  const rectified = (text: string, year?: number) => {
    const found = read(text, year).rectifiedLastYear;
    return found && [found.text, found.done];
  };

  it('tells done from planned', () => {
    expect(rectified('对2022年存在的问题，我镇已全部整改到位。')).toEqual([
      '对2022年存在的问题，我镇已全部整改到位',
      true,
    ]);
    expect(rectified('（一）对2022年存在问题的整改\n1.丰富专栏内容。2.加强培训。')).toEqual([
      '（一）对2022年存在问题的整改',
      false,
    ]);
  });

  it('needs a previous year', () => {
    expect(rectified('针对存在的问题，我镇已全部整改到位。')).toBeNull();
    expect(rectified('对2023年存在的问题，我镇已全部整改到位。')).toBeNull();
    expect(rectified('与2022年相比，公开数量不足的问题有所缓解。')).toBeNull();
    expect(rectified('对2022年存在的问题，我镇已全部整改到位。', 2022)).toBeNull();
  });

  it('is found in the overview as well', () => {
    const overview = '一年来，我镇稳步推进信息公开。针对2022年考核中发现的更新慢问题，落实了专人负责。';
    const found = findProblems(proseOf({ overview, problems: '一是内容不全。' }), 2023).rectifiedLastYear!;
    expect(found.text).toBe('针对2022年考核中发现的更新慢问题，落实了专人负责');
    expect(overview.slice(...found.span)).toBe(found.text);
  });
});

describe('findProblems(prose, year): any text', () => {
  const words = [
    '一是',
    '二是',
    '问题',
    '不足',
    '，',
    '。',
    '；',
    '\n',
    '改进措施：',
    '下一步',
    '将',
    '更新',
    '不及时',
    '（一）',
    '1.',
    '针对',
    '等',
    '、',
    '2022年',
    'x',
  ];

  it('gives spans that lie in the text, in order, and never empty', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const found = read(text);
        for (const { text: quote, span } of [...found.problems, ...found.improvements]) {
          expect(text.slice(...span)).toBe(quote);
          expect(quote.trim()).not.toBe('');
        }
        for (const p of found.problems) expect(p.categories.length).toBeGreaterThan(0);
        for (const m of found.improvements) {
          expect(m.answers === null || m.answers < found.problems.length).toBe(true);
        }
      }),
      { seed: 20240131, numRuns: 500 },
    );
  });

  it.each([
    ['items', '一是公开内容不够全面，更新不够及时；'],
    ['one sentence', '公开内容不够全面，'],
    ['no mark at all', '公开内容更新'],
    ['openings', '针对'],
    ['commas and lists', '不深入、不及时、'],
    ['measures', '加强培训，完善制度，'],
    ['lines', '公开内容不够全面。\n'],
  ])('takes time in proportion to its length: %s', (_, unit) => {
    const time = (length: number) => {
      const prose = proseOf({ problems: unit.repeat(Math.ceil(length / unit.length)) });
      const start = process.cpuUsage().user;
      findProblems(prose, 2023);
      return (process.cpuUsage().user - start) / 1000;
    };
    // quadratic time would make it a hundredfold
    const best = (length: number) => Math.min(time(length), time(length), time(length));
    best(6_000);
    expect(best(60_000)).toBeLessThan(Math.max(best(6_000), 5) * 50);
  });
});
