import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/dataset/dataset.ts';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { DatasetError } from '../../src/dataset/decode.ts';
import { decodeFigures, decodeNames, decodePlaces, decodeSheet, decodeTrend } from '../../src/dataset/decodeFigures.ts';
import {
  encodeFigures,
  encodeNames,
  encodePlaces,
  encodeStanding,
  encodeSums,
  encodeTrend,
  nothingLetters,
  standingLetters,
} from '../../src/dataset/encodeFigures.ts';
import type {
  FigureSheet,
  NoFigure,
  Places,
  SetSheetName,
  StandingSheet,
  SumSheet,
  Trend,
} from '../../src/dataset/figures.ts';

const format: typeof datasetFormat = datasetFormat;
const overTheWire = (json: unknown): unknown => JSON.parse(JSON.stringify(json));
const many = { seed: 20250131, numRuns: 100 };

const none = fc.constantFrom(...(Object.keys(nothingLetters) as NoFigure[]));
const number = fc.oneof(
  fc.nat(5),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);
/** Values as they come: the same nothing many times in a row. */
const stretches = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(value, fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
    .map((runs) => runs.flatMap(([one, times]) => new Array<T>(times).fill(one)));

const anySheet: fc.Arbitrary<FigureSheet> = stretches(fc.oneof(number, none)).chain((values) => {
  const some = fc.subarray(values.map((_, i) => i));
  return fc.record({
    ...{ sheet: fc.constant('disclosed'), year: fc.constant(2023) },
    ...{ values: fc.constant(values), approx: some, scanned: some, flagged: some },
  });
});
const anyStanding: fc.Arbitrary<StandingSheet> = stretches(
  fc.constantFrom(...(Object.keys(standingLetters) as Standing[])),
).chain((values) => {
  const some = fc.subarray(values.map((_, i) => i));
  return fc
    .record({ tablesUnread: some, proseUnread: some })
    .map((unread): StandingSheet => ({ format, sheet: 'standing', year: 2023, values, ...unread }));
});
const count = fc.nat(60);
const anySums: fc.Arbitrary<SumSheet> = fc.uniqueArray(fc.string(), { maxLength: 4 }).chain((ids) => {
  const column = fc.array(count, { minLength: ids.length, maxLength: ids.length });
  const county = fc.record({ of: count, reports: column, totals: column });
  const counties = fc.array(fc.option(county), { maxLength: 12 });
  const every = fc.boolean();
  return fc.tuple(counties, every).map(([all, once]): SumSheet => {
    const own = all.map((c) => (c && once ? { ...c, totals: c.reports } : c));
    return { format, sheet: 'rules', year: 2023, ids, counties: own };
  });
});
const anyTrend: fc.Arbitrary<Trend> = fc
  .array(fc.record({ of: count, reports: count, streaks: count }))
  .map((year) => ({
    ...{ format, trend: 'used.app', years: [2022, 2023] },
    counties: [year, [...year].reverse()],
  }));

const hash = fc.stringMatching(/^[0-9a-f]{10}$/);
const anyCounty = (code: string) =>
  fc.record({
    code: fc.constant(code),
    ...{ name: fc.string(), province: fc.constant(0), initials: fc.string() },
    ...{ prefecture: fc.option(fc.string()), prefectureInitials: fc.string() },
    file: hash.map((h) => `counties/${code}.${h}.json`),
    townships: fc
      .uniqueArray(
        fc.oneof(
          fc.nat(999).map((n) => code + String(n).padStart(3, '0')),
          fc.constant('x0a1b2c3d'),
        ),
      )
      .map((codes) => codes.sort()),
  });
const anyPlaces: fc.Arbitrary<Places> = fc.record({
  format: fc.constant(format),
  years: fc.constant([2022, 2023]),
  provinces: fc.tuple(
    fc.record({
      ...{ code: fc.constant('41'), name: fc.string(), initials: fc.string() },
      names: hash.map((h) => `names/41.${h}.json`),
    }),
  ),
  counties: fc.tuple(anyCounty('410422'), anyCounty('x00000000')),
  sheets: fc.dictionary(fc.constantFrom('disclosed', 'standing', 'a.b.c'), hash, { noNullPrototype: true }),
  cut: fc.constantFrom('whole', 'parts'),
  trends: fc.dictionary(fc.constantFrom('used.app', 'stated.other'), hash, { noNullPrototype: true }),
});

const townshipsOf = ({ values }: { values: readonly unknown[] }) => values.length;
const readBack = <S extends SetSheetName>(sheet: S, json: unknown, townships: number) =>
  decodeSheet(overTheWire(json), { sheet, size: { townships, counties: townships } });

describe('files by measure, written and read', () => {
  it('give back the figures of every year', () => {
    const same = (s: FigureSheet) => {
      const years = [s, { ...s, year: s.year + 1, values: [...s.values].reverse(), approx: [] }];
      const asked = { sheet: s.sheet, at: null, townships: townshipsOf(s) };
      expect(decodeFigures(overTheWire(encodeFigures(s.sheet, years)), asked)).toEqual(years);
    };
    fc.assert(fc.property(anySheet, same), many);
  });

  it('give back those of some townships in their places, and collected nothing of the others', () => {
    const sheet = {
      ...{ sheet: 'disclosed', year: 2023, values: [4, 'blank' as const] },
      approx: [0],
      scanned: [1],
      flagged: [],
    };
    const json = encodeFigures('disclosed', [sheet, { ...sheet, year: 2024, values: ['unreadable', 9] }]);
    const none = 'not_collected';
    const [first, second] = decodeFigures(overTheWire(json), { sheet: 'disclosed', at: [1, 3], townships: 5 });
    expect(first).toMatchObject({ year: 2023, values: [none, 4, none, 'blank', none], approx: [1], scanned: [3] });
    expect(second).toMatchObject({ year: 2024, values: [none, 'unreadable', none, 9, none], approx: [1], flagged: [] });
  });

  it('give back how every township stands', () => {
    const same = (s: StandingSheet) => void expect(readBack('standing', encodeStanding(s), townshipsOf(s))).toEqual(s);
    fc.assert(fc.property(anyStanding, same), many);
  });

  it('give back every sum', () => {
    const same = (s: SumSheet) => void expect(readBack('rules', encodeSums(s), s.counties.length)).toEqual(s);
    fc.assert(fc.property(anySums, same), many);
  });

  it('give back every trend', () => {
    const same = (t: Trend) => void expect(decodeTrend(overTheWire(encodeTrend(t)), t.counties[0]!.length)).toEqual(t);
    fc.assert(fc.property(anyTrend, same), many);
  });

  it('give back every place', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => void expect(decodePlaces(overTheWire(encodePlaces(places)))).toEqual(places)),
      many,
    );
  });

  it('give back every name', () => {
    const names = fc
      .array(fc.tuple(fc.string(), fc.string(), fc.nat(4)))
      .map((rows) => rows.map(([name, other, cut]) => ({ name, short: cut ? name.slice(0, -cut) : other })));
    fc.assert(
      fc.property(names, (rows) => {
        const [name, short] = [rows.map((r) => r.name), rows.map((r) => r.short)];
        const file = { format, name, short, initials: name };
        expect(decodeNames(overTheWire(encodeNames(file)))).toEqual(file);
      }),
      many,
    );
  });
});

const textOf = (text: string, bits = '', others: number[] = []) => ({ text, bits, others, signed: false });
const empty = textOf('');
const sheet = {
  ...{ format, sheet: 'disclosed', years: [2023], values: textOf('1bb') },
  ...{ approx: empty, scanned: textOf('11'), flagged: empty },
};
const broken: [what: string, change: object, message: string][] = [
  ['another version', { format: 1 }, 'f.json at format'],
  ['too few entries', { values: textOf('1b') }, '2 entries, not 3'],
  ['too many entries', { values: textOf('1bbb') }, '4 entries, not 3'],
  ['a letter without a meaning', { values: textOf('1qq') }, 'no entry: q'],
  ['a sign without a meaning', { values: textOf('1"é') }, 'no entry: "'],
  ['a number that is not there', { values: textOf('1b~') }, 'no number for entry 2'],
  ['a number too many', { values: textOf('1bb', '', [3]) }, 'more numbers than entries'],
  ['bits that are not there', { values: textOf('1b}') }, 'no bits'],
  ['bits too many', { values: textOf('1bb', 'A') }, 'more numbers than entries'],
  ['an index that leaves the list', { scanned: textOf('12') }, 'no entry 3'],
  ['an index twice', { scanned: textOf('10') }, 'no entry 1'],
  ['another sheet', { sheet: 'problems' }, 'the sheet problems, not disclosed'],
];

describe('decodeFigures(json, which, file)', () => {
  it.each(broken)('refuses %s', (_, change, message) => {
    const read = () => decodeFigures({ ...sheet, ...change }, { sheet: 'disclosed', at: null, townships: 3 }, 'f.json');
    expect(read).toThrow(DatasetError);
    expect(read).toThrow(message);
  });
});

describe('decodeSheet(json, which, file)', () => {
  it('refuses sums of more or fewer counties than collected', () => {
    const sums = {
      format,
      sheet: 'used',
      year: 2023,
      ids: ['app'],
      of: textOf('3c'),
      reports: textOf('2'),
      totals: null,
    };
    const read = (json: object) => decodeSheet(json, { sheet: 'used', size: { townships: 9, counties: 2 } });
    expect(read(sums).counties).toEqual([{ of: 3, reports: [2], totals: [2] }, null]);
    expect(() => read({ ...sums, reports: textOf('22') })).toThrow('2 entries, not 1');
    expect(() => read({ ...sums, of: textOf('3') })).toThrow('1 entries, not 2');
  });
});
