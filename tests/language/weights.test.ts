import { describe, expect, it } from 'vitest';
import { encodeWeight, makeModel } from '../../src/language/weights.ts';

const line = (feature: string, ...tenths: number[]) => `${feature} ${tenths.map(encodeWeight).join('')}`;
const model = makeModel({
  labels: ['late', 'few'],
  bias: [0, 1],
  features: [line('__proto__', 9, 9), line('少', 0, 30), line('晚', 20, 0)],
});

describe('makeModel(weights)', () => {
  const of = (text: string, ...names: string[]) => ({ text, least: 1, most: 1, names });
  it('adds up what features say, over the root of their number', () => {
    expect(model.scores(of('晚更新少'))).toEqual([1, (1 + 30 / 2) / 10]);
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
