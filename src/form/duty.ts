/** Until when a year's report must be published, by the regulation in force. */
interface Duty {
  /** The first year reported on that it holds for. */
  since: number;
  /** Month and day of the following year: the last one that is in time. */
  deadline: `${number}-${number}`;
  /** From then on being late is grave. */
  grave: `${number}-${number}`;
  /** Where it is written. */
  basis: string;
}

/** All there were, oldest first; another deadline is an entry here. */
export const duties: readonly Duty[] = [
  { since: 2007, deadline: '03-31', grave: '03-31', basis: '政府信息公开条例（2007）第三十一条' },
  { since: 2019, deadline: '01-31', grave: '03-31', basis: '政府信息公开条例（2019 修订）第四十九条' },
];

const dutyOf = (year: number): Duty => duties.reduce((held, duty) => (duty.since <= year ? duty : held));

/** The last day on which a year's report is in time, as ISO date. */
export const deadlineOf = (year: number): string => `${year + 1}-${dutyOf(year).deadline}`;

/** The last day after the deadline on which being late is not yet grave, as ISO date. */
export const graveAfter = (year: number): string => `${year + 1}-${dutyOf(year).grave}`;

/** Days from the deadline of a year's report to an ISO date; of a month alone, to its first day. Negative before it. */
export function daysAfterDeadline(date: string, year: number): number {
  const day = date.length === 7 ? `${date}-01` : date;
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${deadlineOf(year)}T00:00:00Z`)) / 86_400_000);
}
