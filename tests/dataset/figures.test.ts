import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/dataset/dataset.ts';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { DatasetError } from '../../src/dataset/decode.ts';
import { decodeNames, decodePlaces, decodeSheet } from '../../src/dataset/decodeFigures.ts';
import {
  encodeNames,
  encodePlaces,
  encodeSets,
  encodeSheet,
  encodeStanding,
  nothingLetters,
  standingLetters,
} from '../../src/dataset/encodeFigures.ts';
import {
  type FigureSheet,
  type NoFigure,
  type Places,
  type SetSheetFile,
  type StandingSheet,
  sheetFile,
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
    ...{ format: fc.constant(format), sheet: fc.constant('disclosed'), year: fc.constant(2023) },
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
const anySets: fc.Arbitrary<SetSheetFile> = fc.uniqueArray(fc.string(), { maxLength: 5 }).chain((ids) => {
  const entry = fc.tuple(fc.nat(Math.max(0, ids.length - 1)), fc.nat(9));
  const set = ids.length ? fc.uniqueArray(entry, { selector: ([id]) => id }) : fc.constant([]);
  return stretches(
    fc.oneof(
      set.map((pairs) => new Map(pairs)),
      none,
    ),
  ).map((values): SetSheetFile => ({ format, sheet: 'rules', year: 2023, ids, values }));
});

const hash = fc.stringMatching(/^[0-9a-f]{10}$/);
const anyCounty = (code: string) =>
  fc.record({
    code: fc.constant(code),
    ...{ name: fc.string(), prefecture: fc.option(fc.string()), province: fc.constant(0), initials: fc.string() },
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
    fc.record({ code: fc.constant('41'), name: fc.string(), names: hash.map((h) => `names/41.${h}.json`) }),
  ),
  counties: fc.tuple(anyCounty('410422'), anyCounty('x00000000')),
  sheets: fc.dictionary(fc.constantFrom('disclosed', 'standing', 'a.b.c'), fc.tuple(hash, fc.constant('')), {
    noNullPrototype: true,
  }),
});

const townshipsOf = ({ values }: { values: readonly unknown[] }) => values.length;
const readBack = <S extends string>(sheet: S, json: unknown, townships: number) =>
  decodeSheet(overTheWire(json), { sheet, townships });

describe('files by measure, written and read', () => {
  it('give back every sheet of figures', () => {
    const same = (s: FigureSheet) => void expect(readBack(s.sheet, encodeSheet(s), townshipsOf(s))).toEqual(s);
    fc.assert(fc.property(anySheet, same), many);
  });

  it('give back how every township stands', () => {
    const same = (s: StandingSheet) => void expect(readBack('standing', encodeStanding(s), townshipsOf(s))).toEqual(s);
    fc.assert(fc.property(anyStanding, same), many);
  });

  it('give back every set', () => {
    const same = (s: SetSheetFile) => void expect(readBack('rules', encodeSets(s), townshipsOf(s))).toEqual(s);
    fc.assert(fc.property(anySets, same), many);
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

  it('are short where there is hardly a figure', () => {
    const values: FigureSheet['values'] = [...new Array(40_000).fill('blank'), 3, ...new Array(1000).fill('not_seen')];
    const sheet = { format, sheet: 'disclosed', year: 2023, values, approx: [40_000], scanned: [], flagged: [] };
    expect(JSON.stringify(encodeSheet(sheet))).toBe(
      `{"format":${format},"sheet":"disclosed","year":2023,"values":["b40000",3,"s1000"],"approx":[40000],"scanned":[],"flagged":[]}`,
    );
  });
});

const sheet = { format, sheet: 'disclosed', year: 2023, values: [1, 'b2'], approx: [], scanned: [1, 1], flagged: [] };
const broken: [what: string, change: object, message: string][] = [
  ['another version', { format: 1 }, 'f.json at format'],
  ['too few entries', { values: [1, 'b'] }, '2 entries, not 3'],
  ['too many entries', { values: [1, 'b99999999'] }, 'more than 3 entries'],
  ['a letter without a meaning', { values: [1, 'q2'] }, 'no entry: q2'],
  ['something else', { values: [1, null, 2] }, 'no entry: null'],
  ['an index that leaves the list', { scanned: [1, 2] }, 'no entry 3'],
  ['an index twice', { scanned: [1, 0] }, 'no entry 1'],
  ['another sheet', { sheet: 'problems' }, 'the sheet problems, not disclosed'],
];

describe('decodeSheet(json, which, file)', () => {
  it.each(broken)('refuses %s', (_, change, message) => {
    const read = () => decodeSheet({ ...sheet, ...change }, { sheet: 'disclosed', townships: 3 }, 'f.json');
    expect(read).toThrow(DatasetError);
    expect(read).toThrow(message);
  });

  it.each([
    ['a set that is not there', { values: [2, 'b'] }, 'no set 2'],
    ['an id that is not there', { sets: [[5, 1]] }, 'no pair 5, 1'],
    ['half a pair', { sets: [[0]] }, 'no pair 0, undefined'],
  ])('refuses %s', (_, change, message) => {
    const sets = { format, sheet: 'used', year: 2023, ids: ['app'], sets: [[0, 1], []], values: [0, 1] };
    const read = (json: object) => decodeSheet(json, { sheet: 'used', townships: 2 });
    expect(read(sets).values).toEqual([new Map([[0, 1]]), new Map()]);
    expect(() => read({ ...sets, ...change })).toThrow(message);
  });
});

describe('decodePlaces(json, file)', () => {
  const county = { code: '410422', name: '叶县', prefecture: null, province: 0, initials: 'yx' };
  const places: Places = {
    ...{ format, years: [2022, 2023], provinces: [{ code: '41', name: '河南省', names: 'names/41.0a.json' }] },
    counties: [{ ...county, file: 'counties/410422.0a.json', townships: ['410422100'] }],
    sheets: { disclosed: ['', '0b'] },
  };

  it.each([
    [
      'a province that is not there',
      (p: ReturnType<typeof encodePlaces>) => p.counties.province.fill(1),
      'no province 1',
    ],
    ['a short column', (p) => p.counties.name.pop(), 'column name has 0 entries, not 1'],
    ['a year too many', (p) => p.years.push(2024), 'column disclosed has 2 entries, not 3'],
    ['a code with too many digits', (p) => p.counties.townships[0]!.push(950), 'no township 1050 of 410422'],
    ['a name of a file elsewhere', (p) => Object.assign(p.provinces[0]!, { names: '../x.json' }), 'provinces.0.names'],
  ] as [string, (p: ReturnType<typeof encodePlaces>) => unknown, string][])('refuses %s', (_, change, message) => {
    const json = overTheWire(encodePlaces(places)) as ReturnType<typeof encodePlaces>;
    change(json);
    expect(() => decodePlaces(json, 'places.json')).toThrow(message);
  });

  it('leads to the file of a sheet of a year, and to none where there is none', () => {
    const read = decodePlaces(overTheWire(encodePlaces(places)));
    const files = [2022, 2023, 2024].map((year) => sheetFile(read, 'disclosed', year));
    expect(files).toEqual([null, 'figures/disclosed.2023.0b.json', null]);
    expect(sheetFile(read, 'toString', 2023)).toBeNull();
  });
});
