import { useMemo } from 'react';
import { formatYears, measureName } from '../../i18n/i18n.ts';
import { marksOf } from '../../i18n/marks.ts';
import { describeHeadcount } from '../../i18n/population.ts';
import { formatRelated, relatedWithUnit, unitWords } from '../../i18n/units.ts';
import { type Field, type FieldYear, lackOf } from '../../series/field.ts';
import { isOfProse, type Measure } from '../../series/measures.ts';
import { placeOf } from '../../series/point.ts';
import { denominatorOf, headcountIn, relate } from '../../series/relate.ts';
import type { Nothing } from '../../series/series.ts';
import type { NothingKind } from '../parts/Nothing.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import type { Ground } from './ground.ts';
import { describeSources } from './sources.ts';

const noReport: ReadonlySet<Nothing | null> = new Set<Nothing>([
  'not_seen',
  'not_published',
  'not_due',
  'not_collected',
]);

/** A field in the manner the address asks for. */
export function useRelated(field: Field, { headcounts }: Ground): Field {
  const { as } = useSite().view;
  return useMemo(() => relate(field, as, headcounts), [field, as, headcounts]);
}

/** How figures of the page are written, named and traced. */
export function useManner(ground: Ground) {
  const { view, lang, index, words } = useSite();
  const relation = view.as;
  const years = ground.field.years.map(({ year }) => year);
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  const w = unitWords[lang];
  const kind = denominatorOf(relation);
  const { headcounts, stretches } = ground;
  const from = useMemo(
    () => describeSources({ headcounts, stretches }, kind, [first, last], lang),
    [headcounts, stretches, kind, first, last, lang],
  );
  const unitOf = (measure: Measure) => w.units[relation](words.shell.units[measure.unit]);
  return {
    ...{ relation, first, last, years: formatYears(first, last) },
    titleOf: (measure: Measure) => measureName(measure, lang) + w.suffix[relation](first),
    unitOf,
    format: (value: number) => formatRelated(value, relation),
    withUnit: (value: number, measure: Measure) =>
      relatedWithUnit(value, relation, words.shell.units[measure.unit], lang),
    /** The kind of nothing as words tell it of this measure. */
    kindOf: (lack: Nothing, measure: Measure): NothingKind =>
      lack === 'blank' && isOfProse(measure) ? 'not_stated' : lack,
    source: words.shell.tableSource(index.asOf) + (from && marksOf(lang).space + from + marksOf(lang).stop),
    /** What figures were held against and who says so; empty where they stand for themselves. */
    from,
    /** What else is to be said of a township's figures: that a person corrected one, what they are held against. */
    besides: (at: number, ...years: readonly FieldYear[]): readonly string[] => {
      const last = years[years.length - 1];
      const count = kind && last && headcountIn(ground.headcounts?.[at], last.year);
      return [
        ...(years.some((year) => year.corrected.has(at)) ? [words.chart.corrected] : []),
        ...(kind && count ? [describeHeadcount(count, kind, lang)] : []),
      ];
    },
    /** The report behind a figure, at the place of the measure; null where there is none. */
    hrefOf: (at: number, year: FieldYear, measure: Measure) =>
      noReport.has(lackOf(year, at))
        ? null
        : hrefTo(view, 'report', {
            report: `${ground.field.codes[at]}-${year.year}`,
            at: placeOf(measure),
          }),
  };
}

/** See {@link useManner}. */
export type MannerWords = ReturnType<typeof useManner>;
