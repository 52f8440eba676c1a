import { expect, it } from 'vitest';
import type { SetSheetFile } from '../../src/dataset/figures.ts';
import { selectRequests } from '../../src/series/aboveApplications.ts';
import { unitsOf } from '../../src/series/scope.ts';
import { places, whole } from '../support/places.ts';

const ids = ['received', 'carried_in', 'carried_out', 'outcomes_total', 'granted', 'refused'];
const stated = (...numbers: readonly number[]) => new Map(numbers.map((n, i) => [i, n]));
const sheet: SetSheetFile = {
  ...{ format: 3, sheet: 'applications', year: 2023, ids },
  values: [
    ...[stated(3, 1, 0, 4, 3, 1), stated(0, 0)],
    ...(['unreadable', 'not_seen'] as const),
    ...[new Map(), stated(9, 0, 2, 7, 5, 2), stated(5, 0, 0, 5, 5, 0)],
    ...(['not_collected', 'not_collected', 'not_in_form'] as const),
  ],
};

it('adds up what is stated, says in how many reports, and lists places by requests', () => {
  const { rows, whole: all } = selectRequests(unitsOf(places, whole, 'county'), whole.stretches, sheet);
  expect(rows.map(({ unit, received }) => [unit?.name, received.value, received.stated])).toEqual([
    ['丙市', 9, 1],
    ['丁县', 5, 1],
    ['甲县', 3, 2],
    ['乙县', 0, 0],
  ]);
  expect(all).toMatchObject({
    readable: 5,
    carriedIn: { value: 1, stated: 4 },
    answered: { value: 16, stated: 3 },
    outcomes: { granted: { value: 13, stated: 3 }, other: { value: 0, stated: 0 } },
  });
});
