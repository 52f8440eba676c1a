import { formDue } from '../form/crosswalk.ts';
import { daysAfterDeadline } from '../form/duty.ts';
import type { AnnualReport, Coverage, Identity } from '../report/report.ts';
import type { Absence, ProseRead, Publication, TablesRead } from './dataset.ts';

/** What is known of a township that decides how it stands with the years. */
export interface Due {
  since: number | null;
  until: number | null;
  /** Years of which somebody stated that no report was published. */
  unpublished: readonly number[];
}

/** Why a township has no report, by year. `seen`: its years with one; `collected`: those of which its county has any. */
export function absenceOf(
  { since, until, unpublished }: Due,
  years: readonly number[],
  { seen, collected, expect }: { seen: ReadonlySet<number>; collected: ReadonlySet<number>; expect: 'all' | 'present' },
): Record<number, Absence> {
  const why = (year: number): Absence => {
    if (unpublished.includes(year)) return 'not_published';
    if (expect === 'present') return 'not_collected';
    if (year < (since ?? year) || year > (until ?? year)) return 'not_due';
    return collected.has(year) ? 'not_seen' : 'not_collected';
  };
  return Object.fromEntries(years.filter((year) => !seen.has(year)).map((year) => [year, why(year)]));
}

/** True where a report is due and not there. */
export const isLacking = (absence: Absence | undefined): boolean =>
  absence === 'not_seen' || absence === 'not_published';

/** When a report is dated, and how many days after the deadline that is; `published` false where it was not. */
export function publicationOf(
  { date, published }: Pick<Identity, 'date' | 'published'>,
  year: number,
): { status: Publication; daysLate: number } {
  if (published === false) return { status: 'not_published', daysLate: 0 };
  if (date === null) return { status: 'undated', daysLate: 0 };
  const days = daysAfterDeadline(date, year);
  return days > 0 ? { status: 'late', daysLate: days } : { status: 'on_time', daysLate: 0 };
}

/** How much of its tables was read; those of a report without a form are asked for where the year has one. */
export function tablesRead(
  { coverage, form }: { coverage: Coverage; form: AnnualReport['form'] },
  year: number,
): TablesRead {
  if (form === 'free' && formDue(year) === null) return 'no_form';
  if (coverage.read === 0) return 'unread';
  return coverage.unreadable + coverage.missing > 0 ? 'partly' : 'read';
}

/** Sections that are written in sentences. */
const written = new Set(['overview', 'problems', 'other']);

/** Prose was read where one of its sections was found, or anything was taken from a sentence. */
export function proseRead({ sections, counts, channels, problems, improvements }: AnnualReport): ProseRead {
  const taken = counts.length + channels.length + problems.length + improvements.length;
  return taken > 0 || sections.some((s) => written.has(s.id)) ? 'read' : 'unread';
}
