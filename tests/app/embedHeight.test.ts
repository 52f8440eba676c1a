import { describe, expect, it } from 'vitest';
import { toldHeight } from '../../src/app/embed/height.ts';

const type = 'zhenlan:height';

describe('toldHeight(data) → pixels', () => {
  it.each([
    [{ type, height: 540 }, 540],
    [{ type, id: 'x', height: 0.2 }, 1],
    [{ type, height: 1e9 }, 20_000],
    [{ type, height: Number.POSITIVE_INFINITY }, 20_000],
  ])('reads %j', (data, height) => expect(toldHeight(data)).toBe(height));

  it.each([
    [{ type, height: 540n }],
    [{ type, height: '540' }],
    [{ type, height: Number.NaN }],
    [{ type, height: 0 }],
    [{ type, height: -5 }],
    [{ type, height: [540] }],
    [{ type }],
    [{ type: 'zhenlan:sized', height: 540 }],
    [{ height: 540 }],
    ['zhenlan:height'],
    [540n],
    [null],
    [undefined],
    [[]],
    [new Map([['type', type]])],
    [Symbol.iterator],
  ])('takes nothing from %o', (data) => expect(toldHeight(data)).toBeNull());
});
