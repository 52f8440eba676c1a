import { useMemo } from 'react';
import { formatYears, measureName } from '../../i18n/i18n.ts';
import { formatRelated, relatedWithUnit, unitWords } from '../../i18n/units.ts';
import { type Field, type FieldYear, lackOf } from '../../series/field.ts';
import { isOfProse, type Measure } from '../../series/measures.ts';
import { placeOf } from '../../series/point.ts';
import { relate } from '../../series/relate.ts';
import type { Nothing } from '../../series/series.ts';
import type { NothingKind } from '../parts/Nothing.tsx';
import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import type { Ground } from './ground.ts';

const noReport: ReadonlySet<Nothing | null> = new Set<Nothing>([
  'not_seen',
  'not_published',
  'not_due',
  'not_collected',
]);

/** A field in the manner the address asks for. */
export function useRelated(field: Field, { denominators }: Ground): Field {
  const { as } = useSite().view;
  return useMemo(() => relate(field, as, denominators), [field, as, denominators]);
}

/** How figures of the page are written, named and traced. */
export function useManner(ground: Ground) {
  const { view, lang, index, words } = useSite();
  const relation = view.as;
  const years = ground.field.years.map(({ year }) => year);
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  const w = unitWords[lang];
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
    source: words.shell.tableSource(index.asOf),
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
