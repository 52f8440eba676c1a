import { type CellId, cellId } from '../form/form.ts';
import type { AnnualReport, Statement } from '../report/report.ts';
import { type Check, found, numberIn, spansOf } from './evidence.ts';
import type { Finding, RuleId } from './finding.ts';

/** Compares a number the prose states with the sum of cells; silent where either is absent. */
function compare(
  rule: RuleId,
  report: AnnualReport,
  stated: Pick<NonNullable<Statement>, 'value' | 'span'> | null,
  cells: readonly CellId[],
  what: string,
): Finding[] {
  const values = cells.map((id) => numberIn(report, id));
  if (!stated || values.some((v) => v === null)) return [];
  const expected = values.reduce<number>((sum, v) => sum + v!, 0);
  if (stated.value === expected) return [];
  return [
    found(rule, {
      spans: [stated.span, ...spansOf(report, cells)],
      expected,
      actual: stated.value,
      params: { what, cell: cells[0]! },
    }),
  ];
}

/** applications_mismatch: received, carried over and answered, prose against table three. */
export const checkApplications: Check = ({ report }) => {
  const total = (row: string) => [cellId('applications', row, 'total')];
  const { new: received, carriedIn, answered, carriedOut } = report.applicationsStated;
  return [
    ...compare('applications_mismatch', report, received, total('received'), 'received'),
    ...compare('applications_mismatch', report, carriedIn, total('carried_in'), 'carried_in'),
    ...compare('applications_mismatch', report, answered, total('outcomes_total'), 'answered'),
    ...compare('applications_mismatch', report, carriedOut, total('carried_out'), 'carried_out'),
  ];
};

/** disputes_mismatch: reviews and lawsuits, prose against table four. */
export const checkDisputes: Check = ({ report }) => {
  const total = (row: string) => cellId('disputes', row, 'total');
  const { reconsideration, litigation } = report.disputesStated;
  return [
    ...compare('disputes_mismatch', report, reconsideration, [total('review')], 'reconsideration'),
    ...compare(
      'disputes_mismatch',
      report,
      litigation,
      [total('direct_litigation'), total('litigation_after_review')],
      'litigation',
    ),
  ];
};

/** decisions_mismatch: penalties, licences, coercive measures and normative documents, prose against table two. */
export const checkDecisions: Check = ({ report }) =>
  report.decisionsStated.flatMap((d) => compare('decisions_mismatch', report, d, [d.cell], d.cell));

/** Above this many 万元 a township's yearly fees are likelier yuan written into the wrong unit. */
const implausibleWan = 1000;

/** fee_confusion: the fee of table two and the information-processing fee of section six mixed up, or a doubt of unit. */
export const checkFees: Check = ({ report }) => {
  const cell = cellId('proactive', 'fees', 'amount');
  const reading = report.cells[cell];
  if (!reading || reading.value === null || reading.value === 0) return [];
  const fee = report.informationFee;
  const same = fee && fee.value > 0 && (fee.value === reading.value || fee.value === reading.value * 1e4);
  if (same)
    return [
      found('fee_confusion', {
        spans: [fee.span, reading.span],
        expected: reading.value,
        actual: fee.value,
        params: { why: 'same' },
      }),
    ];
  const inYuan = reading.odd === 'unit' && !reading.raw.includes('万');
  if (!inYuan && reading.value < implausibleWan) return [];
  return [
    found('fee_confusion', { spans: [reading.span], actual: reading.raw, params: { why: inYuan ? 'yuan' : 'large' } }),
  ];
};
