import { formatNumber, formatYears } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { unitWords as zh } from '../zh/units.ts';

const enCount = (n: number, one: string, many = `${one}s`) => `${formatNumber(n)} ${n === 1 ? one : many}`;

export const unitWords: SameWords<typeof zh> = {
  levels: {
    township: 'townships',
    county: 'counties',
    prefecture: 'prefectures',
    province: 'provinces',
    collection: 'all',
  },
  heads: {
    township: 'Township',
    county: 'County',
    prefecture: 'Prefecture',
    province: 'Province',
    collection: 'All',
  },
  suffix: {
    given: () => '',
    change: () => ', change on last year',
    index: (first) => `, index (${first} = 100)`,
    head: () => ', per 10,000 people',
    village: () => ', per village',
  },
  units: {
    given: (unit) => unit,
    change: () => '%',
    index: () => '',
    head: (unit) => `${unit} per 10,000`,
    village: (unit) => `${unit} per village`,
  },
  unitsHave: (year, n, of, level) => `In ${year}, ${formatNumber(n)} of ${formatNumber(of)} ${level} have a figure`,
  unitsBy: {
    median: (n) => ` (each the median of its townships; ${enCount(n, 'township')} in all)`,
    sum: (n) => ` (each the sum of its townships that have one; ${enCount(n, 'township')} in all)`,
    ratio: (n) => ` (each reckoned from the sums of its townships; ${enCount(n, 'township')} in all)`,
  },
  noUnit: (from, to, n, level) =>
    `None of these ${formatNumber(n)} ${level} has 3 townships with a figure in ${formatYears(from, to)}: no medians. ` +
    'The figures of single townships are under “Distribution” and “Ranking”',
  overall: (figure) => `; the median of all townships is ${figure}`,
  unitsNote: {
    median: () => 'each place is the median of its townships; none under 3 figures',
    sum: () =>
      'each place is the sum of its townships that have a figure; no line where more than a tenth of the townships ' +
      'differ between two years',
    ratio: () =>
      'each place: both figures summed over its townships that have both, then divided; no line where more than a tenth ' +
      'of the townships differ between two years',
  },
  behind: {
    median: (n, due) => `median of ${enCount(n, 'township')} (${due} due)`,
    sum: (n, due) => `sum of ${enCount(n, 'township')} (${due} due)`,
    ratio: (n, due) => `from the sums of ${enCount(n, 'township')} (${due} due)`,
  },
  allMedian: 'Median of all townships',
  rest: (n, level) => `${n} other ${level}`,
  ends: (name, figure, last, lastFigure) => `**${name} has the most, ${figure}**; ${last} the least, ${lastFigure}`,
  hint: 'A name leads one level down; a figure of a township leads to the sentence it comes from.',
  capped: (shown, all, level) =>
    `There are ${formatNumber(all)} ${level}; the first ${formatNumber(shown)} and the chosen ones are listed here, the CSV has all.`,
};
