import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearScale, logScale, spread, textWidth } from '../../src/charts/measure.ts';

describe('linearScale(values)', () => {
  test.each([
    [
      [0, 146],
      [0, 40, 80, 120, 160],
    ],
    [[95], [0, 20, 40, 60, 80, 100]],
    [[5], [0, 1, 2, 3, 4, 5]],
    [[1], [0, 1]],
    [
      [0, 0],
      [0, 1],
    ],
    [[], [0, 1]],
    [[24.7], [0, 5, 10, 15, 20, 25]],
    [[0.4], [0, 0.1, 0.2, 0.3, 0.4]],
    [
      [-3, 12],
      [-4, 0, 4, 8, 12],
    ],
    [[1_234_567], [0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]],
  ])('%j has ticks %j', (values, ticks) => {
    expect(linearScale(values).ticks.map((t) => t.value)).toEqual(ticks);
  });

  test('covers every figure and 0 in at most six intervals; whole figures get whole ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 1_000_000 }), { minLength: 1 }), (values) => {
        const { min, max, ticks } = linearScale(values);
        expect(min <= Math.min(0, ...values) && max >= Math.max(0, ...values)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.every((t) => Number.isInteger(t.value))).toBe(true);
        expect(ticks.some((t) => t.value === 0)).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe('logScale(values)', () => {
  test('zeros lie on a shelf below the axis, apart from every other figure', () => {
    const scale = logScale([0, 1, 12, 900])!;
    expect(scale.of(0)).toBe(scale.min);
    expect(scale.of(0)).toBeLessThan(scale.of(1));
    expect(scale.ticks.map((t) => t.value)).toEqual([1, 10, 100, 1000]);
  });

  test('short ranges have ticks between the powers', () => {
    expect(logScale([1, 5])!.ticks.map((t) => t.value)).toEqual([1, 2, 5, 10]);
  });

  test.each([[[]], [[0, 0]], [[-1, 5]]])('%j cannot be drawn so', (values) => {
    expect(logScale(values)).toBeNull();
  });
});

describe('spread(wanted, gap, top, bottom)', () => {
  test.each([
    [[10, 50, 90], 14, [10, 50, 90]],
    [[50, 50], 10, [45, 55]],
    [[50, 52, 54], 10, [42, 52, 62]],
    [[2, 3], 10, [0, 10]],
    [[99, 100], 10, [90, 100]],
  ])('%j by %d → %j', (wanted, gap, places) => {
    expect(spread(wanted, gap, 0, 100)).toEqual(places);
  });

  test('keeps the order and the gap, and stays inside where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 28 }), (list) => {
        const places = spread(
          [...list].sort((a, b) => a - b),
          14,
          0,
          400,
        );
        places.forEach((y, i) => {
          if (i > 0) expect(y - places[i - 1]!).toBeGreaterThanOrEqual(14 - 1e-6);
          expect(y >= -1e-6 && y <= 400 + 1e-6).toBe(true);
        });
      }),
      { seed: 7 },
    );
  });
});

describe('textWidth(text, size)', () => {
  test.each([
    ['白马渡镇', 12, 48],
    ['146', 12, 21],
    ['', 12, 0],
  ])('%s at %d px is about %d', (text, size, width) => {
    expect(textWidth(text, size)).toBe(width);
  });
});
