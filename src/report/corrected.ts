/** What a person read at a place of a report, other than the program did: one line of `corrections.csv` without its file. */
export interface Corrected {
  /** The place: a cell id, `count:2`, `count:2.channel`, `disclosed`, `problem:1`, `identity.county`, `finding.late`; numbers from 0. */
  at: string;
  /** What the program reads there, as {@link readAt} writes it. */
  read: string;
  /** What stands there. */
  correct: string;
  by: string;
  /** YYYY-MM-DD. */
  date: string;
  why: string;
}
