import { expect, it } from 'vitest';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import type { SumSheet } from '../../src/dataset/figures.ts';
import { selectRequests } from '../../src/series/aboveApplications.ts';
import { unitsOf } from '../../src/series/scope.ts';
import { places, whole } from '../support/places.ts';

const ids = ['received', 'carried_in', 'carried_out', 'outcomes_total', 'granted', 'refused'];
const sheet: SumSheet = {
  ...{ format: datasetFormat, sheet: 'applications', year: 2023, ids },
  counties: [
    { of: 2, reports: [2, 2, 1, 1, 1, 1], totals: [3, 1, 0, 4, 3, 1] },
    { of: 1, reports: [0, 0, 0, 0, 0, 0], totals: [0, 0, 0, 0, 0, 0] },
    { of: 2, reports: [2, 2, 2, 2, 2, 2], totals: [14, 0, 2, 12, 10, 2] },
    null,
  ],
};

it('adds up what is stated, says in how many reports, and lists places by requests', () => {
  const { rows, whole: all } = selectRequests(places, unitsOf(places, whole, 'county'), whole.stretches, sheet);
  expect(rows.map(({ unit, received, collected }) => [unit?.name, received.value, received.stated, collected])).toEqual(
    [
      ['丙市', 14, 2, true],
      ['甲县', 3, 2, true],
      ['乙县', 0, 0, true],
      ['丁县', 0, 0, false],
    ],
  );
  expect(all).toMatchObject({
    readable: 5,
    carriedIn: { value: 1, stated: 4 },
    answered: { value: 16, stated: 3 },
    outcomes: { granted: { value: 13, stated: 3 }, other: { value: 0, stated: 0 } },
  });
});
