import { describe, expect, it } from 'vitest';
import { makeModel } from '../../src/language/weights.ts';

const model = makeModel({
  labels: ['late', 'few'],
  bias: [0, 10],
  features: { 晚: [0, 200], 少: [1, 300], __proto__x: [0, 1] },
});

describe('makeModel(weights)', () => {
  it('adds up what features say, over the root of their number', () => {
    expect(model.scores(['晚', '更', '新', '少'])).toEqual([
      { label: 'few', score: (10 + 300 / 2) / 100 },
      { label: 'late', score: 1 },
    ]);
  });
  it('puts the first label first where none says more', () => {
    expect(makeModel({ labels: ['a', 'b'], bias: [0, 0], features: {} }).scores([])[0]!.label).toBe('a');
  });
  it('tells its reasons, strongest first', () => {
    expect(model.reasons(['晚', '少', 'constructor'], 'late', 3)).toEqual([{ feature: '晚', weight: 200 }]);
  });
});
