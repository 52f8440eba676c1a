/** What is due in the counties of a collection. */
import type { Headcounts } from '../../src/dataset/population.ts';
import { compare } from '../corpus.ts';
import type { CountyTask } from '../countyTask.ts';
import type { FolderKnowledge } from '../knowledge.ts';
import type { CountyTally, Tally } from './tally.ts';

/** A collection with under this share of what its counties' townships should report is a selection, unless it says otherwise. */
const thin = 0.1;

type Due = Pick<CountyTask, 'place' | 'years' | 'expect' | 'townships' | 'members' | 'population'>;

/** Whether everything is expected of a collection that does not say so itself. */
export function expectationOf(tally: Tally, knowledge: FolderKnowledge): 'all' | 'present' {
  const due = countyTasks(tally, knowledge, 'all').reduce((n, { townships, years }) => {
    const ofYear = (year: number) => townships.filter((t) => (t.since ?? year) <= year && year <= (t.until ?? year));
    return n + years.reduce((sum, year) => sum + ofYear(year).length, 0);
  }, 0);
  const seen = [...tally.counties.values()].reduce((n, county) => n + county.seen.size, 0);
  return seen < due * thin ? 'present' : 'all';
}

/** The counties by code, with the townships and years that are due there. */
export function countyTasks(
  tally: Tally,
  { gazetteer, overrides }: FolderKnowledge,
  expect: 'all' | 'present',
  population: ReadonlyMap<string, Headcounts> = new Map(),
): Due[] {
  const counties = new Map<string, Pick<CountyTally, 'place' | 'years'> & { members: string | null }>();
  if (expect === 'all')
    for (const { code } of overrides.counties)
      counties.set(code, { place: gazetteer.county(code)!, years: new Set(), members: null });
  for (const [code, county] of tally.counties) counties.set(code, county);
  const last = [...tally.counties.values()].reduce((year, county) => Math.max(year, ...county.years), 0);
  const counted = byCounty(population);
  const unpublished = (code: string) => overrides.unpublished.filter((r) => r.code === code).map((r) => r.year);
  return [...counties.values()]
    .sort((a, b) => compare(a.place.code, b.place.code))
    .map(({ place, years, members }) => ({
      ...{ place, members, expect },
      population: [...(counted.get(place.code) ?? []), ...(counted.get(NO_CODE) ?? [])],
      years: overrides.years ? [...overrides.years].sort() : yearsOf([...years], expect === 'all' ? last : 0),
      townships: gazetteer.townshipsOf(place.code).map(({ code, township: name, since = null, until = null }) => ({
        ...{ code, name, since, until },
        unpublished: unpublished(code),
      })),
    }));
}

/**
 * From the county's first reported year to the collection's last: a county that fell silent is still due. A collection
 * that is a selection ends with the county's own last year.
 */
function yearsOf(years: readonly number[], last: number): number[] {
  const from = Math.min(...years, last || Number.POSITIVE_INFINITY);
  const to = Math.max(...years, last);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** What townships without a code stand under: their county is not told by it. */
const NO_CODE = 'x';

function byCounty(population: ReadonlyMap<string, Headcounts>): Map<string, [string, Headcounts][]> {
  const counties = new Map<string, [string, Headcounts][]>();
  for (const entry of population) {
    const county = entry[0].startsWith(NO_CODE) ? NO_CODE : entry[0].slice(0, 6);
    counties.set(county, [...(counties.get(county) ?? []), entry]);
  }
  return counties;
}
