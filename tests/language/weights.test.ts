import { describe, expect, it } from 'vitest';
import { encodeWeight, makeModel } from '../../src/language/weights.ts';

const line = (feature: string, ...tenths: number[]) => `${feature} ${tenths.map(encodeWeight).join('')}`;
const model = makeModel({
  labels: ['late', 'few'],
  bias: [0, 1],
  features: [line('__proto__', 9, 9), line('少', 0, 30), line('晚', 20, 0)],
});

describe('makeModel(weights)', () => {
  it('adds up what features say, over the root of their number', () => {
    expect(model.scores(['晚', '更', '新', '少'])).toEqual([
      { label: 'few', score: (1 + 30 / 2) / 10 },
      { label: 'late', score: 1 },
    ]);
  });
  it('puts the first label first where none says more', () => {
    expect(makeModel({ labels: ['a', 'b'], bias: [0, 0], features: [] }).scores([])[0]!.label).toBe('a');
  });
  it('tells its reasons, strongest first', () => {
    expect(model.reasons(['晚', '少', 'constructor'], 'late', 3)).toEqual([{ feature: '晚', weight: 20 }]);
  });
  it('keeps weights between −3.1 and 3.1', () => {
    expect([encodeWeight(-99), encodeWeight(-31), encodeWeight(0), encodeWeight(99)]).toEqual(['-', '-', 'E', '9']);
  });
});
