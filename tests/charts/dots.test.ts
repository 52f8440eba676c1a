import { describe, expect, it } from 'vitest';
import { dotAxis } from '../../src/charts/dotAxis.ts';
import { besideDot, cloudOf, nearestDot, placeLabels, swarmOf } from '../../src/charts/dots.ts';
import { emptyYear } from '../../src/series/field.ts';
import { statisticsOf } from '../../src/series/unitStatistics.ts';

const yearOf = (values: readonly (number | null)[]) => {
  const year = emptyYear(2024, values.length, 'not_seen');
  values.forEach((value, at) => {
    if (value === null) return;
    year.values[at] = value;
    year.lack[at] = 0;
  });
  return year;
};
const frame = { width: 800, names: 100, figures: 100, line: 16, log: false };
const row = (year: ReturnType<typeof yearOf>, from = 0, to = year.values.length) => {
  const stretches = [[from, to]] as const;
  return { key: `${from}`, name: '', year, stretches, statistics: statisticsOf(year, stretches) };
};

describe('dotAxis', () => {
  it('gives zeros of a logarithmic axis a band of their own, left of everything else', () => {
    const axis = dotAxis([0, 0, 2, 20, 2000], 0, 500, false);
    expect(axis.log).toBe(true);
    const [from, to] = axis.band!;
    expect(axis.of(0)).toBe((from + to) / 2);
    expect(axis.of(2)).toBeGreaterThan(to);
    expect(axis.of(20) - axis.of(2)).toBeCloseTo((axis.of(2000) - axis.of(20)) / 2);
  });

  it('is straight where figures lie close together or below 0, and starts at 0', () => {
    const near = dotAxis([3, 4, 6], 0, 500, false);
    expect([near.log, near.band, near.of(0)]).toEqual([false, null, 0]);
    expect(dotAxis([3, 4, 6], 0, 500, true).log).toBe(true);
    expect(dotAxis([-5, 4, 6000], 0, 500, true).log).toBe(false);
  });

  it('has room on an upright axis too', () => {
    const up = dotAxis([0, 1, 1000], 400, 20, true);
    expect(up.of(0)).toBeGreaterThan(up.of(1));
    expect(up.of(1)).toBeGreaterThan(up.of(1000));
  });
});

describe('swarmOf', () => {
  it('draws a dot for every figure, inside its strip, at its value', () => {
    const year = yearOf([1, 1, 1, 2, null, 5, 0, 3, 3, 4]);
    const { dots, strips, axis } = swarmOf([row(year, 0, 5), row(year, 5, 10)], frame);
    expect(dots.x).toHaveLength(9);
    expect([...dots.at].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9]);
    dots.at.forEach((at, i) => {
      const { top, bottom } = strips[dots.row[i]!]!;
      expect(dots.y[i]).toBeGreaterThan(top);
      expect(dots.y[i]).toBeLessThan(bottom);
      expect(dots.x[i]).toBeCloseTo(axis.of(year.values[at]!), 3);
    });
  });

  it('keeps equal figures apart, and inside their strip however many they are', () => {
    const { dots, strips } = swarmOf([row(yearOf(Array(500).fill(7)))], frame);
    expect(new Set(dots.y).size).toBe(500);
    expect(Math.min(...dots.y)).toBeGreaterThan(strips[0]!.top);
    expect(Math.max(...dots.y)).toBeLessThan(strips[0]!.bottom);
  });
});

describe('cloudOf', () => {
  it('draws those with both figures and counts those with one', () => {
    const cloud = cloudOf([yearOf([1, 10, 0, null, 5]), yearOf([2, 0, 0, 4, null])], [[0, 5]], {
      width: 600,
      left: 50,
      log: true,
    });
    expect([...cloud.dots.at]).toEqual([0, 1, 2]);
    expect([cloud.onlyAcross, cloud.onlyUp]).toEqual([1, 1]);
    // a zero lies in its band wherever it was spread to
    const [from, to] = cloud.across.band!;
    expect(cloud.dots.x[2]).toBeGreaterThan(from);
    expect(cloud.dots.x[2]).toBeLessThan(to);
  });
});

describe('nearestDot and besideDot', () => {
  const year = yearOf([1, 2, 3, 1, 2, 3]);
  const { dots } = swarmOf([row(year, 0, 3), row(year, 3, 6)], frame);
  const dotOf = (at: number) => dots.at.indexOf(at);

  it('find the dot under a pointer, and none far from all', () => {
    expect(nearestDot(dots, dots.x[dotOf(1)]! + 3, dots.y[dotOf(1)]! - 3)).toBe(dotOf(1));
    expect(nearestDot(dots, 0, 1e4)).toBeNull();
  });

  it('lead along a strip and into the next', () => {
    expect(besideDot(dots, dotOf(0), 'right')).toBe(dotOf(1));
    expect(besideDot(dots, dotOf(0), 'left')).toBe(dotOf(0));
    expect(besideDot(dots, dotOf(1), 'down')).toBe(dotOf(4));
    expect(besideDot(dots, dotOf(4), 'up')).toBe(dotOf(1));
  });
});

describe('placeLabels', () => {
  it('lets no name touch another or leave the box; one without room is left out', () => {
    const box = { left: 0, right: 200 };
    const [first, second] = placeLabels(
      [
        { x: 50, y: 50, width: 60 },
        { x: 55, y: 50, width: 60 },
      ],
      box,
      12,
    );
    expect(first).toMatchObject({ x: 59 });
    expect(second!.x + 60 < first!.x || Math.abs(second!.y - first!.y) > 12).toBe(true);
    expect(placeLabels([{ x: 50, y: 50, width: 300 }], box, 12)).toEqual([null]);
  });

  it('lets no name lie on the dot of another', () => {
    const named = { x: 90, y: 50, width: 60 };
    const beside = (x: number) => placeLabels([named, { x, y: 52, width: 10 }], { left: 0, right: 200 }, 12)[0];
    expect(beside(30)).toMatchObject({ x: 99 });
    expect(beside(120)).toMatchObject({ x: 21 });
  });
});
