import { type CellId, cellId } from '../form/form.ts';
import type { AnnualReport, Statement } from '../report/report.ts';
import { type Check, type Evidence, found, numberIn, spansOf } from './evidence.ts';
import { feesDenied } from './fees.ts';
import type { Finding, RuleId } from './finding.ts';
import { isOfAnotherYear } from './yearRole.ts';

/** Compares a number the prose states with the sum of cells; silent where either is absent, and on a figure of another year. */
function compare(
  rule: RuleId,
  { report, doc }: Evidence,
  stated: Pick<NonNullable<Statement>, 'value' | 'span'> | null,
  cells: readonly CellId[],
  what: string,
): Finding[] {
  const values = cells.map((id) => numberIn(report, id));
  if (!stated || values.some((v) => v === null)) return [];
  const expected = values.reduce<number>((sum, v) => sum + v!, 0);
  if (stated.value === expected || isOfAnotherYear(doc.text, stated.span, report.identity.year)) return [];
  return [
    found(rule, {
      spans: [stated.span, ...spansOf(report, cells)],
      expected,
      actual: stated.value,
      params: { what, cell: cells[0]! },
    }),
  ];
}

type Key = AnnualReport['statedAgain'][number]['key'];

/** Every statement of a number, those met again in another section behind the first. */
const allStated = (report: AnnualReport, key: Key, first: Statement) => [
  first,
  ...report.statedAgain.filter((again) => again.key === key),
];

/** applications_mismatch: received, carried over and answered, prose against table three; each statement by itself. */
export const checkApplications: Check = (evidence) => {
  const { report } = evidence;
  const { new: received, carriedIn, answered, carriedOut } = report.applicationsStated;
  const against = (key: Key, first: Statement, row: string, what: string) =>
    allStated(report, key, first).flatMap((stated) =>
      compare('applications_mismatch', evidence, stated, [cellId('applications', row, 'total')], what),
    );
  return [
    ...against('new', received, 'received', 'received'),
    ...against('carriedIn', carriedIn, 'carried_in', 'carried_in'),
    ...against('answered', answered, 'outcomes_total', 'answered').filter((f) => !isWithoutCarried(f, carriedIn)),
    ...against('carriedOut', carriedOut, 'carried_out', 'carried_out'),
  ];
};

/** 新收8件，办完7件: what was answered of the year's own applications, those carried in left out. */
const isWithoutCarried = ({ expected, actual }: Finding, carriedIn: Statement) =>
  carriedIn !== null && carriedIn.value > 0 && Number(actual) + carriedIn.value === expected;

/** disputes_mismatch: reviews and lawsuits, prose against table four. */
export const checkDisputes: Check = (evidence) => {
  const { report } = evidence;
  const { reconsideration, litigation } = report.disputesStated;
  const against = (key: 'reconsideration' | 'litigation', first: Statement, rows: readonly string[]) =>
    allStated(report, key, first).flatMap((stated) =>
      compare(
        'disputes_mismatch',
        evidence,
        stated,
        rows.map((row) => cellId('disputes', row, 'total')),
        key,
      ),
    );
  return [
    ...against('reconsideration', reconsideration, ['review']),
    ...against('litigation', litigation, ['direct_litigation', 'litigation_after_review']),
  ];
};

/** decisions_mismatch: penalties, licences, coercive measures and normative documents, prose against table two. */
export const checkDecisions: Check = (evidence) =>
  evidence.report.decisionsStated.flatMap((d) => compare('decisions_mismatch', evidence, d, [d.cell], d.cell));

/** Above this many 万元 a township's yearly fees are likelier yuan written into the wrong unit. */
const implausibleWan = 1000;

/** fee_confusion: the fee of table two and the information-processing fee of section six mixed up, or a doubt of unit. */
export const checkFees: Check = (evidence) => {
  const { report } = evidence;
  const reading = report.cells[cellId('proactive', 'fees', 'amount')];
  if (!reading || reading.value === null || reading.value === 0) return [];
  const denied = feesDenied(evidence);
  if (denied)
    return [
      found('fee_confusion', {
        spans: [denied, reading.span],
        expected: reading.value,
        actual: reading.raw,
        params: { why: 'denied' },
      }),
    ];
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
