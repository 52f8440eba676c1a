/**
 * What the alignment weighs, in one place. Scores are shares of a label's letter pairs (0–1) and what is added to or
 * taken from them. `npm run bench -- weights` sets each aside in turn and says what is then read otherwise; its figures
 * are in docs/tables.md.
 */
export const weights = {
  /** Least score with which a label counts as found. */
  found: 0.45,
  /** Share of a label that counts as the whole label, however far from the numbers it stands. */
  whole: 0.9,
  /** Share of a label before the numbers with which, ending right there, no other can begin in between. */
  ends: 0.8,
  /** Less than this share before the numbers is none; then so much must stand behind them. */
  parted: { before: 0.2, behind: 0.5 },
  /** Letters between a label and its numbers that make it worthless; pieces of group labels come between. */
  gap: 24,
  /** Off a label's score where another stands between: begun before the numbers and gone on behind them, or whole, with the same end. */
  cut: 0.4,
  /** Off a label's score where of another at least the share `least`, and twice its own, stands on the line of the numbers. */
  beside: { least: 0.3, off: 0.5 },
  /** What another wording than the form's own proves, of the whole. */
  other: 0.95,
  /** How well the count of numbers fits a row: all of them · those of one line · more than two too many. */
  fit: { all: 0.3, line: 0.2, over: -0.3 },
  /** Off the sum for each group passed over between two rows. */
  skipped: 0.05,
  /** How much better the words around a group must name the row of one table than that of another. */
  clear: 0.1,
  /** Least score with which a row is named beyond doubt, and may contradict one that was read. */
  sure: 0.85,
  /** Least share of the headers of the disputes before their numbers. */
  headers: 0.4,
};
