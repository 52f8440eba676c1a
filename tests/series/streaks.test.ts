import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountyNarratives, datasetFormat } from '../../src/dataset/dataset.ts';
import { selectStreaks } from '../../src/series/streaks.ts';
import { repetition } from '../../src/series/wording.ts';
import { report, syntheticCounty, syntheticNarratives, township } from '../support/county.ts';

const t = township(0, '甲镇', 'jz');
const base = syntheticCounty();
const stating = (years: Record<number, readonly string[]>) => ({
  ...base,
  years: [2020, 2021, 2022, 2023, 2024],
  townships: [t],
  reports: Object.entries(years).map(([year, problems]) => report(t.code, Number(year), { problems: problems as [] })),
});
const none: CountyNarratives = { format: datasetFormat, reports: {} };

describe('selectStreaks(county, narratives, options)', () => {
  test('finds categories stated in consecutive years, and whether they last', () => {
    const county = stating({
      2020: ['skills'],
      2021: ['skills', 'staffing'],
      2022: ['skills', 'staffing'],
      2023: ['staffing'],
      2024: ['staffing'],
    });
    const found = selectStreaks(county, none).map((s) => [s.category, s.years.map((y) => y.year), s.current]);
    expect(found).toEqual([
      ['staffing', [2021, 2022, 2023, 2024], true],
      ['skills', [2020, 2021, 2022], false],
    ]);
    expect(selectStreaks(county, none, { until: 2024 })).toHaveLength(1);
    expect(selectStreaks(county, none, { least: 4 })).toHaveLength(1);
  });

  test('a year without a report breaks a streak, it does not bridge it', () => {
    expect(
      selectStreaks(stating({ 2020: ['skills'], 2021: ['skills'], 2023: ['skills'], 2024: ['skills'] }), none),
    ).toEqual([]);
  });

  test('brings the words of the category, the measure paired with them, and where they stand', () => {
    const county = stating({ 2022: ['skills'], 2023: ['skills'], 2024: ['skills'] });
    const problem = (text: string, categories: string[]) => ({
      text,
      categories: categories as ['skills'],
      because: [],
      span: [0, 1] as const,
    });
    const improvement = (text: string, answers: number | null) => ({
      text,
      answers,
      span: [0, 1] as const,
      lastYear: false,
      because: [],
    });
    const said = {
      counts: [],
      channels: [],
      problems: [problem('网站更新慢', ['timeliness']), problem('干部业务能力有待提高', ['skills'])],
      improvements: [
        improvement('加强业务培训提高干部能力', 1),
        improvement('另一件事', 0),
        improvement('没有对应', null),
      ],
      rectifiedLastYear: null,
    };
    const narratives: CountyNarratives = {
      format: datasetFormat,
      reports: { [`${t.code}-2023`]: said, [`${t.code}-2024`]: said },
    };
    const [streak] = selectStreaks(county, narratives);
    const last = streak!.years[2]!;
    expect(last.problems).toEqual([{ text: '干部业务能力有待提高', at: 'problem:1' }]);
    expect(last.improvements).toEqual([{ text: '加强业务培训提高干部能力', at: 'improvement:0' }]);
    expect(last.repeated?.improvements.share).toBe(1);
    expect(streak!.years[0]!.repeated).toBeNull();
    expect(streak!.years[1]!.repeated?.problems.share).toBe(0);
  });

  test('is the same each time, longest first', () => {
    const words = syntheticNarratives(base);
    const streaks = selectStreaks(base, words);
    expect(streaks.length).toBeGreaterThan(3);
    expect(selectStreaks(base, words)).toEqual(streaks);
    const lengths = streaks.map((s) => s.years.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

describe('repetition(text, before)', () => {
  test.each([
    ['加强业务培训，提高能力', '加强业务培训，提高能力', 1],
    ['加强业务培训、提高能力。', '加强业务培训，提高能力', 1],
    ['完全是别的话没有相同', '加强业务培训，提高能力', 0],
    ['政务公开', '政务公开要做好', 0],
    ['短句', '短句', 1],
    ['', '任何', 0],
    ['。，', '任何', 0],
  ])('%j after %j: %d', (text, before, share) => {
    expect(repetition(text, before).share).toBe(share);
  });

  test('marks the repeated stretch, punctuation inside included', () => {
    const text = '下一步，将加强业务培训、提高能力水平。';
    const { spans, share } = repetition(text, '我们加强业务培训，提高能力，并且');
    expect(spans.map(([a, b]) => text.slice(a, b))).toEqual(['加强业务培训、提高能力']);
    expect(share).toBeCloseTo(10 / 16);
  });

  test('a text repeats itself wholly, its share never leaves 0 to 1, and spans stay in order inside the text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'加强业务培训提高，能力。'), maxLength: 60 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { share, spans } = repetition(a, b);
        expect(share >= 0 && share <= 1).toBe(true);
        for (const [i, [start, end]] of spans.entries())
          expect(start >= (spans[i - 1]?.[1] ?? 0) && start < end && end <= a.length).toBe(true);
        if (/[^，。]/.test(a)) expect(repetition(a, a).share).toBe(1);
      }),
      { seed: 7 },
    );
  });

  test('a megabyte is no trouble', () => {
    const long = '加强政务公开业务培训提高能力水平'.repeat(60_000);
    expect(repetition(long, long.slice(5)).share).toBe(1);
  });
});
