import { useSuspenseQueries } from '@tanstack/react-query';
import { type CountyFindings, type CountyNarratives, datasetFormat, type LedgerEntry } from '../../dataset/dataset.ts';
import { findingsQuery, narrativesQuery } from './queries.ts';
import { useSite } from './site.ts';

/** The words of several counties as those of one. */
export const mergeNarratives = (files: readonly CountyNarratives[]): CountyNarratives => ({
  format: datasetFormat,
  reports: Object.assign({}, ...files.map(({ reports }) => reports)),
});

/** The ledgers of several counties as one. */
export const mergeFindings = (files: readonly CountyFindings[]): readonly LedgerEntry[] =>
  files.flatMap(({ findings }) => findings);

const narrativesOf = (files: readonly { data: CountyNarratives }[]) => mergeNarratives(files.map(({ data }) => data));
const findingsOf = (files: readonly { data: CountyFindings }[]) => mergeFindings(files.map(({ data }) => data));

/** The words behind the channels and problems of the county shown. */
export function useNarratives(): CountyNarratives {
  const { collection, counties } = useSite();
  return useSuspenseQueries({
    queries: counties.map((county) => narrativesQuery(collection, county.files.narratives)),
    combine: narrativesOf,
  });
}

/** The ledger of the county shown. */
export function useFindings(): readonly LedgerEntry[] {
  const { collection, counties } = useSite();
  return useSuspenseQueries({
    queries: counties.map((county) => findingsQuery(collection, county.files.findings)),
    combine: findingsOf,
  });
}
