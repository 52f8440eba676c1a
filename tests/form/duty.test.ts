import { describe, expect, it } from 'vitest';
import { daysAfterDeadline, deadlineOf, duties, graveAfter } from '../../src/form/duty.ts';

describe('duties', () => {
  it('are in order, and no day is grave that is in time', () => {
    expect(duties.map(({ since }) => since)).toEqual([...duties].map(({ since }) => since).sort((a, b) => a - b));
    for (const { deadline, grave } of duties) expect(grave >= deadline).toBe(true);
  });
});

describe('deadlineOf(year), graveAfter(year)', () => {
  it('are those of the regulation in force for the year', () => {
    expect([2017, 2018, 2019, 2024].map(deadlineOf)).toEqual(['2018-03-31', '2019-03-31', '2020-01-31', '2025-01-31']);
    expect([2018, 2024].map(graveAfter)).toEqual(['2019-03-31', '2025-03-31']);
  });
});

describe('daysAfterDeadline(date, year)', () => {
  it('counts days, from the first of a month where no day is stated', () => {
    expect(daysAfterDeadline('2025-02-08', 2024)).toBe(8);
    expect(daysAfterDeadline('2025-01-31', 2024)).toBe(0);
    expect(daysAfterDeadline('2025-02', 2024)).toBe(1);
    expect(daysAfterDeadline('2018-03-20', 2017)).toBe(-11);
  });
});
