import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { problemCategories } from '../../src/form/problems.ts';
import { aggregates, relations } from '../../src/series/manner.ts';
import { measures } from '../../src/series/measures.ts';
import { noteText } from '../../src/series/note.ts';
import { defaultView, formatView, pages, parseView, redraws, tabs, type View } from '../../src/series/view.ts';

const code = fc.oneof(
  fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
  fc.integer({ min: 0, max: 0xffffffff }).map((n) => `x${n.toString(16).padStart(8, '0')}`),
);
const year = fc.integer({ min: 2008, max: 2030 });
const noteWords = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((words) => noteText(words) ?? '注')
  .filter((words) => noteText(words) === words);
const view: fc.Arbitrary<Partial<View>> = fc.record(
  {
    page: fc.constantFrom(...pages),
    d: fc.string(),
    c: fc.constantFrom('', 'all', '41', '4104', '410422', 'x0123abcd', 'unknown'),
    unit: fc.constantFrom(null, 'township', 'county', 'prefecture', 'province'),
    m: fc.constantFrom(...measures.map((m) => m.id)),
    town: fc.uniqueArray(code, { maxLength: 5 }),
    top: fc.integer({ min: 0, max: 20 }),
    note: fc
      .uniqueArray(fc.tuple(code, year), { maxLength: 5, selector: (point) => point.join('.') })
      .chain((points) =>
        fc.tuple(...points.map(([code, year]) => noteWords.map((text) => ({ code, year, text })))).map((list) => list),
      ),
    time: fc.oneof(
      fc.constant({ from: 'earliest' as const, to: 'latest' as const }),
      fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      year.map((to) => ({ from: 'earliest' as const, to })),
    ),
    tab: fc.constantFrom(...tabs),
    x: fc.constantFrom('', ...measures.map((m) => m.id)),
    as: fc.constantFrom(...relations),
    by: fc.constantFrom(...aggregates),
    sort: fc.record({ by: fc.oneof(fc.constantFrom('value', 'code', 'name', 'change'), year), reverse: fc.boolean() }),
    year: fc.oneof(year, fc.constant('latest' as const)),
    log: fc.boolean(),
    free: fc.boolean(),
    median: fc.boolean(),
    others: fc.boolean(),
    q: fc.string({ unit: 'grapheme' }),
    at: fc.constantFrom('', 'cell:proactive.penalties.decisions', 'problem:0', 'finding:3'),
    category: fc.constantFrom(null, ...problemCategories.map((c) => c.id)),
    severity: fc.constantFrom(null, 'error', 'warning', 'note'),
    dark: fc.constantFrom(null, true, false),
    lang: fc.constantFrom(null, 'zh', 'en'),
    embed: fc.boolean(),
    fig: fc.constantFrom('', 'coverage', 'channel-years'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<View>>;

describe('parseView(hash) and formatView(view)', () => {
  test('are a round trip for every view', () => {
    fc.assert(
      fc.property(view, (part) => {
        const whole = { ...defaultView(), ...part };
        expect(parseView(formatView(whole))).toEqual({ view: whole, unknown: [] });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('any address is read without throwing, and its canonical form is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const once = formatView(parseView(hash).view);
        expect(formatView(parseView(once).view)).toBe(once);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('formatView(view)', () => {
  test.each<[Partial<View>, string]>([
    [{}, '#/overview'],
    [{ page: 'explore' }, '#/explore'],
    [{ page: 'explore', town: ['410422100'] }, '#/explore?town=~410422100'],
    [{ page: 'explore', town: ['410422100', '410422101'] }, '#/explore?town=410422100~410422101'],
    [{ page: 'explore', time: { from: 2019, to: 2024 } }, '#/explore?time=2019..2024'],
    [{ page: 'explore', time: { from: 'earliest', to: 2022 } }, '#/explore?time=earliest..2022'],
    [{ page: 'explore', time: { from: 2022, to: 2022 } }, '#/explore?time=2022'],
    [{ page: 'explore', embed: true }, '#/explore?tab=line&embed=1'],
    [{ page: 'explore', median: false, log: true }, '#/explore?log=1&median=0'],
    [{ page: 'report', report: 'x-2024', at: 'cell:a.b.c' }, '#/report?report=x-2024&at=cell:a.b.c'],
    [{ sort: { by: 2021, reverse: true } }, '#/overview?sort=-2021'],
    [{ q: '信箱 & 热线' }, '#/overview?q=%E4%BF%A1%E7%AE%B1%20%26%20%E7%83%AD%E7%BA%BF'],
  ])('%j → %s', (part, address) => {
    expect(formatView({ ...defaultView(), ...part })).toBe(address);
  });

  test('drops broken halves of characters instead of throwing', () => {
    expect(formatView({ ...defaultView(), q: 'a\ud800b' })).toBe('#/overview?q=ab');
  });
});

describe('parseView(hash)', () => {
  test.each(['', '#', '#/', '/', '#/overview', '#/overview?'])('%j is the overview', (hash) => {
    expect(parseView(hash)).toEqual({ view: defaultView('overview'), unknown: [] });
  });

  test.each([
    ['#/explore?m=xyz', 'm', 'xyz'],
    ['#/explore?tab=pie', 'tab', 'pie'],
    ['#/explore?time=2024..2019', 'time', '2024..2019'],
    ['#/explore?time=2019..2020..2021', 'time', '2019..2020..2021'],
    ['#/explore?town=41042', 'town', '41042'],
    ['#/explore?log=yes', 'log', 'yes'],
    ['#/explore?top=99', 'top', '99'],
    ['#/explore?sort=size', 'sort', 'size'],
    ['#/explore?year=12', 'year', '12'],
    ['#/explore?c=410', 'c', '410'],
    ['#/explore?c=410422101', 'c', '410422101'],
    ['#/explore?unit=collection', 'unit', 'collection'],
    ['#/explore?colour=red', 'colour', 'red'],
    ['#/explore?q=%E4%BF', undefined, undefined],
    ['#/nowhere', 'page', 'nowhere'],
    ['#/explore?__proto__=1', '__proto__', '1'],
  ])('%s keeps the default and names what it does not know', (hash, key, value) => {
    const { view: got, unknown } = parseView(hash);
    if (key === undefined) return expect(got.q).toBe('%E4%BF');
    expect(unknown).toEqual([{ key, value }]);
    expect(got).toEqual(defaultView(key === 'page' ? 'overview' : 'explore'));
  });

  test('the last of two values wins, and `+` is a space', () => {
    expect(parseView('#/explore?q=a&q=b+c').view.q).toBe('b c');
  });

  test('a township named twice is chosen once', () => {
    expect(parseView('#/explore?town=410422100~410422100').view.town).toEqual(['410422100']);
  });
});

describe('parseView(hash) of what is no question', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no key and no value called %s', (name) => {
    for (const key of ['log', 'rule', 'm', 'tab', 'year', 'channel', 'sort', 'top', 'lang', name]) {
      const { view, unknown } = parseView(`#/explore?${key}=${name}`);
      expect(view).toEqual(defaultView('explore'));
      expect(unknown).toEqual([{ key, value: name }]);
    }
    expect(parseView(`#/${name}`).view).toEqual(defaultView());
  });

  it('reads a hundred thousand keys no further than a question goes, and tells of a few', () => {
    const many = Array.from({ length: 1e5 }, (_, i) => `k${i}=${i}`).join('&');
    const { view, unknown } = parseView(`#/explore?log=1&${many}&median=0`);
    expect(view).toEqual({ ...defaultView('explore'), log: true });
    expect(unknown.length).toBeLessThan(10);
    expect(parseView(`#/explore?${'q=a&'.repeat(1e5)}`).view.q).toBe('a');
  });

  it.each(['q', 'd', 'report', 'at', 'v', 'x'])('takes no million characters as %s, nor repeats them', (key) => {
    const { view, unknown } = parseView(`#/explore?${key}=${'镇'.repeat(1e6)}`);
    expect(view).toEqual(defaultView('explore'));
    expect(unknown).toHaveLength(1);
    expect(unknown[0]!.value.length).toBeLessThan(100);
    expect(parseView(`#/explore?${'k'.repeat(1e6)}=1`).unknown[0]!.key.length).toBeLessThan(100);
  });

  it('tells the same thing once', () => expect(parseView('#/explore?x=1&x=1&x=2').unknown).toHaveLength(2));
});

describe('redraws(view, next)', () => {
  const explore = defaultView('explore');
  it.each([
    ['another measure', explore, { m: 'problems' }, true],
    ['a switch', explore, { median: false }, true],
    ['other years', explore, { time: { from: 2020, to: 'latest' } }, true],
    ['another county', explore, { c: '410422' }, false],
    ['townships, which may be another county’s', explore, { town: ['410422101'] }, false],
    ['another drawing', explore, { tab: 'bar' }, false],
    ['another page', explore, { page: 'township' }, false],
    ['a chart of more than the county', { ...explore, tab: 'scatter' }, { m: 'problems' }, false],
  ] as const)('%s', (_, view, change, expected) => {
    expect(redraws(view as View, { ...view, ...change } as View)).toBe(expected);
  });
});
