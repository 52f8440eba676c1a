import { describe, expect, it } from 'vitest';
import type { PublicReport, ReportScan } from '../../src/dataset/dataset.ts';
import { addressedPlaces, placeOnPages } from '../../src/series/scanPlaces.ts';
import type { Span } from '../../src/text/span.ts';

type Box = readonly [number, number, number, number];
const place = (start: number, end: number, box: Box) => ({ span: [start, end] as Span, box });
const page = (number: number, span: Span, places: ReturnType<typeof place>[]) => ({
  ...{ number, span, width: 100, height: 140, png: '', places },
});
/** A line, a cell with a figure and two blank cells on the first picture; a line on the second; words between them are text. */
const pages: ReportScan['pages'] = [
  page(
    2,
    [0, 14],
    [
      place(0, 8, [10, 10, 90, 20]),
      place(9, 11, [10, 30, 40, 40]),
      place(12, 12, [40, 30, 60, 40]),
      place(13, 13, [60, 30, 90, 40]),
    ],
  ),
  page(4, [40, 60], [place(40, 55, [10, 10, 90, 20])]),
];

describe('placeOnPages(pages, span)', () => {
  it.each<[string, Span, [number, number | null] | null]>([
    ['a cell', [9, 11], [0, 1]],
    ['words of a line', [3, 5], [0, 0]],
    ['a blank cell, told from its neighbour', [13, 13], [0, 3]],
    ['a line of a later page', [40, 55], [1, 0]],
    ['words over several places', [3, 11], [0, null]],
    ['words that were stated as text', [20, 25], null],
  ])('finds %s', (_, span, found) => {
    const at = placeOnPages(pages, span);
    const expected = found && { page: found[0], place: found[1] === null ? null : pages[found[0]]!.places[found[1]] };
    expect(at).toEqual(expected);
  });
});

describe('addressedPlaces(page, report)', () => {
  it('gives cells of the form their address, other words that of their span, and other blanks none', () => {
    const cells = {
      'proactive.licences.decisions': { value: 17, raw: '17', span: [9, 11] },
      'proactive.penalties.decisions': { value: null, raw: '', span: [13, 13], reason: 'blank' },
      'disputes.review.total': { value: null, raw: '', span: null, reason: 'missing' },
    };
    const places = addressedPlaces(pages[0]!, { cells } as unknown as PublicReport);
    expect(places.map(({ at, cell }) => [at, cell])).toEqual([
      ['span:0-8', null],
      ['cell:proactive.licences.decisions', 'proactive.licences.decisions'],
      ['cell:proactive.penalties.decisions', 'proactive.penalties.decisions'],
    ]);
  });
});
