import { applications2021 } from '../form/applications.ts';
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
  stated: Pick<NonNullable<Statement>, 'value' | 'span' | 'sum'> | null,
  cells: readonly CellId[],
  what: string,
): Finding[] {
  const values = cells.map((id) => numberIn(report, id));
  if (!stated || values.some((v) => v === null)) return [];
  const expected = values.reduce<number>((sum, v) => sum + v!, 0);
  if (
    stated.value === expected ||
    stated.sum === expected ||
    isOfAnotherYear(doc.text, stated.span, report.identity.year)
  )
    return [];
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
    ...against('answered', answered, 'outcomes_total', 'answered').filter((f) => !isOfSome(f, report)),
    ...against('carriedOut', carriedOut, 'carried_out', 'carried_out'),
  ];
};

/** Outcomes that some do not call an answer: withdrawn, not corrected in time, not processed. */
const unanswered = applications2021.rows.map(({ id }) => id).filter((id) => /^(?:other|not_processed)_/.test(id));

/** 新收8件，办完7件: answered of the year's own applications, those carried in left out; or those withdrawn are. */
function isOfSome({ expected, actual }: Finding, report: AnnualReport): boolean {
  const rest = Number(expected) - Number(actual);
  const row = (id: string) => numberIn(report, cellId('applications', id, 'total')) ?? 0;
  const others = unanswered.reduce((sum, id) => sum + row(id), 0);
  return rest > 0 && [report.applicationsStated.carriedIn?.value ?? 0, others].includes(rest);
}

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
  const cell = cellId('proactive', 'fees', 'amount');
  const reading = report.cells[cell];
  const where = spansOf(report, [cell]);
  if (!reading || reading.value === null || reading.value === 0) return [];
  const denied = feesDenied(evidence);
  if (denied)
    return [
      found('fee_confusion', {
        spans: [denied, ...where],
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
        spans: [fee.span, ...where],
        expected: reading.value,
        actual: fee.value,
        params: { why: 'same' },
      }),
    ];
  const inYuan = reading.odd === 'unit' && !reading.raw.includes('万');
  if (!inYuan && reading.value < implausibleWan) return [];
  return [found('fee_confusion', { spans: where, actual: reading.raw, params: { why: inYuan ? 'yuan' : 'large' } })];
};
