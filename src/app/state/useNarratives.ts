import { useSuspenseQueries } from '@tanstack/react-query';
import { type CountyFindings, type CountyNarratives, datasetFormat, type LedgerEntry } from '../../dataset/dataset.ts';
import { findingsQuery, narrativesQuery } from './queries.ts';
import { useSite } from './site.ts';

const mergeNarratives = (files: readonly { data: CountyNarratives }[]): CountyNarratives => ({
  format: datasetFormat,
  reports: Object.assign({}, ...files.map(({ data }) => data.reports)),
});

const mergeFindings = (files: readonly { data: CountyFindings }[]): readonly LedgerEntry[] =>
  files.flatMap(({ data }) => data.findings);

/** The words behind the channels and problems of the county shown. */
export function useNarratives(): CountyNarratives {
  const { collection, counties } = useSite();
  return useSuspenseQueries({
    queries: counties.map((county) => narrativesQuery(collection, county.files.narratives)),
    combine: mergeNarratives,
  });
}

/** The ledger of the county shown. */
export function useFindings(): readonly LedgerEntry[] {
  const { collection, counties } = useSite();
  return useSuspenseQueries({
    queries: counties.map((county) => findingsQuery(collection, county.files.findings)),
    combine: mergeFindings,
  });
}
