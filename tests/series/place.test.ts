import { describe, expect, it } from 'vitest';
import type { County } from '../../src/dataset/dataset.ts';
import { isMerged, mergeCounties, receive } from '../../src/series/place.ts';
import { selectSeries } from '../../src/series/select.ts';
import { defaultView } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';

const cell = 'proactive.penalties.decisions';
const host = countyOf(cell, [2022, 2023], { 东镇: [1, 3], 西镇: [2, 4], 南镇: [5, 6] });
const made = countyOf(cell, [2023], { 东镇: [90], 北镇: [80] });
const moved = (code: string) => code.replace('990101', '980101');
const guest: County = {
  ...{ ...made, code: '980101', name: '别县' },
  townships: made.townships.map((t) => ({ ...t, code: moved(t.code) })),
  reports: made.reports.map((r) => ({ ...r, id: moved(r.id), township: moved(r.township) })),
};
const view = { ...defaultView('explore'), m: cell };

describe('receive(county, guests, town)', () => {
  it('names all with their county as soon as there is a guest', () => {
    const { host: own, visitors } = receive(host, [guest], ['980101101']);
    expect(own.townships.map((t) => t.name)).toEqual(['云泽县东镇', '云泽县西镇', '云泽县南镇']);
    expect(visitors.flatMap((v) => v.townships.map((t) => t.name))).toEqual(['别县北镇']);
    expect(receive(host, [guest], ['990101100']).host).toBe(host);
  });
});

describe('selectSeries(county, view, guests)', () => {
  const town = ['990101100', '980101100', '970101101'];
  const series = selectSeries(host, { ...view, town, others: false }, [guest]);

  it('draws chosen townships of two counties together, and tells which it does not have', () => {
    expect(series.rows.map((row) => [row.township.name, row.points.map((p) => p.value ?? p.none).join()])).toEqual([
      ['别县东镇', 'not_collected,90'],
      ['云泽县东镇', '1,3'],
    ]);
    expect(series.unknown).toEqual(['970101101']);
  });

  it('keeps median and change those of the county', () => {
    expect(series.spread.map(({ n, median }) => [n, median])).toEqual([
      [3, 2],
      [3, 4],
    ]);
    expect(series.change).toMatchObject({ before: 8, after: 13, townships: 3 });
    expect(series.townships).toBe(3);
  });
});

describe('mergeCounties(counties, name, code)', () => {
  it('bears the code of what the counties make up', () => {
    const merged = mergeCounties([host, guest], '南川市', '9901');
    expect([merged.code, merged.name, isMerged(merged), isMerged(host)]).toEqual(['9901', '南川市', true, false]);
    expect(isMerged(mergeCounties([host, guest]))).toBe(true);
  });
});
