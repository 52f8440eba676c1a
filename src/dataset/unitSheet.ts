/** The files of medians and sums: written, and read back. */

import { tidy } from '../text/decimals.ts';
import { fromText, toText } from './column.ts';
import { datasetFormat } from './dataset.ts';
import { decoder, fitting } from './decode.ts';
import { nothingLetters } from './encodeFigures.ts';
import { type EncodedUnits, encodedUnits } from './figureSchema.ts';
import type { UnitFileAsked, UnitLack, UnitSheet, UnitYear } from './figures.ts';

/** As how many parts of 1 figures are written, so that they are whole numbers: those of figures as given, and where these are whole. */
const partsOf = (as: string): number => (as === 'given' ? 1 : as === 'change' || as === 'index' ? 10 : 1000);
/** Medians halve them, quartiles quarter them. */
const halves = 2;
const quarters = 4;

const none = 'c';
const lackLetters = { ...nothingLetters, no_base: 'n', no_population: 'h', no_villages: 'v' } as const;

/** True where a file has the sums of those of both years. */
const hasPair = (reach: UnitSheet['reach'], year: number, years: number): boolean =>
  reach === 'above' || year === years - 1;

/** Writes how places stand, of so many townships each. */
export function encodeUnits(sheet: UnitSheet, townships: readonly number[]): EncodedUnits {
  const { sheet: measure, as, by, reach, years, places } = sheet;
  const parts = partsOf(as);
  const column = (entry: (is: UnitYear, before: UnitYear | undefined, all: number, year: number) => number | string) =>
    toText(
      places.flatMap((year, y) => year.map((is, place) => entry(is, places[y - 1]?.[place], townships[place]!, y))),
    );
  const figure = (value: number | null | undefined, times: number) =>
    value == null ? none : tidy(value * parts * times);
  const times = by === 'median' ? halves : 1;
  const less = (of: UnitYear | undefined, sum: number | null | undefined, year: number) =>
    sum == null || of?.value == null || !hasPair(reach, year, years.length) ? none : figure(of.value - sum, 1);
  return {
    ...{ format: datasetFormat, sheet: measure, as, by, reach, years: [...years] },
    undue: column(({ due }, _, all) => all - due),
    unseen: column(({ reports }, _, all) => all - reports),
    without: column(({ n }, _, all) => all - n),
    lack: column(({ lack }) => (lack ? lackLetters[lack] : 0)),
    value: column(({ value }) => figure(value, times)),
    low: column(({ low }) => figure(low, quarters)),
    high: column(({ high }) => figure(high, quarters)),
    more: column(({ summed, n }) => summed - n),
    apart: column((is, before) => (is.both ? Math.min(is.summed, before!.summed) - is.both.townships : none)),
    less: column((is, _, __, year) => less(is, is.both?.now, year)),
    lessBefore: column((is, before, _, year) => less(before, is.both?.before, year)),
  };
}

const unitsOf = decoder<EncodedUnits>(encodedUnits, 'units/…');
const lacks: ReadonlyMap<string, UnitLack> = new Map(
  (Object.keys(lackLetters) as UnitLack[]).map((kind) => [lackLetters[kind], kind]),
);
const nulls: ReadonlyMap<string, null> = new Map([[none, null]]);

/** Which file of medians or sums; `townships` of each of its places. */
export type UnitsAsked = UnitFileAsked & { townships: readonly number[] };

/** Reads how places stand; throws a DatasetError where anything does not fit. */
export function decodeUnits(json: unknown, { townships, ...asked }: UnitsAsked, file = 'units/…'): UnitSheet {
  const read = unitsOf(json, file);
  return fitting(file, () => {
    const nameOf = ({ sheet, as, by, reach }: UnitFileAsked) => [sheet, as, by, reach].join(' ');
    if (nameOf(read) !== nameOf(asked)) throw new RangeError(`${nameOf(read)}, not ${nameOf(asked)}`);
    const table: UnitYear[][] = [];
    const entryOf = columnsOf(read, townships.length);
    for (const y of read.years.keys())
      table.push(townships.map((all, place) => entryOf(y * townships.length + place, all, table[y - 1]?.[place])));
    return { ...asked, years: read.years, places: table };
  });
}

/** Reads the columns; gives what they say of an entry, of a place of so many townships. */
function columnsOf(read: EncodedUnits, places: number) {
  const length = read.years.length * places;
  const parts = partsOf(read.as);
  const numbers = (column: EncodedUnits['value']) => {
    const own = fromText(column, length, nulls);
    return (i: number): number => own[i] ?? fail(`no number at ${i}`);
  };
  const figures = (column: EncodedUnits['value'], times: number) => {
    const own = fromText(column, length, nulls);
    return (i: number): number | null => (own[i] === null ? null : tidy(own[i]! / (parts * times)));
  };
  const [undue, unseen, without, more] = [
    numbers(read.undue),
    numbers(read.unseen),
    numbers(read.without),
    numbers(read.more),
  ];
  const lack = fromText(read.lack, length, lacks);
  const value = figures(read.value, read.by === 'median' ? halves : 1);
  const [low, high] = [figures(read.low, quarters), figures(read.high, quarters)];
  const [less, lessBefore] = [figures(read.less, 1), figures(read.lessBefore, 1)];
  const apart = fromText(read.apart, length, nulls);
  const from = (all: number | null | undefined, less: number | null) =>
    all == null || less === null ? null : tidy(all - less);
  return (i: number, all: number, before: UnitYear | undefined): UnitYear => {
    const [n, kind, fewer] = [all - without(i), lack[i]!, apart[i]!];
    const [is, summed] = [value(i), n + more(i)];
    if (fewer !== null && !before) fail('no year before the first');
    return {
      ...{ due: all - undue(i), reports: all - unseen(i), n, value: is, low: low(i), high: high(i), summed },
      lack: typeof kind === 'number' ? null : kind,
      both:
        fewer === null
          ? null
          : {
              townships: Math.min(summed, before!.summed) - fewer,
              before: from(before!.value, lessBefore(i)),
              now: from(is, less(i)),
            },
    };
  };
}

function fail(message: string): never {
  throw new RangeError(message);
}
