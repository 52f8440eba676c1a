import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/language/stretch.ts';
import { partsOf, placesOver, ruledParts, unitsOf } from '../../../src/report/problems/units.ts';
import { discourseOf } from '../../support/discourse.ts';

const unitsIn = (text: string) => unitsOf(discourseOf(text));

describe('unitsOf(discourse)', () => {
  it('cuts at marks and enumerators, and keeps brackets with what they stand in', () => {
    const units = unitsIn('一是人手少（两人）忙不过来，更新慢；二是渠道窄。');
    expect(units.map(wordsIn)).toEqual(['人手少（两人）忙不过来', '更新慢', '渠道窄']);
    expect(units.map(({ mark }) => mark)).toEqual(['item', '，', 'item']);
  });
});

describe('placesOver(units, places)', () => {
  it('tells which places share words with a unit', () => {
    const units = [
      { start: 0, end: 3 },
      { start: 4, end: 8 },
      { start: 9, end: 12 },
    ];
    const places = [
      { of: 'problem' as const, start: 0, end: 8 },
      { of: 'measure' as const, start: 8, end: 10 },
    ];
    expect(placesOver(units, places)).toEqual([[0], [0], [1]]);
  });
});

describe('partsOf(units, places)', () => {
  it('tells where a problem or a measure begins, goes on, and is not', () => {
    const units = unitsIn('山高路远，人手少，忙不过来。下一步，增配专人。');
    const text = '山高路远，人手少，忙不过来。下一步，增配专人。';
    const place = (of: 'problem' | 'measure', words: string) => {
      const start = text.indexOf(words);
      return { of, start, end: start + words.length };
    };
    const places = [place('problem', '人手少，忙不过来'), place('measure', '增配专人')];
    expect(partsOf(units, places)).toEqual(['none', 'problem', 'on', 'none', 'measure']);
  });

  it('leaves open what holds several', () => {
    const places = [
      { of: 'problem' as const, start: 0, end: 3 },
      { of: 'problem' as const, start: 4, end: 7 },
    ];
    expect(partsOf(unitsIn('人手少、渠道窄。'), places)).toEqual([null]);
  });
});

describe('ruledParts(units, places)', () => {
  it('leaves open a lack named in front of its measure', () => {
    expect(ruledParts(unitsIn('针对更新慢，增配专人。'), [])).toEqual([null, 'none']);
  });
});
