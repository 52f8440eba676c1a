import type { Doc } from '../document/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { AnnualReport } from '../report/report.ts';
import { checkApplications, checkDecisions, checkDisputes, checkFees } from './agreement.ts';
import { checkFeeStatement, checkForm, checkProblems, checkSections, checkTables } from './completeness.ts';
import { checkDate, checkDeadline } from './dates.ts';
import { type Check, gather } from './evidence.ts';
import { checkSums, checkUnread } from './figures.ts';
import { type Finding, ruleIds } from './finding.ts';
import { checkPlaces } from './places.ts';
import { checkRepeated } from './repeated.ts';
import { checkBasis, checkDuplicates, checkRectification, checkTemplate } from './residue.ts';
import { checkTotals } from './totals.ts';
import { checkImpossible, checkOdd } from './values.ts';
import { checkYearConflict, checkYears } from './years.ts';

/** Every check of a single report. */
const checks: readonly Check[] = [
  checkTotals,
  checkSections,
  checkTables,
  checkProblems,
  checkFeeStatement,
  checkDate,
  checkDeadline,
  checkForm,
  checkImpossible,
  checkOdd,
  checkApplications,
  checkDisputes,
  checkDecisions,
  checkFees,
  checkSums,
  checkRepeated,
  checkUnread,
  checkYears,
  checkYearConflict,
  checkPlaces,
  checkTemplate,
  checkBasis,
  checkDuplicates,
  checkRectification,
]; // prettier-ignore

const rank = new Map(ruleIds.map((id, i) => [id, i]));
/** Orders findings as the ledger lists them: by rule, then by place in the text. */
export const byRule = (a: Finding, b: Finding): number =>
  rank.get(a.rule)! - rank.get(b.rule)! || (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0);

/** Checks one report against itself, its form and the law. Without a gazetteer no other place can be recognised. */
export function auditReport(report: AnnualReport, doc: Doc, gazetteer: Gazetteer | null = null): Finding[] {
  const evidence = gather(report, doc, gazetteer);
  return checks.flatMap((check) => check(evidence)).sort(byRule);
}
