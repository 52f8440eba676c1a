import { useMemo } from 'react';
import { fieldOfCounty, stretchesOf } from '../../series/field.ts';
import { defaultMeasure, type Measure, measureOf } from '../../series/measures.ts';
import { denominatorOf } from '../../series/relate.ts';
import { yearsIn } from '../../series/select.ts';
import { useSite } from '../state/site.ts';
import type { Ground } from './ground.ts';

const none = async () => undefined;

/** The ground of a county's pages, or of several counties taken as one: all of it is there. */
export function useCountyGround(against: Measure | null): Ground {
  const { view, county, counties } = useSite();
  const { m, time, as } = view;
  return useMemo(() => {
    const { townships } = county;
    const kind = denominatorOf(as);
    const years = yearsIn(county.years, time);
    const own = stretchesOf(counties);
    const homes = counties.flatMap(({ code, name, townships: own }) => own.map(() => ({ code, name })));
    const at = (i: number) => townships[i];
    return {
      name: county.name,
      stretches: [[0, townships.length]],
      units: counties.map(({ code, name }, i) => ({ code, name, stretches: [own[i]!] })),
      level: 'county',
      field: fieldOfCounty(county, measureOf(m) ?? measureOf(defaultMeasure)!, years),
      against: against && fieldOfCounty(county, against, years),
      stated: { population: townships.some((t) => t.population), villages: townships.some((t) => t.villages) },
      headcounts: kind && townships.map((township) => township[kind]),
      standsOf: null,
      several: counties.length > 1,
      nameOf: (i) => at(i)?.name ?? null,
      initialsOf: (i) => at(i)?.initials ?? '',
      countyOf: (i) => homes[i] ?? { code: county.code, name: county.name },
      wantAllNames: none,
    };
  }, [county, counties, m, time, as, against]);
}
