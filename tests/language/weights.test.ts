import { describe, expect, it } from 'vitest';
import { Trie } from '../../src/language/trie.ts';
import { encodeWeight, keepWeights, makeModel, readWeights } from '../../src/language/weights.ts';

const row = (...steps: number[]) => steps.map(encodeWeight).join('');
const features = new Trie(['__proto__', '少', '晚']);
const model = makeModel(features, {
  labels: ['late', 'few'],
  bias: [0, 1],
  step: 1,
  rows: [row(9, 9), row(0, 30), row(20, 0)],
});

describe('makeModel(features, weights)', () => {
  const of = (text: string, ...names: string[]) => ({ text, least: 1, most: 1, names });
  it('adds up what features say, over the root of their number', () => {
    expect(model.scores(of('晚更新少'))).toEqual([1, (1 + 30 / 2) / 10]);
  });
  it('scores runs of a length, each once, over the root of how many there are', () => {
    const pairs = { labels: ['told'], bias: [0], step: 1, rows: [row(30), row(20)] };
    const model = makeModel(new Trie(['少更', '更']), pairs);
    expect(model.scores({ text: '少更少更', least: 2, most: 2, names: [] })).toEqual([30 / Math.SQRT2 / 10]);
    expect(model.scores({ text: '少更少更', least: 1, most: 2, names: [] })).toEqual([50 / 2 / 10]);
  });
  it('hears each run once, and names that do not stand in the text', () => {
    expect(model.scores(of('少少少', '晚'))).toEqual([20 / Math.SQRT2 / 10, (1 + 30 / Math.SQRT2) / 10]);
  });
  it('tells its reasons, strongest first', () => {
    expect(model.reasons(of('晚少', 'constructor'), 'late', 3)).toEqual([{ feature: '晚', weight: 20 }]);
  });
  it('keeps weights between −3.1 and 3.1', () => {
    expect([encodeWeight(-99), encodeWeight(-31), encodeWeight(0), encodeWeight(99)]).toEqual(['-', '-', 'E', '9']);
  });
});

describe('keepWeights(features, questions), readWeights(kept)', () => {
  const late = { labels: ['late', 'few'], bias: [0, 1], step: 1, rows: [row(9, 9), '', row(20, 0)] };
  const told = { labels: ['told'], bias: [2], step: 3, rows: ['', row(1), ''] };
  it('keeps a feature in one line and gives back what was kept', () => {
    const kept = keepWeights(['__proto__', '少', '晚'], { late, told });
    expect(kept.lines[1]).toBe(`少  ${row(1)}`);
    expect(readWeights(kept)).toEqual({ features: ['__proto__', '少', '晚'], questions: { late, told } });
  });
});
