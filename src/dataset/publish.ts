import type { Checked } from '../findings/check.ts';
import type { Finding, RuleId } from '../findings/finding.ts';
import { groupOf } from '../findings/rules.ts';
import type { CellId } from '../form/form.ts';
import type { AnnualReport, Problem, Reading, Statement } from '../report/report.ts';
import { weigh } from '../rules/categories/categorise.ts';
import { learnedWeights } from '../rules/categories/learned.ts';
import { fold } from '../text/fold.ts';
import type { PublicFinding, PublicReport, PublicStatement, StatedKey } from './dataset.ts';

/** Where a report came from. */
export interface Origin {
  /** Path as given, or relative to the collection, with `/`. */
  file: string;
  /** Of the file's bytes, 64 hex digits. */
  sha256: string;
}

/** Reasons for findings accepted as exceptions, by rule. */
export type Accepted = Readonly<Partial<Record<RuleId, string>>>;

/** Writes a finding out as a sentence; the caller brings the language. */
export type Describe = (finding: Finding) => string;

/** One report as the public JSON of `check --json` and of the dataset's report files. */
export function publishReport(
  { report, findings }: Omit<Checked, 'doc'>,
  { file, sha256 }: Origin,
  describe: Describe,
  accepted: Accepted = {},
): PublicReport {
  const { identity } = report;
  const { township, county, prefecture, province, code, year, date, agency, published, resolved, spans } = identity;
  return {
    file,
    sha256,
    format: report.format,
    identity: {
      ...{ township, county, prefecture, province, code, year, date, agency },
      ...(published === false && { published }),
      resolved,
      spans,
    },
    form: report.form,
    cells: publishCells(report.cells),
    coverage: report.coverage,
    ...publishNarrative(report),
    findings: findings.map((finding) => publishFinding(finding, describe, accepted)),
    ...(report.corrections?.length && { corrections: report.corrections }),
  };
}

/** Every cell of the form: number, words and place, or the reason why there is no number. */
const publishCells = (cells: AnnualReport['cells']): PublicReport['cells'] =>
  Object.fromEntries(Object.entries(cells).map(([id, reading]) => [id as CellId, publishCell(reading)]));

function publishCell(reading: Reading): PublicReport['cells'][CellId] {
  const { value, raw, span } = reading;
  if (reading.value === null) return { value, reason: reading.reason, raw, span };
  return reading.odd ? { value, raw, span, odd: reading.odd } : { value, raw, span };
}

const publishNarrative = (report: AnnualReport) => {
  const { applicationsStated: a, disputesStated: d, disclosed, informationFee: fee } = report;
  return {
    counts: report.counts,
    disclosed: { value: disclosed.value, approx: disclosed.approx, basis: disclosed.basis },
    channels: report.channels,
    problems: report.problems.map(publishProblem),
    improvements: report.improvements.map(({ lastYear, ...rest }) => ({ ...rest, last_year: lastYear })),
    rectified_last_year: report.rectifiedLastYear !== null,
    applications_stated: {
      new: stated(a.new),
      carried_in: stated(a.carriedIn),
      answered: stated(a.answered),
      carried_out: stated(a.carriedOut),
    },
    disputes_stated: { reconsideration: stated(d.reconsideration), litigation: stated(d.litigation) },
    information_fee: fee && { value: fee.value, unit: fee.unit, quote: fee.quote, span: fee.span },
    statements: publishStatements({
      ...{ new: a.new, carried_in: a.carriedIn, answered: a.answered, carried_out: a.carriedOut },
      ...{ reconsideration: d.reconsideration, litigation: d.litigation, fee },
    }),
  };
};

/** A problem; where learned weights chose its category, with what they said. */
function publishProblem(problem: Problem): PublicReport['problems'][number] {
  if (!problem.because.includes(learnedWeights.id)) return problem;
  const weighed = weigh(fold(problem.text));
  const agrees = weighed && (weighed.first === problem.categories[0] || problem.categories[0] === 'other');
  return agrees ? { ...problem, weighed } : problem;
}

/** Those that are stated, each with its words and reasons. */
const publishStatements = (stated: Record<StatedKey, Statement>): PublicStatement[] =>
  (Object.keys(stated) as StatedKey[]).flatMap((key) => {
    const one = stated[key];
    return one ? [{ key, value: one.value, quote: one.quote, span: one.span, because: one.because }] : [];
  });

const stated = (statement: Statement): number | null => statement?.value ?? null;

function publishFinding(finding: Finding, describe: Describe, accepted: Accepted): PublicFinding {
  const { rule, severity, expected, actual, spans, params } = finding;
  const reason = accepted[rule];
  const message = describe(finding);
  const group = groupOf(finding);
  const published: PublicFinding = { rule, severity, group, message, expected, actual, spans, params };
  return reason === undefined ? published : { ...published, accepted: reason };
}
