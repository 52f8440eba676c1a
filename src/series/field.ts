import type { County } from '../dataset/dataset.ts';
import type { FigureSheet, Places } from '../dataset/figures.ts';
import { formDue } from '../form/crosswalk.ts';
import type { Measure } from './measures.ts';
import { indexReports, pointsOf } from './point.ts';
import type { Stretch } from './scope.ts';
import { type Nothing, nothings } from './series.ts';

/** A measure over the years for many townships: those of a county, or of a whole collection. Lists follow the order of `codes`. */
export interface Field {
  measure: Measure;
  codes: readonly string[];
  /** Ascending; one entry for each year. */
  years: readonly FieldYear[];
}

/** The figures of a year. */
export interface FieldYear {
  year: number;
  /** NaN where a township has none. */
  values: Float64Array;
  /** 0 where it has one, else 1 + the place of its kind in {@link nothings}. */
  lack: Uint8Array;
  /** Townships whose figure is stated as “about”, was read from a picture, or has a finding of its own. */
  approx: ReadonlySet<number>;
  scanned: ReadonlySet<number>;
  flagged: ReadonlySet<number>;
  /** Townships whose figure, or the want of one, a person corrected. */
  corrected: ReadonlySet<number>;
  /** Where figures are held against something: what both were, so that a sum is one of both. NaN or missing: none. */
  ratio?: {
    values: Float64Array;
    bases: ArrayLike<number>;
    relateTo(value: number, base: number): number;
  };
}

/** The code of a kind in {@link FieldYear.lack}. */
export const lackCode = (kind: Nothing): number => 1 + nothings.indexOf(kind);

/** Why a township has no figure of a year; null where it has one. */
export const lackOf = ({ lack }: FieldYear, at: number): Nothing | null => nothings[lack[at]! - 1] ?? null;

/** A year without a figure of anyone. */
export function emptyYear(year: number, length: number, kind: Nothing): FieldYear {
  const values = new Float64Array(length).fill(Number.NaN);
  const none: ReadonlySet<number> = new Set();
  const lack = new Uint8Array(length).fill(lackCode(kind));
  return { year, values, lack, approx: none, scanned: none, flagged: none, corrected: none };
}

/** A field of the sheets of a measure, of which several may have townships of a year; of what none has, nothing was collected. */
export function fieldOfSheets(
  places: Places,
  measure: Measure,
  years: readonly number[],
  sheets: readonly FigureSheet[],
): Field {
  const codes = places.counties.flatMap((county) => county.townships);
  const yearOf = (year: number) =>
    yearOfSheets(
      year,
      codes.length,
      sheets.filter((sheet) => sheet.year === year),
    );
  return { measure, codes, years: years.map(yearOf) };
}

function yearOfSheets(year: number, length: number, sheets: readonly FigureSheet[]): FieldYear {
  const empty = emptyYear(year, length, 'not_collected');
  const { values, lack } = empty;
  for (const sheet of sheets)
    for (const [i, value] of sheet.values.entries()) {
      if (typeof value === 'number') [values[i], lack[i]] = [value, 0];
      else if (value !== 'not_collected') lack[i] = lackCode(value);
    }
  const all = (mark: 'approx' | 'scanned' | 'flagged' | 'corrected') =>
    new Set(sheets.flatMap((sheet) => sheet[mark] ?? []));
  return {
    ...empty,
    approx: all('approx'),
    scanned: all('scanned'),
    flagged: all('flagged'),
    corrected: all('corrected'),
  };
}

/** A field of a county's reports, or of those of several taken as one. */
export function fieldOfCounty(county: County, measure: Measure, years: readonly number[]): Field {
  const reports = indexReports(county);
  const rows = county.townships.map((township) => pointsOf(township, years, measure, reports));
  const where = (is: (at: number) => boolean | undefined) => new Set(rows.flatMap((_, i) => (is(i) ? [i] : [])));
  return {
    measure,
    codes: county.townships.map(({ code }) => code),
    years: years.map((year, y) => ({
      year,
      values: Float64Array.from(rows, (points) => points[y]!.value ?? Number.NaN),
      lack: Uint8Array.from(rows, (points) => (points[y]!.none === null ? 0 : lackCode(points[y]!.none!))),
      approx: where((i) => rows[i]![y]!.approx),
      scanned: where((i) => rows[i]![y]!.scanned),
      flagged: where((i) => rows[i]![y]!.rules.length > 0),
      corrected: where((i) => rows[i]![y]!.corrected !== null),
    })),
  };
}

/** Where each of several counties taken as one stands in a field of it. */
export function stretchesOf(counties: readonly Pick<County, 'townships'>[]): readonly Stretch[] {
  let from = 0;
  return counties.map(({ townships }) => {
    const stretch = [from, from + townships.length] as const;
    from = stretch[1];
    return stretch;
  });
}

/** Calls for each township of some stretches. */
export function eachIn(stretches: readonly Stretch[], call: (at: number) => void): void {
  for (const [from, to] of stretches) for (let at = from; at < to; at++) call(at);
}

/** True where the figures of two years of a measure mean the same. */
export const isComparable = (measure: Measure, before: number, after: number): boolean =>
  measure.comparable || formDue(before)?.edition === formDue(after)?.edition;
