import { useMemo } from 'react';
import { fieldOfCounty, stretchesOf } from '../../series/field.ts';
import { defaultMeasure, type Measure, measureOf } from '../../series/measures.ts';
import { yearsIn } from '../../series/select.ts';
import { useSite } from '../state/site.ts';
import type { Ground } from './ground.ts';

const none = async () => undefined;

/** The ground of a county's pages, or of several counties taken as one: all of it is there. */
export function useCountyGround(against: Measure | null): Ground {
  const { view, county, counties } = useSite();
  const { m, time } = view;
  return useMemo(() => {
    const years = yearsIn(county.years, time);
    const own = stretchesOf(counties);
    const homes = counties.flatMap(({ code, name, townships }) => townships.map(() => ({ code, name })));
    const at = (i: number) => county.townships[i];
    return {
      name: county.name,
      stretches: [[0, county.townships.length]],
      units: counties.map(({ code, name }, i) => ({ code, name, stretches: [own[i]!] })),
      level: 'county',
      field: fieldOfCounty(county, measureOf(m) ?? measureOf(defaultMeasure)!, years),
      against: against && fieldOfCounty(county, against, years),
      standsOf: null,
      denominators: null,
      several: counties.length > 1,
      nameOf: (i) => at(i)?.name ?? null,
      initialsOf: (i) => at(i)?.initials ?? '',
      countyOf: (i) => homes[i] ?? { code: county.code, name: county.name },
      wantAllNames: none,
    };
  }, [county, counties, m, time, against]);
}
