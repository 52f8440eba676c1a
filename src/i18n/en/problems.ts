import { formatCount } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { problemsWords as zh } from '../zh/problems.ts';

export const problemsWords: SameWords<typeof zh> = {
  title: 'Problems: which recur every year',
  lede: (year, readable, statements, most, streaks) => {
    if (readable === 0) return `The prose of no report for ${year} was read.`;
    const first = `${formatCount(readable, 'report')} for ${year} whose prose was read state ${formatCount(statements, 'problem')}`;
    const top =
      most && most.count > 0 ? `; most often “${most.name}” (${formatCount(most.count, 'township')}). ` : '. ';
    const run =
      streaks.count > 0
        ? `**${formatCount(streaks.count, 'problem')} in ${formatCount(streaks.townships, 'township')} stated three ` +
          `years running or longer.**`
        : 'None has been stated three years running.';
    return first + top + run;
  },
  matrix: (years) => `Categories by township over ${years} years`,
  matrixNote: (year) =>
    `Ordered by the number of townships in ${year}. Years without a report are empty: neither stated nor not stated. ` +
    `A category leads to itself alone.`,
  legend: {
    streak: (year) => `Three years running or longer, up to ${year}`,
    stated: 'Stated',
    notStated: 'Not stated',
    bars: (years) => `In each cell from left to right ${years}`,
    before: (year, of, beforeYear, beforeOf) => `Bar ${year} (${of} with prose read), line ${beforeYear} (${beforeOf})`,
  },
  state: {
    streak: 'Stated, running',
    stated: 'Stated',
    not_stated: 'Not stated',
    not_seen: 'No report seen',
    not_published: 'Not published',
    unreadable: 'Prose not read',
    not_due: 'Not yet established',
    not_collected: 'Not in this collection',
  },
  category: 'Category',
  share: 'Townships stating it (of reports with prose read)',
  readableRow: 'Prose read',
  cellSays: (years) => (years.length > 0 ? `stated in ${years.join(', ')}` : 'not stated'),
  source: 'Source: section five of the reports; see the data page for the categories.',
  oneCategory: (name) => `${name}: who, and when`,
  folded: (n) => `Show ${n} more townships that state it in no year that can be read`,
  fold: (n) => `Hide the ${n} townships that do not state it`,
  oneCategoryNote: 'Dark: three years running or longer. A year leads to the words.',
  chooseCategory: 'Category',
  streaks: 'What was promised, and what is said now',
  streaksNote: 'Quotations are verbatim. ',
  sameMark: 'Ground and dashes',
  sameMarkNote: ' mark words that repeat from year to year.',
  streaksShown: (shown, all) => (shown < all ? `Longest first, ${shown} of ${all}` : `Longest first, ${all} in all`),
  noStreaks: (year) => `No problem has been stated three years running up to ${year}.`,
  noStreaksFiltered: 'None of this category runs three years.',
  allCategories: 'See all categories',
  showAll: (n) => `See all ${n}`,
  showFewer: 'Only the first',
  running: (years) => `${years} years running`,
  repeated: (share) => `**${share}** of the measures’ wording repeats`,
  repeatedProblems: (share) => `**${share}** of the problem’s wording repeats`,
  allYears: (n) => `All ${n} years`,
  fewerYears: 'Two years only',
  wordDiff: 'Compare word by word',
  yearProblems: (year) => `Report of **${year}**: problem`,
  yearMeasures: (year) => `Report of **${year}**: measures promised`,
  noMeasures: 'No measure paired with it was read.',
  printByTownship: 'Print by township',
};
