import { type Check, found } from './evidence.ts';

/** Days from the deadline of 31 January of the year after `year` to an ISO date; negative before it. Null without a day. */
export function daysAfterDeadline(date: string, year: number): number | null {
  if (date.length < 10) return null;
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(year + 1, 0, 31)) / 86_400_000);
}

/** missing_date: no date of sign-off or publication. */
export const checkDate: Check = ({ report }) => (report.identity.date === null ? [found('missing_date', {})] : []);

/** late: after 31 January (warning) or 31 March (error) of the following year. early: before the year has ended. */
export const checkDeadline: Check = ({ report }) => {
  const { date, year, spans } = report.identity;
  if (date === null || year === null) return [];
  const where = spans.date ? [spans.date] : [];
  const month = date.slice(0, 7);
  if (date < `${year}-12-31`.slice(0, date.length))
    return [found('early', { spans: where, expected: `${year}-12-31`, actual: date })];
  if (month < `${year + 1}-02`) return [];
  const days = daysAfterDeadline(date, year);
  return [
    found('late', {
      severity: month > `${year + 1}-03` ? 'error' : 'warning',
      spans: where,
      expected: `${year + 1}-01-31`,
      actual: date,
      params: days === null ? {} : { days },
    }),
  ];
};
