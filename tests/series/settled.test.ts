import { describe, expect, it } from 'vitest';
import { selectSeries } from '../../src/series/select.ts';
import { formatSettled, settle } from '../../src/series/settled.ts';
import { defaultView, parseView, type View } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';

const years = [2021, 2022, 2023];
const measure = 'proactive.penalties.decisions';
const table = { 甲镇: [1, 2, 3], 乙镇: [5, 6, 20], 丙乡: [7, 8, 9] };
const county = countyOf(measure, years, table);
const site = { collection: 'demo', county };
const ask = (part: Partial<View> = {}) => ({ ...defaultView('explore'), ...part });
const code = (name: string) => county.townships.find((t) => t.name === name)!.code;

describe('settle(view, {collection, county})', () => {
  it('names collection and county, the years there are, and the townships that stand out, in the order of their colours', () => {
    expect(settle(ask({ top: 2 }), site)).toEqual(
      ask({
        top: 2,
        d: 'demo',
        c: county.code,
        town: [code('乙镇'), code('丙乡')],
        time: { from: 2021, to: 2023 },
      }),
    );
  });

  it('names the place above the county and what stands in its rows', () => {
    const above = { ...site, scope: { code: '4104' }, above: { unit: 'county' as const } };
    expect(settle(defaultView('overview'), above)).toMatchObject({ d: 'demo', c: '4104', unit: 'county', year: 2023 });
  });

  it('leaves what was chosen', () => {
    const chosen = ask({ c: 'all', town: [code('甲镇')], time: { from: 2022, to: 'latest' } });
    expect(settle(chosen, site)).toMatchObject({ c: 'all', town: [code('甲镇')], time: { from: 2022, to: 2023 } });
    const none = ask({ top: 0, time: { from: 2030, to: 'latest' } });
    expect(settle(none, site)).toMatchObject({ town: [], time: none.time });
  });

  it('says which year was the latest, on pages that are about one', () => {
    expect(settle(defaultView('overview'), site).year).toBe(2023);
    expect(settle({ ...defaultView('problems'), year: 2021 }, site).year).toBe(2021);
    // every year of the ledger is shown where none is named
    expect(settle(defaultView('findings'), site).year).toBe('latest');
  });

  it('shows the same after a township with more and a further year came in', () => {
    const then = settle(ask({ top: 1 }), site);
    const later = countyOf(measure, [...years, 2024], {
      ...Object.fromEntries(Object.entries(table).map(([name, values]) => [name, [...values, 1]])),
      丁街道: [90, 90, 90, 90],
    });
    const { view } = parseView(formatSettled(then).slice(1));
    const rows = (of: typeof county) => selectSeries(of, view).rows.filter((row) => row.chosen);
    const figures = (of: typeof county) =>
      rows(of).map(({ township, slot, points }) => [township.name, slot, points.map((p) => p.value)]);
    expect(figures(later)).toEqual(figures(county));
    expect(figures(later)).toEqual([['乙镇', 0, [5, 6, 20]]]);
  });
});

describe('formatSettled(view)', () => {
  it('names what decides what is seen even where it is the default, and is read back as the same view', () => {
    const view = settle(ask({ log: true }), site);
    const address = formatSettled(view);
    const towns = ['乙镇', '丙乡', '甲镇'].map(code).join('~');
    expect(address).toBe(`#/explore?d=demo&c=${county.code}&m=${measure}&town=${towns}&time=2021..2023&tab=line&log=1`);
    expect(parseView(address)).toEqual({ view, unknown: [] });
    expect(formatSettled(settle(defaultView('overview'), site))).toBe(`#/overview?d=demo&c=${county.code}&year=2023`);
  });
});
