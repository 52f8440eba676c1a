import type { AnnualReport } from '../report/report.ts';
import type { Finding } from './finding.ts';

/**
 * A report that was read from pictures. Figures of its tables stand, since two readers agree on each; numbers in its prose were
 * seen by one alone, so that none is taken.
 */
export const asScanned = (report: AnnualReport): AnnualReport => ({
  ...report,
  counts: [],
  unread: [],
  disclosed: { value: null, unit: null, approx: false, basis: 'unconfirmed', counts: [] },
  applicationsStated: { new: null, carriedIn: null, answered: null, carriedOut: null },
  disputesStated: { reconsideration: null, litigation: null },
  statedAgain: [],
  informationFee: null,
  decisionsStated: [],
});

/** Findings of such a report are notes: nobody is accused by words that nobody confirmed. */
export const asNotes = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, severity: 'note' }));
