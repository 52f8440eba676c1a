import { describe, expect, test } from 'vitest';
import { channels } from '../../src/form/channels.ts';
import { allCellIds } from '../../src/form/crosswalk.ts';
import { defaultMeasure, measureGroups, measureOf, measures } from '../../src/series/measures.ts';
import { placeOf } from '../../src/series/point.ts';

describe('measures', () => {
  test('reach every cell of both forms, every channel, and are named once', () => {
    const ids = measures.map((m) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of allCellIds) expect(ids).toContain(id);
    for (const { id } of channels) expect(ids).toContain(`channel_count.${id}`);
    expect(measureOf(defaultMeasure)).toBeDefined();
    expect(measureOf('nothing')).toBeUndefined();
  });

  test('stand in the order of their groups', () => {
    const order = measures.map((m) => measureGroups.indexOf(m.group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test.each([
    ['proactive.penalties.decisions', ['2019', '2021'], true, 'decisions', 'cell:proactive.penalties.decisions'],
    [
      'proactive.normative_documents.in_force',
      ['2021'],
      false,
      'documents',
      'cell:proactive.normative_documents.in_force',
    ],
    ['proactive.fees.amount', ['2021'], false, 'wan', 'cell:proactive.fees.amount'],
    ['proactive.licences.previous_items', ['2019'], false, 'items', 'cell:proactive.licences.previous_items'],
    ['applications.other_other.total', ['2019', '2021'], false, 'requests', 'cell:applications.other_other.total'],
    ['disputes.review.total', ['2019', '2021'], true, 'cases', 'cell:disputes.review.total'],
    ['disclosed', ['2019', '2021', 'free'], true, 'pieces', 'disclosed'],
    ['channel_count.weibo', ['2019', '2021', 'free'], true, 'pieces', 'count:weibo'],
    ['problems', ['2019', '2021', 'free'], true, 'problems', 'problem:0'],
    ['coverage', ['2019', '2021', 'free'], true, 'cells', ''],
  ])('%s: editions %j, comparable %s, unit %s, at %s', (id, editions, comparable, unit, at) => {
    const measure = measureOf(id)!;
    expect([measure.editions, measure.comparable, measure.unit, placeOf(measure)]).toEqual([
      editions,
      comparable,
      unit,
      at,
    ]);
  });
});
