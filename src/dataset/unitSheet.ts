/** The files of medians and sums: written, and read back. */
import { fromText, toText } from './column.ts';
import { decoder, fitting } from './decode.ts';
import { nothingLetters } from './encodeFigures.ts';
import { type EncodedUnits, encodedUnits } from './figureSchema.ts';
import type { NoFigure, UnitSheet, UnitYear } from './figures.ts';

/** Halves and quarters are written as whole numbers. */
const halves = 2;
const quarters = 4;
const noYear = 'c';

/** Writes how places stand, of so many townships each. */
export function encodeUnits(sheet: UnitSheet, townships: readonly number[]): EncodedUnits {
  const { format, sheet: measure, by, reach, years, places } = sheet;
  const all = places.flat();
  const own = places.flatMap((year) => year.map((_, place) => townships[place]!));
  const before = places.flatMap((year, y) => year.map((_, place) => places[y - 1]?.[place] ?? null));
  const times = by === 'median' ? halves : 1;
  const figures = (list: readonly (number | null)[], by: number) =>
    toText(list.flatMap((value) => (value === null ? [] : value * by)));
  const less = (pick: (both: NonNullable<UnitYear['both']>, now: UnitYear, before: UnitYear) => number) =>
    toText(by === 'median' ? [] : all.flatMap((is, i) => (is.both ? pick(is.both, is, before[i]!) : [])));
  return {
    ...{ format, sheet: measure, by, reach, years: [...years] },
    undue: toText(all.map(({ due }, i) => own[i]! - due)),
    unseen: toText(all.map(({ reports }, i) => own[i]! - reports)),
    without: toText(all.map(({ n }, i) => own[i]! - n)),
    lack: toText(all.map(({ lack }) => (lack ? nothingLetters[lack] : 0))),
    value: figures(
      all.map(({ value }) => value),
      times,
    ),
    low: figures(
      all.map(({ low }) => low),
      quarters,
    ),
    high: figures(
      all.map(({ high }) => high),
      quarters,
    ),
    apart: toText(all.map(({ n, both }, i) => (both ? Math.min(n, before[i]!.n) - both.townships : noYear))),
    less: less((both, now) => exactly((now.value ?? 0) - both.now)),
    lessBefore: less((both, _, past) => exactly((past.value ?? 0) - both.before)),
  };
}

/** Differences of decimals without binary noise; what is read is rounded likewise. */
const exactly = (value: number): number => Number(value.toFixed(6));

const unitsOf = decoder<EncodedUnits>(encodedUnits, 'units/…');
const lacks: ReadonlyMap<string, NoFigure> = new Map(
  (Object.keys(nothingLetters) as NoFigure[]).map((kind) => [nothingLetters[kind], kind]),
);
const noLetters: ReadonlyMap<string, never> = new Map<string, never>();

/** Reads how places stand; throws a DatasetError where anything does not fit. */
export function decodeUnits(
  json: unknown,
  { sheet, by, reach, townships }: Pick<UnitSheet, 'sheet' | 'by' | 'reach'> & { townships: readonly number[] },
  file = 'units/…',
): UnitSheet {
  const read = unitsOf(json, file);
  return fitting(file, () => {
    const [is, asked] = [[read.sheet, read.by, read.reach].join(' '), [sheet, by, reach].join(' ')];
    if (is !== asked) throw new RangeError(`${is}, not ${asked}`);
    const { years } = read;
    const length = years.length * townships.length;
    const [undue, unseen, without] = [read.undue, read.unseen, read.without].map((c) => fromText(c, length, noLetters));
    const lack = fromText(read.lack, length, lacks);
    const apart = fromText(read.apart, length, new Map([[noYear, null]]));
    const next = {
      value: takeFrom(read.value, by === 'median' ? halves : 1),
      low: takeFrom(read.low, quarters),
      high: takeFrom(read.high, quarters),
      less: takeFrom(read.less, 1),
      lessBefore: takeFrom(read.lessBefore, 1),
    };
    const table: UnitYear[][] = [];
    for (let y = 0, i = 0; y < years.length; y++) {
      const year: UnitYear[] = [];
      for (let place = 0; place < townships.length; place++, i++) {
        const all = townships[place]!;
        const n = all - without![i]!;
        const value = n >= (by === 'median' ? 3 : 1) ? next.value() : null;
        const hasQuartiles = by === 'median' && reach === 'above' && n >= 5;
        const past = table[y - 1]?.[place];
        const kind = lack[i]!;
        year.push({
          due: all - undue![i]!,
          reports: all - unseen![i]!,
          n,
          value,
          low: hasQuartiles ? next.low() : null,
          high: hasQuartiles ? next.high() : null,
          lack: typeof kind === 'number' ? null : kind,
          both: pairOf({ n, value }, past, apart[i]!, by, next),
        });
      }
      table.push(year);
    }
    for (const take of Object.values(next)) take.end();
    return { format: read.format, sheet, by, reach, years, places: table };
  });
}

type Take = ReturnType<typeof takeFrom>;

function pairOf(
  now: Pick<UnitYear, 'n' | 'value'>,
  past: UnitYear | undefined,
  apart: number | null,
  by: UnitSheet['by'],
  next: { less: Take; lessBefore: Take },
): UnitYear['both'] {
  if (apart === null) return null;
  if (!past) throw new RangeError('no year before the first');
  const townships = Math.min(now.n, past.n) - apart;
  if (by === 'median') return { townships, before: 0, now: 0 };
  return {
    townships,
    now: exactly((now.value ?? 0) - next.less()),
    before: exactly((past.value ?? 0) - next.lessBefore()),
  };
}

/** Takes numbers one after the other, each a part of what is written. */
function takeFrom(column: EncodedUnits['value'], part: number) {
  const numbers = fromText(column, column.text.length, noLetters);
  let at = 0;
  const take = (): number => {
    const value = numbers[at++];
    if (value === undefined) throw new RangeError(`only ${numbers.length} entries`);
    return value / part;
  };
  return Object.assign(take, {
    end() {
      if (at < numbers.length) throw new RangeError(`${numbers.length} entries, not ${at}`);
    },
  });
}
