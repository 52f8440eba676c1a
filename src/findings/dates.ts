import { daysAfterDeadline, deadlineOf, graveAfter } from '../form/duty.ts';
import { type Check, found } from './evidence.ts';

/** missing_date: no date of sign-off or publication. */
export const checkDate: Check = ({ report }) => (report.identity.date === null ? [found('missing_date', {})] : []);

/**
 * late: after the deadline (warning), or so long after it that it is grave (error); in the season of a later year's report it
 * may as well be that one with its year mistaken (warning). early: before the year has ended.
 */
export const checkDeadline: Check = ({ report }) => {
  const { date, year, spans } = report.identity;
  if (date === null || year === null) return [];
  const where = spans.date ? [spans.date] : [];
  const month = date.slice(0, 7);
  if (date < `${year}-12-31`.slice(0, date.length))
    return [found('early', { spans: where, expected: `${year}-12-31`, actual: date })];
  if (month <= deadlineOf(year).slice(0, 7)) return [];
  const days = date.length < 10 ? null : daysAfterDeadline(date, year);
  const season = Number(date.slice(0, 4)) - 1;
  const isOfAnother = season > year && month <= deadlineOf(season).slice(0, 7);
  return [
    found('late', {
      severity: month > graveAfter(year).slice(0, 7) && !isOfAnother ? 'error' : 'warning',
      spans: where,
      expected: deadlineOf(year),
      actual: date,
      params: { ...(days !== null && { days }), ...(isOfAnother && { season }) },
    }),
  ];
};
