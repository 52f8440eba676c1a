import { expect, it } from 'vitest';
import { tidy } from '../../src/text/decimals.ts';

it('tidy(value) cuts binary noise, and nothing that was measured', () => {
  expect([12.3 + 0.1, 0.1 + 0.2, 1 / 3, -5e-8, 1234.5].map(tidy)).toEqual([12.4, 0.3, 0.333333, -0, 1234.5]);
});
