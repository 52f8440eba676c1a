import { type Check, found } from './evidence.ts';

/** The day a year's report is due: 31 January by the Regulation of 2019 (art. 49), 31 March by the one before (art. 31). */
const deadlineOf = (year: number) => `${year + 1}-${year >= 2019 ? '01' : '03'}-31`;

/** Days from the deadline for a year's report to an ISO date; negative before it. Null without a day. */
export function daysAfterDeadline(date: string, year: number): number | null {
  if (date.length < 10) return null;
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${deadlineOf(year)}T00:00:00Z`)) / 86_400_000);
}

/** missing_date: no date of sign-off or publication. */
export const checkDate: Check = ({ report }) => (report.identity.date === null ? [found('missing_date', {})] : []);

/** late: after the deadline (warning) or after 31 March of the following year (error). early: before the year has ended. */
export const checkDeadline: Check = ({ report }) => {
  const { date, year, spans } = report.identity;
  if (date === null || year === null) return [];
  const where = spans.date ? [spans.date] : [];
  const month = date.slice(0, 7);
  if (date < `${year}-12-31`.slice(0, date.length))
    return [found('early', { spans: where, expected: `${year}-12-31`, actual: date })];
  if (month <= deadlineOf(year).slice(0, 7)) return [];
  const days = daysAfterDeadline(date, year);
  return [
    found('late', {
      severity: month > `${year + 1}-03` ? 'error' : 'warning',
      spans: where,
      expected: deadlineOf(year),
      actual: date,
      params: days === null ? {} : { days },
    }),
  ];
};
