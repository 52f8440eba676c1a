import { applicantColumns } from '../form/applications.ts';
import { type CellId, cellId } from '../form/form.ts';
import type { AnnualReport } from '../report/report.ts';
import type { CountyReport } from './county.ts';
import { found, numberIn, spansOf } from './evidence.ts';
import type { Finding } from './finding.ts';

/** A5: what last year carried out is what this year carries in, per column. */
function carriedIn(before: AnnualReport, now: AnnualReport): Finding[] {
  const broken = applicantColumns.flatMap(({ id: column }) => {
    const cell = cellId('applications', 'carried_in', column);
    const expected = numberIn(before, cellId('applications', 'carried_out', column));
    const actual = numberIn(now, cell);
    if (expected === null || actual === null || expected === actual) return [];
    return [found('A5', { expected, actual, spans: spansOf(now, [cell]), params: { column, cell } })];
  });
  const others = broken.filter((f) => f.params.column !== 'total');
  return others.length ? others : broken;
}

/** A6, where both forms state it: in force = in force last year + issued − repealed. */
function inForce(before: AnnualReport, now: AnnualReport): Finding[] {
  return ['rules', 'normative_documents'].flatMap((row) => {
    const cell = (column: string): CellId => cellId('proactive', row, column);
    const last = numberIn(before, cell('in_force'));
    const [issued, repealed, actual] = ['issued', 'repealed', 'in_force'].map((c) => numberIn(now, cell(c)));
    if (last === null || issued == null || repealed == null || actual == null) return [];
    const expected = last + issued - repealed;
    if (expected === actual) return [];
    const spans = spansOf(now, [cell('in_force'), cell('issued'), cell('repealed')]);
    return [
      found('A6', {
        expected,
        actual,
        spans,
        params: { row, cell: cell('in_force'), sum: `${last} + ${issued} − ${repealed}` },
      }),
    ];
  });
}

const itemRows = ['licences', 'other_services', 'penalties', 'coercive_measures', 'fees'];

/** A7, where both forms state it: items last year = those of last year's report plus its change. */
function previousItems(before: AnnualReport, now: AnnualReport): Finding[] {
  return itemRows.flatMap((row) => {
    const cell = cellId('proactive', row, 'previous_items');
    const last = numberIn(before, cell);
    const change = numberIn(before, cellId('proactive', row, 'change'));
    const actual = numberIn(now, cell);
    if (last === null || change === null || actual === null || last + change === actual) return [];
    return [found('A7', { expected: last + change, actual, spans: spansOf(now, [cell]), params: { row, cell } })];
  });
}

/** A5–A7: the arithmetic between a report and the one of the year before; silent where that is not there. */
export function checkCarryover(before: CountyReport | undefined, now: CountyReport): Finding[] {
  if (!before) return [];
  return [carriedIn, inForce, previousItems].flatMap((check) => check(before.report, now.report));
}
